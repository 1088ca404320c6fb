import {
  type DayNumber,
  fail,
  fromDayNumber,
  type Instant,
  isoWeekdayOf,
  minutesOf,
  ok,
  type PlainDate,
  type Result,
  toDayNumber,
} from '@motcua/core'
import { gapAt } from '../calendar.ts'
import { inSeason } from '../create-office-hours.ts'
import { holds, isWorkingAt } from '../day-index.ts'
import type { WorkingTimeProblem } from '../messages.ts'
import { type OfficeWeek, type OfficeWindow, weekdays } from '../office-hours.ts'
import type { DeadlinePolicy } from '../policy.ts'
import type { WorkSchedule } from '../schedule.ts'
import { type Wall, wallOf } from './wall.ts'

/** A stretch of an open day in milliseconds since midnight. */
export interface Span {
  readonly from: number
  readonly to: number
}

const CLOSED: readonly Span[] = []

/** The windows in which the office is open on a day, a counter on a weekly day off included; none beyond the calendar. */
export function windowsOn({ calendar, hours }: WorkSchedule, day: DayNumber): readonly Span[] {
  if (!holds(calendar.index, day)) return CLOSED
  const working = isWorkingAt(calendar.index, day)
  const named = calendar.named.get(day)
  // A holiday closes every counter; only a plain weekly day off may have one.
  if (!working && named !== undefined) return CLOSED
  const date = hours.dates === undefined && hours.seasons === undefined ? undefined : fromDayNumber(day)
  const special = hours.dates?.find((entry) => entry.date === date)
  if (special !== undefined) return spans(special.windows)
  const week = date === undefined ? hours.week : weekOn(hours, date)
  // A Saturday worked for a Monday has the Monday's hours.
  const like = named?.kind === 'worked' && named.inPlaceOf !== null ? toDayNumber(named.inPlaceOf) : day
  const own = windowsOf(week, isoWeekdayOf(like))
  if (own !== undefined && own.length > 0) return spans(own)
  return working ? spans(firstOpen(week)) : CLOSED
}

/** The windows of a working day; none on any other day, where office time does not run. */
export function workingWindowsOn(schedule: WorkSchedule, day: DayNumber): readonly Span[] {
  const { index } = schedule.calendar
  return holds(index, day) && isWorkingAt(index, day) ? windowsOn(schedule, day) : CLOSED
}

/** Whether a moment lies within a window, both ends included. */
export function openAt(schedule: WorkSchedule, { day, ms }: Wall): boolean {
  return windowsOn(schedule, day).some((span) => span.from <= ms && ms <= span.to)
}

/** The moment itself when the office is open, else the next opening; undefined when the calendar ends first. */
function nextOpening(schedule: WorkSchedule, start: Wall): Wall | undefined {
  const { last } = schedule.calendar.index
  for (let day = start.day; day <= last; day++) {
    for (const { from, to } of windowsOn(schedule, day)) {
      if (day > start.day) return { day, ms: from }
      if (start.ms <= to) return { day, ms: Math.max(start.ms, from) }
    }
  }
  return undefined
}

/** The official receipt of what arrived at an instant. */
export function receive(
  schedule: WorkSchedule,
  at: Instant,
  policy: DeadlinePolicy,
): Result<Wall, WorkingTimeProblem> {
  const start = wallOf(at)
  if (policy.receipt === 'eventDay') return ok(start)
  const { first, last } = schedule.calendar.index
  if (start.day < first || start.day > last) return fail(gapAt(start.day))
  const opening = nextOpening(schedule, start)
  if (opening !== undefined) return ok(opening)
  // Longer than any break: the fault is in the hours, not in the calendar.
  return last - start.day >= 60
    ? fail({ code: 'working-time.never-open', params: { from: fromDayNumber(start.day) } })
    : fail(gapAt(last + 1))
}

function weekOn(hours: WorkSchedule['hours'], date: PlainDate): OfficeWeek {
  const monthDay = date.slice(5)
  const season = hours.seasons?.find((one) => inSeason(one, monthDay))
  return season?.week ?? hours.week
}

function windowsOf(week: OfficeWeek, isoWeekday: number): readonly OfficeWindow[] | undefined {
  const name = weekdays[isoWeekday - 1]
  return name === undefined ? undefined : week[name]
}

function firstOpen(week: OfficeWeek): readonly OfficeWindow[] {
  for (const name of weekdays) {
    const windows = week[name]
    if (windows !== undefined && windows.length > 0) return windows
  }
  return []
}

function spans(windows: readonly OfficeWindow[]): readonly Span[] {
  return windows.map(({ from, to }) => ({ from: minutesOf(from) * 60_000, to: minutesOf(to) * 60_000 }))
}
