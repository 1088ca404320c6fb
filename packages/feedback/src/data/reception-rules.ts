import { type Dated, plainDate } from '@motcua/core'
import { receptionLaw2013, receptionLaw2025 } from '../law.ts'
import type { ReceptionHead, ReceptionMinimum } from '../reception.ts'

// The first day in force of the law of 2013 was not seen in its text; this is background knowledge.
const from = /* @__PURE__ */ plainDate('2014-07-01')
const to = /* @__PURE__ */ plainDate('2026-06-30')

const until2026 = (days: number, per: ReceptionMinimum['per'], article: string, last = to) => ({
  from,
  to: last,
  value: { days, per },
  law: receptionLaw2013(article),
})

/**
 * The minimums by law. The district level ended on 2025-06-30. From 2026-07-01 only the commune's minimum is known, and
 * that from press reports: for other heads the rule is a gap, not a guess.
 */
export const receptionRules: Readonly<Record<ReceptionHead, Dated<ReceptionMinimum>>> =
  /* @__PURE__ */ (() => ({
    provinceChair: [until2026(1, 'month', 'Điều 12 khoản 5')],
    districtChair: [until2026(2, 'month', 'Điều 13 khoản 5', plainDate('2025-06-30'))],
    communeChair: [
      until2026(1, 'week', 'Điều 15 khoản 2 điểm d'),
      { from: plainDate('2026-07-01'), value: { days: 2, per: 'month' }, law: receptionLaw2025 },
    ],
    agencyHead: [until2026(1, 'month', 'Điều 18 khoản 2')],
  }))()

/**
 * How many working days before the first day a schedule is posted, by the day of posting. What the law of 2025 says of
 * it was not seen.
 */
export const receptionPostingRule: Dated<number> = /* @__PURE__ */ (() => [
  { from, to, value: 5, law: receptionLaw2013('Điều 24 khoản 4') },
])()
