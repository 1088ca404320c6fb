import {
  dayNumberOf,
  fail,
  fromDayNumber,
  isoWeekdayOf,
  type LegalSource,
  ok,
  type PlainDate,
  type Result,
} from '@motcua/core'
import type { Calendar, YearStanding } from './calendar.ts'
import { isWorkingAt, rankAt } from './day-index.ts'
import { warningsFor } from './internal/compute.ts'
import type { Warning, WorkingTimeProblem } from './messages.ts'
import type { NamedDay } from './named-day.ts'
import { type Confidence, isAnnounced } from './notice.ts'

/** One day of a year that a notice names. */
export type CalendarDay = NamedDay & {
  /** The day. */
  readonly date: PlainDate
  /** ISO weekday, 1 Monday to 7 Sunday. */
  readonly weekday: number
  /** Whether the weekly rhythm alone would have it the other way: only such days change a count. */
  readonly changes: 'working-time' | 'nothing'
}

/** An instrument behind a year. */
export interface CalendarSource {
  /** The notice's id. */
  readonly notice: string
  /** The instrument. */
  readonly source: LegalSource
  /** When it was announced; null where that is not known, and for codes of law. */
  readonly announcedOn: PlainDate | null
  /** How sure its days are. */
  readonly confidence: Confidence
  /** Why it should not be relied on blindly: its citation or its days were not read first-hand. */
  readonly doubt: string | null
}

/** A year of a calendar, as a page or a wall shows it. */
export interface CalendarYear {
  /** The year. */
  readonly year: number
  /** How well it is known. */
  readonly standing: YearStanding
  /** Working days in it. */
  readonly workingDays: number
  /** The days that notices name, in order. */
  readonly days: readonly CalendarDay[]
  /** The instruments behind them and behind the year, in the order they became known. */
  readonly sources: readonly CalendarSource[]
  /** What a reader must know: a provisional, projected or assumed year. */
  readonly warnings: readonly Warning[]
  /** The calendar's version. */
  readonly calendarVersion: string
}

/**
 * A year's days off and worked weekend days with their sources and doubts.
 *
 * @returns the year, or `working-time.calendar-gap`.
 * @example
 * ```ts
 * const year = unwrap(calendarYear(vietnamCalendar(), 2026))
 * year.workingDays // => 249
 * year.days.filter(({ kind }) => kind === 'worked').map(({ date }) => date) // => ['2026-01-10', '2026-08-22']
 * ```
 */
export function calendarYear(calendar: Calendar, year: number): Result<CalendarYear, WorkingTimeProblem> {
  const standing = calendar.years.get(year)
  if (standing === undefined) return fail({ code: 'working-time.calendar-gap', params: { year } })
  const { index, named, weeklyDaysOff } = calendar
  const first = dayNumberOf(year, 1, 1)
  const last = dayNumberOf(year, 12, 31)
  const days: CalendarDay[] = []
  for (let day = first; day <= last; day++) {
    const word = named.get(day)
    if (word === undefined) continue
    const weekday = isoWeekdayOf(day)
    const ordinary = !weeklyDaysOff.includes(weekday)
    const changes = isWorkingAt(index, day) === ordinary ? 'nothing' : 'working-time'
    days.push({ ...word, date: fromDayNumber(day), weekday, changes })
  }
  return ok({
    year,
    standing,
    workingDays: rankAt(index, last) - rankAt(index, first - 1),
    days,
    sources: sourcesOf(calendar, year),
    warnings: warningsFor(calendar, first, last),
    calendarVersion: calendar.version,
  })
}

function sourcesOf(calendar: Calendar, year: number): readonly CalendarSource[] {
  const inYear = ({ date }: { readonly date: PlainDate }) => date.startsWith(`${year}-`)
  return calendar.notices
    .filter((notice) => {
      const { off, worked, years = [] } = notice
      return years.some((entry) => entry.year === year) || off.some(inYear) || worked.some(inYear)
    })
    .map(({ id, source, announcedOn, confidence, years = [] }) => {
      const firstHand = source.status === 'verified' && confidence === 'high' && years.every(isAnnounced)
      const doubt = firstHand ? null : (source.note ?? source.document)
      return { notice: id, source, announcedOn, confidence, doubt }
    })
}
