import {
  type ActorId,
  type DossierId,
  id,
  instant,
  type PaymentId,
  plainDate,
  type Result,
  type UnitId,
  unwrap,
  vnd,
} from '@motcua/core'
import {
  checkReceipt,
  createReceiptSeries,
  formatReceiptNumber,
  issueReceipt,
  newReceiptCounter,
  nextReceiptNumber,
  notifyError,
  type ReceiptDraft,
  type ReceiptErrorField,
  type ReceiptSeries,
  receiptRecord,
  receiptRegimeOn,
  replaceReceipt,
} from '@motcua/fees'
import { describe, expect, it } from 'vitest'

const codes = (result: Result<unknown>) => (result.ok ? [] : result.problems.map((p) => p.code))
const series: ReceiptSeries = {
  id: 's-2026',
  unit: id<UnitId>('song-lo'),
  template: 'EBL01',
  symbol: '26TAA',
  from: plainDate('2026-07-01'),
  title: 'BIÊN LAI THU PHÍ, LỆ PHÍ',
  organisation: 'Ủy ban nhân dân xã',
  taxCode: '0100000000',
}
const paper: ReceiptSeries = {
  ...series,
  id: 's-2025',
  template: '01BLP2-001',
  symbol: '28AA-17T',
  from: plainDate('2025-01-01'),
  padTo: 7,
}
const draft: ReceiptDraft = {
  series,
  number: 1,
  payment: {
    id: id<PaymentId>('p-1'),
    dossier: id<DossierId>('hs-1'),
    amount: vnd(21000),
    method: 'desk',
    paidAt: instant('2026-08-10T09:00:00+07:00'),
  },
  lines: [{ rule: 'certified-copy', name: 'Phí chứng thực bản sao', kind: 'charge', amount: vnd(21000) }],
  at: instant('2026-08-10T09:01:00+07:00'),
  collector: id<ActorId>('officer-1'),
}
const issued = receiptRecord(unwrap(issueReceipt(draft)))

describe('regimes', () => {
  it('change on their days', () => {
    const on = (day: string) => receiptRegimeOn(plainDate(day)).id
    expect(
      ['2021-03-15', '2022-06-30', '2022-07-01', '2026-06-30', '2026-07-01', '2030-01-01'].map(on),
    ).toEqual(['earlier', 'earlier', 'decree123', 'decree123', 'decree254', 'decree254'])
  })
})

describe('series', () => {
  it.each(['26TAA', '26TVX'])('accepts the symbol %s', (symbol) => {
    expect(createReceiptSeries({ ...series, symbol }).ok).toBe(true)
  })
  it.each(['26TFA', '26CAA', '2026TAA', '26TA', '26taa'])('refuses the symbol %s', (symbol) => {
    expect(createReceiptSeries({ ...series, symbol })).toMatchObject({
      problems: [{ code: 'fees.bad-symbol', law: [{ document: 'Thông tư 91/2026/TT-BTC' }] }],
    })
  })
  it('refuses a symbol of another year', () => {
    expect(codes(createReceiptSeries({ ...series, symbol: '27TAA' }))).toEqual(['fees.bad-series'])
  })
  it.each(['EBL1', 'EBL03', '01BLP0-001'])('refuses the template %s', (template) => {
    expect(codes(createReceiptSeries({ ...series, template }))).toEqual(['fees.bad-template'])
  })
  it.each([
    ['01BLP2-001', '28AA-17T', true],
    ['02BLP0-001', 'AA-22E', true],
    ['03BLP0-001', 'AA-22E', false],
    ['01BLP2-001', '28AA17T', false],
  ])('takes %s %s before 2026-07-01: %s', (template, symbol, ok) => {
    expect(createReceiptSeries({ ...paper, template, symbol }).ok).toBe(ok)
  })
  it('lets the host set aside a shape known from examples, never one read in the law', () => {
    const own = { ...paper, template: '03BLP0-001', symbol: '28AA17T' }
    const left = { unreadShape: 'accept' } as const
    expect(createReceiptSeries(own, left).ok).toBe(true)
    expect(codes(createReceiptSeries({ ...series, template: 'EBL03', symbol: '26TFA' }, left))).toEqual([
      'fees.bad-template',
      'fees.bad-symbol',
    ])
    const at = instant('2025-03-03T10:00:00+07:00')
    const receipt = unwrap(
      issueReceipt({ ...draft, series: own, at, payment: { ...draft.payment, paidAt: at } }),
    )
    expect(checkReceipt(receipt).map(({ code, path }) => [code, path])).toEqual([
      ['fees.bad-template', ['template']],
      ['fees.bad-symbol', ['symbol']],
    ])
    expect(checkReceipt(receipt, left)).toEqual([])
  })
  it('takes what the host configures before 2022-07-01, with no law to show', () => {
    const early = { ...series, template: 'mẫu của đơn vị', symbol: 'AB-21E', from: plainDate('2021-01-01') }
    expect(createReceiptSeries(early).ok).toBe(true)
    const at = instant('2021-03-15T10:00:00+07:00')
    const receipt = unwrap(
      issueReceipt({ ...draft, series: early, at, payment: { ...draft.payment, paidAt: at } }),
    )
    expect(receipt.law).toBeNull()
    expect(checkReceipt(receipt)).toEqual([])
  })
  it('asks for tax code, plain numbers and texts', () => {
    const { taxCode, ...bare } = series
    expect(taxCode).toBeDefined()
    expect(
      codes(createReceiptSeries({ ...bare, padTo: 7, title: ' ', to: plainDate('2026-01-01') })),
    ).toEqual(Array(4).fill('fees.bad-series'))
    expect(formatReceiptNumber(paper, 17)).toBe('0000017')
    expect(formatReceiptNumber(series, 17)).toBe('17')
  })
})

