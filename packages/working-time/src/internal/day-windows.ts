import { type DayNumber, isoWeekdayOf, type PlainDate, toDayNumber } from '@motcua/core'
import type { Calendar } from '../calendar.ts'
import { inSeason } from '../create-office-hours.ts'
import { isWorkingAt } from '../day-index.ts'
import {
  type OfficeHours,
  type OfficeWeek,
  type OfficeWindow,
  type SaturdayCounter,
  weekdays,
} from '../office-hours.ts'

const CLOSED: readonly OfficeWindow[] = []

/** The windows in which the office is open on a day that the calendar holds, a counter on a weekly day off included. */
export function dayWindows(calendar: Calendar, hours: OfficeHours, day: DayNumber): readonly OfficeWindow[] {
  const working = isWorkingAt(calendar.index, day)
  const named = calendar.named.get(day)
  // A holiday closes every counter; only a plain weekly day off may have one.
  if (!working && named !== undefined) return CLOSED
  const date = calendar.dates[day - calendar.index.first] as PlainDate
  const special = hours.dates?.find((entry) => entry.date === date)
  if (special !== undefined) return special.windows
  const counter = counterOn(calendar, hours, day)
  if (counter !== undefined) return counter.windows
  const week = weekOn(hours, date)
  // A Saturday worked for a Monday has the Monday's hours.
  const like = named?.kind === 'worked' && named.inPlaceOf !== null ? toDayNumber(named.inPlaceOf) : day
  const own = windowsOf(week, isoWeekdayOf(like))
  if (own !== undefined && own.length > 0) return own
  return working ? firstOpen(week) : CLOSED
}

/** The counter open on a Saturday that no notice takes off or has worked for another day. */
export function counterOn(
  calendar: Calendar,
  { counters }: OfficeHours,
  day: DayNumber,
): SaturdayCounter | undefined {
  if (counters === undefined || isoWeekdayOf(day) !== 6) return undefined
  const named = calendar.named.get(day)
  if (named !== undefined && (named.kind !== 'worked' || named.inPlaceOf !== null)) return undefined
  const date = calendar.dates[day - calendar.index.first] as PlainDate
  return counters.find(({ from, to }) => from <= date && date <= to)
}

function weekOn({ seasons, week }: OfficeHours, date: PlainDate): OfficeWeek {
  if (seasons === undefined) return week
  const monthDay = date.slice(5)
  return seasons.find((one) => inSeason(one, monthDay))?.week ?? week
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
  return CLOSED
}
