import { type DayNumber, fromDayNumber, type Instant, type PlainDate } from '@motcua/core'
import type { Calendar } from '../calendar.ts'
import { DAY, instantOf, type Wall } from './wall.ts'

/** A day in writing: looked up where the calendar holds it, written anew beyond. */
export function dateIn(calendar: Calendar, day: DayNumber): PlainDate {
  const i = day - calendar.index.first
  return (i >= 0 ? calendar.dates[i] : undefined) ?? fromDayNumber(day)
}

/** The instant of a moment on the clock of Vietnam; the end of a day, by far the commonest, is looked up. */
export function instantIn(calendar: Calendar, moment: Wall): Instant {
  // 24:00 in Vietnam is 17:00 of the same day in UTC.
  return moment.ms === DAY ? (`${dateIn(calendar, moment.day)}T17:00:00.000Z` as Instant) : instantOf(moment)
}
