import { plainTime, unwrap } from '@motcua/core'
import {
  type DeadlinePolicy,
  type Explanation,
  explainClock,
  explainDueDate,
  legalPolicy,
  renderExplanation,
  startClock,
  type Term,
} from '@motcua/working-time'
import { describe, expect, it } from 'vitest'
import { schedule, vn, withEntries } from './fixtures.ts'

// Whole explanations as a citizen and a clerk would read them, kept as files so that they can be reviewed as texts.

const nlv = (amount: number): Term => ({ unit: 'workingDay', amount })

function due(start: string, term: Term, policy: Partial<DeadlinePolicy> = {}): Explanation {
  return unwrap(explainDueDate(schedule, vn(start), term, { ...legalPolicy, ...policy }))
}

function paused(start: string, term: Term, from: string, to: string, effect: 'resume' | 'restart') {
  const suspended = { kind: 'suspend', at: vn(from), reason: 'bổ sung hồ sơ' } as const
  return unwrap(
    explainClock(schedule, withEntries(startClock(term, vn(start)), suspended, { kind: effect, at: vn(to) })),
  )
}

const cases: readonly (readonly [number: number, name: string, explanation: () => Explanation])[] = [
  [4, 'new-year-swap', () => due('2025-12-30', nlv(8))],
  [8, 'saturday-before-its-day-off', () => due('2026-08-20', nlv(3))],
  [15, 'tet-2027-provisional', () => due('2027-02-03', nlv(1))],
  [17, 'compensatory-days', () => due('2023-04-28', nlv(1))],
  [20, 'swap-across-the-year', () => due('2018-12-28', nlv(5))],
  [23, 'ends-on-a-worked-saturday', () => due('2026-08-12', { unit: 'day', amount: 10 })],
  [26, 'under-the-code-of-2005', () => due('2016-02-05', nlv(1))],
  [33, 'month-end', () => due('2026-01-31', { unit: 'month', amount: 1 }, { receipt: 'eventDay' })],
  [38, 'same-day-before-tet', () => due('2026-02-13 15:30', { unit: 'sameDay', cutoff: plainTime('15:00') })],
  [41, 'office-hours-over-tet', () => due('2026-02-13 16:00', { unit: 'workingHour', amount: 8 })],
  [42, 'online-at-night', () => due('2026-03-07 20:00', nlv(3))],
  [44, 'supplement-suspends', () => paused('2026-03-02', nlv(10), '2026-03-05', '2026-03-12', 'resume')],
  [44, 'supplement-restarts', () => paused('2026-03-02', nlv(10), '2026-03-05', '2026-03-12', 'restart')],
  [50, 'keeps-the-hour', () => due('2026-03-04 10:20', nlv(3), { end: 'sameTime' })],
]

describe('explanations as texts', () => {
  for (const [number, name, explanation] of cases) {
    for (const locale of ['vi', 'en'] as const) {
      const file = `explanations/${String(number).padStart(2, '0')}-${name}.${locale}.txt`
      it(`case ${number}: ${name} (${locale})`, async () => {
        await expect(`${renderExplanation(explanation(), locale)}\n`).toMatchFileSnapshot(file)
      })
    }
  }

  it('end on the date of the engine', () => {
    for (const [, , explanation] of cases) {
      const { deadline, steps } = explanation()
      expect(steps.at(-1)).toMatchObject({ kind: 'due', dueOn: deadline.dueOn, dueAt: deadline.dueAt })
    }
  })

  it('count as many days as the time limit has', () => {
    for (const [, , explanation] of cases) {
      const { deadline, steps } = explanation()
      if (deadline.term.unit !== 'workingDay') continue
      expect(steps.filter(({ kind }) => kind === 'counted')).toHaveLength(deadline.term.amount)
    }
  })
})
