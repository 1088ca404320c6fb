import { type Instant, type PlainDate, toDayNumber } from '@motcua/core'
import { openAt, windowsOn } from './internal/receipt.ts'
import { instantOf, wallOf } from './internal/wall.ts'
import type { WorkSchedule } from './schedule.ts'

/** When the office opens on a day; null when it stays closed, or when the calendar does not hold the day. */
export function officeOpening(schedule: WorkSchedule, date: PlainDate): Instant | null {
  const day = toDayNumber(date)
  const first = windowsOn(schedule, day)[0]
  return first === undefined ? null : instantOf({ day, ms: first.from })
}

/** Whether the office receives at an instant, the moment of closing included; never beyond the calendar. */
export function isOpen(schedule: WorkSchedule, at: Instant): boolean {
  return openAt(schedule, wallOf(at))
}
