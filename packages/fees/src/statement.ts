import { addVnd, type PlainDate, plainDateOf, type Vnd } from '@motcua/core'
import type { Payment } from './payment.ts'
import { paymentDiscrepancies } from './payment-discrepancies.ts'
import type { ReceiptKey, ReceiptRecord } from './receipt.ts'
import { type NumberOpening, numberDiscrepancies } from './receipt-numbers.ts'

/** Something that does not agree, by its name. */
export type Discrepancy =
  /** Money came in and no standing receipt shows it. */
  | { readonly kind: 'paymentWithoutReceipt'; readonly payment: string; readonly amount: Vnd }
  /** A standing receipt names a payment that is not there. */
  | { readonly kind: 'receiptWithoutPayment'; readonly receipt: ReceiptKey; readonly amount: Vnd }
  /** Receipt and payment differ in amount. */
  | {
      readonly kind: 'amountDiffers'
      readonly receipt: ReceiptKey
      readonly payment: string
      readonly received: Vnd
      readonly paid: Vnd
    }
  /** One payment has several standing receipts. */
  | { readonly kind: 'receiptedTwice'; readonly payment: string; readonly receipts: readonly ReceiptKey[] }
  /** One payment was given twice. */
  | { readonly kind: 'paymentTwice'; readonly payment: string }
  /** Paid in this period, its receipt issued in another. */
  | { readonly kind: 'receiptOutsidePeriod'; readonly payment: string; readonly receipt: ReceiptKey }
  /** Issued in this period for a payment of another. */
  | { readonly kind: 'paymentOutsidePeriod'; readonly payment: string; readonly receipt: ReceiptKey }
  /** Numbers that were passed over, from the first to the last of a run. */
  | {
      readonly kind: 'numberGap'
      readonly series: string
      readonly year: number
      readonly from: number
      readonly to: number
    }
  /** A number that several receipts carry. */
  | { readonly kind: 'numberReused'; readonly receipt: ReceiptKey; readonly times: number }
  /** A replaced receipt whose replacement is not there, or does not name it. */
  | { readonly kind: 'replacementMissing'; readonly receipt: ReceiptKey; readonly replacement: ReceiptKey }

/** What a statement is made of. */
export interface StatementInput {
  /** First and last day, both inclusive. */
  readonly period: { readonly from: PlainDate; readonly to: PlainDate }
  /** Payments: at least those of the period. */
  readonly payments: readonly Payment[]
  /** Receipts, replaced ones too: at least those of the period. */
  readonly receipts: readonly ReceiptRecord[]
  /** The last numbers before the period. A series that is not named starts at 1 if its year begins inside the period. */
  readonly openings?: readonly NumberOpening[]
}

/** A statement of receipts (*bảng kê, quyết toán biên lai*) against the money that came in. */
export interface Statement {
  /** The period. */
  readonly period: StatementInput['period']
  /** Payments of the period and their sum. */
  readonly payments: { readonly count: number; readonly total: Vnd }
  /** Receipts issued in the period, those replaced by now among them, and the sum of those that stand. */
  readonly receipts: {
    readonly issued: number
    readonly replaced: number
    readonly notified: number
    readonly total: Vnd
  }
  /** Everything that does not agree. */
  readonly discrepancies: readonly Discrepancy[]
  /** True when the sums are equal and nothing disagrees: no gap, no reuse, a receipt for each payment. */
  readonly proven: boolean
}

/**
 * Proves that the receipts of a period show the money that came in, without a gap and without a number used twice;
 * otherwise lists every discrepancy by name.
 */
export function statement(input: StatementInput): Statement {
  const { period } = input
  const within = (day: PlainDate) => period.from <= day && day <= period.to
  const payments = input.payments.filter((payment) => within(plainDateOf(payment.paidAt)))
  const records = input.receipts.filter(({ receipt }) => within(receipt.issuedOn))
  const paid = addVnd(...payments.map((payment) => payment.amount))
  const received = addVnd(
    ...records.filter((record) => !record.replacedBy).map((record) => record.receipt.total),
  )
  const discrepancies = [
    ...paymentDiscrepancies(input.payments, input.receipts, within),
    ...numberDiscrepancies(records, period, input.openings ?? []),
  ]
  return {
    period,
    payments: { count: payments.length, total: paid },
    receipts: {
      issued: records.length,
      replaced: records.filter((record) => record.replacedBy).length,
      notified: records.filter((record) => record.notices.length > 0).length,
      total: received,
    },
    discrepancies,
    proven: discrepancies.length === 0 && paid === received,
  }
}
