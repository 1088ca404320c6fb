import { fail, type Instant, mapOk, ok, plainDateOf, type Result } from '@motcua/core'
import { issueReceipt, type ReceiptDraft } from './issue-receipt.ts'
import { circular91Notice, circular91Replacement } from './law.ts'
import type { FeesProblem } from './messages.ts'
import {
  formatReceiptKey,
  type ReceiptErrorField,
  type ReceiptNotice,
  type ReceiptRecord,
  receiptKey,
} from './receipt.ts'
import { receiptRegimeOn } from './receipt-regime.ts'

/** An error found on a receipt. */
export interface ReceiptError {
  /** What is wrong. */
  readonly field: ReceiptErrorField
  /** What is right. */
  readonly correction: string
  /** When it is notified. */
  readonly at: Instant
}

/** A receipt and the one in its place. */
export interface Replacement {
  /** The original, marked as replaced. */
  readonly original: ReceiptRecord
  /** The replacement. */
  readonly replacement: ReceiptRecord
}

/** A record of a receipt just issued. */
export function receiptRecord(receipt: ReceiptRecord['receipt']): ReceiptRecord {
  return { receipt, notices: [], replacedBy: null }
}

/**
 * Notifies an error that is neither in the tax code nor in the amount: payer and tax office are told, and no other
 * receipt is issued (Thông tư 91/2026/TT-BTC, Điều 20 khoản 1). Before 2026-07-01 no rule was
 * read and any error may be notified.
 *
 * @returns the record with the notice, or `fees.error-needs-replacement`, `fees.already-replaced`
 */
export function notifyError(record: ReceiptRecord, error: ReceiptError): Result<ReceiptRecord, FeesProblem> {
  const receipt = formatReceiptKey(record.receipt)
  if (record.replacedBy) return fail({ code: 'fees.already-replaced', params: { receipt } })
  if (isCurrent(error.at) && needsReplacement(error.field)) {
    return fail({ code: 'fees.error-needs-replacement', params: { receipt }, law: [circular91Replacement] })
  }
  const notice: ReceiptNotice = { at: error.at, field: error.field, correction: error.correction }
  return ok({ ...record, notices: [...record.notices, notice] })
}

/**
 * Issues a receipt in the place of a wrong one (*biên lai thay thế*; Thông tư 91/2026/TT-BTC, Điều 20 khoản 2). The
 * original stays, linked both ways; the law names no cancelling and no adjusting of receipts.
 *
 * @param field what is wrong on the original
 * @returns both records; or `fees.error-needs-notice`, `fees.already-replaced`,
 *   `fees.replacement-of-other-payment`, and what stands against the new receipt
 */
export function replaceReceipt(
  record: ReceiptRecord,
  field: ReceiptErrorField,
  draft: ReceiptDraft,
): Result<Replacement, FeesProblem> {
  const receipt = formatReceiptKey(record.receipt)
  if (record.replacedBy) return fail({ code: 'fees.already-replaced', params: { receipt } })
  if (isCurrent(draft.at) && !needsReplacement(field)) {
    return fail({ code: 'fees.error-needs-notice', params: { receipt }, law: [circular91Notice] })
  }
  if (draft.payment.id !== record.receipt.payment) {
    return fail({ code: 'fees.replacement-of-other-payment', params: { payment: record.receipt.payment } })
  }
  return mapOk(issueReceipt(draft), (issued) => ({
    original: { ...record, replacedBy: receiptKey(issued) },
    replacement: receiptRecord({ ...issued, replaces: receiptKey(record.receipt) }),
  }))
}

function needsReplacement(field: ReceiptErrorField): boolean {
  return field === 'taxCode' || field === 'amount'
}

function isCurrent(at: Instant): boolean {
  return receiptRegimeOn(plainDateOf(at)).id === 'decree254'
}
