import { instantFromEpoch, unwrap } from '@motcua/core'
import {
  addClockEntry,
  clockDeadline,
  clockUsage,
  type DeadlineClock,
  type DeadlinePolicy,
  dueDate,
  exampleOfficeHours,
  explainClock,
  isOpen,
  isWorkingAt,
  legalPolicy,
  officeTimeAt,
  prepareSchedule,
  startClock,
  stepOfficeTime,
  type Term,
  type WorkSchedule,
} from '@motcua/working-time'
import { vietnamCalendar } from '@motcua/working-time/vietnam'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { first, last, schedules } from './random-schedules.ts'

const MINUTE = 60_000
const DAY = 86_400_000
const OFFSET = 7 * 60 * MINUTE

/** Moments on the clock of Vietnam from well within the calendar to just before its end. */
const moments = fc
  .tuple(
    fc.integer({ min: first + 100, max: last }),
    fc.oneof(
      fc.integer({ min: 0, max: DAY - 1 }),
      fc
        .tuple(fc.integer({ min: 1, max: 47 }), fc.constantFrom(0, 0, 0, -1, 1, -MINUTE / 2))
        .map(([half, beside]) => half * 30 * MINUTE + beside),
    ),
  )
  .map(([day, ms]) => day * DAY + ms - OFFSET)
const wholeMinutes = moments.map((at) => Math.floor(at / MINUTE) * MINUTE)

/** Minute by minute, as a clerk with a watch would; the minutes of working days in which the office is open. */
function officeMinutes(schedule: WorkSchedule, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at += MINUTE) if (isOfficeMinute(schedule, at)) sum++
  return sum
}

/** Open in the middle of the minute, where no window begins or ends. */
function isOfficeMinute(schedule: WorkSchedule, at: number): boolean {
  const day = Math.floor((at + OFFSET) / DAY)
  return isWorkingAt(schedule.calendar.index, day) && isOpen(schedule, instantFromEpoch(at + MINUTE / 2))
}

describe('office time by the index', () => {
  it('counts as a walk from minute to minute does', () => {
    fc.assert(
      fc.property(schedules, wholeMinutes, fc.integer({ min: 0, max: 5_000 }), (schedule, from, minutes) => {
        const to = Math.min(from + minutes * MINUTE, (last + 1) * DAY - OFFSET)
        const { office } = prepareSchedule(schedule)
        const counted = officeTimeAt(office, to) - officeTimeAt(office, from)
        expect(counted).toBe(officeMinutes(schedule, from, to) * MINUTE)
      }),
      { numRuns: 30 },
    )
  })

  it('steps to the earliest moment by which the time has passed, and back from it to the latest', () => {
    const amounts = fc.oneof(
      fc.integer({ min: 1, max: 200 * 60 * MINUTE }),
      fc.integer({ min: 1, max: 400 }).map((halves) => halves * 30 * MINUTE),
    )
    const midnights = fc.option(fc.integer({ min: first + 100, max: last }).map((day) => day * DAY - OFFSET))
    fc.assert(
      fc.property(schedules, moments, amounts, midnights, (schedule, at, drawn, midnight) => {
        const { office } = prepareSchedule(schedule)
        // Up to a midnight, the time ends with the last window of a day.
        const left = midnight === null ? 0 : officeTimeAt(office, midnight) - officeTimeAt(office, at)
        const amount = left > 0 ? left : drawn
        const end = stepOfficeTime(office, at, amount)
        const total = officeTimeAt(office, (last + 1) * DAY)
        if (end === undefined) return officeTimeAt(office, at) + amount > total
        expect(officeTimeAt(office, end) - officeTimeAt(office, at)).toBe(amount)
        expect(officeTimeAt(office, end - 1) - officeTimeAt(office, at)).toBe(amount - 1)
        const start = stepOfficeTime(office, end, -amount)
        expect(start).toBeGreaterThanOrEqual(at)
        expect(officeTimeAt(office, start ?? 0)).toBe(officeTimeAt(office, at))
        expect(officeTimeAt(office, (start ?? 0) + 1)).toBe(officeTimeAt(office, at) + 1)
        return true
      }),
    )
  })

  it('does not move for no time, and knows nothing beyond the calendar', () => {
    const { office } = prepareSchedule({ calendar: vietnamCalendar(), hours: exampleOfficeHours })
    const at = Date.parse('2026-03-07T20:00:00+07:00')
    expect(stepOfficeTime(office, at, 0)).toBe(at)
    expect(stepOfficeTime(office, Date.parse('2027-12-31T16:00:00+07:00'), 61 * MINUTE)).toBeUndefined()
    expect(stepOfficeTime(office, Date.parse('2016-01-04T08:00:00+07:00'), -1)).toBeUndefined()
    expect(stepOfficeTime(office, Date.parse('2015-12-31T08:00:00+07:00'), 1)).toBeUndefined()
    expect(stepOfficeTime(office, Date.parse('2028-01-01T00:00:00+07:00'), -1)).toBeUndefined()
    expect(officeTimeAt(office, Date.parse('2000-01-01T00:00:00+07:00'))).toBe(0)
    const end = officeTimeAt(office, Date.parse('2027-12-31T17:00:00+07:00'))
    expect(officeTimeAt(office, Date.parse('2040-01-01T00:00:00+07:00'))).toBe(end)
  })
})

