import type { LegalSource, Localized, Regime } from '@motcua/core'
import { circular01 } from '../law.ts'

/** Points of one indicator (*điểm*). */
export type Points = 2 | 1 | 0

/** What an indicator gives a dossier, and why. */
export interface Score {
  /** `null` where there is not enough to go by: such an indicator is left out of the sum (Điều 15.4b). */
  readonly points: Points | null
  /** The reason in a sentence. */
  readonly trace: Localized
  readonly law: LegalSource
}

/** A score with its reason and its source as it stands in a regime. */
export function score(
  points: Points | null,
  vi: string,
  en: string,
  clause: number,
  regime: Regime | null,
): Score {
  const law = circular01(`Điều 13 khoản ${clause}`)
  const outlived = regime === 'R3' || regime === 'R4'
  return {
    points,
    trace: { vi, en },
    law: outlived
      ? {
          ...law,
          status: 'unverified',
          note: 'Whether this scoring outlived the decree it rests on was not found.',
        }
      : law,
  }
}
