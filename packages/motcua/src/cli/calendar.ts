import {
  andThen,
  fail,
  formatProblem,
  type Instant,
  type Locale,
  mapOk,
  type Problem,
  type Result,
  unwrap,
} from '@motcua/core'
import {
  type Calendar,
  type CalendarYear,
  calendarYear,
  formatDayFact,
  formatWeekday,
} from '@motcua/working-time'
import { calendarToIcs, noticesToCsv } from '@motcua/working-time/exchange'
import { cliMessages } from './messages.ts'
import { type CalendarRequest, readCalendar } from './office.ts'

/** A year and the calendar it was taken from. */
export interface FoundYear {
  readonly calendar: Calendar
  readonly content: CalendarYear
}

/** A year of the public sector's calendar. */
export function readYear(text: string, request: CalendarRequest): Result<FoundYear, Problem> {
  if (!/^\d{4}$/.test(text)) return fail({ code: 'motcua.bad-year', params: { text }, path: ['year'] })
  return andThen(readCalendar(request), (calendar) =>
    mapOk(calendarYear(calendar, Number(text)), (content) => ({ calendar, content })),
  )
}

/** A year as iCalendar. */
export function yearToIcs({ calendar, content: { year } }: FoundYear, stamp: Instant): string {
  return unwrap(calendarToIcs(calendar, { from: year, to: year }, stamp))
}

/** The notices behind a year as CSV, whole: what one says of a neighbouring year stands beside it. */
export function yearToCsv({ calendar, content: { sources } }: FoundYear): string {
  const behind = new Set(sources.map(({ notice }) => notice))
  return noticesToCsv(calendar.notices.filter(({ id }) => behind.has(id)))
}

/** A year as a list: days off, days worked in exchange, warnings, and what its sources leave in doubt. */
export function renderYear({ content }: FoundYear, locale: Locale): string {
  const { year, workingDays, days, warnings, sources } = content
  const vi = locale === 'vi'
  const note = vi ? 'Lưu ý' : 'Note'
  return [
    vi
      ? `Năm ${year}, khu vực công: ${workingDays} ngày làm việc`
      : `${year}, public sector: ${workingDays} working days`,
    ...days.map((day) => `${formatWeekday(day.date, locale)}: ${formatDayFact(day, locale)}`),
    ...warnings.map((warning) => `${note}: ${formatProblem(warning, locale, cliMessages)}`),
    ...sources.flatMap(({ source, doubt }) =>
      doubt === null || doubt === source.document ? [] : [`${note}: ${source.document}: ${doubt}`],
    ),
  ].join('\n')
}
