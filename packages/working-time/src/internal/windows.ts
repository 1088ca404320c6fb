import { type DayNumber, minutesOf } from '@motcua/core'
import { holds, isWorkingAt } from '../day-index.ts'
import type { OfficeWindow } from '../office-hours.ts'
import type { OfficeIndex } from '../office-index.ts'
import type { WorkSchedule } from '../schedule.ts'
import { counterOn, dayWindows } from './day-windows.ts'
import type { Wall } from './wall.ts'

/** A stretch of an open day in milliseconds since midnight. */
export interface Span {
  readonly from: number
  readonly to: number
}

const CLOSED: readonly Span[] = []

/** The prepared hours of a schedule; undefined where none were prepared, or for another calendar or other hours. */
export function preparedOffice({ calendar, hours, office }: WorkSchedule): OfficeIndex | undefined {
  return office !== undefined && office.calendar === calendar && office.hours === hours ? office : undefined
}

/** The windows in which the office is open on a day, a counter on a weekly day off included; none beyond the calendar. */
export function windowsOn(schedule: WorkSchedule, day: DayNumber): readonly Span[] {
  const { index } = schedule.calendar
  if (!holds(index, day)) return CLOSED
  const office = preparedOffice(schedule)
  if (office === undefined) return spansOf(dayWindows(schedule.calendar, schedule.hours, day))
  return office.kinds[office.kindOf[day - index.first] as number] as readonly Span[]
}

/** The windows of a working day; none on any other day, where office time does not run. */
export function workingWindowsOn(schedule: WorkSchedule, day: DayNumber): readonly Span[] {
  const { index } = schedule.calendar
  return holds(index, day) && isWorkingAt(index, day) ? windowsOn(schedule, day) : CLOSED
}

/** The windows in which dossiers are received on a day; a counter may be open and yet take none in. */
export function receivingWindowsOn(schedule: WorkSchedule, day: DayNumber): readonly Span[] {
  const { calendar, hours } = schedule
  if (hours.counters === undefined) return windowsOn(schedule, day)
  return counterOn(calendar, hours, day)?.receives === false ? CLOSED : windowsOn(schedule, day)
}

/** Whether a moment lies within a window of receipt, both ends included. */
export function openAt(schedule: WorkSchedule, { day, ms }: Wall): boolean {
  return receivingWindowsOn(schedule, day).some((span) => span.from <= ms && ms <= span.to)
}

/** Windows in milliseconds. */
export function spansOf(windows: readonly OfficeWindow[]): readonly Span[] {
  return windows.map(({ from, to }) => ({ from: minutesOf(from) * 60_000, to: minutesOf(to) * 60_000 }))
}
