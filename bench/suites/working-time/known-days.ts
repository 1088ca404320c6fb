import { fromDayNumber, isoWeekdayOf, type PlainDate, toDayNumber } from '@motcua/core'
import { type Calendar, isWorkingAt } from '@motcua/working-time'
import { vietnamCalendar } from '@motcua/working-time/vietnam'

/** What a peer has to be told about Vietnam, since none knows it. */
export interface KnownDays {
  /** Weekdays off, as ISO dates. */
  readonly off: readonly string[]
  /** Saturdays and Sundays worked. */
  readonly worked: readonly string[]
}

/** The days of the notices on which the plain week is wrong. */
export function knownDays({ index }: Calendar = vietnamCalendar()): KnownDays {
  const off: PlainDate[] = []
  const worked: PlainDate[] = []
  for (let day = index.first; day <= index.last; day++) {
    const weekend = isoWeekdayOf(day) >= 6
    const working = isWorkingAt(index, day)
    if (working === weekend) (working ? worked : off).push(fromDayNumber(day))
  }
  return { off, worked }
}

/** Day by day with two sets: slow, and plain enough to be believed. */
export function naiveCalendar({ off, worked }: KnownDays): (day: number) => boolean {
  const free = new Set(off.map((date) => toDayNumber(date as PlainDate)))
  const busy = new Set(worked.map((date) => toDayNumber(date as PlainDate)))
  return (day) => busy.has(day) || (isoWeekdayOf(day) < 6 && !free.has(day))
}

/** The day `n` working days on. */
export function walk(works: (day: number) => boolean, from: number, n: number): number {
  let day = from
  for (let left = n; left > 0; ) {
    day++
    if (works(day)) left--
  }
  return day
}
