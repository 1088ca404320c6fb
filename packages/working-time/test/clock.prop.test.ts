import {
  addDays,
  civil,
  epochOf,
  instantFromEpoch,
  minutesOf,
  type PlainDate,
  plainDateOf,
  unwrap,
} from '@motcua/core'
import {
  type ClockEntry,
  clockDeadline,
  clockRounds,
  clockUsage,
  type DeadlineClock,
  dueDate,
  isWorkingDay,
  type OfficeWindow,
  officeOpening,
  startClock,
  type Term,
  type WorkSchedule,
} from '@motcua/working-time'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  calendars,
  calendarsWithOneMoreDayOff,
  clocks,
  eventDay,
  moments,
  officeHours,
  policies,
  terms,
} from './arbitrary.ts'
import { withEntries } from './fixtures.ts'

const schedules = fc
  .tuple(calendars, officeHours)
  .map(([calendar, hours]): WorkSchedule => ({ calendar, hours }))
const due = (schedule: WorkSchedule, clock: DeadlineClock) => unwrap(clockDeadline(schedule, clock))
const minutes = fc.integer({ min: 0, max: 20 * 1440 })
const later = (at: DeadlineClock['entries'][number]['at'], minute: number) =>
  instantFromEpoch(epochOf(at) + minute * 60_000)
const wholeUnits: fc.Arbitrary<Term> = terms.filter(
  (term) => term.unit !== 'sameDay' && (term.unit !== 'workingDay' || Number.isInteger(term.amount)),
)

describe('on any calendar', () => {
  it('one more day off never shortens a deadline', () => {
    fc.assert(
      fc.property(calendarsWithOneMoreDayOff, officeHours, clocks(), ([fewer, more], hours, clock) => {
        const a = due({ calendar: fewer, hours }, clock)
        const b = due({ calendar: more, hours }, clock)
        expect(b.dueOn >= a.dueOn).toBe(true)
      }),
      { numRuns: 80 },
    )
  })

  it('a longer suspension never gives an earlier end', () => {
    fc.assert(
      fc.property(schedules, terms, policies, moments, minutes, minutes, minutes, (...args) => {
        const [schedule, term, policy, at, wait, length, more] = args
        const clock = (until: number): DeadlineClock =>
          withEntries(
            startClock(term, at, policy),
            { kind: 'suspend', at: later(at, wait), reason: 'x' },
            { kind: 'resume', at: later(at, wait + until) },
          )
        const plain = due(schedule, startClock(term, at, policy))
        const short = due(schedule, clock(length))
        expect(due(schedule, clock(length + more)).dueOn >= short.dueOn).toBe(true)
        expect(short.dueOn >= plain.dueOn).toBe(true)
      }),
      { numRuns: 80 },
    )
  })

  it('to suspend and resume at once is to do nothing', () => {
    fc.assert(
      fc.property(schedules, wholeUnits, moments, minutes, (schedule, term, at, wait) => {
        const clock = startClock(term, at, eventDay)
        const moment = later(at, wait)
        const same = withEntries(
          clock,
          { kind: 'suspend', at: moment, reason: 'x' },
          { kind: 'resume', at: moment, reason: 'x' },
        )
        expect(due(schedule, same)).toEqual(due(schedule, clock))
      }),
      { numRuns: 80 },
    )
  })

  it('to split a suspension, or to give two reasons for it, changes nothing', () => {
    fc.assert(
      fc.property(schedules, terms, moments, minutes, minutes, minutes, (...args) => {
        const [schedule, term, at, wait, a, b] = args
        const [from, middle, to] = [later(at, wait), later(at, wait + a), later(at, wait + a + b)]
        const of = (...entries: readonly ClockEntry[]) =>
          due(schedule, withEntries(startClock(term, at, eventDay), ...entries))
        const one = of({ kind: 'suspend', at: from, reason: 'x' }, { kind: 'resume', at: to })
        const split = of(
          { kind: 'suspend', at: from, reason: 'x' },
          { kind: 'resume', at: middle },
          { kind: 'suspend', at: middle, reason: 'x' },
          { kind: 'resume', at: to },
        )
        const overlapping = of(
          { kind: 'suspend', at: from, reason: 'x' },
          { kind: 'suspend', at: middle, reason: 'y' },
          { kind: 'resume', at: middle, reason: 'x' },
          { kind: 'resume', at: to, reason: 'y' },
        )
        expect(split).toEqual(one)
        expect(overlapping).toEqual(one)
      }),
      { numRuns: 80 },
    )
  })

  it('an extension is the longer time limit from the beginning', () => {
    const law = { document: 'thử', from: null, status: 'unverified' } as const
    const extra = fc.integer({ min: 1, max: 6 })
    fc.assert(
      fc.property(schedules, wholeUnits, policies, moments, extra, (schedule, term, policy, at, n) => {
        if (term.unit === 'sameDay') return
        const extended = withEntries(startClock(term, at, policy), {
          kind: 'extend',
          at,
          by: { unit: term.unit, amount: n },
          law,
        })
        const amount = Math.round((term.amount + n) * 10_000) / 10_000
        expect(due(schedule, extended).dueAt).toBe(
          unwrap(dueDate(schedule, at, { ...term, amount }, policy)).dueAt,
        )
      }),
      { numRuns: 60 },
    )
  })

  it('used and left make the whole, and the last round is what is due', () => {
    const term = fc.record({
      unit: fc.constant('workingDay' as const),
      amount: fc.integer({ min: 1, max: 30 }),
    })
    fc.assert(
      fc.property(schedules, clocks(term, fc.constant(eventDay)), moments, (schedule, clock, at) => {
        const deadline = due(schedule, clock)
        expect(unwrap(clockRounds(schedule, clock)).at(-1)).toEqual(deadline)
        const usage = unwrap(clockUsage(schedule, clock, at))
        expect(usage.overdueBy).toBe(Math.max(0, -usage.remaining))
        const { term } = deadline
        const promised = clock.entries.some(({ kind }) => kind === 'reappoint')
        if (!promised && term.unit === 'workingDay') expect(usage.used + usage.remaining).toBe(term.amount)
      }),
      { numRuns: 80 },
    )
  })
})

