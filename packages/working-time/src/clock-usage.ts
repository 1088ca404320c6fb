import { type Instant, ok, type Result, toDayNumber } from '@motcua/core'
import type { DeadlineClock } from './clock.ts'
import { clockDeadline } from './clock-deadline.ts'
import { lineOf, wallOf } from './internal/wall.ts'
import { measureClock, standing } from './internal/yardstick.ts'
import type { WorkingTimeProblem } from './messages.ts'
import type { WorkSchedule } from './schedule.ts'

/** How much of a time limit is used, in the unit its kind of term is lived by. */
export interface ClockUsage {
  /** Working days; minutes of office time for terms in working hours; days; minutes for terms in hours. */
  readonly unit: 'workingDay' | 'workingMinute' | 'day' | 'minute'
  /** Used since the last start, suspensions left out. */
  readonly used: number
  /** Left until the end; negative by as much as it is late. */
  readonly remaining: number
  /** Whether the end has passed (*quá hạn*). A suspended or stopped clock is judged at the moment it stood still. */
  readonly overdue: boolean
  /** By how much the end has passed, 0 while it has not; on days off right after the end it is late by no working day. */
  readonly overdueBy: number
}

/**
 * How much of a clock's time limit is used and left at a moment (*còn lại*). Time that a suspension or a stop covers
 * is neither.
 *
 * @param at the present, as the caller knows it
 * @example
 * ```ts
 * const schedule = { calendar: vietnamCalendar(), hours: exampleOfficeHours }
 * const clock = startClock({ unit: 'workingDay', amount: 5 }, instant('2026-03-02T09:00:00+07:00'))
 * const { used, remaining } = unwrap(clockUsage(schedule, clock, instant('2026-03-04T09:00:00+07:00')))
 * used // => 2
 * remaining // => 3
 * unwrap(clockUsage(schedule, clock, instant('2026-03-12T09:00:00+07:00'))).overdueBy // => 3
 * ```
 */
export function clockUsage(
  schedule: WorkSchedule,
  clock: DeadlineClock,
  at: Instant,
): Result<ClockUsage, WorkingTimeProblem> {
  const deadline = clockDeadline(schedule, clock)
  if (!deadline.ok) return deadline
  const measured = measureClock(schedule, clock)
  if (!measured.ok) return measured
  const { unit, measure } = measured.value.yardstick
  const { receivedAt, dueAt, dueOn } = deadline.value
  const start = wallOf(receivedAt)
  const now = standing(measured.value.ledger, start, wallOf(at))
  const end = wallOf(dueAt)
  // A deadline in days ends with its day, whose 24:00 is already the next day's midnight.
  const last = unit === 'workingDay' || unit === 'day' ? { day: toDayNumber(dueOn), ms: end.ms } : end
  const overdue = lineOf(now) > lineOf(end)
  // Adding zero turns the negative zero of an end just passed into zero.
  const remaining = (lineOf(now) > lineOf(last) ? -measure(last, now) : measure(now, last)) + 0
  return ok({ unit, used: measure(start, now), remaining, overdue, overdueBy: Math.max(0, -remaining) + 0 })
}
