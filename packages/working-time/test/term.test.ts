import { plainTime } from '@motcua/core'
import { checkTerm, dueDate, formatTerm, type Term } from '@motcua/working-time'
import { describe, expect, it } from 'vitest'
import { schedule, vn } from './fixtures.ts'

describe('a term', () => {
  it.each<[Term, string, string]>([
    [{ unit: 'workingDay', amount: 5 }, '5 ngày làm việc', '5 working days'],
    [{ unit: 'workingDay', amount: 10.5 }, '10,5 ngày làm việc', '10.5 working days'],
    [{ unit: 'workingHour', amount: 8 }, '8 giờ làm việc', '8 working hours'],
    [{ unit: 'day', amount: 1 }, '1 ngày', '1 day'],
    [{ unit: 'hour', amount: 72 }, '72 giờ', '72 hours'],
    [{ unit: 'week', amount: 2 }, '2 tuần', '2 weeks'],
    [{ unit: 'month', amount: 1 }, '1 tháng', '1 month'],
    [{ unit: 'year', amount: 3 }, '3 năm', '3 years'],
    [
      { unit: 'sameDay', cutoff: plainTime('15:00') },
      'trong ngày (nhận sau 15:00: ngày làm việc tiếp theo)',
      'the same day (received after 15:00: the next working day)',
    ],
  ])('%o is written %s', (term, vi, en) => {
    expect([formatTerm(term, 'vi'), formatTerm(term, 'en')]).toEqual([vi, en])
    expect(checkTerm(term)).toEqual({ ok: true, value: term })
  })

  it.each([0, -1, 0.00001, 1 / 3, Number.NaN, Number.POSITIVE_INFINITY, 5_001])(
    'of %s working days is refused',
    (amount) => {
      const problems = [
        { code: 'working-time.bad-amount', params: { amount: String(amount) }, path: ['amount'] },
      ]
      expect(dueDate(schedule, vn('2026-03-02'), { unit: 'workingDay', amount })).toEqual({
        ok: false,
        problems,
      })
    },
  )

  it.each(['day', 'week', 'month', 'year'] as const)('of half a %s is refused', (unit) => {
    const problems = [
      { code: 'working-time.fraction-of-unit', params: { amount: 0.5, unit }, path: ['amount'] },
    ]
    expect(checkTerm({ unit, amount: 0.5 })).toEqual({ ok: false, problems })
  })

  it('is exact to the millisecond', () => {
    const due = dueDate(schedule, vn('2026-03-02'), { unit: 'workingHour', amount: 0.0001 })
    expect(due.ok && due.value.dueAt).toBe('2026-03-02T02:00:00.360Z')
  })

  it('of weeks and years ends on the corresponding day', () => {
    const due = (term: Term, start: string) => {
      const result = dueDate(schedule, vn(start), term)
      return result.ok ? result.value.dueOn : result.problems
    }
    expect(due({ unit: 'week', amount: 2 }, '2026-03-02')).toBe('2026-03-16')
    expect(due({ unit: 'year', amount: 1 }, '2024-02-29')).toBe('2025-02-28')
    expect(due({ unit: 'year', amount: 5 }, '2026-03-02')).toEqual([
      { code: 'working-time.calendar-gap', params: { year: 2031 } },
    ])
  })

  it('of years needs no calendar when nothing rolls and nothing waits for an opening', () => {
    const policy = { receipt: 'eventDay', end: 'endOfDay', roll: 'none' } as const
    const due = dueDate(schedule, vn('2031-03-02'), { unit: 'year', amount: 5 }, policy)
    expect(due.ok && due.value.dueOn).toBe('2036-03-02')
  })

  it('of the largest amount still has an end', () => {
    const policy = { receipt: 'eventDay', end: 'endOfDay', roll: 'none' } as const
    const due = dueDate(schedule, vn('2026-03-02'), { unit: 'year', amount: 5_000 }, policy)
    expect(due.ok && due.value.dueOn).toBe('7026-03-02')
  })

  it('of working days that starts beyond the calendar is a gap', () => {
    const policy = { receipt: 'eventDay', end: 'endOfDay', roll: 'none' } as const
    for (const term of [
      { unit: 'workingDay', amount: 1 },
      { unit: 'workingHour', amount: 1 },
      { unit: 'sameDay', cutoff: plainTime('15:00') },
    ] as const) {
      const due = dueDate(schedule, vn('2031-03-03'), term, policy)
      expect(due.ok ? [] : due.problems[0].params).toEqual({ year: 2031 })
    }
  })
})
