import { type DossierId, decimal, id, instant, type PaymentId, plainDate, unwrap, vnd } from '@motcua/core'
import {
  assessFees,
  createFeeSchedule,
  type FeeRelief,
  type FeeRequest,
  type FeeRule,
  nationalFees,
  obligationOf,
  withLocalPrices,
} from '@motcua/fees'
import { describe, expect, it } from 'vitest'

const law = {
  document: 'Thông tư 64/2025/TT-BTC',
  from: plainDate('2025-07-01'),
  status: 'unverified',
} as const
const request = (
  rule: string,
  quantities: Record<string, number> = {},
  more: Partial<FeeRequest> = {},
): FeeRequest => ({
  on: plainDate('2026-03-02'),
  channel: 'inPerson',
  items: [{ rule, quantities }],
  ...more,
})
const total = (...args: Parameters<typeof request>) =>
  unwrap(assessFees(nationalFees, request(...args))).total
const codes = (result: ReturnType<typeof assessFees>) => (result.ok ? [] : result.problems.map((p) => p.code))

const listed: FeeRule = {
  id: 'listed',
  name: 'Lệ phí trong danh mục',
  kind: 'fee',
  prices: [{ from: plainDate('2017-01-01'), value: { pricing: { kind: 'fixed', amount: vnd(50000) } }, law }],
}
const odd: FeeRule = {
  ...listed,
  id: 'odd',
  prices: [{ from: plainDate('2017-01-01'), value: { pricing: { kind: 'fixed', amount: vnd(25001) } }, law }],
}
const half: FeeRelief = {
  reason: 'halfWindow',
  name: 'Giảm 50 %',
  kind: 'reduction',
  share: decimal('0.5'),
  given: 'always',
  rules: ['listed', 'odd'],
  from: plainDate('2025-07-01'),
  to: plainDate('2026-12-31'),
  law,
}
const poor: FeeRelief = {
  reason: 'poorHousehold',
  name: 'Hộ nghèo',
  kind: 'exemption',
  given: 'claimed',
  rules: 'all',
  from: plainDate('2017-01-01'),
  law,
}
const schedule = unwrap(
  createFeeSchedule({ id: 'test', rules: [listed, odd, ...nationalFees.rules], reliefs: [half, poor] }),
)

