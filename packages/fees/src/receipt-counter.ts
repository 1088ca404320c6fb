import { dateParts, fail, ok, type PlainDate, type Result } from '@motcua/core'
import type { FeesProblem } from './messages.ts'
import { receiptRegimeOn } from './receipt-regime.ts'
import { type ReceiptSeries, seriesHoldsOn } from './receipt-series.ts'

/**
 * The last number drawn of a series in a year (*số biên lai*). The host stores it in the same commit as the receipt:
 * a number is drawn if and only if its receipt exists, so none is missing and none is used twice.
 */
export interface ReceiptCounter {
  /** The id of the series. */
  readonly series: string
  /** The year it stands in. */
  readonly year: number
  /** The last number drawn, 0 before the first. */
  readonly last: number
}

/** The counter of a series that was never used. */
export function newReceiptCounter(series: ReceiptSeries, on: PlainDate): ReceiptCounter {
  return { series: series.id, year: dateParts(on).year, last: 0 }
}

/**
 * The next number of a series, one more than the last, from 1 again on each 1 January
 * (Nghị định 254/2026/NĐ-CP, Điều 23 khoản 2 điểm c), before 2026-07-01 too, as electronic receipts were numbered then.
 * Paper receipts, whose numbers run on, are not modelled.
 *
 * @param on the day the receipt is issued
 * @returns the number and the counter to store with the receipt; or `fees.series-not-in-force`,
 *   `fees.number-goes-back`, `fees.numbers-exhausted`
 */
export function nextReceiptNumber(
  counter: ReceiptCounter,
  series: ReceiptSeries,
  on: PlainDate,
): Result<{ readonly number: number; readonly counter: ReceiptCounter }, FeesProblem> {
  const { symbol } = series
  if (counter.series !== series.id) {
    return fail({
      code: 'fees.bad-series',
      params: { series: series.id, reason: 'counter-of-another-series' },
    })
  }
  if (!seriesHoldsOn(series, on)) return fail({ code: 'fees.series-not-in-force', params: { symbol, on } })
  const { year } = dateParts(on)
  if (year < counter.year) return fail({ code: 'fees.number-goes-back', params: { year: counter.year, on } })
  const number = (year > counter.year ? 0 : counter.last) + 1
  const last = lastReceiptNumber(on)
  if (number > last) return fail({ code: 'fees.numbers-exhausted', params: { symbol, last, year } })
  return ok({ number, counter: { series: series.id, year, last: number } })
}

/** The greatest number a receipt of a day may have: 8 digits from 2026-07-01, 7 before (read for paper receipts). */
export function lastReceiptNumber(on: PlainDate): number {
  return 10 ** receiptRegimeOn(on).digits - 1
}
