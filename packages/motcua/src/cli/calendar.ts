import { andThen, fail, formatProblem, type Locale, type Problem, type Result } from '@motcua/core'
import { type CalendarYear, calendarYear, formatDayFact, formatWeekday } from '@motcua/working-time'
import { cliMessages } from './messages.ts'
import { type CalendarRequest, readCalendar } from './office.ts'

/** A year of the public sector's calendar. */
export function readYear(text: string, request: CalendarRequest): Result<CalendarYear, Problem> {
  if (!/^\d{4}$/.test(text)) return fail({ code: 'motcua.bad-year', params: { text }, path: ['year'] })
  return andThen(readCalendar(request), (calendar) => calendarYear(calendar, Number(text)))
}

/** A year as a list: days off, days worked in exchange, warnings, and what its sources leave in doubt. */
export function renderYear(
  { year, workingDays, days, warnings, sources }: CalendarYear,
  locale: Locale,
): string {
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
