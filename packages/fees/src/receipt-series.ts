import { dateParts, okUnless, type PlainDate, type Result, type UnitId } from '@motcua/core'
import type { FeesProblem } from './messages.ts'
import { type ReceiptRegime, receiptRegimeOn } from './receipt-regime.ts'
import { type SymbolOptions, symbolProblems } from './symbol-shapes.ts'

/** A run of receipts under one template and symbol (*dải biên lai*), as the agency registered it. */
export interface ReceiptSeries {
  /** Stable id of the host; counters are kept by it. */
  readonly id: string
  /** The agency it belongs to. */
  readonly unit: UnitId
  /** The template symbol (*ký hiệu mẫu*), such as `EBL01`. */
  readonly template: string
  /** The receipt symbol (*ký hiệu biên lai*), such as `26TAA`. */
  readonly symbol: string
  /** First day of use. */
  readonly from: PlainDate
  /** Last day of use; absent while in use. */
  readonly to?: PlainDate
  /** The title of the receipts (*tên biên lai*). */
  readonly title: string
  /** The collecting organisation as printed. */
  readonly organisation: string
  /** Its tax code (*mã số thuế*); mandatory from 2026-07-01. */
  readonly taxCode?: string
  /** Width to which numbers are padded with zeros on older receipts; numbers are plain when absent. */
  readonly padTo?: number
}

/**
 * A series whose template and symbol have the shape of its first day. Until 2022-06-30 no shape is known and any is
 * accepted; until 2026-06-30 it is known from examples alone, which `unreadShape` may set aside.
 *
 * @returns the series, or every fault of it
 * @example
 * ```ts
 * const series = { id: 's', unit: id<UnitId>('song-lo'), template: 'EBL01', symbol: '26TFA', from: plainDate('2026-07-01'), title: 'BIÊN LAI', organisation: 'UBND xã Sông Lô', taxCode: '2500000001' }
 * createReceiptSeries(series).ok // => false
 * ```
 */
export function createReceiptSeries(
  series: ReceiptSeries,
  options: SymbolOptions = {},
): Result<ReceiptSeries, FeesProblem> {
  const { template, symbol, from: on } = series
  const regime = receiptRegimeOn(on)
  const problems = symbolProblems(series, on, options)
  const law = regime.law === null ? {} : { law: [regime.law] }
  const fault = (reason: string) =>
    problems.push({ code: 'fees.bad-series', params: { series: series.id, reason }, ...law })
  const { title, organisation } = series
  for (const [field, text] of Object.entries({ template, symbol, title, organisation })) {
    if (text.trim() === '') fault(`empty-${field}`)
  }
  if (series.to !== undefined && series.to < on) fault('ends-before-it-starts')
  if (regime.id === 'decree254') problems.push(...currentFaults(series, regime))
  else if (series.padTo !== undefined && !isWidth(series.padTo, regime)) fault('bad-width')
  return okUnless(problems, () => series)
}

/** What the rules in force since 2026-07-01 ask besides the grammar. */
function currentFaults(series: ReceiptSeries, regime: ReceiptRegime): FeesProblem[] {
  const reasons: string[] = []
  if (!series.taxCode) reasons.push('tax-code-missing')
  if (series.padTo !== undefined) reasons.push('padded')
  const year = String(dateParts(series.from).year).slice(2)
  if (regime.symbol?.pattern.test(series.symbol) && !series.symbol.startsWith(year))
    reasons.push('symbol-of-another-year')
  const law = regime.law === null ? {} : { law: [regime.law] }
  return reasons.map((reason) => ({
    code: 'fees.bad-series',
    params: { series: series.id, reason },
    ...law,
  }))
}

function isWidth(padTo: number, regime: ReceiptRegime): boolean {
  return Number.isInteger(padTo) && padTo >= 1 && padTo <= regime.digits
}

/**
 * Whether a series may be used on a day: within its own days and under the regime it was made for; from 2026-07-01 in
 * the year of its symbol only.
 */
export function seriesHoldsOn(series: ReceiptSeries, on: PlainDate): boolean {
  if (on < series.from || (series.to !== undefined && on > series.to)) return false
  const regime = receiptRegimeOn(on)
  if (regime.id !== receiptRegimeOn(series.from).id) return false
  return regime.id !== 'decree254' || series.from.slice(0, 4) === on.slice(0, 4)
}

/** A number as it is printed: plain, or with zeros in front where the series asks for them. */
export function formatReceiptNumber(series: ReceiptSeries, number: number): string {
  return String(number).padStart(series.padTo ?? 0, '0')
}
