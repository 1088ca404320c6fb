import type { PlainDate } from '@motcua/core'
import { type ReceiptRecord, receiptKey } from './receipt.ts'
import type { Discrepancy } from './statement.ts'

/** The last number of a series in a year before a period begins. */
export interface NumberOpening {
  /** The id of the series. */
  readonly series: string
  /** The year. */
  readonly year: number
  /** The last number used; 0 for none. */
  readonly last: number
}

/** Gaps and reuses among the numbers of a period, series by series and year by year. */
export function numberDiscrepancies(
  records: readonly ReceiptRecord[],
  period: { readonly from: PlainDate; readonly to: PlainDate },
  openings: readonly NumberOpening[],
): Discrepancy[] {
  const runs = new Map<string, ReceiptRecord['receipt'][]>()
  for (const { receipt } of records) {
    const key = JSON.stringify([receipt.series, receipt.year])
    const run = runs.get(key)
    if (run) run.push(receipt)
    else runs.set(key, [receipt])
  }
  return [...runs.values()].flatMap((run) => {
    const sorted = [...run].sort((a, b) => a.number - b.number)
    const first = sorted[0] as ReceiptRecord['receipt']
    const opening = openings.find(({ series, year }) => series === first.series && year === first.year)
    const startsInside = period.from <= `${first.year}-01-01`
    const before = opening?.last ?? (startsInside ? 0 : first.number - 1)
    return runDiscrepancies(sorted, before)
  })
}

function runDiscrepancies(sorted: readonly ReceiptRecord['receipt'][], before: number): Discrepancy[] {
  const found: Discrepancy[] = []
  const times = new Map<number, number>()
  for (const { number } of sorted) times.set(number, (times.get(number) ?? 0) + 1)
  let last = before
  for (const receipt of sorted) {
    const { series, year, number } = receipt
    const count = times.get(number)
    if (count === undefined) continue
    times.delete(number)
    if (number > last + 1) found.push({ kind: 'numberGap', series, year, from: last + 1, to: number - 1 })
    // A number of an earlier period that comes again is a reuse too, though its first receipt is not here.
    const uses = number <= before ? count + 1 : count
    if (uses > 1) found.push({ kind: 'numberReused', receipt: receiptKey(receipt), times: uses })
    last = Math.max(last, number)
  }
  return found
}