const terms: fc.Arbitrary<Term> = fc.oneof(
  fc.integer({ min: 1, max: 400_000 }).map((n) => ({ unit: 'workingDay', amount: n / 10_000 }) as const),
  fc.integer({ min: 1, max: 60 }).map((amount) => ({ unit: 'workingDay', amount }) as const),
  fc.integer({ min: 1, max: 2_000_000 }).map((n) => ({ unit: 'workingHour', amount: n / 10_000 }) as const),
  fc.integer({ min: 1, max: 200 }).map((n) => ({ unit: 'workingHour', amount: n / 2 }) as const),
  fc.integer({ min: 1, max: 90 }).map((amount) => ({ unit: 'day', amount }) as const),
  fc.constant({ unit: 'sameDay', cutoff: '15:00' } as Term),
)
const policies: fc.Arbitrary<DeadlinePolicy> = fc.record({
  receipt: fc.constantFrom('nextOpening', 'eventDay'),
  end: fc.constantFrom('endOfDay', 'closing', 'sameTime'),
  roll: fc.constantFrom('forward', 'none'),
})
const distances = fc.oneof(
  fc.integer({ min: 0, max: 6 * DAY }),
  fc.integer({ min: 0, max: 200 }).map((halves) => halves * 30 * MINUTE),
)
const gaps = fc.array(distances, { maxLength: 6 })

/** A clock suspended and taken up again at the given distances. */
function clockOf(term: Term, start: number, policy: DeadlinePolicy, apart: readonly number[]): DeadlineClock {
  let clock = startClock(term, instantFromEpoch(start), policy)
  let at = start
  for (const [i, distance] of apart.entries()) {
    at += distance
    const kind =
      i % 2 === 0 ? ({ kind: 'suspend', reason: 'bổ sung' } as const) : ({ kind: 'resume' } as const)
    clock = unwrap(addClockEntry(clock, { ...kind, at: instantFromEpoch(at) }))
  }
  return clock
}

describe('a prepared schedule', () => {
  it('gives the same deadlines, to the last field', () => {
    fc.assert(
      fc.property(schedules, moments, terms, policies, (schedule, at, term, policy) => {
        const start = instantFromEpoch(at)
        const prepared = prepareSchedule(schedule)
        expect(dueDate(prepared, start, term, policy)).toEqual(dueDate(schedule, start, term, policy))
      }),
      { numRuns: 300 },
    )
  })

  it('gives the same clocks, used and left time and explanations', () => {
    fc.assert(
      fc.property(schedules, moments, terms, policies, gaps, (schedule, at, term, policy, apart) => {
        const prepared = prepareSchedule(schedule)
        const clock = clockOf(term, at, policy, apart)
        const now = instantFromEpoch(at + 20 * DAY)
        expect(clockDeadline(prepared, clock)).toEqual(clockDeadline(schedule, clock))
        expect(clockUsage(prepared, clock, now)).toEqual(clockUsage(schedule, clock, now))
        const explained = explainClock(prepared, clock)
        expect(explained).toEqual(explainClock(schedule, clock))
        if (explained.ok) expect(explained.value.deadline).toEqual(unwrap(clockDeadline(prepared, clock)))
      }),
      { numRuns: 200 },
    )
  })

  it.each<[string, Term, DeadlinePolicy, readonly string[]]>([
    [
      'suspended at the very moment of the end',
      { unit: 'workingHour', amount: 4 },
      legalPolicy,
      ['2026-03-02T08:00', '2026-03-02T12:00', '2026-03-04T09:00'],
    ],
    [
      'with a fraction that begins within a suspension',
      { unit: 'workingDay', amount: 1.5 },
      { ...legalPolicy, end: 'sameTime' },
      ['2026-03-02T14:00', '2026-03-03T10:00', '2026-03-05T09:00'],
    ],
  ])('gives the same clock %s', (_, term, policy, at) => {
    const [start = 0, ...later] = at.map((text) => Date.parse(`${text}:00+07:00`))
    const clock = clockOf(
      term,
      start,
      policy,
      later.map((moment, i) => moment - (later[i - 1] ?? start)),
    )
    const plain = { calendar: vietnamCalendar(), hours: exampleOfficeHours }
    expect(clockDeadline(prepareSchedule(plain), clock)).toEqual(clockDeadline(plain, clock))
  })

  it('is not believed for other hours or another calendar', () => {
    fc.assert(
      fc.property(schedules, schedules, moments, terms, policies, (one, other, at, term, policy) => {
        const { office } = prepareSchedule(one)
        const start = instantFromEpoch(at)
        for (const mixed of [
          { ...other, hours: one.hours },
          { ...other, calendar: one.calendar },
        ]) {
          expect(dueDate({ ...mixed, office }, start, term, policy)).toEqual(
            dueDate(mixed, start, term, policy),
          )
        }
      }),
      { numRuns: 50 },
    )
  })
})
