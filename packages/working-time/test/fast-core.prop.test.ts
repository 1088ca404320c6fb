import { fromDayNumber, toDayNumber } from '@motcua/core'
import {
  addWorkingDays,
  addWorkingDaysBulk,
  countWorkingDaysBulk,
  isWorkingDay,
  OUTSIDE_CALENDAR,
  workingDaysBetween,
} from '@motcua/working-time'
import { vietnamCalendar } from '@motcua/working-time/vietnam'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyDay, calendars, type Drawn, first, last } from './random-schedules.ts'

const steps = fc.integer({ min: -400, max: 400 })

/** Day by day; undefined when the walk leaves the calendar, or never was in it. */
function walk({ works }: Drawn, from: number, n: number): number | undefined {
  let day = from
  for (let left = Math.abs(n); left > 0 && day >= first && day <= last; ) {
    day += Math.sign(n)
    if (works(day)) left--
  }
  return day >= first && day <= last ? day : undefined
}

/** Day by day; the days after the earlier one up to the later. */
function count({ works }: Drawn, from: number, to: number): number {
  let sum = 0
  for (let day = Math.min(from, to) + 1; day <= Math.max(from, to); day++) if (works(day)) sum++
  return from <= to ? sum : 0 - sum
}

const inside = (day: number) => day >= first && day <= last

describe('on any calendar', () => {
  it('knows the days that are worked', () => {
    fc.assert(
      fc.property(calendars, anyDay, ({ calendar, works }, day) => {
        const answer = isWorkingDay(calendar, fromDayNumber(day))
        expect(answer.ok && answer.value).toBe(works(day))
      }),
    )
  })

  it('adds as a walk from day to day does', () => {
    fc.assert(
      fc.property(calendars, anyDay, steps, (drawn, day, n) => {
        const answer = addWorkingDays(drawn.calendar, fromDayNumber(day), n)
        expect(answer.ok ? toDayNumber(answer.value) : undefined).toBe(walk(drawn, day, n))
      }),
    )
  })

  it('counts as a walk from day to day does', () => {
    fc.assert(
      fc.property(calendars, anyDay, anyDay, (drawn, from, to) => {
        const answer = workingDaysBetween(drawn.calendar, fromDayNumber(from), fromDayNumber(to))
        const expected = inside(from) && inside(to) ? count(drawn, from, to) : undefined
        expect(answer.ok ? answer.value : undefined).toBe(expected)
      }),
    )
  })
})

describe('many at once', () => {
  const pairs = fc.array(fc.tuple(anyDay, steps), { maxLength: 60 })
  const columns = (list: readonly (readonly [number, number])[]) => ({
    days: Int32Array.from(list, ([day]) => day),
    others: Int32Array.from(list, ([, other]) => other),
    out: new Int32Array(list.length),
  })
  const orOutside = (day: number | undefined) => day ?? OUTSIDE_CALENDAR
  const outsideIn = (out: Int32Array) => out.filter((day) => day === OUTSIDE_CALENDAR).length

  it('adds to each its own number as one by one', () => {
    fc.assert(
      fc.property(calendars, pairs, (drawn, list) => {
        const { days, others, out } = columns(list)
        const outside = addWorkingDaysBulk(drawn.calendar.index, days, others, out)
        expect([...out]).toEqual(list.map(([day, n]) => orOutside(walk(drawn, day, n))))
        expect(outside).toBe(outsideIn(out))
      }),
    )
  })

  // More days than the calendar has are answered another way than few.
  it.each([
    ['few', 1],
    ['many', 40],
  ])('adds to %s the same number as one by one', (_, times) => {
    fc.assert(
      fc.property(calendars, fc.array(anyDay, { minLength: 30, maxLength: 40 }), steps, (drawn, some, n) => {
        const days = Int32Array.from(Array.from({ length: times }, () => some).flat())
        const expected = new Map(some.map((day) => [day, orOutside(walk(drawn, day, n))]))
        const out = new Int32Array(days.length)
        const outside = addWorkingDaysBulk(drawn.calendar.index, days, n, out)
        expect([...out]).toEqual([...days].map((day) => expected.get(day)))
        expect(outside).toBe(outsideIn(out))
      }),
      { numRuns: 40 },
    )
  })

  it('counts as one by one', () => {
    fc.assert(
      fc.property(calendars, fc.array(fc.tuple(anyDay, anyDay), { maxLength: 60 }), (drawn, list) => {
        const { days, others, out } = columns(list)
        const outside = countWorkingDaysBulk(drawn.calendar.index, days, others, out)
        const answers = list.map(([from, to]) =>
          inside(from) && inside(to) ? count(drawn, from, to) : OUTSIDE_CALENDAR,
        )
        expect([...out]).toEqual(answers)
        expect(outside).toBe(outsideIn(out))
        for (const [k, [from, to]] of list.entries()) {
          const single = new Int32Array(1)
          countWorkingDaysBulk(drawn.calendar.index, Int32Array.of(from), to, single)
          expect(single[0]).toBe(out[k])
        }
      }),
    )
  })

  it('may write over its input', () => {
    fc.assert(
      fc.property(calendars, pairs, (drawn, list) => {
        const { days, others, out } = columns(list)
        addWorkingDaysBulk(drawn.calendar.index, days, others, out)
        addWorkingDaysBulk(drawn.calendar.index, days, others, days)
        expect(days).toEqual(out)
      }),
    )
  })

  it('refuses arrays that are too short, and fractions', () => {
    const { index } = vietnamCalendar()
    const two = new Int32Array(2)
    const one = new Int32Array(1)
    expect(() => addWorkingDaysBulk(index, two, 1, one)).toThrow(RangeError)
    expect(() => addWorkingDaysBulk(index, two, one, two)).toThrow(RangeError)
    expect(() => addWorkingDaysBulk(index, two, 1.5, two)).toThrow(RangeError)
    expect(() => countWorkingDaysBulk(index, two, 1, one)).toThrow(RangeError)
    expect(() => countWorkingDaysBulk(index, two, one, two)).toThrow(RangeError)
  })
})
