import type { Instant, PlainDate, Result } from '@motcua/core'
import { compute } from './internal/compute.ts'
import type { Warning, WorkingTimeProblem } from './messages.ts'
import { type DeadlinePolicy, legalPolicy } from './policy.ts'
import type { WorkSchedule } from './schedule.ts'
import type { Term } from './term.ts'

/** When a time limit ends, and everything the answer rests on (*thời hạn giải quyết*). Plain JSON. */
export interface Deadline {
  /** The time limit. */
  readonly term: Term
  /** How it was counted. */
  readonly policy: DeadlinePolicy
  /** The moment of official receipt, after the receipt policy was applied. */
  readonly receivedAt: Instant
  /** Its civil day: day 0, not counted. */
  readonly receivedOn: PlainDate
  /** The last day (*ngày hẹn trả kết quả*). */
  readonly dueOn: PlainDate
  /**
   * The last moment: done at or before it is in time. With `endOfDay` this is 24:00 of `dueOn`, which as an instant is
   * 00:00 of the day after.
   */
  readonly dueAt: Instant
  /** The version of the calendar it was computed with. */
  readonly calendarVersion: string
  /** On what conditions it stands: provisional or assumed years it touches. */
  readonly warnings: readonly Warning[]
}

/**
 * When a time limit that starts at an instant ends.
 *
 * @param start when the dossier arrived, complete
 * @returns the deadline, or why there is none: `working-time.calendar-gap` for a year without notices,
 *   `working-time.bad-amount`, `working-time.fraction-of-unit`, `working-time.never-open`
 * @example
 * ```ts
 * const schedule = { calendar: vietnamCalendar(), hours: exampleOfficeHours }
 * const term: Term = { unit: 'workingDay', amount: 3 }
 * const deadline = unwrap(dueDate(schedule, instant('2026-08-20T09:00:00+07:00'), term))
 * deadline.dueOn // => '2026-08-24'
 * deadline.dueAt // => '2026-08-24T17:00:00.000Z'
 * ```
 */
export function dueDate(
  schedule: WorkSchedule,
  start: Instant,
  term: Term,
  policy: DeadlinePolicy = legalPolicy,
): Result<Deadline, WorkingTimeProblem> {
  return compute(schedule, start, term, policy, [])
}
