import { plainTime, unwrap } from '@motcua/core'
import {
  addClockEntry,
  type ClockEntry,
  clockDeadline,
  clockUsage,
  type DeadlineClock,
  explainClock,
  legalPolicy,
  renderExplanation,
  startClock,
  type Term,
} from '@motcua/working-time'
import { describe, expect, it } from 'vitest'
import { day, schedule, vn, withEntries } from './fixtures.ts'

const ten: Term = { unit: 'workingDay', amount: 10 }
const started = startClock(ten, vn('2026-03-02'))
const suspend = (at: string, reason = 'bổ sung hồ sơ'): ClockEntry => ({
  kind: 'suspend',
  at: vn(at),
  reason,
})
const resume = (at: string, reason?: string): ClockEntry =>
  reason === undefined ? { kind: 'resume', at: vn(at) } : { kind: 'resume', at: vn(at), reason }

const due = (clock: DeadlineClock) => unwrap(clockDeadline(schedule, clock))
const codes = (clock: DeadlineClock, entry: ClockEntry) => {
  const result = addClockEntry(clock, entry)
  return result.ok ? [] : result.problems.map(({ code }) => code.replace('working-time.', ''))
}

describe('the clock of a dossier', () => {
  it('says what the plain deadline says while nothing happens', () => {
    expect(due(started)).toMatchObject({
      status: 'running',
      dueOn: '2026-03-16',
      originalDueOn: '2026-03-16',
      stoppedAt: null,
    })
  })

  it('counts overlapping suspensions once', () => {
    const both = withEntries(
      started,
      suspend('2026-03-04', 'nghĩa vụ tài chính'),
      suspend('2026-03-06', 'lấy ý kiến'),
      resume('2026-03-10', 'nghĩa vụ tài chính'),
      resume('2026-03-12', 'lấy ý kiến'),
    )
    const one = withEntries(started, suspend('2026-03-04'), resume('2026-03-12'))
    expect(due(both).dueOn).toBe(due(one).dueOn)
    expect(due(withEntries(both, suspend('2026-03-12'), resume('2026-03-12 10:00'))).dueOn).toBe(
      due(one).dueOn,
    )
  })

  it('stays suspended until every reason is gone, or all are lifted at once', () => {
    const two = withEntries(started, suspend('2026-03-04', 'a'), suspend('2026-03-04', 'b'))
    expect(due(withEntries(two, resume('2026-03-06', 'a'))).status).toBe('suspended')
    expect(due(withEntries(two, resume('2026-03-06'))).status).toBe('running')
  })

  it('gives the earliest end while suspended', () => {
    expect(due(withEntries(started, suspend('2026-03-05')))).toMatchObject({
      status: 'suspended',
      dueOn: '2026-03-16',
    })
  })

  it('treats what ends a suspension like a receipt: at night it counts from the next opening', () => {
    const asked = withEntries(started, suspend('2026-03-05'))
    expect(due(withEntries(asked, resume('2026-03-14 20:00'))).dueOn).toBe('2026-03-25')
    const eventDay: DeadlineClock = { ...asked, policy: { ...legalPolicy, receipt: 'eventDay' } }
    expect(due(withEntries(eventDay, resume('2026-03-14 20:00'))).dueOn).toBe('2026-03-24')
  })

  it('moves to a new appointment and keeps the day first promised', () => {
    const moved = withEntries(started, { kind: 'reappoint', at: vn('2026-03-12'), dueOn: day('2026-03-20') })
    expect(due(moved)).toMatchObject({
      dueOn: '2026-03-20',
      originalDueOn: '2026-03-16',
      dueAt: vn('2026-03-21 00:00'),
    })
  })

  it('moves a new appointment by a suspension that follows it', () => {
    const moved = withEntries(started, { kind: 'reappoint', at: vn('2026-03-12'), dueOn: day('2026-03-20') })
    // Six working days were left at the promise; the 16th and 17th are struck out.
    const paused = withEntries(moved, suspend('2026-03-13'), resume('2026-03-17'))
    expect(due(paused)).toMatchObject({ dueOn: '2026-03-24', originalDueOn: '2026-03-18' })
  })

  it('drops the appointment on a restart', () => {
    const anew = withEntries(
      started,
      { kind: 'reappoint', at: vn('2026-03-12'), dueOn: day('2026-03-20') },
      { kind: 'restart', at: vn('2026-03-13') },
    )
    expect(due(anew)).toMatchObject({
      dueOn: '2026-03-27',
      originalDueOn: '2026-03-27',
      receivedOn: '2026-03-13',
    })
  })

  it('stops for good', () => {
    const stopped = withEntries(started, suspend('2026-03-05'), { kind: 'stop', at: vn('2026-03-09') })
    expect(due(stopped)).toMatchObject({ status: 'stopped', stoppedAt: vn('2026-03-09') })
    expect(codes(stopped, resume('2026-03-10'))).toEqual(['clock-stopped'])
  })

  it('begins a same-day term again when work goes on', () => {
    const clock = withEntries(
      startClock({ unit: 'sameDay', cutoff: plainTime('15:00') }, vn('2026-03-02')),
      suspend('2026-03-02 10:00'),
      resume('2026-03-04 15:30'),
    )
    expect(due(clock).dueOn).toBe('2026-03-05')
  })

  it('lengthens continuous hours by the suspension', () => {
    const policy = { ...legalPolicy, receipt: 'eventDay' } as const
    const clock = withEntries(
      startClock({ unit: 'hour', amount: 72 }, vn('2026-03-02'), policy),
      suspend('2026-03-03'),
      resume('2026-03-03 12:00'),
    )
    expect(due(clock).dueAt).toBe(vn('2026-03-05 12:00'))
  })

  it('tells a month’s end moved by suspended days, then rolled', () => {
    const clock = withEntries(
      startClock({ unit: 'month', amount: 1 }, vn('2026-03-02')),
      suspend('2026-03-10'),
      resume('2026-03-12'),
    )
    expect(due(clock).dueOn).toBe('2026-04-06')
    const words = renderExplanation(unwrap(explainClock(schedule, clock)), 'vi')
    expect(words).toContain('Tạm dừng 2 ngày: hạn lùi đến 04/04/2026')
    expect(words).toContain('Ngày cuối 04/04/2026 là ngày nghỉ: chuyển sang Thứ Hai 06/04/2026')
  })
})

