import {
  type ActorId,
  addVnd,
  type DossierId,
  type Instant,
  id,
  instant,
  type PaymentId,
  plainDate,
  type UnitId,
  unwrap,
  vnd,
} from '@motcua/core'
import {
  issueReceipt,
  type Payment,
  type ReceiptRecord,
  type ReceiptSeries,
  receiptRecord,
  replaceReceipt,
  statement,
} from '@motcua/fees'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const series: ReceiptSeries = {
  id: 's',
  unit: id<UnitId>('song-lo'),
  template: 'EBL01',
  symbol: '26TAA',
  from: plainDate('2026-07-01'),
  title: 'BIÊN LAI',
  organisation: 'Ủy ban nhân dân xã',
  taxCode: '0100000000',
}
const period = { from: plainDate('2026-08-01'), to: plainDate('2026-08-31') }
const day = (n: number) => instant(`2026-08-${String(n).padStart(2, '0')}T09:00:00+07:00`)
const pay = (name: string, amount: number, paidAt: Instant = day(10)): Payment => ({
  id: id<PaymentId>(name),
  dossier: id<DossierId>(`hs-${name}`),
  amount: vnd(amount),
  method: 'online',
  paidAt,
})
const draftOf = (payment: Payment, number: number, at: Instant = payment.paidAt) => ({
  series,
  number,
  payment,
  lines: [{ rule: 'r', name: 'Phí', kind: 'charge' as const, amount: payment.amount }],
  at,
  collector: id<ActorId>('officer-1'),
})
const receipt = (payment: Payment, number: number, at?: Instant) =>
  receiptRecord(unwrap(issueReceipt(draftOf(payment, number, at))))

const [a, b, c] = [pay('a', 1000), pay('b', 2000), pay('c', 3000)] as const
const openings = [{ series: 's', year: 2026, last: 6 }]
const good = {
  period,
  openings,
  payments: [a, b, c],
  receipts: [receipt(a, 7), receipt(b, 8), receipt(c, 9)],
}
const kinds = (input: Parameters<typeof statement>[0]) => statement(input).discrepancies.map((d) => d.kind)

describe('statement', () => {
  it('proves equal sums, no gap and no reuse', () => {
    expect(statement(good)).toEqual({
      period,
      payments: { count: 3, total: 6000 },
      receipts: { issued: 3, replaced: 0, notified: 0, total: 6000 },
      discrepancies: [],
      proven: true,
    })
  })

  it('counts a replaced receipt once, by what stands', () => {
    const { original, replacement } = unwrap(
      replaceReceipt(receipt(c, 9), 'taxCode', draftOf(c, 10, day(12))),
    )
    const receipts = [receipt(a, 7), receipt(b, 8), original, replacement]
    const result = statement({ ...good, receipts })
    expect(result.proven).toBe(true)
    expect(result.receipts).toEqual({ issued: 4, replaced: 1, notified: 0, total: 6000 })
    expect(kinds({ ...good, receipts: receipts.slice(0, 3) })).toEqual([
      'paymentWithoutReceipt',
      'replacementMissing',
    ])
  })

  const changed = (record: ReceiptRecord, total: number): ReceiptRecord => ({
    ...record,
    receipt: { ...record.receipt, total: vnd(total) },
  })
  const outside = pay('d', 500, day(31))
  const september = instant('2026-09-01T08:00:00+07:00')

  it.each<[string, Partial<typeof good>, string[]]>([
    ['a payment without receipt', { payments: [...good.payments, pay('d', 1)] }, ['paymentWithoutReceipt']],
    ['a receipt without payment', { payments: [a, b] }, ['receiptWithoutPayment']],
    [
      'another amount',
      { receipts: [changed(receipt(a, 7), 1001), ...good.receipts.slice(1)] },
      ['amountDiffers'],
    ],
    ['two receipts for a payment', { receipts: [...good.receipts, receipt(c, 10)] }, ['receiptedTwice']],
    ['a payment given twice', { payments: [...good.payments, a] }, ['paymentTwice']],
    ['a gap', { receipts: [receipt(a, 7), receipt(b, 9), receipt(c, 12)] }, ['numberGap', 'numberGap']],
    [
      'a gap after the last period',
      { receipts: [receipt(a, 8), receipt(b, 9), receipt(c, 10)] },
      ['numberGap'],
    ],
    ['a number used twice', { receipts: [receipt(a, 7), receipt(b, 7), receipt(c, 8)] }, ['numberReused']],
    [
      'a number of the last period',
      { receipts: [receipt(a, 6), receipt(b, 7), receipt(c, 8)] },
      ['numberReused'],
    ],
    [
      'a receipt in the next period',
      {
        payments: [...good.payments, outside],
        receipts: [...good.receipts, receipt(outside, 10, september)],
      },
      ['receiptOutsidePeriod'],
    ],
  ])('names %s', (_, change, expected) => {
    const result = statement({ ...good, ...change })
    expect(result.discrepancies.map((d) => d.kind)).toEqual(expected)
    expect(result.proven).toBe(false)
  })

  it('names a receipt for a payment of the period before, and passes over what is outside altogether', () => {
    const earlier = pay('e', 700, instant('2026-07-31T16:00:00+07:00'))
    const input = { ...good, payments: [...good.payments, earlier] }
    expect(kinds({ ...input, receipts: [...good.receipts, receipt(earlier, 10, day(1))] })).toEqual([
      'paymentOutsidePeriod',
    ])
    expect(kinds({ ...input, receipts: [...good.receipts, receipt(earlier, 6)] })).toEqual([])
  })

  it('leaves broken links of other periods to their statements', () => {
    const earlier = pay('e', 700, instant('2026-07-31T16:00:00+07:00'))
    const { original } = unwrap(
      replaceReceipt(
        receipt(earlier, 6),
        'amount',
        draftOf(earlier, 10, instant('2026-09-01T08:00:00+07:00')),
      ),
    )
    expect(kinds({ ...good, receipts: [...good.receipts, original] })).toEqual([])
  })

  it('begins at 1 in the year that begins inside the period, else where the numbers begin', () => {
    const year = { from: plainDate('2026-01-01'), to: plainDate('2026-12-31') }
    const { openings: _, ...unknown } = good
    expect(kinds(unknown)).toEqual([])
    expect(statement({ ...unknown, period: year }).discrepancies).toEqual([
      { kind: 'numberGap', series: 's', year: 2026, from: 1, to: 6 },
    ])
  })

  it('is proven for any honest month, and never after one amount is changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9_999_999 }), { minLength: 1, maxLength: 20 }),
        fc.nat(),
        (amounts, pick) => {
          const payments = amounts.map((amount, i) => pay(`p${i}`, amount))
          const receipts = payments.map((payment, i) => receipt(payment, i + 7))
          const honest = statement({ period, openings, payments, receipts })
          expect(honest.proven).toBe(true)
          expect(honest.receipts.total).toBe(addVnd(...payments.map((payment) => payment.amount)))
          const at = pick % amounts.length
          const forged = payments.map((p, i) => (i === at ? { ...p, amount: vnd(p.amount + 1) } : p))
          expect(kinds({ period, openings, payments: forged, receipts })).toEqual(['amountDiffers'])
        },
      ),
      { numRuns: 50 },
    )
  })
})
