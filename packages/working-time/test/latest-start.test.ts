import {
  addDays,
  epochOf,
  fromDayNumber,
  instantFromEpoch,
  plainDate,
  plainTime,
  toDayNumber,
  unwrap,
} from '@motcua/core'
import {
  type DeadlinePolicy,
  dueDate,
  isWorkingDay,
  latestStart,
  legalPolicy,
  type Term,
  type WorkSchedule,
} from '@motcua/working-time'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, schedule, vn } from './fixtures.ts'

const eventDay: DeadlinePolicy = { ...legalPolicy, receipt: 'eventDay' }
const codes = (...args: Parameters<typeof latestStart>) => {
  const result = latestStart(...args)
  return result.ok
    ? []
    : result.problems.map(({ code, params }) => [code.replace('working-time.', ''), params])
}

describe('the latest start', () => {
  it.each<[string, string, Term, string, string]>([
    ['case 47', '2026-09-04', { unit: 'workingDay', amount: 5 }, '2026-08-25', '2026-08-25 17:00'],
    ['case 48', '2026-02-24', { unit: 'workingDay', amount: 3 }, '2026-02-12', '2026-02-12 17:00'],
    ['a worked Saturday', '2026-08-24', { unit: 'workingDay', amount: 1 }, '2026-08-22', '2026-08-22 17:00'],
    ['due on a day off', '2026-11-24', { unit: 'workingDay', amount: 1 }, '2026-11-20', '2026-11-20 17:00'],
    ['one office day', '2026-03-05', { unit: 'workingHour', amount: 8 }, '2026-03-05', '2026-03-05 08:00'],
    [
      'after 15:00',
      '2026-03-05',
      { unit: 'sameDay', cutoff: plainTime('15:00') },
      '2026-03-05',
      '2026-03-05 15:00',
    ],
    ['clamped', '2026-03-02', { unit: 'month', amount: 1 }, '2026-02-02', '2026-02-02 17:00'],
  ])('%s', (_name, dueOn, term, startOn, startAt) => {
    expect(unwrap(latestStart(schedule, day(dueOn), term))).toMatchObject({ startOn, startAt: vn(startAt) })
  })

  it('rests on no day off where none has a say', () => {
    const policy: DeadlinePolicy = { ...eventDay, roll: 'none' }
    const latest = unwrap(latestStart(schedule, day('2035-01-31'), { unit: 'day', amount: 30 }, policy))
    expect(latest.startOn).toBe('2035-01-01')
    const hours = unwrap(latestStart(schedule, day('2035-01-04'), { unit: 'hour', amount: 72 }, policy))
    expect(hours.startAt).toBe('2035-01-01T16:59:59.999Z')
  })

  it('is refused before and beyond the calendar, and for no real term', () => {
    const three: Term = { unit: 'workingDay', amount: 3 }
    expect(codes(schedule, day('2028-01-05'), three)).toEqual([['calendar-gap', { year: 2028 }]])
    expect(codes(schedule, day('2016-01-05'), three)).toEqual([['calendar-gap', { year: 2015 }]])
    expect(codes(schedule, day('2026-01-05'), { unit: 'day', amount: 0.5 })).toHaveLength(1)
  })
})

const first = toDayNumber(plainDate('2018-06-01'))
const dates = fc.integer({ min: first, max: first + 2700 }).map(fromDayNumber)
const policies: fc.Arbitrary<DeadlinePolicy> = fc.record({
  receipt: fc.constantFrom('nextOpening', 'eventDay'),
  end: fc.constantFrom('endOfDay', 'closing', 'sameTime'),
  roll: fc.constantFrom('forward', 'none'),
})
const terms: fc.Arbitrary<Term> = fc.oneof(
  fc.record({
    unit: fc.constantFrom('workingDay', 'workingHour', 'hour'),
    amount: fc.integer({ min: 1, max: 600_000 }).map((n) => n / 10_000),
  }),
  fc.record({ unit: fc.constantFrom('workingDay', 'day', 'week'), amount: fc.integer({ min: 1, max: 50 }) }),
  fc.record({ unit: fc.constant('month'), amount: fc.integer({ min: 1, max: 14 }) }),
  fc.record({ unit: fc.constant('year'), amount: fc.integer({ min: 1, max: 2 }) }),
  fc.constant({ unit: 'sameDay', cutoff: plainTime('15:00') }),
) as fc.Arbitrary<Term>

/** An office with a short Saturday: fractions of a day differ from day to day. */
const halfDays: WorkSchedule = {
  ...schedule,
  hours: {
    week: { ...schedule.hours.week, wednesday: [{ from: plainTime('08:00'), to: plainTime('10:30') }] },
  },
}

describe('forward and reverse', () => {
  it('are inverse: in time at the latest start, too late a moment after, whatever the unit', () => {
    fc.assert(
      fc.property(dates, terms, policies, fc.boolean(), (dueOn, term, policy, half) => {
        const where = half ? halfDays : schedule
        const { startAt, startOn, deadline } = unwrap(latestStart(where, dueOn, term, policy))
        expect(deadline).toEqual(unwrap(dueDate(where, startAt, term, policy)))
        expect(deadline.receivedOn).toBe(startOn)
        expect(deadline.dueOn <= dueOn).toBe(true)
        for (const later of [1, 60_000, 3_600_000, 86_400_000, 5 * 86_400_000]) {
          const after = instantFromEpoch(epochOf(startAt) + later)
          expect(unwrap(dueDate(where, after, term, policy)).dueOn > dueOn).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('come back to the same day for working days', () => {
    fc.assert(
      fc.property(
        dates.filter((date) => unwrap(isWorkingDay(schedule.calendar, date))),
        fc.integer({ min: 1, max: 60 }),
        (date, amount) => {
          const term: Term = { unit: 'workingDay', amount }
          const { dueOn } = unwrap(dueDate(schedule, vn(date), term))
          expect(unwrap(latestStart(schedule, dueOn, term)).startOn).toBe(date)
          expect(unwrap(latestStart(schedule, addDays(dueOn, -1), term)).startOn < date).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })
})
