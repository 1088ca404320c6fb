import type { YearData } from '../report/data.ts'

/** The table at the end of a run, with a tick or a cross for each check. */
export function summaryOf(
  data: YearData,
  page: string,
  seconds: { readonly play: number; readonly report: number },
): string {
  const rows: readonly (readonly [string, string])[] = [
    ['Hồ sơ tiếp nhận', `${grouped(data.received)} (công bố: ${grouped(data.wanted.received)})`],
    ['Đã giải quyết', `${grouped(data.resolved)} (công bố: ${grouped(data.wanted.resolved)})`],
    ['Đang giải quyết', `${grouped(data.inProgress)} (công bố: ${grouped(data.wanted.inProgress)})`],
    ['Quá hạn', grouped(data.late.length)],
    ['Sự kiện', grouped(data.events)],
    ['Biên lai', `${grouped(data.money.receipts)}, tổng ${grouped(data.money.receipted)} đ`],
    [
      'Đứng đầu chỉ số (minh họa)',
      `${data.index.rows[0]?.unit ?? ''} ${data.index.rows[0]?.percent ?? ''} %`,
    ],
    ['Báo cáo', page],
    ['Thời gian', `${seconds.play.toFixed(1)} s chạy, ${seconds.report.toFixed(1)} s báo cáo`],
  ]
  const width = Math.max(...rows.map(([name]) => name.length))
  const table = rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)
  const checks = data.checks.map(
    ({ name, passed, detail }) => `  ${passed === 'yes' ? '✓' : '✗'} ${name}: ${detail}`,
  )
  return `\n${table.join('\n')}\n\n${checks.join('\n')}\n`
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.')
}
