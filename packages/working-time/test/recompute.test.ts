import { instantFromEpoch, plainTime, toDayNumber, unwrap } from '@motcua/core'
import {
  calendarAsKnownOn,
  clockDeadline,
  exampleOfficeHours,
  type NamedClock,
  type Recomputed,
  recompute,
  recomputeStream,
  recomputeTally,
  scheduleChanges,
  startClock,
  type Term,
  type WorkSchedule,
} from '@motcua/working-time'
import { vietnamNotices } from '@motcua/working-time/vietnam'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendars, clocks, officeHours } from './arbitrary.ts'
import { day, vn, withEntries } from './fixtures.ts'

const hours = exampleOfficeHours
const knownOn = (date: string): WorkSchedule => ({
  calendar: unwrap(calendarAsKnownOn(vietnamNotices, day(date))),
  hours,
})
const before = knownOn('2025-12-24')
const after = knownOn('2025-12-25')
const clock = (amount: number, at: string, unit: 'workingDay' | 'workingHour' = 'workingDay') =>
  startClock({ unit, amount }, vn(at))
const outcome = (one: NamedClock['clock'], from = before, to = after): Recomputed =>
  [...recompute([{ id: 'x', clock: one }], from, to)][0] as Recomputed

describe('what the notice of 25/12/2025 does to an open clock', () => {
  it('moves what runs over 02/01/2026, and says because of which days', () => {
    expect(outcome(clock(5, '2025-12-26'))).toMatchObject({
      kind: 'moved',
      before: { dueOn: '2026-01-05', dueAt: vn('2026-01-06 00:00') },
      after: { dueOn: '2026-01-06', dueAt: vn('2026-01-07 00:00') },
      days: 1,
      causes: [{ date: '2026-01-02', before: { kind: 'working' }, after: { kind: 'swap' } }],
    })
  })

  it('leaves what ends before it, or gains the Saturday back', () => {
    expect(outcome(clock(3, '2025-12-26'))).toEqual({ kind: 'unchanged', id: 'x', dueOn: '2025-12-31' })
    expect(outcome(clock(9, '2025-12-26'))).toMatchObject({
      kind: 'moved',
      before: { dueOn: '2026-01-09' },
      after: { dueOn: '2026-01-10' },
    })
    expect(outcome(clock(10, '2025-12-26'))).toMatchObject({ kind: 'unchanged', dueOn: '2026-01-12' })
  })

  it('tells suspended, stopped and unresolvable clocks apart', () => {
    const asked = withEntries(clock(5, '2025-12-26'), { kind: 'suspend', at: vn('2025-12-29'), reason: 'x' })
    expect(outcome(asked)).toEqual({ kind: 'paused', id: 'x', before: '2026-01-05', after: '2026-01-06' })
    const done = withEntries(clock(5, '2025-12-26'), { kind: 'stop', at: vn('2025-12-29') })
    expect(outcome(done)).toEqual({ kind: 'stopped', id: 'x' })
    const year2027 = clock(300, '2025-12-26')
    expect(outcome(year2027)).toMatchObject({
      kind: 'unresolvable',
      before: null,
      after: null,
      problems: [{ code: 'working-time.calendar-gap', params: { year: 2027 } }],
    })
    expect(outcome(year2027, before, knownOn('2026-10-02'))).toMatchObject({
      kind: 'unresolvable',
      before: null,
      after: '2027-03-17',
    })
    expect(outcome({ ...clock(5, '2025-12-26'), entries: [] })).toMatchObject({
      problems: [{ code: 'working-time.clock-not-started' }],
    })
  })

  it('moves terms in office hours by the moment, other hours included', () => {
    expect(outcome(clock(8, '2025-12-31 16:00', 'workingHour'))).toMatchObject({
      before: { dueAt: vn('2026-01-02 16:00') },
      after: { dueAt: vn('2026-01-05 16:00') },
      days: 3,
    })
    const short: WorkSchedule = {
      ...before,
      hours: {
        ...hours,
        dates: [{ date: day('2025-12-31'), windows: [{ from: plainTime('08:00'), to: plainTime('12:00') }] }],
      },
    }
    const moved = outcome(clock(8, '2025-12-31 09:00', 'workingHour'), before, short)
    expect(moved).toMatchObject({ before: { dueOn: '2026-01-02' }, after: { dueOn: '2026-01-02' }, days: 0 })
    expect(moved.kind === 'moved' && moved.causes.map(({ date }) => date)).toEqual(['2025-12-31'])
  })

  it('keeps a report while they stream by, from any source', async () => {
    const named = [3, 5, 6, 7].map((amount) => ({ id: `H${amount}`, clock: clock(amount, '2025-12-26') }))
    async function* pages() {
      yield* named
    }
    const tally = recomputeTally()
    const seen: string[] = []
    for await (const one of recomputeStream(pages(), before, after)) {
      tally.add(one)
      seen.push(one.id)
    }
    expect(seen).toEqual(['H3', 'H5', 'H6', 'H7'])
    expect(tally.report()).toEqual({
      total: 4,
      outcomes: { moved: 3, unchanged: 1, paused: 0, stopped: 0, unresolvable: 0 },
      later: 3,
      earlier: 0,
      furthest: 1,
      causes: [{ date: '2026-01-02', clocks: 3 }],
    })
    expect([...recompute(named, before, after)].map(({ kind }) => kind)).toEqual([
      'unchanged',
      'moved',
      'moved',
      'moved',
    ])
  })

  it('takes clocks one at a time: nothing is read ahead', () => {
    let read = 0
    function* endless() {
      for (;;) yield { id: String(read++), clock: clock(5, '2025-12-26') }
    }
    for (const { id } of recompute(endless(), before, after)) if (id === '9') break
    expect(read).toBe(10)
  })
})

