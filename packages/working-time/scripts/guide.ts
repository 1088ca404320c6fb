import { formatDate, formatLegalSource, instant, type Locale, unwrap } from '@motcua/core'
import {
  addClockEntry,
  type CalendarYear,
  calendarYear,
  type DeadlineClock,
  type Explanation,
  exampleOfficeHours,
  explainClock,
  explainDueDate,
  renderExplanation,
  startClock,
  type Term,
} from '../src/index.ts'
import { renderPolicyTable } from '../src/policies.ts'
import { vietnamCalendar } from '../src/vietnam.ts'
import { drawTimeline } from './timeline.ts'

/** The parts of the guide that are computed, never typed: tables, explanations, drawings. */

const calendar = vietnamCalendar()
const schedule = { calendar, hours: exampleOfficeHours }
const at = (date: string) => instant(`${date}T09:00:00+07:00`)

function due(from: string, term: Term): Explanation {
  return unwrap(explainDueDate(schedule, at(from), term))
}

function taxPaid(): Explanation {
  let clock: DeadlineClock = startClock({ unit: 'workingDay', amount: 15 }, at('2026-02-09'))
  clock = unwrap(
    addClockEntry(clock, { kind: 'suspend', at: at('2026-02-11'), reason: 'nghĩa vụ tài chính' }),
  )
  clock = unwrap(addClockEntry(clock, { kind: 'resume', at: at('2026-02-25') }))
  return unwrap(explainClock(schedule, clock))
}

/** The three cases of the guide. */
export const timelines: Readonly<Record<string, () => Explanation>> = {
  'worked-saturday': () => due('2025-12-30', { unit: 'workingDay', amount: 8 }),
  'rolls-over-tet': () => due('2026-01-15', { unit: 'day', amount: 30 }),
  'tax-over-tet': taxPaid,
}

const languages: readonly Locale[] = ['vi', 'en']

/** Every drawing, by the name of its file. */
export function drawings(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(timelines).flatMap(([name, explanation]) =>
      languages.map((locale) => [`${name}.${locale}.svg`, drawTimeline(explanation(), locale)] as const),
    ),
  )
}

const parts: Readonly<Record<string, (locale: Locale) => string>> = {
  policies: renderPolicyTable,
  calendar: calendarTable,
  explanation: (locale) =>
    fenced(renderExplanation(due('2026-08-20', { unit: 'workingDay', amount: 3 }), locale)),
}

/** A guide with its computed parts written anew between their marks. */
export function fillGuide(text: string, locale: Locale): string {
  return text.replace(
    /(<!-- computed: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (whole, open: string, name: string, close: string) => {
      const part = parts[name]
      return part === undefined ? whole : `${open}\n${part(locale)}\n\n${close}`
    },
  )
}

const standings = {
  vi: { settled: 'đã có thông báo', provisional: 'tạm thời', projected: 'dự kiến', assumed: 'giả định' },
  en: { settled: 'settled', provisional: 'provisional', projected: 'projected', assumed: 'assumed' },
}

function calendarTable(locale: Locale): string {
  const head =
    locale === 'vi'
      ? '| Năm | Ngày làm việc | Tình trạng | Thứ Bảy làm bù | Văn bản |'
      : '| Year | Working days | Standing | Saturdays worked | Instruments |'
  const rows = Array.from({ length: 12 }, (_, i) => row(unwrap(calendarYear(calendar, 2016 + i)), locale))
  return [head, '| --- | --- | --- | --- | --- |', ...rows].join('\n')
}

function row({ year, workingDays, standing, days, sources }: CalendarYear, locale: Locale): string {
  const worked = days.filter(({ kind }) => kind === 'worked').map(({ date }) => formatDate(date).slice(0, 5))
  const instruments = sources.map(({ source, announcedOn }) => {
    const day = announcedOn === null ? '' : ` (${formatDate(announcedOn)})`
    return `${formatLegalSource(source, locale)}${day}`
  })
  const cells = [
    year,
    workingDays,
    standings[locale][standing],
    worked.join(', ') || '–',
    instruments.join('; '),
  ]
  return `| ${cells.join(' | ')} |`
}

function fenced(text: string): string {
  return ['```text', text, '```'].join('\n')
}
