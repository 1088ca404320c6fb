import {
  addDays,
  type Instant,
  instantFromEpoch,
  isoWeekday,
  plainDate,
  plainTime,
  unwrap,
} from '@motcua/core'
import {
  addClockEntry,
  type Calendar,
  type ClockEntry,
  createCalendar,
  type DeadlineClock,
  type DeadlinePolicy,
  exampleOfficeHours,
  legalPolicy,
  type Notice,
  type OfficeHours,
  startClock,
  type Term,
} from '@motcua/working-time'
import fc from 'fast-check'

/** Made-up calendars of 2025–2027 and clocks in them, so that no property leans on the real days off. */
const source = { document: 'thử', from: null, status: 'unverified' } as const
const firstDay = plainDate('2025-01-01')
const dayInSpan = fc.integer({ min: 0, max: 700 }).map((n) => addDays(firstDay, n))

function noticeOf(offDays: readonly string[], workedDays: readonly string[]): Notice {
  const off = [...new Set(offDays)].map((date) => plainDate(date))
  const worked = [...new Set(workedDays)].map((date) => plainDate(date))
  return {
    id: 'thu',
    source,
    announcedOn: null,
    confidence: 'high',
    years: [2025, 2026, 2027].map((year) => ({ year, standing: 'settled' })),
    off: off.filter((d) => isoWeekday(d) <= 5).map((date) => ({ date, kind: 'one-off', name: 'nghỉ' })),
    worked: worked.filter((d) => isoWeekday(d) > 5).map((date) => ({ date, inPlaceOf: null })),
  }
}

/** Any calendar: up to sixty days off and worked weekends. */
export const calendars: fc.Arbitrary<Calendar> = fc
  .tuple(fc.array(dayInSpan, { maxLength: 60 }), fc.array(dayInSpan, { maxLength: 60 }))
  .map(([off, worked]) => unwrap(createCalendar([noticeOf(off, worked)])))

/** A calendar, and the same with one more day off. */
export const calendarsWithOneMoreDayOff: fc.Arbitrary<readonly [Calendar, Calendar]> = fc
  .tuple(fc.array(dayInSpan, { maxLength: 30 }), fc.array(dayInSpan, { maxLength: 30 }), dayInSpan)
  .map(([off, worked, more]) => [
    unwrap(createCalendar([noticeOf(off, worked)])),
    unwrap(
      createCalendar([
        noticeOf(
          [...off, more],
          worked.filter((date) => date !== more),
        ),
      ]),
    ),
  ])

/** Full days, and a week with a short day and a Saturday counter. */
export const officeHours: fc.Arbitrary<OfficeHours> = fc.constantFrom<OfficeHours>(exampleOfficeHours, {
  week: {
    ...exampleOfficeHours.week,
    wednesday: [{ from: plainTime('07:30'), to: plainTime('11:00') }],
    saturday: [{ from: plainTime('08:00'), to: plainTime('11:30') }],
  },
})

/** Every policy. */
export const policies: fc.Arbitrary<DeadlinePolicy> = fc.record({
  receipt: fc.constantFrom('nextOpening', 'eventDay'),
  end: fc.constantFrom('endOfDay', 'closing', 'sameTime'),
  roll: fc.constantFrom('forward', 'none'),
})

const start = Date.UTC(2025, 2, 1)

/** Any minute of 2025-03 to 2025-11. */
export const moments: fc.Arbitrary<Instant> = fc
  .integer({ min: 0, max: 270 * 1440 })
  .map((minutes) => instantFromEpoch(start + minutes * 60_000))

/** A time limit in every unit. */
export const terms: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ unit: fc.constant('workingDay'), amount: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    unit: fc.constantFrom('workingDay', 'workingHour', 'hour'),
    amount: fc.integer({ min: 1, max: 300_000 }).map((n) => n / 10_000),
  }),
  fc.record({ unit: fc.constantFrom('day', 'week'), amount: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ unit: fc.constantFrom('month'), amount: fc.integer({ min: 1, max: 6 }) }),
  fc.constant({ unit: 'sameDay', cutoff: plainTime('15:00') }),
) as fc.Arbitrary<Term>

type Step = readonly [kind: number, wait: number, reason: string, n: number]

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.tuple(
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 8 * 1440 }),
    fc.constantFrom('a', 'b'),
    fc.integer({ min: 1, max: 20 }),
  ),
  { maxLength: 7 },
)

/** A clock with any ledger that holds together: what does not is left out. */
export function clocks(term: fc.Arbitrary<Term> = terms, policy = policies): fc.Arbitrary<DeadlineClock> {
  return fc.tuple(term, policy, moments, steps).map(([term, policy, at, steps]) => {
    let clock = startClock(term, at, policy)
    let now = Date.parse(at)
    for (const [kind, wait, reason, n] of steps) {
      now += wait * 60_000
      const next = addClockEntry(clock, entryOf(clock.term, kind, instantFromEpoch(now), reason, n))
      if (next.ok) clock = next.value
    }
    return clock
  })
}

function entryOf(term: Term, kind: number, at: Instant, reason: string, n: number): ClockEntry {
  if (kind < 5) return { kind: 'suspend', at, reason }
  if (kind < 8) return { kind: 'resume', at, reason }
  if (kind === 8) return { kind: 'resume', at }
  if (kind === 9) return { kind: 'restart', at }
  if (kind === 10) {
    const unit = term.unit === 'sameDay' ? 'workingDay' : term.unit
    const amount = unit === 'month' || unit === 'week' ? 1 + (n % 2) : n
    return { kind: 'extend', at, by: { unit, amount }, law: source }
  }
  if (kind === 11) return { kind: 'reappoint', at, dueOn: addDays(plainDate(at.slice(0, 10)), n) }
  return kind === 12 ? { kind: 'stop', at } : { kind: 'reopen', at, reason }
}

/** The policy under which a day is the day of its event, whatever the hour. */
export const eventDay: DeadlinePolicy = { ...legalPolicy, receipt: 'eventDay' }
