import { plainTime, unwrap } from '@motcua/core'
import {
  addClockEntry,
  type ClockEntry,
  type ClockLimits,
  clockDeadline,
  clockRounds,
  type DeadlineClock,
  explainClock,
  legalPolicy,
  renderExplanation,
  startClock,
  type Term,
} from '@motcua/working-time'
import { describe, expect, it } from 'vitest'
import { day, schedule, vn, withEntries } from './fixtures.ts'

const law = { document: 'Nghị định 99/2022/NĐ-CP', from: null, status: 'unverified' } as const
const extend = (
  at: string,
  amount: number,
  unit: 'workingDay' | 'day' | 'month' = 'workingDay',
): ClockEntry => ({
  kind: 'extend',
  at: vn(at),
  by: { unit, amount },
  law,
})
const reappoint = (at: string, dueOn: string): ClockEntry => ({
  kind: 'reappoint',
  at: vn(at),
  dueOn: day(dueOn),
})
const started = (term: Term, limits?: ClockLimits) => startClock(term, vn('2026-03-02'), legalPolicy, limits)
const ten = (limits?: ClockLimits) => started({ unit: 'workingDay', amount: 10 }, limits)
const due = (clock: DeadlineClock) => unwrap(clockDeadline(schedule, clock))
const refusal = (clock: DeadlineClock, entry: ClockEntry) => {
  const result = addClockEntry(clock, entry)
  return result.ok ? [] : result.problems.map(({ code, path }) => [code.replace('working-time.', ''), path])
}

describe('an extension', () => {
  it('makes one longer time limit, counted once from the same start', () => {
    expect(due(withEntries(ten(), extend('2026-03-10', 5)))).toMatchObject({
      term: { unit: 'workingDay', amount: 15 },
      dueOn: '2026-03-23',
      originalDueOn: '2026-03-23',
    })
    expect(due(withEntries(ten(), extend('2026-03-10', 0.1), extend('2026-03-10', 0.2))).term).toEqual({
      unit: 'workingDay',
      amount: 10.3,
    })
  })

  it('adds months to months, so that a month end is clamped once', () => {
    const clock = startClock({ unit: 'month', amount: 1 }, vn('2025-12-31'))
    expect(due(withEntries(clock, extend('2026-01-05', 1, 'month'))).dueOn).toBe('2026-03-02')
  })

  it('takes a same-day term to working days from its receipt', () => {
    const clock = started({ unit: 'sameDay', cutoff: plainTime('15:00') })
    expect(due(withEntries(clock, extend('2026-03-02 10:00', 3))).dueOn).toBe('2026-03-05')
  })

  it('never takes back a later day already promised, and moves an earlier one', () => {
    const promised = withEntries(ten(), reappoint('2026-03-12', '2026-03-20'))
    expect(due(withEntries(promised, extend('2026-03-13', 2))).dueOn).toBe('2026-03-20')
    expect(due(withEntries(promised, extend('2026-03-13', 8))).dueOn).toBe('2026-03-26')
  })

  it('is gone with a restart', () => {
    const anew = withEntries(ten(), extend('2026-03-10', 5), { kind: 'restart', at: vn('2026-03-12') })
    expect(due(anew).dueOn).toBe('2026-03-26')
  })

  it('is told with its legal basis', () => {
    const words = renderExplanation(
      unwrap(explainClock(schedule, withEntries(ten(), extend('2026-03-10', 5)))),
      'vi',
    )
    expect(words).toContain('09:00 10/03/2026: gia hạn 5 ngày làm việc – Nghị định 99/2022/NĐ-CP')
  })

  it('is refused in another unit, in an impossible amount, too often and too long', () => {
    expect(refusal(ten(), extend('2026-03-10', 5, 'day'))).toEqual([
      ['extension-in-other-unit', ['by', 'unit']],
    ])
    expect(refusal(ten(), extend('2026-03-10', -1))).toEqual([['bad-amount', ['by', 'amount']]])
    expect(refusal(ten(), extend('2026-03-10', 4995))).toEqual([['bad-amount', ['by', 'amount']]])
    const bounded = withEntries(ten({ extensions: 1, extendedBy: 5 }), extend('2026-03-10', 3))
    expect(refusal(bounded, extend('2026-03-11', 3))).toEqual([
      ['too-many-extensions', undefined],
      ['extension-too-long', undefined],
    ])
  })
})

describe('a new appointment', () => {
  it('is promised as often as the limits allow, restarts notwithstanding', () => {
    const once = withEntries(ten({ reappointments: 1 }), reappoint('2026-03-12', '2026-03-20'))
    expect(refusal(once, reappoint('2026-03-19', '2026-03-25'))).toEqual([
      ['too-many-reappointments', undefined],
    ])
    const anew = withEntries(once, { kind: 'restart', at: vn('2026-03-13') })
    expect(refusal(anew, reappoint('2026-03-19', '2026-03-25'))).toHaveLength(1)
    expect(refusal(ten({ reappointments: 0 }), reappoint('2026-03-19', '2026-03-25'))).toHaveLength(1)
    expect(
      refusal(
        withEntries(ten(), reappoint('2026-03-12', '2026-03-20')),
        reappoint('2026-03-19', '2026-03-25'),
      ),
    ).toEqual([])
  })

  it('is found too often in a ledger from outside, at its place', () => {
    const clock = {
      ...ten({ reappointments: 0 }),
      entries: [...ten().entries, reappoint('2026-03-12', '2026-03-20')],
    }
    const result = clockDeadline(schedule, clock)
    expect(result.ok ? [] : result.problems).toMatchObject([
      { code: 'working-time.too-many-reappointments', path: ['entries', 1] },
    ])
  })
})

describe('a reopening', () => {
  const stopped = withEntries(
    ten({ reappointments: 1 }),
    reappoint('2026-03-12', '2026-03-20'),
    extend('2026-03-13', 1),
    { kind: 'stop', at: vn('2026-03-16') },
  )
  const reopen = { kind: 'reopen', at: vn('2026-04-01'), reason: 'đính chính' } as const

  it('supersedes what was due and keeps it as history', () => {
    const again = withEntries(stopped, reopen)
    expect(due(again)).toMatchObject({
      status: 'running',
      stoppedAt: null,
      receivedOn: '2026-04-01',
      dueOn: '2026-04-15',
    })
    expect(unwrap(clockRounds(schedule, again)).map(({ status, dueOn }) => [status, dueOn])).toEqual([
      ['stopped', '2026-03-20'],
      ['running', '2026-04-15'],
    ])
    expect(unwrap(clockRounds(schedule, stopped))).toEqual([due(stopped)])
  })

  it('may bring another time limit, which later entries then go by', () => {
    const again = withEntries(stopped, { ...reopen, term: { unit: 'day', amount: 5 } })
    expect(due(again).dueOn).toBe('2026-04-06')
    expect(refusal(again, extend('2026-04-02', 1))).toHaveLength(1)
    expect(due(withEntries(again, extend('2026-04-02', 2, 'day'))).dueOn).toBe('2026-04-08')
  })

  it('renews what the limits allow', () => {
    expect(refusal(withEntries(stopped, reopen), reappoint('2026-04-10', '2026-04-20'))).toEqual([])
  })

  it('is refused while the clock runs, and before its stop', () => {
    expect(refusal(ten(), reopen)).toEqual([['clock-not-stopped', undefined]])
    expect(refusal(stopped, { ...reopen, at: vn('2026-03-01') })).toEqual([['clock-out-of-order', undefined]])
  })
})
