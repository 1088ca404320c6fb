import type { DossierId, UnitId } from '@motcua/core'
import { type Payment, type ReceiptRecord, type Statement, statement } from '@motcua/fees'
import type { OneStopShop } from 'motcua'
import { period } from '../world/period.ts'

/** Money a desk took, and the receipts it gave for it. */
export interface DeskMoney {
  readonly payments: number
  readonly receipts: number
}

/** The money of the period: payments against receipts, in all and by desk. */
export async function readMoney(
  shop: OneStopShop,
): Promise<{ readonly statement: Statement; readonly byUnit: ReadonlyMap<UnitId, DeskMoney> }> {
  const payments: Payment[] = []
  const receipts: ReceiptRecord[] = []
  for await (const entry of shop.cash.entries()) {
    if (entry.kind === 'payment') payments.push(entry.payment)
    else receipts.push(entry.receipt)
  }
  const byUnit = new Map<UnitId, DeskMoney>()
  const add = (unit: UnitId, more: DeskMoney) => {
    const known = byUnit.get(unit) ?? { payments: 0, receipts: 0 }
    byUnit.set(unit, { payments: known.payments + more.payments, receipts: known.receipts + more.receipts })
  }
  for (const { dossier } of payments) add(deskOf(dossier), { payments: 1, receipts: 0 })
  for (const { receipt } of receipts) add(receipt.unit, { payments: 0, receipts: 1 })
  return { statement: statement({ period, payments, receipts }), byUnit }
}

/** Ids of dossiers begin with their desk. */
function deskOf(dossier: DossierId): UnitId {
  return dossier.slice(0, dossier.indexOf(':')) as UnitId
}
