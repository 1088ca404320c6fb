import {
  addDays,
  type Channel,
  channelNames,
  channels,
  formatDate,
  isoWeekday,
  type PlainDate,
} from '@motcua/core'
import * as Plot from '@observablehq/plot'
import { bars } from './bars.ts'
import type { YearData } from './data.ts'
import { draw } from './draw.ts'
import type { Html } from './html.ts'
import { count, share, twoPlaces } from './words.ts'

/** A drawing with its figures as a table, for those who cannot see it or want the numbers. */
export interface Chart {
  readonly title: string
  /** What the drawing shows, in a sentence. */
  readonly summary: string
  /** One drawing, or one for broad and one for narrow screens. */
  readonly drawings: readonly [Html] | readonly [broad: Html, narrow: Html]
  readonly legend: readonly { readonly name: string; readonly colour: string }[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Set in the style sheet, for light and dark. */
const channelColours: Readonly<Record<Channel, string>> = {
  inPerson: 'var(--in-person)',
  post: 'var(--post)',
  online: 'var(--online)',
}

/** The days of the week that begins on a Monday. */
const daysOf = (monday: PlainDate) => [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(monday, days))

/** The Mondays of every week that has a day of the period, whether or not anything came in. */
function weeksOf(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const mondays: PlainDate[] = []
  for (let day = addDays(from, 1 - isoWeekday(from)); day <= to; day = addDays(day, 7)) mondays.push(day)
  return mondays
}

const midnight = (date: PlainDate) => new Date(`${date}T00:00:00Z`)

/** Dossiers received by week, stacked by channel. */
export function weeksChart({ weeks, from, to }: YearData): Chart {
  const title = 'Hồ sơ tiếp nhận theo tuần và cách thức nộp'
  const mondays = weeksOf(from, to)
  const [first = from] = mondays
  const at = new Map(weeks.map((row) => [`${row.monday} ${row.channel}`, row.dossiers]))
  const of = (monday: PlainDate, channel: Channel) => at.get(`${monday} ${channel}`) ?? 0
  const totals = mondays.map((monday) => channels.reduce((sum, channel) => sum + of(monday, channel), 0))
  const most = Math.max(0, ...totals)
  const firstsOfMonths = mondays.flatMap(daysOf).filter((date) => date.endsWith('-01'))
  const peak = mondays[totals.indexOf(most)]
  const summary =
    peak === undefined || most === 0
      ? 'Không có hồ sơ nào.'
      : `${mondays.length} tuần; tuần nhiều nhất là tuần từ ${formatDate(peak)} với ${count(most)} hồ sơ.`
  const drawing = (width: number, height: number) =>
    draw(`${title}. ${summary}`, {
      width,
      height,
      marginLeft: 40,
      marginRight: 8,
      marginBottom: 38,
      x: {
        type: 'utc',
        domain: [midnight(first), midnight(addDays(mondays.at(-1) ?? first, 7))],
        label: 'Tháng',
        labelAnchor: 'center',
        labelArrow: 'none',
        ticks: firstsOfMonths.map(midnight),
        tickFormat: (date: Date) => `${date.getUTCMonth() + 1}`,
      },
      y: { label: 'Hồ sơ mỗi tuần', labelArrow: 'none', grid: true, nice: true, ticks: 5, tickFormat: count },
      color: { domain: channels, range: channels.map((channel) => channelColours[channel]) },
      marks: [
        Plot.rectY(weeks, {
          x: (row: YearData['weeks'][number]) => midnight(row.monday),
          interval: 'monday',
          y: 'dossiers',
          fill: 'channel',
          order: [...channels],
          insetLeft: 0.5,
          insetRight: 0.5,
        }),
        Plot.ruleY([0]),
      ],
    })
  return {
    title,
    summary,
    drawings: [drawing(1040, 300), drawing(400, 300)],
    legend: channels.map((channel) => ({ name: channelNames[channel].vi, colour: channelColours[channel] })),
    columns: ['Tuần', ...channels.map((channel) => channelNames[channel].vi), 'Cộng'],
    rows: mondays.map((monday, i) => [
      `${formatDate(monday)} – ${formatDate(addDays(monday, 6))}`,
      ...channels.map((channel) => count(of(monday, channel))),
      count(totals[i] ?? 0),
    ]),
  }
}

/** Fewer resolved dossiers than this make no share worth drawing. */
const FEWEST = 5

/** Share of resolved dossiers that were in time, by field, of the fields with most dossiers. */
export function fieldsChart({ fields }: YearData): Chart {
  const title = 'Tỷ lệ giải quyết trước và đúng hạn theo lĩnh vực'
  const percent = (row: YearData['fields'][number]) => (100 * row.inTime) / row.resolved
  const rows = fields
    .filter((row) => row.resolved >= FEWEST)
    .sort((a, b) => b.resolved - a.resolved || (a.field < b.field ? -1 : 1))
    .slice(0, 18)
    .sort((a, b) => percent(a) - percent(b) || b.resolved - a.resolved)
  const least = Math.min(95, Math.floor(Math.min(100, ...rows.map(percent)) / 5) * 5)
  const summary = `${rows.length} lĩnh vực có nhiều hồ sơ đã giải quyết nhất, từ tỷ lệ thấp đến cao; mẫu số là số hồ sơ đã giải quyết.`
  const drawn = rows.map((row) => ({
    name: row.field,
    value: percent(row),
    text: `${share(row.inTime, row.resolved)} của ${count(row.resolved)}`,
  }))
  const axis = {
    label: `% hồ sơ đã giải quyết (trục bắt đầu từ ${least} %)`,
    domain: [least, 100] as [number, number],
  }
  return {
    title,
    summary,
    drawings: [bars(`${title}. ${summary}`, drawn, 'dot', axis, 'var(--good)')],
    legend: [],
    columns: ['Lĩnh vực', 'Đã giải quyết', 'Trước và đúng hạn', 'Tỷ lệ'],
    rows: fields.map((row) => [
      row.field,
      count(row.resolved),
      count(row.inTime),
      share(row.inTime, row.resolved),
    ]),
  }
}

/** Dossiers received by desk. */
export function loadsChart({ loads }: YearData): Chart {
  const title = 'Hồ sơ tiếp nhận theo đơn vị'
  const rows = [...loads].sort((a, b) => b.received - a.received)
  const summary = `${rows.length} nơi tiếp nhận, từ nhiều đến ít.`
  const drawn = rows.map((row) => ({ name: row.unit, value: row.received, text: count(row.received) }))
  const axis = {
    label: 'Hồ sơ',
    domain: [0, Math.max(1, ...rows.map((row) => row.received))] as [number, number],
  }
  return {
    title,
    summary,
    drawings: [bars(`${title}. ${summary}`, drawn, 'bar', axis, 'var(--in-person)')],
    legend: [],
    columns: ['Đơn vị', 'Tiếp nhận', 'Quá hạn'],
    rows: rows.map((row) => [row.unit, count(row.received), count(row.late)]),
  }
}

/** Percent of the illustrative index by commune, best first. */
export function indexChart({ index }: YearData): Chart {
  const title = `${index.title}: xếp hạng`
  const summary = `${index.rows.length} đơn vị cấp xã, từ hạng cao đến thấp.`
  const drawn = index.rows.map((row) => ({
    name: `${row.rank}. ${row.unit}`,
    value: Number(row.percent),
    text: `${twoPlaces(row.percent)} % · ${row.className}`,
  }))
  return {
    title,
    summary,
    drawings: [
      bars(`${title}. ${summary}`, drawn, 'bar', { label: 'Chỉ số (%)', domain: [0, 100] }, 'var(--index)'),
    ],
    legend: [],
    columns: ['Hạng', 'Đơn vị', 'Chỉ số (%)', 'Xếp loại'],
    rows: index.rows.map((row) => [String(row.rank), row.unit, twoPlaces(row.percent), row.className]),
  }
}
