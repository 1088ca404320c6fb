import type {
  ActorId,
  DossierId,
  Instant,
  LegalSource,
  PaymentId,
  PlainDate,
  UnitId,
  Vnd,
} from '@motcua/core'
import type { FeeKind } from './fee-rule.ts'

/** One charge or fee on a receipt. */
export interface ReceiptLine {
  /** The id of the rule it was assessed by. */
  readonly rule: string
  /** Its name as printed (*loại phí, lệ phí*). */
  readonly name: string
  /** *Phí* or *lệ phí*. */
  readonly kind: FeeKind
  /** Đồng, above 0. */
  readonly amount: Vnd
}

/** What names a receipt for ever: its series, its year and its number. */
export interface ReceiptKey {
  /** The id of the series. */
  readonly series: string
  /** The year of issue. */
  readonly year: number
  /** The number inside that year. */
  readonly number: number
}

/**
 * A receipt for charges or fees (*biên lai thu phí, lệ phí*). Once issued it never changes: an error is notified or
 * the receipt replaced, and the original stays in the tables. It names the payer by nothing but the dossier.
 */
export interface Receipt extends ReceiptKey {
  /** The agency. */
  readonly unit: UnitId
  /** The title (*tên biên lai*). */
  readonly title: string
  /** The template symbol (*ký hiệu mẫu*). */
  readonly template: string
  /** The receipt symbol (*ký hiệu*). */
  readonly symbol: string
  /** The number as printed. */
  readonly numberText: string
  /** The collecting organisation. */
  readonly organisation: string
  /** Its tax code; null on receipts that do not show one. */
  readonly taxCode: string | null
  /** Who collected. */
  readonly collector: ActorId
  /** The dossier. */
  readonly dossier: DossierId
  /** The payment it is issued for. */
  readonly payment: PaymentId
  /** When it was issued. */
  readonly issuedAt: Instant
  /** Its date as printed. */
  readonly issuedOn: PlainDate
  /** What was collected. */
  readonly lines: readonly ReceiptLine[]
  /** The sum in đồng. */
  readonly total: Vnd
  /** The sum in words (*số tiền bằng chữ*). */
  readonly amountInWords: string
  /** The receipt it replaces, or null. */
  readonly replaces: ReceiptKey | null
  /** The rules of its regime; null where none was read. */
  readonly law: LegalSource | null
}

/** What is wrong on a receipt. `taxCode` and `amount` lead to a replacement, the rest to a notice. */
export type ReceiptErrorField = 'taxCode' | 'amount' | 'title' | 'organisation' | 'line' | 'date' | 'other'

/** The notice of an error to the payer and the tax office (*thông báo sai sót*, mẫu 04/SS-CTĐT). */
export interface ReceiptNotice {
  /** When it was sent. */
  readonly at: Instant
  /** What was wrong. */
  readonly field: ReceiptErrorField
  /** What is right. */
  readonly correction: string
}

/** A receipt with what became of it: it stands, errors of it were notified, or it was replaced. */
export interface ReceiptRecord {
  /** The receipt as issued. */
  readonly receipt: Receipt
  /** Notices of errors, in order. */
  readonly notices: readonly ReceiptNotice[]
  /** Its replacement, or null. */
  readonly replacedBy: ReceiptKey | null
}

/** The key of a receipt. */
export function receiptKey({ series, year, number }: ReceiptKey): ReceiptKey {
  return { series, year, number }
}

/** A key in one line, such as `s-2026/2026/17`. */
export function formatReceiptKey({ series, year, number }: ReceiptKey): string {
  return `${series}/${year}/${number}`
}
