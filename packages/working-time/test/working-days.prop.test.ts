import { addDays, fromDayNumber, type PlainDate, plainDate, toDayNumber, unwrap } from '@motcua/core'
import {
  addWorkingDays,
  describeDay,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from '@motcua/working-time'
import { vietnamCalendar } from '@motcua/working-time/vietnam'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const calendar = vietnamCalendar()
const first = toDayNumber(plainDate('2017-01-01'))
const last = toDayNumber(plainDate('2025-12-31'))
const days = fc.integer({ min: first, max: last }).map(fromDayNumber)
const counts = fc.integer({ min: 0, max: 200 })

const add = (date: PlainDate, n: number) => unwrap(addWorkingDays(calendar, date, n))
const works = (date: PlainDate) => unwrap(isWorkingDay(calendar, date))

/** Day by day, as a clerk with a wall calendar would. */
function walk(date: PlainDate, n: number): PlainDate {
  let at = date
  for (let left = Math.abs(n); left > 0; ) {
    at = addDays(at, Math.sign(n))
    if (works(at)) left--
  }
  return at
}

describe('adding and counting working days', () => {
  it('agrees with walking day by day, forwards and backwards', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -200, max: 200 }), (date, n) => add(date, n) === walk(date, n)),
    )
  })

  it('counts what it added', () => {
    fc.assert(
      fc.property(days, counts, (date, n) => unwrap(workingDaysBetween(calendar, date, add(date, n))) === n),
    )
  })

  it('goes back the way it came, from a working day', () => {
    fc.assert(fc.property(days.filter(works), counts, (date, n) => add(add(date, n), -n) === date))
  })

  it('never ends earlier for a later start or a longer term', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 30 }), counts, (date, later, n) => {
        expect(add(addDays(date, later), n) >= add(date, n)).toBe(true)
        expect(add(date, n + 1) > add(date, n)).toBe(true)
      }),
    )
  })

  it('adds in one step or in two', () => {
    fc.assert(fc.property(days, counts, counts, (date, a, b) => add(add(date, a), b) === add(date, a + b)))
  })

  it('counts backwards with the sign turned', () => {
    fc.assert(
      fc.property(days, days, (a, b) => {
        const there = unwrap(workingDaysBetween(calendar, a, b))
        expect(unwrap(workingDaysBetween(calendar, b, a)) + there).toBe(0)
      }),
    )
  })

  it('describes a day as off exactly when it is not worked', () => {
    fc.assert(
      fc.property(days, (date) => {
        const { kind } = unwrap(describeDay(calendar, date))
        expect(kind === 'working' || kind === 'worked').toBe(works(date))
      }),
    )
  })
})

describe('beyond the calendar', () => {
  const gap = (...years: number[]) => ({
    ok: false,
    problems: years.map((year) => ({ code: 'working-time.calendar-gap', params: { year } })),
  })

  it('names the year that is missing', () => {
    expect(isWorkingDay(calendar, plainDate('2028-01-03'))).toEqual(gap(2028))
    expect(describeDay(calendar, plainDate('2031-01-03'))).toEqual(gap(2031))
    expect(nextWorkingDay(calendar, plainDate('2027-12-31'))).toEqual(gap(2028))
    expect(addWorkingDays(calendar, plainDate('2016-01-04'), -1)).toEqual(gap(2015))
    expect(addWorkingDays(calendar, plainDate('2015-12-31'), 1)).toEqual(gap(2015))
    expect(workingDaysBetween(calendar, plainDate('2015-12-31'), plainDate('2029-01-01'))).toEqual(
      gap(2015, 2029),
    )
  })

  it('refuses a fraction of days', () => {
    expect(addWorkingDays(calendar, plainDate('2026-03-02'), 1.5)).toEqual({
      ok: false,
      problems: [{ code: 'working-time.bad-days', params: { days: '1.5' } }],
    })
  })
})
