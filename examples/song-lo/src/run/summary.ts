import type { YearData } from '../report/data.ts'
import { comma, count, dong, twoPlaces } from '../report/words.ts'

/** The table at the end of a run, with a tick or a cross for each check. */
export function summaryOf(
  data: YearData,
  page: string,
  seconds: { readonly play: number; readonly report: number },
): string {
  const { received, resolved, inProgress, wanted, money, index } = data
  const aim = (figure: number) => `(${data.scale === 1 ? 'công bố' : 'cần đạt'}: ${count(figure)})`
  const [first] = index.rows
  const rows: readonly (readonly [string, string])[] = [
    ['Hồ sơ tiếp nhận', `${count(received)} ${aim(wanted.received)}`],
    ['Đã giải quyết', `${count(resolved)} ${aim(wanted.resolved)}`],
    ['Đang giải quyết', `${count(inProgress)} ${aim(wanted.inProgress)}`],
    ['Quá hạn', count(data.late.length)],
    ['Sự kiện', count(data.events)],
    ['Biên lai', `${count(money.receipts)}, tổng ${dong(money.receipted)}`],
    ['Đứng đầu chỉ số (minh họa)', first ? `${first.unit}, ${twoPlaces(first.percent)} %` : '–'],
    ['Báo cáo', page],
    ['Thời gian', `${tenths(seconds.play)} s chạy, ${tenths(seconds.report)} s báo cáo`],
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  const table = rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)
  const checks = data.checks.map(
    ({ name, passed, detail }) => `  ${passed === 'yes' ? '✓' : '✗'} ${name}: ${detail}`,
  )
  return `\n${table.join('\n')}\n\n${checks.join('\n')}\n`
}

function tenths(seconds: number): string {
  return comma(Math.round(seconds * 10) / 10)
}
