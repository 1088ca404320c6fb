import { type Instant, ok, type Result, toDayNumber } from '@motcua/core'
import type { DeadlineClock } from './clock.ts'
import { clockDeadline } from './clock-deadline.ts'
import { rankAt } from './day-index.ts'
import { type Ledger, readLedger } from './internal/ledger.ts'
import { pausesOf } from './internal/ledger-pauses.ts'
import { officeTimeBetween, timeBetween } from './internal/office-time.ts'
import { type Pause, pausedDays, pausedWorkingDays } from './internal/pause.ts'
import { lineOf, type Wall, wallAt, wallOf } from './internal/wall.ts'
import type { WorkingTimeProblem } from './messages.ts'
import type { WorkSchedule } from './schedule.ts'
import type { TermUnit } from './term.ts'

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
 * unwrap(clockUsage(schedule, clock, instant('2026-03-04T09:00:00+07:00'))) // => { unit: 'workingDay', used: 2, remaining: 3, overdue: false }
 * ```
 */
export function clockUsage(
  schedule: WorkSchedule,
  clock: DeadlineClock,
  at: Instant,
): Result<ClockUsage, WorkingTimeProblem> {
  const deadline = clockDeadline(schedule, clock)
  if (!deadline.ok) return deadline
  const ledger = readLedger(clock.entries)
  if (!ledger.ok) return ledger
  const pauses = pausesOf(schedule, clock.policy, ledger.value)
  if (!pauses.ok) return pauses
  const { receivedAt, dueAt, dueOn } = deadline.value
  const start = wallOf(receivedAt)
  const now = standing(ledger.value, start, wallOf(at))
  const end = wallOf(dueAt)
  const { unit, measure } = yardstick(schedule, clock.term.unit, pauses.value)
  // A deadline in days ends with its day, whose 24:00 is already the next day's midnight.
  const last = unit === 'workingDay' || unit === 'day' ? { day: toDayNumber(dueOn), ms: end.ms } : end
  const overdue = lineOf(now) > lineOf(end)
  const remaining = lineOf(now) > lineOf(last) ? -measure(last, now) : measure(now, last)
  return ok({ unit, used: measure(start, now), remaining: remaining + 0, overdue })
}

/** The moment up to which time counts: never before the start, never past a stop or an open suspension. */
function standing(ledger: Ledger, start: Wall, at: Wall): Wall {
  const halts = ledger.suspensions.filter(({ to }) => to === null).map(({ from }) => from)
  if (ledger.stoppedAt !== null) halts.push(ledger.stoppedAt)
  const line = halts.reduce((least, halt) => Math.min(least, lineOf(wallOf(halt))), lineOf(at))
  return wallAt(Math.max(line, lineOf(start)))
}

interface Yardstick {
  readonly unit: ClockUsage['unit']
  readonly measure: (from: Wall, to: Wall) => number
}

function yardstick(schedule: WorkSchedule, unit: TermUnit | 'sameDay', pauses: readonly Pause[]): Yardstick {
  const { index } = schedule.calendar
  switch (unit) {
    case 'workingDay':
    case 'sameDay':
      return {
        unit: 'workingDay',
        measure: (from, to) =>
          rankAt(index, clamp(to.day)) -
          rankAt(index, clamp(from.day)) -
          pausedWorkingDays(index, pauses, clamp(from.day), clamp(to.day)),
      }
    case 'workingHour':
      return {
        unit: 'workingMinute',
        measure: (from, to) => officeTimeBetween(schedule, from, to, pauses) / 60_000,
      }
    case 'hour':
      return { unit: 'minute', measure: (from, to) => timeBetween(from, to, pauses) / 60_000 }
    default:
      return {
        unit: 'day',
        measure: (from, to) => to.day - from.day - pausedDays(pauses, from.day, to.day),
      }
  }
  function clamp(day: number): number {
    return Math.min(Math.max(day, index.first - 1), index.last)
  }
}
