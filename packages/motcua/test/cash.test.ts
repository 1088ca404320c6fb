import {
  type ActorId,
  type CommandId,
  type DossierId,
  id,
  type PaymentId,
  plainDate,
  unwrap,
  vnd,
} from '@motcua/core'
import type { ReceiptSeries } from '@motcua/fees'
import { describe, expect, it } from 'vitest'
import type { CollectRequest } from '../src/index.ts'
import { openedShop, shopOver, tamSon, time } from './shop.ts'

const series: ReceiptSeries = {
  id: 'bl-tam-son',
  unit: tamSon,
  template: '01BLP2-001',
  symbol: 'MH-01E',
  from: plainDate('2021-01-01'),
  title: 'BIÊN LAI THU PHÍ, LỆ PHÍ',
  organisation: 'UBND thị trấn Tam Sơn',
}

function collect(number: number, amount: number): CollectRequest {
  return {
    commandId: id<CommandId>(`collect:${number}`),
    payment: {
      id: id<PaymentId>(`pay:${number}`),
      dossier: id<DossierId>('tam-son:1'),
      amount: vnd(amount),
      method: 'desk',
      paidAt: time('2021-03-01T08:15'),
    },
    lines: [
      {
        rule: 'certified-copy',
        name: 'Phí chứng thực bản sao từ bản chính',
        kind: 'charge',
        amount: vnd(amount),
      },
    ],
    series,
    collector: id<ActorId>('desk-1'),
  }
}

const march = { from: plainDate('2021-03-01'), to: plainDate('2021-03-31') }

describe('the cash desk', () => {
  it('gives each payment a receipt, numbers without gap, and proves the sums', async () => {
    const { shop } = await openedShop()
    const receipts = await Promise.all(
      [2_000, 7_000, 21_000].map((amount, i) => shop.cash.collect(collect(i, amount))),
    )
    expect(receipts.map((receipt) => unwrap(receipt).number)).toEqual([1, 2, 3])
    expect(unwrap(receipts[2] as (typeof receipts)[number]).amountInWords).toBe('Hai mươi mốt nghìn đồng')
    expect(await shop.cash.statement(march)).toMatchObject({
      proven: true,
      payments: { count: 3, total: 30_000 },
      receipts: { issued: 3, total: 30_000 },
    })
  })

  it('answers the same request with the same receipt', async () => {
    const { shop, storage } = await openedShop()
    const first = unwrap(await shop.cash.collect(collect(1, 2_000)))
    expect(unwrap(await shopOver(storage).cash.collect(collect(1, 2_000)))).toEqual(first)
    expect((await shop.cash.statement(march)).payments.count).toBe(1)
  })

  it('refuses a series whose symbols the rules of its day do not allow', async () => {
    const { shop } = await openedShop()
    const wrong = {
      ...series,
      from: plainDate('2026-07-01'),
      template: 'EBL01',
      symbol: '26TFA',
      taxCode: '2500000001',
    }
    const answer = await shop.cash.collect({ ...collect(1, 2_000), series: wrong })
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'fees.bad-symbol' }] })
  })

  it('uses up no number for a receipt that may not be issued', async () => {
    const { shop } = await openedShop()
    const wrong = { ...collect(1, 2_000), lines: [] }
    expect(await shop.cash.collect(wrong)).toMatchObject({
      problems: [{ code: 'fees.receipt-without-lines' }],
    })
    expect(unwrap(await shop.cash.collect(collect(2, 2_000))).number).toBe(1)
  })
})
