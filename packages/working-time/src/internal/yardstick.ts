import { ok, type Result } from '@motcua/core'
import type { DeadlineClock } from '../clock.ts'
import type { ClockUsage } from '../clock-usage.ts'
import { rankAt } from '../day-index.ts'
import type { WorkingTimeProblem } from '../messages.ts'
import type { WorkSchedule } from '../schedule.ts'
import type { TermUnit } from '../term.ts'
import { type Ledger, readLedger } from './ledger.ts'
import { pausesOf } from './ledger-pauses.ts'
import { officeTimeBetween, timeBetween } from './office-time.ts'
import { type Pause, pausedDays, pausedWorkingDays } from './pause.ts'
import { lineOf, type Wall, wallAt, wallOf } from './wall.ts'

/** How the time of a clock is measured: what a stretch uses up, suspensions left out. Stretches add up. */
export interface Yardstick {
  readonly unit: ClockUsage['unit']
  readonly measure: (from: Wall, to: Wall) => number
}

/** A clock's ledger and its yardstick. */
export interface Measured {
  readonly ledger: Ledger
  readonly yardstick: Yardstick
}

/** The ledger of a clock with the yardstick of its term, or what is wrong with its entries. */
export function measureClock(
  schedule: WorkSchedule,
  clock: DeadlineClock,
): Result<Measured, WorkingTimeProblem> {
  const ledger = readLedger(clock)
  if (!ledger.ok) return ledger
  const pauses = pausesOf(schedule, clock.policy, ledger.value)
  if (!pauses.ok) return pauses
  const yardstick = yardstickOf(schedule, ledger.value.term.unit, pauses.value)
  return ok({ ledger: ledger.value, yardstick })
}

/** The moment up to which time counts: never before the start, never past a stop or an open suspension. */
export function standing(ledger: Ledger, start: Wall, at: Wall): Wall {
  const halts = ledger.suspensions.filter(({ to }) => to === null).map(({ from }) => from)
  if (ledger.stoppedAt !== null) halts.push(ledger.stoppedAt)
  const line = halts.reduce((least, halt) => Math.min(least, lineOf(wallOf(halt))), lineOf(at))
  return wallAt(Math.max(line, lineOf(start)))
}

function yardstickOf(
  schedule: WorkSchedule,
  unit: TermUnit | 'sameDay',
  pauses: readonly Pause[],
): Yardstick {
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
