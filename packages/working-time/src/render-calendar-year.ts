import { formatDate, formatLegalSource, formatProblem, type Locale, type Localized } from '@motcua/core'
import type { YearStanding } from './calendar.ts'
import type { CalendarSource, CalendarYear } from './calendar-year.ts'
import { formatDayFact, formatWeekday } from './day-words.ts'
import { workingTimeMessages } from './messages.ts'

/**
 * A year's calendar as text: its days with reason and source, the instruments behind it with the day they were
 * announced and what is doubtful about them, and what to mind.
 *
 * @example
 * ```ts
 * const text = renderCalendarYear(unwrap(calendarYear(vietnamCalendar(), 2026)), 'vi')
 * text.split('\n')[0] // => 'Lịch năm 2026: 249 ngày làm việc (đã có thông báo)'
 * text.split('\n')[2] // => 'Thứ Sáu 02/01/2026: Nghỉ hoán đổi dịp Tết Dương lịch – Công văn 12729/VPCP-KGVX'
 * ```
 */
export function renderCalendarYear(calendarYear: CalendarYear, locale: Locale): string {
  const { year, standing, workingDays, days, sources, warnings } = calendarYear
  const vi = locale === 'vi'
  const title = vi
    ? `Lịch năm ${year}: ${workingDays} ngày làm việc (${standings[standing].vi})`
    : `Calendar of ${year}: ${workingDays} working days (${standings[standing].en})`
  return [
    title,
    ...days.map((day) => `${formatWeekday(day.date, locale)}: ${formatDayFact(day, locale)}`),
    ...(sources.length === 0 ? [] : [vi ? 'Nguồn:' : 'Sources:']),
    ...sources.map((source) => `- ${sourceLine(source, locale)}`),
    ...warnings.map((warning) => formatProblem(warning, locale, workingTimeMessages)),
  ].join('\n')
}

const standings: Readonly<Record<YearStanding, Localized>> = {
  settled: { vi: 'đã có thông báo', en: 'announced' },
  provisional: { vi: 'tạm thời', en: 'provisional' },
  projected: { vi: 'dự kiến, chưa có thông báo', en: 'projected, no notice yet' },
  assumed: { vi: 'giả định, chỉ trừ ngày nghỉ hằng tuần', en: 'assumed, weekly days off alone' },
}

/** Notes of instruments are in Vietnamese, the language of the instruments. */
function sourceLine({ source, announcedOn, doubt }: CalendarSource, locale: Locale): string {
  const cited = formatLegalSource(source, locale)
  const dated = announcedOn === null ? cited : `${cited}, ${formatDate(announcedOn)}`
  return doubt === null ? dated : `${dated}. ${doubt}`
}
