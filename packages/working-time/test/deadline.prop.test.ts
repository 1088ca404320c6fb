import {
  addDays,
  civil,
  epochOf,
  fromDayNumber,
  type Instant,
  instantAt,
  instantFromEpoch,
  type PlainDate,
  plainDate,
  toDayNumber,
  unwrap,
} from '@motcua/core'
import {
  type ClockEntry,
  clockDeadline,
  clockUsage,
  type DeadlinePolicy,
  dueDate,
  explainClock,
  explainDueDate,
  isWorkingDay,
  legalPolicy,
  startClock,
  type Term,
} from '@motcua/working-time'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { schedule, withEntries } from './fixtures.ts'

const first = toDayNumber(plainDate('2018-01-01'))
const last = toDayNumber(plainDate('2026-06-30'))
const dates = fc.integer({ min: first, max: last }).map(fromDayNumber)
const minutes = fc.integer({ min: 0, max: 1439 })
const instants = fc.tuple(dates, minutes).map(([date, minute]) => instantAt(date, minute))
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
  fc.record({ unit: fc.constantFrom('day', 'week'), amount: fc.integer({ min: 1, max: 50 }) }),
  fc.record({ unit: fc.constant('month'), amount: fc.integer({ min: 1, max: 12 }) }),
) as fc.Arbitrary<Term>

const works = (date: PlainDate) => unwrap(isWorkingDay(schedule.calendar, date))
const officeMinute = (minute: number) => (minute >= 480 && minute < 720) || (minute >= 780 && minute < 1020)
const later = (at: Instant, minute: number) => instantFromEpoch(epochOf(at) + minute * 60_000)

/** The official receipt, minute by minute. */
function receivedNaively(at: Instant): Instant {
  for (let now = at; ; now = later(now, 1)) {
    const { date, minuteOfDay } = civil(now)
    // The minute of closing still receives.
    if (works(date) && (officeMinute(minuteOfDay) || minuteOfDay === 720 || minuteOfDay === 1020)) return now
  }
}

describe('deadlines against a clerk who counts day by day, minute by minute', () => {
  it('working days', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 60 }), (at, amount) => {
        let date = civil(receivedNaively(at)).date
        for (let left = amount; left > 0; ) {
          date = addDays(date, 1)
          if (works(date)) left--
        }
        const deadline = unwrap(dueDate(schedule, at, { unit: 'workingDay', amount }))
        expect([deadline.dueOn, deadline.dueAt]).toEqual([date, instantAt(date, 1440)])
      }),
      { numRuns: 60 },
    )
  })

  it('working hours', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 1, max: 100 }), (at, quarters) => {
        let now = receivedNaively(at)
        for (let left = quarters * 15; left > 0; now = later(now, 1)) {
          const { date, minuteOfDay } = civil(now)
          if (works(date) && officeMinute(minuteOfDay)) left--
        }
        const deadline = unwrap(dueDate(schedule, at, { unit: 'workingHour', amount: quarters / 4 }))
        expect(deadline.dueAt).toBe(now)
      }),
      { numRuns: 20 },
    )
  })

  it('a fraction of a working day lies between its whole neighbours', () => {
    fc.assert(
      fc.property(
        instants,
        policies,
        fc.integer({ min: 1, max: 10 }),
        fc.integer({ min: 1, max: 9999 }),
        (at, policy, whole, part) => {
          const due = (amount: number) =>
            unwrap(dueDate(schedule, at, { unit: 'workingDay', amount }, policy)).dueAt
          const fraction = due((whole * 10_000 + part) / 10_000)
          expect(fraction > due(whole) || policy.end === 'sameTime').toBe(true)
          if (policy.end !== 'sameTime') expect(fraction <= due(whole + 1)).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('never ends before its receipt, nor earlier for a later start', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 5000 }), terms, (at, minute, term) => {
        const a = unwrap(dueDate(schedule, at, term))
        const b = unwrap(dueDate(schedule, later(at, minute), term))
        expect(a.dueAt > a.receivedAt).toBe(true)
        expect(b.dueAt >= a.dueAt).toBe(true)
      }),
    )
  })

  it('explains what it computes', () => {
    fc.assert(
      fc.property(instants, terms, policies, (at, term, policy) => {
        const explanation = unwrap(explainDueDate(schedule, at, term, policy))
        expect(explanation.deadline).toEqual(unwrap(dueDate(schedule, at, term, policy)))
        const counted = explanation.steps.filter((step) => step.kind === 'counted')
        if (term.unit === 'workingDay') expect(counted).toHaveLength(Math.floor(term.amount))
        expect(explanation.steps.at(-1)).toMatchObject({ kind: 'due', dueOn: explanation.deadline.dueOn })
      }),
      { numRuns: 60 },
    )
  })
})

