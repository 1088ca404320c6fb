import { type PlainDate, plainDateOf } from '@motcua/core'
import type { Payment } from './payment.ts'
import { formatReceiptKey, type Receipt, type ReceiptRecord, receiptKey } from './receipt.ts'
import type { Discrepancy } from './statement.ts'

/** Where payments and standing receipts do not meet one to one, with equal amounts, inside the period. */
export function paymentDiscrepancies(
  payments: readonly Payment[],
  records: readonly ReceiptRecord[],
  within: (day: PlainDate) => boolean,
): Discrepancy[] {
  const standing = new Map<string, Receipt[]>()
  for (const { receipt, replacedBy } of records) {
    if (replacedBy) continue
    const list = standing.get(receipt.payment)
    if (list) list.push(receipt)
    else standing.set(receipt.payment, [receipt])
  }
  const paid = new Map<string, Payment>()
  const found: Discrepancy[] = []
  for (const payment of payments) {
    if (paid.has(payment.id)) found.push({ kind: 'paymentTwice', payment: payment.id })
    else {
      paid.set(payment.id, payment)
      found.push(...matchPayment(payment, standing.get(payment.id) ?? [], within))
    }
  }
  for (const [payment, receipts] of standing) {
    if (paid.has(payment)) continue
    for (const receipt of receipts.filter(({ issuedOn }) => within(issuedOn))) {
      found.push({ kind: 'receiptWithoutPayment', receipt: receiptKey(receipt), amount: receipt.total })
    }
  }
  return [...found, ...brokenReplacements(records, within)]
}

function matchPayment(
  payment: Payment,
  receipts: readonly Receipt[],
  within: (day: PlainDate) => boolean,
): Discrepancy[] {
  const here = within(plainDateOf(payment.paidAt))
  const [first] = receipts
  if (!here && !receipts.some(({ issuedOn }) => within(issuedOn))) return []
  if (!first) return [{ kind: 'paymentWithoutReceipt', payment: payment.id, amount: payment.amount }]
  const found: Discrepancy[] = []
  if (receipts.length > 1) {
    found.push({ kind: 'receiptedTwice', payment: payment.id, receipts: receipts.map(receiptKey) })
  }
  for (const each of receipts) {
    const receipt = receiptKey(each)
    if (each.total !== payment.amount) {
      const amounts = { received: each.total, paid: payment.amount }
      found.push({ kind: 'amountDiffers', receipt, payment: payment.id, ...amounts })
    }
    const issuedHere = within(each.issuedOn)
    if (here && !issuedHere) found.push({ kind: 'receiptOutsidePeriod', payment: payment.id, receipt })
    if (!here && issuedHere) found.push({ kind: 'paymentOutsidePeriod', payment: payment.id, receipt })
  }
  return found
}

function brokenReplacements(
  records: readonly ReceiptRecord[],
  within: (day: PlainDate) => boolean,
): Discrepancy[] {
  const replaces = new Map(
    records.map(({ receipt }) => [
      formatReceiptKey(receipt),
      receipt.replaces && formatReceiptKey(receipt.replaces),
    ]),
  )
  return records.flatMap(({ receipt, replacedBy }): Discrepancy[] => {
    if (!replacedBy || !within(receipt.issuedOn)) return []
    if (replaces.get(formatReceiptKey(replacedBy)) === formatReceiptKey(receipt)) return []
    return [{ kind: 'replacementMissing', receipt: receiptKey(receipt), replacement: replacedBy }]
  })
}
