import { isInstant, parseInstant, parsePlainDate, unwrap } from '@motcua/core'
import {
  addClockEntry,
  addWorkingDays,
  type ClockEntry,
  checkTerm,
  clockDeadline,
  dueDate,
  isWorkingDay,
  startClock,
  type Term,
  workingDaysBetween,
} from '@motcua/working-time'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { day, schedule, vn } from './fixtures.ts'

// What comes from outside may be anything: every refusal is a typed problem that names the field.

const refusal = (result: { ok: boolean; problems?: readonly { code: string; path?: unknown }[] }) =>
  result.ok ? 'accepted' : result.problems?.map(({ code, path }) => [code, path])

describe('dates and instants', () => {
  it.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '02/03/2026',
    '2026-3-2',
    '',
    '0000-01-01',
  ])('the impossible day %j is refused', (text) => {
    expect(refusal(parsePlainDate(text))).toEqual([['core.bad-date', undefined]])
  })

  it.each([
    '2026-02-29T09:00:00+07:00',
    '2026-03-02T24:00:00Z',
    '2026-03-02T09:00:00',
    '2026-03-02 09:00+07:00',
  ])('the impossible instant %j is refused', (text) => {
    expect(refusal(parseInstant(text))).toEqual([['core.bad-instant', undefined]])
  })
})

describe('terms', () => {
  it.each([
    'fortnight',
    'ngày',
    '',
    'days',
    'constructor',
    '__proto__',
    undefined,
    null,
    [],
    Object.create(null),
  ])('in the unit %j are refused, never taken as days', (unit) => {
    const term = { unit, amount: 5 } as unknown as Term
    expect(refusal(checkTerm(term))).toEqual([['working-time.unknown-unit', ['unit']]])
    expect(refusal(dueDate(schedule, vn('2026-03-02'), term))).toEqual([
      ['working-time.unknown-unit', ['unit']],
    ])
  })

  it.each([
    -3,
    0,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    0.00001,
    5000.5,
    '5',
    undefined,
    Object.create(null),
  ])('of %j are refused in every unit', (amount) => {
    for (const unit of ['workingDay', 'workingHour', 'hour', 'day', 'week', 'month', 'year'] as const) {
      expect(refusal(checkTerm({ unit, amount } as Term))).toEqual([['working-time.bad-amount', ['amount']]])
    }
  })
})

it.each(['25:00', '15h', '', undefined, 15])('the cutoff %j is refused', (cutoff) => {
  const term = { unit: 'sameDay', cutoff } as unknown as Term
  expect(refusal(dueDate(schedule, vn('2026-03-02'), term))).toEqual([
    ['working-time.bad-cutoff', ['cutoff']],
  ])
})

describe('working days', () => {
  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])('%s of them are refused', (days) => {
    expect(refusal(addWorkingDays(schedule.calendar, day('2026-03-02'), days))).toEqual([
      ['working-time.bad-days', undefined],
    ])
  })

  it('outside the calendar are a gap that names the year', () => {
    const { calendar } = schedule
    const gap = (year: number) => ({ code: 'working-time.calendar-gap', params: { year } })
    expect(isWorkingDay(calendar, day('2015-12-31'))).toEqual({ ok: false, problems: [gap(2015)] })
    expect(addWorkingDays(calendar, day('2016-01-01'), -1)).toEqual({ ok: false, problems: [gap(2015)] })
    expect(addWorkingDays(calendar, day('2027-12-31'), 1)).toEqual({ ok: false, problems: [gap(2028)] })
    expect(workingDaysBetween(calendar, day('2015-12-31'), day('2028-01-01'))).toEqual({
      ok: false,
      problems: [gap(2015), gap(2028)],
    })
    expect(dueDate(schedule, vn('2015-06-01'), { unit: 'workingDay', amount: 1 })).toEqual({
      ok: false,
      problems: [gap(2015)],
    })
  })
})

describe('the ledger of a clock', () => {
  const start = startClock({ unit: 'workingDay', amount: 5 }, vn('2026-03-02'))

  it('refuses a suspension that ends before it starts', () => {
    const suspended = unwrap(addClockEntry(start, { kind: 'suspend', at: vn('2026-03-12'), reason: 'x' }))
    expect(refusal(addClockEntry(suspended, { kind: 'resume', at: vn('2026-03-05') }))).toEqual([
      ['working-time.clock-out-of-order', undefined],
    ])
  })

  it('names the place of each entry that is wrong, all of them', () => {
    const entries: readonly ClockEntry[] = [
      { kind: 'start', at: vn('2026-03-02') },
      { kind: 'resume', at: vn('2026-03-03') },
      { kind: 'suspend', at: vn('2026-03-01'), reason: 'x' },
      { kind: 'start', at: vn('2026-03-04') },
    ]
    expect(refusal(clockDeadline(schedule, { ...start, entries }))).toEqual([
      ['working-time.clock-not-suspended', ['entries', 1]],
      ['working-time.clock-out-of-order', ['entries', 2]],
      ['working-time.clock-already-started', ['entries', 3]],
    ])
  })
})

it('no amount of no unit throws: a deadline or a problem', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.integer({ min: 0, max: 5000 }), (unit, amount, offset) => {
      const start = vn('2016-01-04').replace('2016', String(2016 + (offset % 12)))
      expect(isInstant(start)).toBe(true)
      if (!isInstant(start)) return
      const result = dueDate(schedule, start, { unit, amount } as Term)
      expect(typeof result.ok).toBe('boolean')
    }),
    {
      examples: [
        [Object.create(null), 1, 0],
        ['day', Object.create(null), 0],
      ],
    },
  )
})