describe('clocks against a clerk who strikes out suspended days', () => {
  const gaps = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 12 })), {
    maxLength: 4,
  })

  /** Suspensions in order, each with its own reason, and the days they strike out. */
  function ledgerOf(start: PlainDate, spans: readonly (readonly [number, number])[]) {
    const entries: ClockEntry[] = []
    const struck = new Set<PlainDate>()
    let date = start
    for (const [i, [wait, length]] of spans.entries()) {
      const from = addDays(date, wait)
      const to = addDays(from, length)
      entries.push({ kind: 'suspend', at: instantAt(from, 600), reason: `r${i}` })
      entries.push({ kind: 'resume', at: instantAt(to, 600) })
      for (let d = addDays(from, 1); d <= to; d = addDays(d, 1)) struck.add(d)
      date = to
    }
    return { entries, struck }
  }
  const eventDay: DeadlinePolicy = { ...legalPolicy, receipt: 'eventDay' }

  it('working days', () => {
    fc.assert(
      fc.property(dates, gaps, fc.integer({ min: 1, max: 40 }), (start, spans, amount) => {
        const { entries, struck } = ledgerOf(start, spans)
        const clock = withEntries(
          startClock({ unit: 'workingDay', amount }, instantAt(start, 540), eventDay),
          ...entries,
        )
        let date = start
        for (let left = amount; left > 0; ) {
          date = addDays(date, 1)
          if (works(date) && !struck.has(date)) left--
        }
        expect(unwrap(clockDeadline(schedule, clock)).dueOn).toBe(date)
        const counted = unwrap(explainClock(schedule, clock)).steps.filter((step) => step.kind === 'counted')
        expect(counted).toHaveLength(amount)
      }),
      { numRuns: 80 },
    )
  })

  it('strikes out the same days whether a suspension is one or falls into two', () => {
    const length = fc.integer({ min: 0, max: 20 })
    fc.assert(
      fc.property(instants, terms, length, length, length, (at, term, wait, a, b) => {
        const moment = (days: number) => later(at, days * 1440)
        const suspended = (...spans: readonly (readonly [number, number])[]) =>
          unwrap(
            clockDeadline(
              schedule,
              withEntries(
                startClock(term, at, eventDay),
                ...spans.flatMap(([from, to]): ClockEntry[] => [
                  { kind: 'suspend', at: moment(from), reason: 'x' },
                  { kind: 'resume', at: moment(to) },
                ]),
              ),
            ),
          )
        const whole = suspended([wait, wait + a + b])
        expect(suspended([wait, wait + a], [wait + a, wait + a + b])).toEqual(whole)
        expect(whole.dueAt >= unwrap(dueDate(schedule, at, term, eventDay)).dueAt).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('calendar days', () => {
    fc.assert(
      fc.property(dates, gaps, fc.integer({ min: 1, max: 40 }), (start, spans, amount) => {
        const { entries, struck } = ledgerOf(start, spans)
        const policy: DeadlinePolicy = { ...eventDay, roll: 'none' }
        const clock = withEntries(
          startClock({ unit: 'day', amount }, instantAt(start, 540), policy),
          ...entries,
        )
        let date = start
        for (let left = amount; left > 0; ) {
          date = addDays(date, 1)
          if (!struck.has(date)) left--
        }
        expect(unwrap(clockDeadline(schedule, clock)).dueOn).toBe(date)
      }),
      { numRuns: 80 },
    )
  })

  it('uses up and leaves the whole budget, at whatever moment one asks', () => {
    fc.assert(
      fc.property(
        dates,
        gaps,
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 0, max: 90 }),
        (start, spans, amount, wait) => {
          const { entries } = ledgerOf(start, spans)
          const clock = withEntries(
            startClock({ unit: 'workingDay', amount }, instantAt(start, 540), eventDay),
            ...entries,
          )
          const usage = unwrap(clockUsage(schedule, clock, instantAt(addDays(start, wait), 540)))
          expect(usage.used + usage.remaining).toBe(amount)
          // Between the last day and the next working day it is late by no working day yet.
          if (usage.remaining !== 0) expect(usage.overdue).toBe(usage.remaining < 0)
        },
      ),
      { numRuns: 80 },
    )
  })

  it('working hours', () => {
    fc.assert(
      fc.property(
        dates.filter(works),
        minutes,
        minutes,
        fc.integer({ min: 1, max: 60 }),
        (date, a, b, amount) => {
          const from = Math.max(480, Math.min(a, b))
          const to = Math.max(480, a, b)
          const clock = withEntries(
            startClock({ unit: 'workingHour', amount }, instantAt(date, 480), eventDay),
            { kind: 'suspend', at: instantAt(date, from), reason: 'x' },
            { kind: 'resume', at: instantAt(date, to) },
          )
          let now = instantAt(date, 480)
          for (let left = amount * 60; left > 0; now = later(now, 1)) {
            const { date: on, minuteOfDay } = civil(now)
            const suspended = on === date && minuteOfDay >= from && minuteOfDay < to
            if (works(on) && officeMinute(minuteOfDay) && !suspended) left--
          }
          expect(unwrap(clockDeadline(schedule, clock)).dueAt).toBe(now)
        },
      ),
      { numRuns: 25 },
    )
  })
})
