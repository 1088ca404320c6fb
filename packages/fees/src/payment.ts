import { addVnd, type DossierId, type Instant, type PaymentId, type Vnd, vnd } from '@motcua/core'
import type { Assessment } from './assess.ts'

/**
 * How money came in (*hình thức nộp*). Nghị định 61/2018/NĐ-CP, Điều 22 names three ways: to the agency itself, at the
 * `desk` or by `transfer` to its account; through the public post (`post`, *dịch vụ bưu chính công ích*); or `online`.
 */
export type PaymentMethod = 'desk' | 'transfer' | 'post' | 'online'

/**
 * A payment (*khoản thanh toán*): the fact that money came in. It is neither the obligation it may meet nor the
 * receipt that is issued for it; the three come at different times.
 */
export interface Payment {
  /** Its id at the gateway or cash desk. */
  readonly id: PaymentId
  /** The dossier it was paid for. */
  readonly dossier: DossierId
  /** Đồng, above 0. */
  readonly amount: Vnd
  /** How it came in. */
  readonly method: PaymentMethod
  /** When it came in. */
  readonly paidAt: Instant
  /** The transaction's reference at the bank or gateway. */
  readonly reference?: string
}

/** What a dossier still owes (*nghĩa vụ tài chính*), derived from its assessment and its payments. */
export interface FinancialObligation {
  /** The dossier. */
  readonly dossier: DossierId
  /** Đồng owed, or null while a part of it is unknown. */
  readonly due: Vnd | null
  /** Đồng paid. */
  readonly paid: Vnd
  /**
   * `unknown`: the amount is not known yet; `none`: nothing is owed, by an explicit rule; `open`: nothing is paid;
   * `partlyPaid`, `met`, `overpaid`.
   */
  readonly status: 'unknown' | 'none' | 'open' | 'partlyPaid' | 'met' | 'overpaid'
}

/**
 * The financial obligation of a dossier (*nghĩa vụ tài chính*). Payments of other dossiers are passed over.
 *
 * An assessment without lines says nothing, so its obligation is unknown, not met.
 */
export function obligationOf(
  dossier: DossierId,
  assessment: Assessment,
  payments: readonly Payment[],
): FinancialObligation {
  const paid = addVnd(...payments.filter((each) => each.dossier === dossier).map((each) => each.amount))
  const due = assessment.lines.length === 0 ? null : assessment.total
  return { dossier, due, paid, status: statusOf(due, paid) }
}

function statusOf(due: Vnd | null, paid: Vnd): FinancialObligation['status'] {
  if (due === null) return 'unknown'
  if (paid > due) return 'overpaid'
  if (due === vnd(0)) return 'none'
  if (paid === due) return 'met'
  return paid === 0 ? 'open' : 'partlyPaid'
}
