import { type PlainDate, plainDateOf, type Result } from '@motcua/core'
import { type CalendarOptions, calendarAsKnownOn } from './calendar.ts'
import type { DeadlineClock } from './clock.ts'
import { type ClockDeadline, clockDeadline } from './clock-deadline.ts'
import type { WorkingTimeProblem } from './messages.ts'
import type { Notice } from './notice.ts'
import type { OfficeHours } from './office-hours.ts'

/** What became known over time: the notices, and how the calendar is folded from them. */
export interface KnownFacts {
  /** Every notice known today, with the days they were announced. */
  readonly notices: readonly Notice[]
  /** The office hours. */
  readonly hours: OfficeHours
  /** How the calendar is folded. */
  readonly options?: CalendarOptions
}

/**
 * What was due as an officer could know it at the end of a day: only notices announced by then, only entries of the
 * ledger recorded by then. So a promise can be judged by what was known when it was made.
 *
 * @returns the deadline as it stood, or why none could be told: `working-time.clock-not-started` before the start,
 *   `working-time.calendar-gap` where the notice of a year was not out yet
 * @example
 * ```ts
 * const facts = { notices: vietnamNotices, hours: exampleOfficeHours }
 * const clock = startClock({ unit: 'workingDay', amount: 12 }, instant('2024-04-11T09:00:00+07:00'))
 * // The swap of 29/04/2024 was announced on 12/04/2024.
 * unwrap(dueAsKnownOn(facts, clock, plainDate('2024-04-11'))).dueOn // => '2024-05-02'
 * unwrap(dueAsKnownOn(facts, clock, plainDate('2024-04-12'))).dueOn // => '2024-05-03'
 * ```
 */
export function dueAsKnownOn(
  { notices, hours, options = {} }: KnownFacts,
  clock: DeadlineClock,
  on: PlainDate,
): Result<ClockDeadline, WorkingTimeProblem> {
  const calendar = calendarAsKnownOn(notices, on, options)
  if (!calendar.ok) return calendar
  const entries = clock.entries.filter(({ at }) => plainDateOf(at) <= on)
  return clockDeadline({ calendar: calendar.value, hours }, { ...clock, entries })
}
