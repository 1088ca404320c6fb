import { decimal, type LegalSource, plainDate, vnd } from '@motcua/core'
import type { FeePrice, FeePricing, FeeRule, FeeSchedule } from '../fee-rule.ts'

const unread = (document: string, from: string, to?: string): LegalSource => ({
  document,
  from: plainDate(from),
  ...(to === undefined ? {} : { to: plainDate(to) }),
  status: 'unverified',
  note: 'Amount as published with the procedure; the circular and its days in force were not read.',
})

const fixed = (amount: number): FeePricing => ({ kind: 'fixed', amount: vnd(amount) })
const perUnit = (amount: number, unit: string): FeePricing => ({ kind: 'perUnit', unit, amount: vnd(amount) })

const since = (day: string, document: string, price: FeePrice) => ({
  from: plainDate(day),
  value: price,
  law: unread(document, day),
})

const certification = (id: string, name: string, pricing: FeePricing): FeeRule => ({
  id,
  name,
  kind: 'charge',
  prices: [since('2017-01-01', 'Thông tư 226/2016/TT-BTC', { pricing })],
})

const residence = (id: string, name: string, direct: number, online: number): FeeRule => ({
  id,
  name,
  kind: 'fee',
  prices: [
    {
      from: plainDate('2017-01-01'),
      to: plainDate('2023-02-04'),
      value: { pricing: { kind: 'delegated' } },
      law: unread('Thông tư 250/2016/TT-BTC, Thông tư 85/2019/TT-BTC', '2017-01-01', '2023-02-04'),
    },
    since('2023-02-05', 'Thông tư 75/2022/TT-BTC', {
      pricing: fixed(direct),
      byChannel: { online: fixed(online) },
    }),
  ],
})

const delegated = (id: string, name: string): FeeRule => ({
  id,
  name,
  kind: 'fee',
  prices: [
    since('2017-01-01', 'Thông tư 250/2016/TT-BTC, Thông tư 85/2019/TT-BTC', {
      pricing: { kind: 'delegated' },
    }),
  ],
})

const copyTiers = [{ upTo: 2, amount: vnd(2000) }, { amount: vnd(1000) }]

/**
 * Charges and fees set for the whole country, as published with their procedures, and those the provinces decide
 * (*biểu phí, lệ phí*). A start: certification, copies of civil-status extracts, residence, and four left to provinces.
 * Pages of a certified copy are those of the original (procedure 2.000815).
 */
export const nationalFees: FeeSchedule = /* @__PURE__ */ (() => ({
  id: 'national',
  rules: [
    certification('certified-copy', 'Phí chứng thực bản sao từ bản chính', {
      kind: 'tiered',
      unit: 'trang',
      tiers: copyTiers,
      cap: vnd(200000),
      times: 'bản',
    }),
    certification('certified-signature', 'Phí chứng thực chữ ký', perUnit(10000, 'trường hợp')),
    certification('certified-transaction', 'Phí chứng thực giao dịch', perUnit(50000, 'giao dịch')),
    certification(
      'amended-transaction',
      'Phí chứng thực việc sửa đổi, bổ sung, hủy bỏ giao dịch',
      perUnit(30000, 'giao dịch'),
    ),
    certification(
      'corrected-transaction',
      'Phí sửa lỗi sai sót trong giao dịch',
      perUnit(25000, 'giao dịch'),
    ),
    {
      id: 'civil-status-extract',
      name: 'Phí cấp bản sao trích lục hộ tịch',
      kind: 'charge',
      prices: [since('2017-01-01', 'Thông tư 281/2016/TT-BTC', { pricing: perUnit(8000, 'bản') })],
    },
    {
      id: 'certified-copy-abroad',
      name: 'Phí chứng thực bản sao tại cơ quan đại diện',
      kind: 'charge',
      prices: [
        since('2017-01-01', 'Thông tư 264/2016/TT-BTC', {
          pricing: { kind: 'foreign', currency: 'USD', amount: decimal(10), unit: 'bản' },
        }),
      ],
    },
    residence('permanent-residence', 'Lệ phí đăng ký thường trú', 20000, 10000),
    delegated('civil-status', 'Lệ phí hộ tịch'),
    delegated('building-permit', 'Lệ phí cấp giấy phép xây dựng'),
    delegated('business-registration', 'Lệ phí đăng ký kinh doanh'),
    delegated('land-certificate', 'Lệ phí cấp giấy chứng nhận quyền sử dụng đất'),
  ],
  reliefs: [],
}))()
