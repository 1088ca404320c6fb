import type { Digest } from '@motcua/core'
import type { YearStanding } from './calendar.ts'
import type { DeadlineClock } from './clock.ts'
import type { ClockDeadline } from './clock-deadline.ts'
import type { ExplanationStep } from './explanation.ts'
import type { DayFact } from './working-days.ts'

/** A stretch of a day, in minutes since midnight. */
export type MinuteSpan = readonly [from: number, to: number]

/** All that a computation may ask of one day. */
export interface CertifiedDay {
  /** What it is, and on whose word. */
  readonly fact: DayFact
  /** Whether it counts as a working day. */
  readonly works: boolean
  /** When the office is open: office time on a working day. */
  readonly open: readonly MinuteSpan[]
  /** When it takes dossiers in. */
  readonly receives: readonly MinuteSpan[]
}

/** What the calendar says of the days a computation spans. */
export interface CertifiedCalendar {
  /** Digest of the calendar the facts were taken from. */
  readonly version: string
  /** ISO weekdays off every week. */
  readonly weeklyDaysOff: readonly number[]
  /** How well the years spanned are known. */
  readonly years: readonly { readonly year: number; readonly standing: YearStanding }[]
  /** Every day spanned that the calendar holds, in order and without a hole. */
  readonly days: readonly CertifiedDay[]
}

/**
 * A deadline with everything it takes to compute it again without this library (*chứng nhận cách tính thời hạn*): facts
 * of the days, time limit, policy, ledger, each step with its article, result. Plain JSON.
 *
 * Its seals show that nothing was changed since it was made; a second program shows that the result follows from the
 * facts. Neither shows who made it: sign or publish `digest` for that.
 */
export interface DeadlineCertificate {
  /** What it is. */
  readonly format: 'motcua.working-time.certificate/1'
  /** The facts of the days. */
  readonly calendar: CertifiedCalendar
  /** Time limit, policy and ledger. */
  readonly clock: DeadlineClock
  /** How the result came about, in order. */
  readonly steps: readonly ExplanationStep[]
  /** The result. */
  readonly result: ClockDeadline
  /** SHA-256 of the canonical JSON (RFC 8785) of each part, so that a change can be told by its place. */
  readonly seals: {
    readonly calendar: Digest
    readonly clock: Digest
    readonly steps: Digest
    readonly result: Digest
  }
  /** SHA-256 of the canonical JSON of all the above. */
  readonly digest: Digest
}