describe('worked examples', () => {
  it.each([
    ['certified-copy', { trang: 1, bản: 1 }, 2000],
    ['certified-copy', { trang: 5, bản: 1 }, 7000],
    ['certified-copy', { trang: 5, bản: 3 }, 21000],
    ['certified-copy', { trang: 198, bản: 1 }, 200000],
    ['certified-copy', { trang: 199, bản: 1 }, 200000],
    ['certified-copy', { trang: 300, bản: 1 }, 200000],
    ['certified-copy', { trang: 300, bản: 2 }, 400000],
    ['certified-copy', { trang: 0, bản: 1 }, 0],
    ['certified-signature', { 'trường hợp': 1 }, 10000],
    ['certified-transaction', { 'giao dịch': 1 }, 50000],
    ['amended-transaction', { 'giao dịch': 1 }, 30000],
    ['corrected-transaction', { 'giao dịch': 1 }, 25000],
    ['civil-status-extract', { bản: 3 }, 24000],
  ])('%s of %o is %i đồng', (rule, quantities, expected) => {
    expect(total(rule, quantities)).toBe(expected)
  })

  it('prices permanent residence by channel', () => {
    expect(total('permanent-residence')).toBe(20000)
    expect(total('permanent-residence', {}, { channel: 'online' })).toBe(10000)
    expect(total('permanent-residence', {}, { channel: 'post' })).toBe(20000)
  })

  it('keeps a delegated amount unknown, never 0', () => {
    const assessment = unwrap(assessFees(nationalFees, request('civil-status')))
    expect(assessment.total).toBeNull()
    expect(assessment.lines[0]).toMatchObject({ status: 'unknown', amount: null, unknown: 'delegated' })
    expect(total('permanent-residence', {}, { on: plainDate('2021-03-15') })).toBeNull()
  })

  it('halves inside the window and not a day after', () => {
    const on = (day: string) =>
      unwrap(assessFees(schedule, request('listed', {}, { on: plainDate(day) }))).total
    expect(on('2025-06-30')).toBe(50000)
    expect(on('2025-07-01')).toBe(25000)
    expect(on('2026-12-31')).toBe(25000)
    expect(on('2027-01-01')).toBe(50000)
  })

  it('lowers on its channels alone', () => {
    const online: FeeRelief = { ...half, reason: 'online', rules: ['listed'], channels: ['online'] }
    const by = unwrap(createFeeSchedule({ ...schedule, reliefs: [online] }))
    const on = (channel: FeeRequest['channel']) =>
      unwrap(assessFees(by, request('listed', {}, { channel }))).total
    expect([on('online'), on('inPerson'), on('post')]).toEqual([25000, 50000, 50000])
  })

  it('takes a foreign amount at the rate given, else leaves it unknown', () => {
    const abroad = (rate?: string) =>
      unwrap(
        assessFees(
          nationalFees,
          request('certified-copy-abroad', { bản: 2 }, rate ? { exchangeRates: { USD: decimal(rate) } } : {}),
        ),
      )
    expect(abroad().lines[0]).toMatchObject({ status: 'unknown', unknown: 'noExchangeRate' })
    expect(abroad('25110').total).toBe(502200)
    expect(abroad('25110.55').total).toBe(502211)
  })

  it('exempts a poor household with its reason, a delegated amount included', () => {
    for (const rule of ['listed', 'civil-status']) {
      const { lines } = unwrap(assessFees(schedule, request(rule, {}, { reasons: ['poorHousehold'] })))
      expect(lines[0]).toMatchObject({ status: 'known', amount: 0, relief: { reason: 'poorHousehold' } })
    }
  })
})

describe('refusals', () => {
  it('refuses half of an odd amount, exactly', () => {
    const result = assessFees(schedule, request('odd'))
    expect(result).toMatchObject({ ok: false, problems: [{ params: { rule: 'odd', exact: '12500.5' } }] })
  })

  it('collects every problem with its place', () => {
    const result = assessFees(schedule, {
      ...request('none'),
      items: [{ rule: 'none' }, { rule: 'certified-copy', quantities: { trang: -1 } }, { rule: 'listed' }],
      reasons: ['unheardOf'],
    })
    expect(result).toMatchObject({
      problems: [
        { code: 'fees.unknown-reason', path: ['reasons', 0] },
        { code: 'fees.unknown-rule', path: ['items', 0] },
        { code: 'fees.bad-quantity', path: ['items', 1] },
        { code: 'fees.quantity-missing', path: ['items', 1] },
      ],
    })
  })

  it('refuses a day without a price and an amount past exact computing', () => {
    expect(codes(assessFees(schedule, request('listed', {}, { on: plainDate('2010-01-01') })))).toEqual([
      'fees.no-price-in-force',
    ])
    const huge = { 'trường hợp': Number.MAX_SAFE_INTEGER }
    expect(codes(assessFees(schedule, request('certified-signature', huge)))).toEqual([
      'fees.amount-too-large',
    ])
  })

  it('leaves two reductions at once unknown: no rule read says how they combine', () => {
    const second = { ...half, reason: 'second' }
    const both = unwrap(createFeeSchedule({ ...schedule, reliefs: [half, second] }))
    expect(unwrap(assessFees(both, request('listed'))).lines[0]).toMatchObject({
      status: 'unknown',
      unknown: 'severalReductions',
    })
  })

  it('checks a schedule', () => {
    const result = createFeeSchedule({
      id: 'bad',
      rules: [
        listed,
        listed,
        {
          ...listed,
          id: 'tiers',
          prices: [
            {
              from: plainDate('2020-01-01'),
              value: { pricing: { kind: 'tiered', unit: 'trang', tiers: [{ upTo: 2, amount: vnd(-1) }] } },
              law,
            },
            ...listed.prices,
          ],
        },
      ],
      reliefs: [{ ...half, share: decimal('1.5'), rules: ['nowhere'], to: plainDate('2020-01-01') }],
    })
    expect(result.ok ? [] : result.problems.map((p) => [p.code, p.params['reason']])).toEqual([
      ['fees.duplicate-rule', undefined],
      ['fees.prices-overlap', undefined],
      ['fees.bad-price', 'tiers'],
      ['fees.bad-price', 'negative'],
      ['fees.bad-relief', 'share'],
      ['fees.bad-relief', 'rules'],
      ['fees.bad-relief', 'window'],
    ])
  })
})