describe('counter', () => {
  const draw = (year: number, last: number, of: ReceiptSeries, on: string) =>
    nextReceiptNumber({ series: of.id, year, last }, of, plainDate(on))

  it('counts from 1 and again from 1 each year', () => {
    const first = unwrap(
      nextReceiptNumber(newReceiptCounter(series, series.from), series, plainDate('2026-07-01')),
    )
    expect(first).toEqual({ number: 1, counter: { series: 's-2026', year: 2026, last: 1 } })
    expect(unwrap(draw(2025, 412, paper, '2025-12-31')).number).toBe(413)
    expect(unwrap(draw(2025, 413, paper, '2026-01-01'))).toEqual({
      number: 1,
      counter: { series: 's-2025', year: 2026, last: 1 },
    })
  })
  it('never goes back, past its digits, or out of its days', () => {
    expect(codes(draw(2026, 5, paper, '2025-12-31'))).toEqual(['fees.number-goes-back'])
    expect(unwrap(draw(2026, 99_999_998, series, '2026-12-31')).number).toBe(99_999_999)
    expect(codes(draw(2026, 99_999_999, series, '2026-12-31'))).toEqual(['fees.numbers-exhausted'])
    expect(codes(draw(2026, 1, series, '2027-01-01'))).toEqual(['fees.series-not-in-force'])
    expect(codes(draw(2026, 1, series, '2026-06-30'))).toEqual(['fees.series-not-in-force'])
    expect(codes(draw(2026, 1, paper, '2026-07-01'))).toEqual(['fees.series-not-in-force'])
    const other = nextReceiptNumber({ series: 'x', year: 2026, last: 0 }, series, plainDate('2026-07-01'))
    expect(codes(other)).toEqual(['fees.bad-series'])
  })
})

