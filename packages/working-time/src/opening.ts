import { type Instant, type PlainDate, toDayNumber } from '@motcua/core'
import { instantOf, wallOf } from './internal/wall.ts'
import { openAt, receivingWindowsOn } from './internal/windows.ts'
import type { WorkSchedule } from './schedule.ts'

/**
 * When the office opens for receipt on a day; null when it stays closed, or when the calendar does not hold the day.
 *
 * @example
 * ```ts
 * const schedule = { calendar: vietnamCalendar(), hours: exampleOfficeHours }
 * officeOpening(schedule, plainDate('2026-08-22')) // => '2026-08-22T01:00:00.000Z'
 * officeOpening(schedule, plainDate('2026-11-24')) // => null
 * ```
 */
export function officeOpening(schedule: WorkSchedule, date: PlainDate): Instant | null {
  const day = toDayNumber(date)
  const first = receivingWindowsOn(schedule, day)[0]
  return first === undefined ? null : instantOf({ day, ms: first.from })
}

/**
 * Whether the office receives at an instant, the moment of closing included; never beyond the calendar.
 *
 * @example
 * ```ts
 * const schedule = { calendar: vietnamCalendar(), hours: exampleOfficeHours }
 * isOpen(schedule, instant('2026-03-02T12:30:00+07:00')) // => false
 * ```
 */
export function isOpen(schedule: WorkSchedule, at: Instant): boolean {
  return openAt(schedule, wallOf(at))
}