describe('recomputing', () => {
  const schedules = fc
    .tuple(calendars, officeHours)
    .map(([calendar, hours]): WorkSchedule => ({ calendar, hours }))
  const plainTerm: fc.Arbitrary<Term> = fc.record({
    unit: fc.constant('workingDay' as const),
    amount: fc.integer({ min: 1, max: 40 }),
  })

  function agrees(one: NamedClock['clock'], from: WorkSchedule, to: WorkSchedule): void {
    const found = outcome(one, from, to)
    if (found.kind === 'stopped') {
      expect(one.entries.at(-1)?.kind).toBe('stop')
      return
    }
    const a = unwrap(clockDeadline(from, one))
    const b = unwrap(clockDeadline(to, one))
    if (b.status === 'suspended') {
      expect(found).toEqual({ kind: 'paused', id: 'x', before: a.dueOn, after: b.dueOn })
    } else if (a.dueAt === b.dueAt && a.dueOn === b.dueOn) {
      expect(found).toEqual({ kind: 'unchanged', id: 'x', dueOn: a.dueOn })
    } else {
      expect(found).toMatchObject({
        before: { dueOn: a.dueOn, dueAt: a.dueAt },
        after: { dueOn: b.dueOn, dueAt: b.dueAt },
        days: toDayNumber(b.dueOn) - toDayNumber(a.dueOn),
      })
      expect(found.kind === 'moved' && found.causes.length > 0).toBe(true)
    }
  }

  it('agrees with two computations, by the short way of plain working days', () => {
    fc.assert(fc.property(clocks(plainTerm), schedules, schedules, agrees), { numRuns: 50 })
  })

  it('agrees with two computations for every unit, policy and ledger', () => {
    fc.assert(fc.property(clocks(), schedules, schedules, agrees), { numRuns: 50 })
  })

  it('agrees with the real calendar, day by day of receipt', () => {
    for (let minutes = 0; minutes < 60 * 1440; minutes += 1435) {
      const at = instantFromEpoch(Date.UTC(2025, 10, 20) + minutes * 60_000)
      agrees(startClock({ unit: 'workingDay', amount: 1 + (minutes % 29) }, at), before, after)
    }
  })

  it('finds no change between a schedule and itself', () => {
    expect(scheduleChanges(after, after)).toEqual([])
    expect(scheduleChanges(before, after).map(({ date }) => date)).toEqual(['2026-01-02', '2026-01-10'])
    const longer = knownOn('2026-10-02')
    const beyond = scheduleChanges(after, longer).filter((change) => change.before === null)
    expect(beyond).toHaveLength(365)
  })
})