describe('what the ledger refuses', () => {
  it.each<[string, DeadlineClock, ClockEntry, string[]]>([
    [
      'a first entry that is no start',
      { ...started, entries: [] },
      resume('2026-03-05'),
      ['clock-not-started'],
    ],
    ['a second start', started, { kind: 'start', at: vn('2026-03-03') }, ['clock-already-started']],
    ['an entry before the last', started, suspend('2026-03-01'), ['clock-out-of-order']],
    ['nothing to resume', started, resume('2026-03-05'), ['clock-not-suspended']],
    [
      'the same reason twice',
      withEntries(started, suspend('2026-03-04')),
      suspend('2026-03-05'),
      ['clock-already-suspended'],
    ],
    [
      'another reason than the open one',
      withEntries(started, suspend('2026-03-04')),
      resume('2026-03-05', 'khác'),
      ['clock-not-suspended'],
    ],
    [
      'an appointment for today',
      started,
      { kind: 'reappoint', at: vn('2026-03-05'), dueOn: day('2026-03-05') },
      ['reappointed-to-past'],
    ],
    [
      'two faults at once',
      started,
      { kind: 'reappoint', at: vn('2026-03-01'), dueOn: day('2026-02-27') },
      ['clock-out-of-order', 'reappointed-to-past'],
    ],
  ])('%s', (_name, clock, entry, expected) => {
    expect(codes(clock, entry)).toEqual(expected)
  })

  it('a ledger from outside, with each fault at its place', () => {
    const entries = [...started.entries, resume('2026-03-05'), suspend('2026-03-01')]
    const refused = clockDeadline(schedule, { ...started, entries })
    expect(refused.ok ? [] : refused.problems.map(({ code, path }) => [code, path])).toEqual([
      ['working-time.clock-not-suspended', ['entries', 1]],
      ['working-time.clock-out-of-order', ['entries', 2]],
    ])
    expect(clockDeadline(schedule, { ...started, entries: [] }).ok).toBe(false)
  })

  it('a resumption in a year the calendar does not hold', () => {
    const clock = withEntries(started, suspend('2026-03-04'), resume('2028-01-05'))
    const refused = clockDeadline(schedule, clock)
    expect(refused.ok ? [] : refused.problems[0].params).toEqual({ year: 2028 })
  })
})

describe('what is used and left', () => {
  const usage = (clock: DeadlineClock, at: string) => unwrap(clockUsage(schedule, clock, vn(at)))

  it('stands still while suspended', () => {
    const asked = withEntries(started, suspend('2026-03-05'))
    expect(usage(asked, '2026-03-05')).toEqual({
      unit: 'workingDay',
      used: 3,
      remaining: 7,
      overdue: false,
      overdueBy: 0,
    })
    expect(usage(asked, '2026-04-20')).toEqual(usage(asked, '2026-03-05'))
    const resumed = withEntries(asked, resume('2026-03-12'))
    expect(usage(resumed, '2026-03-12')).toEqual(usage(asked, '2026-03-05'))
    expect(usage(resumed, '2026-03-13')).toMatchObject({ used: 4, remaining: 6 })
  })

  it('is late from the end of the last day on', () => {
    expect(usage(started, '2026-03-16 23:59')).toMatchObject({ remaining: 0, overdue: false })
    expect(usage(started, '2026-03-17 00:01')).toMatchObject({ remaining: -1, overdue: true, overdueBy: 1 })
    const stopped = withEntries(started, { kind: 'stop', at: vn('2026-03-16') })
    expect(usage(stopped, '2026-05-01').overdue).toBe(false)
  })

  it('is told in minutes of office time, in days, and in minutes', () => {
    const hours = startClock({ unit: 'workingHour', amount: 8 }, vn('2026-02-13 16:00'))
    expect(usage(hours, '2026-02-23 09:00')).toEqual({
      unit: 'workingMinute',
      used: 120,
      remaining: 360,
      overdue: false,
      overdueBy: 0,
    })
    const month = startClock({ unit: 'month', amount: 1 }, vn('2026-03-02'))
    expect(usage(month, '2026-03-12')).toEqual({
      unit: 'day',
      used: 10,
      remaining: 21,
      overdue: false,
      overdueBy: 0,
    })
    const hour = startClock({ unit: 'hour', amount: 2 }, vn('2026-03-02'))
    expect(usage(hour, '2026-03-02 11:30')).toEqual({
      unit: 'minute',
      used: 150,
      remaining: -30,
      overdue: true,
      overdueBy: 30,
    })
  })

  it('is nothing before the start', () => {
    expect(usage(started, '2026-02-01')).toMatchObject({ used: 0, remaining: 10 })
  })
})
