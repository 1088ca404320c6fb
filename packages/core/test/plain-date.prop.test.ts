import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dateParts,
  daysBetween,
  fromDayNumber,
  isoWeek,
  isoWeekday,
  isPlainDate,
  plainDate,
  toDayNumber,
} from '../src/index.ts'

// The oracle is the language's own UTC arithmetic, which this package never uses.
const DAY = 86_400_000
const utc = (day: number) => new Date(day * DAY)
const anyDay = fc.integer({
  min: toDayNumber(plainDate('0001-01-01')),
  max: toDayNumber(plainDate('9999-12-31')),
})

describe('days against UTC arithmetic', () => {
  it('numbers, writes and names weekdays alike', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = fromDayNumber(day)
        expect(date).toBe(utc(day).toISOString().slice(0, 10))
        expect(toDayNumber(date)).toBe(day)
        expect(isPlainDate(date)).toBe(true)
        expect(isoWeekday(date) % 7).toBe(utc(day).getUTCDay())
      }),
      { numRuns: 500 },
    )
  })

  it('numbers every day from 2015 to 2030 in a row', () => {
    const first = toDayNumber(plainDate('2015-01-01'))
    for (let day = first; day <= toDayNumber(plainDate('2030-12-31')); day++) {
      expect(fromDayNumber(day)).toBe(utc(day).toISOString().slice(0, 10))
    }
  })

  it('takes exactly the texts that UTC arithmetic does not roll over', () => {
    const number = (max: number) => fc.integer({ min: 0, max })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), number(14), number(33), (year, month, day) => {
        const two = (n: number) => String(n).padStart(2, '0')
        const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
        const moved = new Date(0)
        moved.setUTCFullYear(year, month - 1, day)
        const real =
          moved.getUTCFullYear() === year && moved.getUTCMonth() === month - 1 && moved.getUTCDate() === day
        expect(isPlainDate(text)).toBe(real)
      }),
      { numRuns: 500 },
    )
  })

  it('adds months to the same day, or to the last of a shorter month', () => {
    const years = fc.integer({
      min: toDayNumber(plainDate('1000-01-01')),
      max: toDayNumber(plainDate('9000-01-01')),
    })
    fc.assert(
      fc.property(years, fc.integer({ min: -500, max: 500 }), (day, months) => {
        const from = dateParts(fromDayNumber(day))
        const to = dateParts(addMonths(fromDayNumber(day), months))
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months)
        const lastOfMonth = new Date(Date.UTC(to.year, to.month, 0)).getUTCDate()
        expect(to.day).toBe(Math.min(from.day, lastOfMonth))
      }),
    )
  })

  it('adds and counts days as inverses, in the order of the texts', () => {
    const years = fc.integer({ min: 0, max: 40_000 })
    fc.assert(
      fc.property(years, years, (a, b) => {
        const from = fromDayNumber(a)
        const to = fromDayNumber(b)
        expect(addDays(from, daysBetween(from, to))).toBe(to)
        expect(Math.sign(daysBetween(from, to))).toBe(from < to ? 1 : from > to ? -1 : 0)
      }),
    )
  })

  it('starts an ISO week every Monday, and week 1 with 4 January', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        const date = fromDayNumber(day)
        const next = addDays(date, 1)
        if (isoWeekday(next) === 1) expect(isoWeek(next)).not.toEqual(isoWeek(date))
        else expect(isoWeek(next)).toEqual(isoWeek(date))
        const { year } = dateParts(date)
        expect(isoWeek(plainDate(`${year}-01-04`))).toEqual({ year, week: 1 })
      }),
    )
  })
})
