import { unwrap } from '@motcua/core'
import {
  type AmountTerm,
  type ClockLeg,
  dueDate,
  legsStanding,
  planLegs,
  startClock,
} from '@motcua/working-time'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schedule, vn, withEntries } from './fixtures.ts'

const days = (amount: number, unit: AmountTerm['unit'] = 'workingDay'): AmountTerm => ({ unit, amount })
const codes = (result: ReturnType<typeof planLegs>) =>
  result.ok ? [] : result.problems.map(({ code, path }) => [code.replace('working-time.', ''), path])

describe('a planned sharing out', () => {
  it('ends with the whole, month ends included', () => {
    const at = vn('2025-12-31')
    const stages = [1, 1, 2].map((amount) => [{ agency: 'a', term: days(amount, 'month') }])
    const legs = unwrap(planLegs(schedule, at, days(4, 'month'), stages))
    expect(legs.map(({ startsOn, dueOn }) => [startsOn, dueOn])).toEqual([
      ['2025-12-31', '2026-02-02'],
      ['2026-02-02', '2026-03-02'],
      ['2026-03-02', '2026-05-04'],
    ])
    expect(legs.at(-1)?.dueAt).toBe(unwrap(dueDate(schedule, at, days(4, 'month'))).dueAt)
  })

  it('is refused when it does not come to the whole, mixes units, or names nobody', () => {
    const share = (amount: number, unit?: AmountTerm['unit']) => ({ agency: 'a', term: days(amount, unit) })
    const plan = (whole: AmountTerm, stages: Parameters<typeof planLegs>[3]) =>
      codes(planLegs(schedule, vn('2026-03-02'), whole, stages))
    expect(plan(days(5), [[share(3)], [share(1), share(1)]])).toEqual([['legs-do-not-sum', undefined]])
    expect(plan(days(5), [[share(3, 'day')], []])).toEqual([
      ['legs-in-other-unit', ['stages', 0, 0, 'term', 'unit']],
      ['legs-empty', ['stages', 1]],
    ])
    expect(plan(days(5), [[share(-5)]])).toEqual([['bad-amount', ['stages', 0, 0, 'term', 'amount']]])
    expect(plan(days(5), [])).toEqual([['legs-do-not-sum', undefined]])
    expect(plan(days(0.3), [[share(0.1)], [share(0.2)]])).toEqual([])
  })

  it('of any whole ends on its day', () => {
    const unit = fc.constantFrom<AmountTerm['unit']>(
      'workingDay',
      'workingHour',
      'day',
      'week',
      'hour',
      'month',
    )
    const amounts = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(unit, amounts, fc.integer({ min: 0, max: 9_000 }), (unit, amounts, hours) => {
        const at = vn(new Date(Date.UTC(2024, 0, 1, hours)).toISOString().slice(0, 16).replace('T', ' '))
        const whole = days(
          amounts.reduce((a, b) => a + b, 0),
          unit,
        )
        const stages = amounts.map((amount) => [{ agency: 'a', term: days(amount, unit) }])
        const legs = unwrap(planLegs(schedule, at, whole, stages))
        const { dueOn, dueAt } = unwrap(dueDate(schedule, at, whole))
        expect(legs.at(-1)).toMatchObject({ dueOn, dueAt })
      }),
      { numRuns: 50 },
    )
  })
})

describe('interlinked work', () => {
  it('tells each agency’s lateness apart, sequential and parallel', () => {
    const whole = startClock(days(8), vn('2026-03-02'))
    const leg = (agency: string, stage: number, amount: number, from: string, to?: string): ClockLeg => {
      const clock = startClock(days(amount), vn(from))
      return {
        agency,
        stage,
        clock: to === undefined ? clock : withEntries(clock, { kind: 'stop', at: vn(to) }),
      }
    }
    const standing = unwrap(
      legsStanding(
        schedule,
        whole,
        [
          leg('Một cửa', 1, 1, '2026-03-02', '2026-03-03'),
          leg('Địa chính', 2, 4, '2026-03-04', '2026-03-12'),
          leg('Thuế', 2, 2, '2026-03-04', '2026-03-05'),
          leg('UBND', 3, 2, '2026-03-12'),
        ],
        vn('2026-03-18'),
      ),
    )
    expect(
      standing.legs.map(({ agency, deadline, usage }) => [agency, deadline.dueOn, usage.overdueBy]),
    ).toEqual([
      ['Một cửa', '2026-03-03', 0],
      ['Địa chính', '2026-03-10', 2],
      ['Thuế', '2026-03-06', 0],
      ['UBND', '2026-03-16', 2],
    ])
    expect(standing.stages).toEqual([
      { stage: 1, used: 1, handOver: 0 },
      { stage: 2, used: 6, handOver: 1 },
      { stage: 3, used: 4, handOver: 0 },
    ])
    expect(standing.usage).toMatchObject({ used: 12, overdueBy: 4 })
  })

  it('refuses a broken leg once, under its number', () => {
    const broken = { agency: 'a', stage: 1, clock: { ...startClock(days(1), vn('2026-03-02')), entries: [] } }
    const result = legsStanding(schedule, startClock(days(5), vn('2026-03-02')), [broken], vn('2026-03-03'))
    expect(result.ok ? [] : result.problems).toMatchObject([
      { code: 'working-time.clock-not-started', path: ['legs', 0] },
    ])
  })

  it('sums to the whole, however the legs lie and whatever suspends it', () => {
    const minute = fc.integer({ min: 0, max: 60 * 24 * 40 })
    const at = (minutes: number) =>
      vn(new Date(Date.UTC(2026, 1, 2, 8, minutes)).toISOString().slice(0, 16).replace('T', ' '))
    const unit = fc.constantFrom<AmountTerm['unit']>('workingDay', 'workingHour', 'day', 'hour')
    const stage = fc.integer({ min: 1, max: 3 })
    fc.assert(
      fc.property(
        unit,
        fc.array(fc.tuple(stage, minute, minute), { maxLength: 6 }),
        minute,
        minute,
        minute,
        (unit, spans, a, b, now) => {
          const [from, to] = [Math.min(a, b), Math.max(a, b)]
          const whole = withEntries(
            startClock(days(9, unit), at(0)),
            { kind: 'suspend', at: at(from), reason: 'x' },
            { kind: 'resume', at: at(to) },
          )
          const legs = spans.map(([stage, x, y]): ClockLeg => {
            const clock = startClock(days(3, unit), at(Math.min(x, y)))
            return { agency: 'a', stage, clock: withEntries(clock, { kind: 'stop', at: at(Math.max(x, y)) }) }
          })
          const { stages, after, usage } = unwrap(legsStanding(schedule, whole, legs, at(now)))
          const sum = stages.reduce((total, { used, handOver }) => total + used + handOver, after)
          expect(sum).toBeCloseTo(usage.used, 6)
        },
      ),
      { numRuns: 80 },
    )
  })
})