describe('a province’s table', () => {
  const local = {
    from: plainDate('2020-08-01'),
    to: plainDate('2025-06-30'),
    value: { pricing: { kind: 'fixed', amount: vnd(8000) } },
    law: { document: 'Nghị quyết của HĐND tỉnh', from: plainDate('2020-08-01'), status: 'unverified' },
  } as const
  const loaded = unwrap(withLocalPrices(nationalFees, { 'civil-status': [local] }))
  const on = (day: string) =>
    unwrap(assessFees(loaded, request('civil-status', {}, { on: plainDate(day) }))).total

  it('fills its days and no others', () => {
    expect([on('2020-07-31'), on('2020-08-01'), on('2025-06-30'), on('2025-07-01')]).toEqual([
      null,
      8000,
      8000,
      null,
    ])
  })

  it('ends with the delegation it fills', () => {
    const { to, ...open } = local
    expect(to).toBeDefined()
    const residence = unwrap(withLocalPrices(nationalFees, { 'permanent-residence': [open] }))
    const at = (day: string) =>
      unwrap(assessFees(residence, request('permanent-residence', {}, { on: plainDate(day) }))).total
    expect([at('2020-07-31'), at('2023-02-04'), at('2023-02-05')]).toEqual([null, 8000, 20000])
  })

  it('replaces nothing that is not delegated', () => {
    const result = withLocalPrices(nationalFees, { 'certified-copy': [local], nowhere: [local] })
    expect(result.ok ? [] : result.problems.map((p) => p.code)).toEqual([
      'fees.unknown-rule',
      'fees.not-delegated',
    ])
  })
})

describe('financial obligation', () => {
  const dossier = id<DossierId>('hs-1')
  const payment = (amount: number, of = dossier) => ({
    id: id<PaymentId>(`p-${amount}`),
    dossier: of,
    amount: vnd(amount),
    method: 'desk' as const,
    paidAt: instant('2026-03-02T09:00:00+07:00'),
  })
  const owed = unwrap(assessFees(nationalFees, request('civil-status-extract', { bản: 3 })))

  it.each([
    [[], 'open'],
    [[8000], 'partlyPaid'],
    [[8000, 16000], 'met'],
    [[30000], 'overpaid'],
  ])('after payments of %o is %s', (amounts, status) => {
    expect(
      obligationOf(
        dossier,
        owed,
        amounts.map((amount) => payment(amount)),
      ).status,
    ).toBe(status)
  })

  it('is unknown while a part is, and none only by an explicit rule', () => {
    const unknown = unwrap(assessFees(schedule, request('civil-status')))
    const exempt = unwrap(assessFees(schedule, request('listed', {}, { reasons: ['poorHousehold'] })))
    const nothing = unwrap(assessFees(schedule, { ...request('listed'), items: [] }))
    expect(obligationOf(dossier, unknown, []).status).toBe('unknown')
    expect(obligationOf(dossier, exempt, []).status).toBe('none')
    expect(obligationOf(dossier, nothing, []).status).toBe('unknown')
    expect(obligationOf(dossier, owed, [payment(24000, id<DossierId>('hs-2'))]).paid).toBe(0)
  })
})
