export { type Assessment, assessFees, type FeeRequest, type FeeRequestItem } from './assess.ts'
export type {
  AppliedRelief,
  AssessmentLine,
  AssessmentLineBase,
  UnknownReason,
} from './assessment-line.ts'
export { checkReceipt } from './check-receipt.ts'
export {
  notifyError,
  type ReceiptError,
  type Replacement,
  receiptRecord,
  replaceReceipt,
} from './correct-receipt.ts'
export { nationalFees } from './data/national-fees.ts'
export type { FeeKind, FeePrice, FeePricing, FeeRule, FeeSchedule, FeeTier } from './fee-rule.ts'
export { createFeeSchedule, withLocalPrices } from './fee-schedule.ts'
export { issueReceipt, type ReceiptDraft } from './issue-receipt.ts'
export { type FeesProblem, type FeesProblemCode, feesMessages } from './messages.ts'
export { amountInWords, GREATEST_IN_WORDS, type NumberWordsStyle, numberToWords } from './number-words.ts'
export { parseAmountInWords, parseNumberWords } from './parse-number-words.ts'
export { type FinancialObligation, obligationOf, type Payment, type PaymentMethod } from './payment.ts'
export {
  formatReceiptKey,
  type Receipt,
  type ReceiptErrorField,
  type ReceiptKey,
  type ReceiptLine,
  type ReceiptNotice,
  type ReceiptRecord,
  receiptKey,
} from './receipt.ts'
export {
  lastReceiptNumber,
  newReceiptCounter,
  nextReceiptNumber,
  type ReceiptCounter,
} from './receipt-counter.ts'
export type { NumberOpening } from './receipt-numbers.ts'
export { type ReceiptRegime, receiptRegimeOn, receiptRegimes, type SymbolShape } from './receipt-regime.ts'
export {
  createReceiptSeries,
  formatReceiptNumber,
  type ReceiptSeries,
  seriesHoldsOn,
} from './receipt-series.ts'
export type { FeeRelief } from './relief.ts'
export { type Discrepancy, type Statement, type StatementInput, statement } from './statement.ts'
export type { SymbolOptions } from './symbol-shapes.ts'
