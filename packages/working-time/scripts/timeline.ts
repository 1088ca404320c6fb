import {
  formatDate,
  fromDayNumber,
  isoWeekdayOf,
  type Locale,
  type PlainDate,
  toDayNumber,
} from '@motcua/core'
import { type DayFact, describeDay, type Explanation, formatTerm, formatWeekday } from '../src/index.ts'
import { vietnamCalendar } from '../src/vietnam.ts'

/** What a day of a drawing is. */
type Look = 'received' | 'counted' | 'worked' | 'runs' | 'weekend' | 'off' | 'paused'

interface Cell {
  readonly look: Look
  readonly label: string
  /** The number of the day within the time limit; empty for a day that is not counted. */
  readonly count: string
}

const labels = {
  vi: {
    received: 'tiếp nhận',
    worked: 'làm bù',
    weekend: 'nghỉ tuần',
    statutory: 'lễ, tết',
    compensatory: 'nghỉ bù',
    swap: 'hoán đổi',
    'one-off': 'nghỉ',
    working: '',
    paused: 'tạm dừng',
    due: 'hẹn trả',
  },
  en: {
    received: 'received',
    worked: 'worked',
    weekend: 'weekend',
    statutory: 'holiday',
    compensatory: 'in lieu',
    swap: 'swapped off',
    'one-off': 'off',
    working: '',
    paused: 'suspended',
    due: 'due',
  },
} as const

const weekdays = {
  vi: ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'],
  en: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
}

const WIDTH = 100
const HEIGHT = 46
const TOP = 62

const style = [
  'text{font-family:system-ui,sans-serif;fill:#1c2330}',
  '.t{font-size:15px;font-weight:600}.w,.l{font-size:11px;fill:#566073}.d{font-size:12px}',
  '.n{font-size:18px;font-weight:600;text-anchor:end}.w{text-anchor:middle}',
  'rect{stroke:#c9cfda;fill:#fff}.received{fill:#e8ecf3}.counted,.worked{fill:#dff2e3}.runs{fill:#f0f7ef}',
  '.worked{stroke:#2c7a43;stroke-width:2}.weekend{fill:#f1f2f4}.off{fill:#fbe3dc}',
  '.paused{fill:#e3ecfa}.due{stroke:#1c2330;stroke-width:3;fill:none}',
].join('')

/** Draws an explanation as weeks of days, from the week of receipt to the week of the end. Deterministic SVG. */
export function drawTimeline(explanation: Explanation, locale: Locale): string {
  const { deadline } = explanation
  const cells = cellsOf(explanation, locale)
  const days = [...cells.keys(), toDayNumber(deadline.dueOn)]
  const first = monday(Math.min(...days))
  const last = Math.max(...days)
  const weeks = Math.floor((last - first) / 7) + 1
  const due = formatWeekday(deadline.dueOn, locale)
  const from = formatDate(deadline.receivedOn)
  const title =
    locale === 'vi'
      ? `${formatTerm(deadline.term, 'vi')} từ ${from}: ${due}`
      : `${formatTerm(deadline.term, 'en')} from ${from}: ${due}`
  const width = 7 * WIDTH + 20
  const height = TOP + weeks * HEIGHT + 12
  const drawn = [...cells].sort(([a], [b]) => a - b).map(([day, cell]) => box(day, first, cell))
  const at = place(toDayNumber(deadline.dueOn), first)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${xml(title)}">`,
    `<title>${xml(title)}</title>`,
    `<style>${style}</style>`,
    `<rect width="${width}" height="${height}" style="stroke:none"/>`,
    `<text class="t" x="10" y="24">${xml(title)}</text>`,
    ...weekdays[locale].map(
      (name, i) => `<text class="w" x="${10 + i * WIDTH + WIDTH / 2}" y="${TOP - 8}">${name}</text>`,
    ),
    ...drawn,
    `<rect class="due" x="${at.x + 1}" y="${at.y + 1}" width="${WIDTH - 6}" height="${HEIGHT - 6}"/>`,
    '</svg>',
    '',
  ].join('\n')
}

function box(day: number, first: number, { look, label, count }: Cell): string {
  const { x, y } = place(day, first)
  const date = formatDate(fromDayNumber(day)).slice(0, 5)
  return [
    `<rect class="${look}" x="${x}" y="${y}" width="${WIDTH - 4}" height="${HEIGHT - 4}"/>`,
    `<text class="d" x="${x + 6}" y="${y + 16}">${date}</text>`,
    label === '' ? '' : `<text class="l" x="${x + 6}" y="${y + 33}">${xml(label)}</text>`,
    count === '' ? '' : `<text class="n" x="${x + WIDTH - 10}" y="${y + 24}">${count}</text>`,
  ].join('')
}

function place(day: number, first: number): { readonly x: number; readonly y: number } {
  return { x: 10 + ((day - first) % 7) * WIDTH, y: TOP + Math.floor((day - first) / 7) * HEIGHT }
}

/** What each day is, as the steps of the computation say. */
function cellsOf({ deadline, steps }: Explanation, locale: Locale): Map<number, Cell> {
  const words = labels[locale]
  const cells = new Map<number, Cell>()
  const put = (date: PlainDate, look: Look, label: string, count = '') =>
    cells.set(toDayNumber(date), { look, label, count })
  for (const step of steps) {
    if (step.kind === 'dayZero') put(step.date, 'received', words.received)
    if (step.kind === 'counted') {
      put(
        step.day.date,
        step.day.kind === 'worked' ? 'worked' : 'counted',
        words[step.day.kind],
        String(step.count),
      )
    }
    if (step.kind === 'skipped') {
      // A last day that moves has a number all the same.
      const counted = cells.get(toDayNumber(step.day.date))?.count
      put(step.day.date, lookOf(step.day), words[step.day.kind], counted)
    }
    if (step.kind === 'paused') put(step.day.date, 'paused', words.paused)
    if (step.kind === 'elapsed') {
      const from = toDayNumber(step.from)
      for (let day = from + 1; day <= toDayNumber(step.to); day++) {
        const fact = factOn(fromDayNumber(day))
        put(fact.date, fact.kind === 'working' ? 'runs' : lookOf(fact), words[fact.kind], String(day - from))
      }
    }
  }
  const end = cells.get(toDayNumber(deadline.dueOn))
  put(deadline.dueOn, end?.look ?? 'runs', [words.due, end?.label].filter(Boolean).join(', '), end?.count)
  return cells
}

function lookOf(fact: DayFact): Look {
  if (fact.kind === 'worked') return 'worked'
  return fact.kind === 'weekend' ? 'weekend' : 'off'
}

const calendar = vietnamCalendar()

function factOn(date: PlainDate): DayFact {
  const fact = describeDay(calendar, date)
  if (!fact.ok) throw new Error(`The drawing leaves the calendar on ${date}.`)
  return fact.value
}

function monday(day: number): number {
  return day - isoWeekdayOf(day) + 1
}

function xml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