describe('issuing', () => {
  it('shows everything a receipt must', () => {
    expect(issued.receipt).toMatchObject({
      template: 'EBL01',
      symbol: '26TAA',
      numberText: '1',
      issuedOn: '2026-08-10',
      total: 21000,
      amountInWords: 'Hai mươi mốt nghìn đồng',
      law: { document: 'Nghị định 254/2026/NĐ-CP' },
    })
    expect(checkReceipt(issued.receipt)).toEqual([])
  })
  it('dates it on the clock of Vietnam', () => {
    const late = instant('2026-08-10T17:30:00Z')
    expect(unwrap(issueReceipt({ ...draft, at: late })).issuedOn).toBe('2026-08-11')
  })
  it('refuses what cannot stand, all at once', () => {
    const result = issueReceipt({
      ...draft,
      number: 0,
      at: instant('2026-06-30T09:00:00+07:00'),
      lines: [{ ...draft.lines[0], amount: vnd(20999) } as (typeof draft.lines)[0]],
    })
    expect(codes(result)).toEqual([
      'fees.series-not-in-force',
      'fees.bad-receipt-number',
      'fees.receipt-before-payment',
      'fees.receipt-not-equal-payment',
    ])
    expect(codes(issueReceipt({ ...draft, lines: [] }))).toEqual(['fees.receipt-without-lines'])
    expect(
      codes(issueReceipt({ ...draft, lines: [], payment: { ...draft.payment, amount: vnd(0) } })),
    ).toContain('fees.bad-payment')
  })
  it('finds what is wrong on a receipt of elsewhere', () => {
    const bad = {
      ...issued.receipt,
      title: '',
      taxCode: null,
      template: 'EBL9',
      symbol: '27TAA',
      numberText: '00000001',
      total: vnd(20000),
    }
    expect(checkReceipt(bad).map((p) => p.code)).toEqual([
      'fees.receipt-content-missing',
      'fees.receipt-content-missing',
      'fees.bad-template',
      'fees.bad-symbol',
      'fees.bad-receipt-number',
      'fees.receipt-not-equal-payment',
      'fees.words-differ',
    ])
  })
})

describe('errors on a receipt', () => {
  const at = instant('2026-08-11T09:00:00+07:00')
  const second: ReceiptDraft = { ...draft, number: 2, at }

  it.each<ReceiptErrorField>(['title', 'organisation', 'line', 'date', 'other'])(
    'in %s are notified, without another receipt',
    (field) => {
      const noticed = unwrap(notifyError(issued, { field, correction: 'đúng', at }))
      expect(noticed.notices).toEqual([{ at, field, correction: 'đúng' }])
      expect(noticed.receipt).toBe(issued.receipt)
      expect(codes(replaceReceipt(issued, field, second))).toEqual(['fees.error-needs-notice'])
    },
  )
  it.each<ReceiptErrorField>(['taxCode', 'amount'])(
    'in %s lead to a replacement, linked both ways',
    (field) => {
      expect(codes(notifyError(issued, { field, correction: 'đúng', at }))).toEqual([
        'fees.error-needs-replacement',
      ])
      const { original, replacement } = unwrap(replaceReceipt(issued, field, second))
      expect(original.replacedBy).toEqual({ series: 's-2026', year: 2026, number: 2 })
      expect(replacement.receipt.replaces).toEqual({ series: 's-2026', year: 2026, number: 1 })
      expect(original.receipt).toBe(issued.receipt)
      expect(codes(replaceReceipt(original, field, second))).toEqual(['fees.already-replaced'])
      expect(codes(notifyError(original, { field: 'other', correction: '', at }))).toEqual([
        'fees.already-replaced',
      ])
    },
  )
  it('before 2026-07-01, of which no rule was read, are notified or replaced alike', () => {
    const paidAt = instant('2026-03-02T09:00:00+07:00')
    const old: ReceiptDraft = { ...draft, series: paper, at: paidAt, payment: { ...draft.payment, paidAt } }
    const record = receiptRecord(unwrap(issueReceipt(old)))
    expect(notifyError(record, { field: 'amount', correction: 'đúng', at: paidAt }).ok).toBe(true)
    expect(replaceReceipt(record, 'title', { ...old, number: 2 }).ok).toBe(true)
    expect(record.receipt).toMatchObject({
      numberText: '0000001',
      law: { document: 'Nghị định 123/2020/NĐ-CP' },
    })
  })
  it('keep to the payment, and to what a receipt must be', () => {
    const other = { ...second, payment: { ...draft.payment, id: id<PaymentId>('p-2') } }
    expect(codes(replaceReceipt(issued, 'amount', other))).toEqual(['fees.replacement-of-other-payment'])
    expect(codes(replaceReceipt(issued, 'amount', { ...second, number: 0 }))).toEqual([
      'fees.bad-receipt-number',
    ])
  })
})
