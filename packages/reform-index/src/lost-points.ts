import type { Localized } from '@motcua/core'
import { compareDecimal, type Decimal, subtractDecimal, ZERO } from '@motcua/core'
import type { LeafStatus, UnitScore } from './unit-score.ts'

/** A leaf that did not earn its whole maximum (*điểm mất*). */
export interface LostPoints {
  readonly code: string
  readonly name: Localized
  readonly status: LeafStatus
  readonly points: Decimal | null
  readonly max: Decimal
  /** What the unit could still earn here. A leaf without a score is open as a whole. */
  readonly lost: Decimal
}

/**
 * The leaves of the base tree by points lost, the costliest first; equal losses in the order of the document.
 *
 * @example
 * ```ts
 * const facts = { 'TTHC.1': { values: { resolvedOnTime: 187, resolved: 203 } } }
 * const score = unwrap(scoreUnit(songLoIllustrative2021, facts))
 * lostPoints(score).find(({ code }) => code === 'TTHC.1').lost // => '0.79'
 * ```
 */
export function lostPoints(score: UnitScore): readonly LostPoints[] {
  return score.nodes
    .flatMap((node) => {
      if (node.kind !== 'leaf') return []
      const { code, name, status, points, effectiveMax: max } = node
      return [{ code, name, status, points, max, lost: subtractDecimal(max, points ?? ZERO) }]
    })
    .filter(({ lost }) => compareDecimal(lost, ZERO) > 0)
    .sort((a, b) => compareDecimal(b.lost, a.lost))
}