describe('against a clerk who walks through a made-up calendar', () => {
  const windowsOn = ({ hours }: WorkSchedule, date: PlainDate): readonly OfficeWindow[] => {
    const { week } = hours
    const names = ['thursday', 'friday', 'saturday', 'sunday', 'monday', 'tuesday', 'wednesday'] as const
    const own = week[names[(Date.parse(date) / 86_400_000) % 7] ?? 'monday'] ?? []
    return own.length > 0 ? own : (week.monday ?? [])
  }

  it('working days', () => {
    fc.assert(
      fc.property(schedules, moments, fc.integer({ min: 1, max: 40 }), (schedule, at, amount) => {
        const works = (date: PlainDate) => unwrap(isWorkingDay(schedule.calendar, date))
        let date = civil(at).date
        for (let left = amount; left > 0; ) {
          date = addDays(date, 1)
          if (works(date)) left--
        }
        expect(unwrap(dueDate(schedule, at, { unit: 'workingDay', amount }, eventDay)).dueOn).toBe(date)
      }),
      { numRuns: 60 },
    )
  })

  it('working hours, minute by minute', () => {
    fc.assert(
      fc.property(schedules, moments, fc.integer({ min: 1, max: 20 }), (schedule, at, amount) => {
        let now = at
        for (let left = amount * 60; left > 0; now = later(now, 1)) {
          const { date, minuteOfDay } = civil(now)
          if (!unwrap(isWorkingDay(schedule.calendar, date))) continue
          const open = windowsOn(schedule, date).some(
            ({ from, to }) => minutesOf(from) <= minuteOfDay && minuteOfDay < minutesOf(to),
          )
          if (open) left--
        }
        expect(unwrap(dueDate(schedule, at, { unit: 'workingHour', amount }, eventDay)).dueAt).toBe(now)
      }),
      { numRuns: 25 },
    )
  })

  it('receipt at the next opening', () => {
    fc.assert(
      fc.property(schedules, moments, (schedule, at) => {
        const { receivedAt } = unwrap(dueDate(schedule, at, { unit: 'workingDay', amount: 1 }))
        expect(receivedAt >= at).toBe(true)
        const opening = officeOpening(schedule, plainDateOf(receivedAt))
        expect(opening !== null && opening <= receivedAt).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
