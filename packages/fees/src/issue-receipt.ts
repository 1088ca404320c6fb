import {
  type ActorId,
  dateParts,
  formatDateTime,
  type Instant,
  isVnd,
  okUnless,
  plainDateOf,
  type Result,
} from '@motcua/core'
import type { FeesProblem } from './messages.ts'
import { amountInWords, type NumberWordsStyle } from './number-words.ts'
import type { Payment } from './payment.ts'
import type { Receipt, ReceiptLine } from './receipt.ts'
import { lastReceiptNumber } from './receipt-counter.ts'
import { receiptRegimeOn } from './receipt-regime.ts'
import { formatReceiptNumber, type ReceiptSeries, seriesHoldsOn } from './receipt-series.ts'

/** What a receipt is made of. */
export interface ReceiptDraft {
  /** The series it belongs to. */
  readonly series: ReceiptSeries
  /** The number drawn for it with `nextReceiptNumber`. */
  readonly number: number
  /** The payment it is for. */
  readonly payment: Payment
  /** What was collected; the sum equals the payment. */
  readonly lines: readonly ReceiptLine[]
  /** When it is issued, not before the payment. */
  readonly at: Instant
  /** Who collected. */
  readonly collector: ActorId
  /** The spelling of the amount in words. */
  readonly style?: NumberWordsStyle
}

/**
 * Issues a receipt (*lập biên lai*). Pure: the number is drawn by the host and stored with it in one commit.
 *
 * @returns the receipt, or every reason why it may not be issued
 */
export function issueReceipt(draft: ReceiptDraft): Result<Receipt, FeesProblem> {
  const { series, number, payment, lines, at } = draft
  const issuedOn = plainDateOf(at)
  const problems = [...draftProblems(draft), ...lineProblems(draft)]
  const words = amountInWords(payment.amount, draft.style)
  if (!words.ok) problems.push(...words.problems)
  return okUnless(problems, () => ({
    series: series.id,
    year: dateParts(issuedOn).year,
    number,
    unit: series.unit,
    title: series.title,
    template: series.template,
    symbol: series.symbol,
    numberText: formatReceiptNumber(series, number),
    organisation: series.organisation,
    taxCode: series.taxCode ?? null,
    collector: draft.collector,
    dossier: payment.dossier,
    payment: payment.id,
    issuedAt: at,
    issuedOn,
    lines,
    total: payment.amount,
    amountInWords: words.ok ? words.value : '',
    replaces: null,
    law: receiptRegimeOn(issuedOn).law,
  }))
}

function draftProblems({ series, number, payment, at }: ReceiptDraft): FeesProblem[] {
  const on = plainDateOf(at)
  const last = lastReceiptNumber(on)
  const problems: FeesProblem[] = []
  if (!seriesHoldsOn(series, on)) {
    problems.push({ code: 'fees.series-not-in-force', params: { symbol: series.symbol, on } })
  }
  if (!Number.isInteger(number) || number < 1 || number > last) {
    problems.push({ code: 'fees.bad-receipt-number', params: { number: String(number), last } })
  }
  if (!isVnd(payment.amount) || payment.amount <= 0) {
    problems.push({ code: 'fees.bad-payment', params: { payment: payment.id } })
  }
  if (at < payment.paidAt) {
    const params = { at: formatDateTime(at), paidAt: formatDateTime(payment.paidAt) }
    problems.push({ code: 'fees.receipt-before-payment', params })
  }
  return problems
}

function lineProblems({ payment, lines }: ReceiptDraft): FeesProblem[] {
  if (lines.length === 0 || lines.some(({ amount }) => !isVnd(amount) || amount <= 0)) {
    return [{ code: 'fees.receipt-without-lines', params: {} }]
  }
  const receipt = lines.reduce((sum, { amount }) => sum + BigInt(amount), 0n)
  if (receipt === BigInt(payment.amount)) return []
  const params = { receipt: String(receipt), payment: payment.id, paid: payment.amount }
  return [{ code: 'fees.receipt-not-equal-payment', params }]
}
