import { addDays, collect, formatDate, type Instant, mapOk, type Result } from '@motcua/core'
import type { Calendar } from '../calendar.ts'
import { type CalendarDay, type CalendarYear, calendarYear } from '../calendar-year.ts'
import { formatDayFact } from '../day-words.ts'
import type { WorkingTimeProblem } from '../messages.ts'
import { type IcsProperty, icsDate, icsInstant, icsText, writeIcs } from './ics.ts'

/** Which years to write. */
export interface IcsRange {
  /** First year. */
  readonly from: number
  /** Last year, inclusive. */
  readonly to: number
}

/**
 * The named days of some years as an iCalendar file, one whole-day event each: days off, and Saturdays worked under the
 * category `WORKED`. Days of a provisional or projected year are tentative. The reason and the source stand in the
 * description; kind and swapped day also in `X-MOTCUA-KIND` and `X-MOTCUA-INSTEAD`, which `readIcsNotice` reads back.
 *
 * @param stamp when the file is made (`DTSTAMP`)
 * @returns the file, or `working-time.calendar-gap` for each year the calendar does not hold.
 * @example
 * ```ts
 * const file = unwrap(calendarToIcs(vietnamCalendar(), { from: 2026, to: 2026 }, instant('2026-01-01T00:00:00Z')))
 * file.includes('DTSTART;VALUE=DATE:20260822') // => true
 * ```
 */
export function calendarToIcs(
  calendar: Calendar,
  { from, to }: IcsRange,
  stamp: Instant,
): Result<string, WorkingTimeProblem> {
  const years = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => calendarYear(calendar, from + i))
  const name = from === to ? `Lịch làm việc ${from}` : `Lịch làm việc ${from}–${to}`
  return mapOk(collect(years), (all) =>
    writeIcs(
      name,
      all.flatMap((year) => year.days.map((day) => eventOf(day, year, stamp))),
    ),
  )
}

function eventOf(day: CalendarDay, { standing }: CalendarYear, stamp: Instant): readonly IcsProperty[] {
  const instead = day.kind === 'worked' ? day.inPlaceOf : day.inLieuOf
  return [
    ['UID', `${day.date}@motcua.working-time`],
    ['DTSTAMP', icsInstant(stamp)],
    ['DTSTART;VALUE=DATE', icsDate(day.date)],
    ['DTEND;VALUE=DATE', icsDate(addDays(day.date, 1))],
    ['SUMMARY', icsText(summaryOf(day))],
    ['DESCRIPTION', icsText(formatDayFact(day, 'vi'))],
    ['CATEGORIES', day.kind === 'worked' ? 'WORKED' : 'DAY-OFF'],
    ['STATUS', standing === 'settled' ? 'CONFIRMED' : 'TENTATIVE'],
    ['TRANSP', 'TRANSPARENT'],
    ['X-MOTCUA-KIND', day.kind],
    ...(instead === null ? [] : ([['X-MOTCUA-INSTEAD', icsDate(instead)]] as const)),
  ]
}

function summaryOf(day: CalendarDay): string {
  if (day.kind !== 'worked') return day.name
  return day.inPlaceOf === null ? 'Làm việc thêm' : `Làm bù cho ${formatDate(day.inPlaceOf)}`
}
