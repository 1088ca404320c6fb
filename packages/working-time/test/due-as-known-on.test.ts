import { unwrap } from '@motcua/core'
import { clockDeadline, dueAsKnownOn, exampleOfficeHours, startClock } from '@motcua/working-time'
import { vietnamNotices } from '@motcua/working-time/vietnam'
import { describe, expect, it } from 'vitest'
import { day, schedule, vn, withEntries } from './fixtures.ts'

const facts = { notices: vietnamNotices, hours: exampleOfficeHours }
const five = startClock({ unit: 'workingDay', amount: 5 }, vn('2025-12-22'))
const codes = (on: string, clock = five) => {
  const result = dueAsKnownOn(facts, clock, day(on))
  return result.ok ? [] : result.problems.map(({ code }) => code)
}

describe('what was due as known on a day', () => {
  it('moves on the day a swap is announced, eight days before it', () => {
    const clock = startClock({ unit: 'workingDay', amount: 10 }, vn('2025-12-22'))
    expect(unwrap(dueAsKnownOn(facts, clock, day('2025-12-24'))).dueOn).toBe('2026-01-06')
    expect(unwrap(dueAsKnownOn(facts, clock, day('2025-12-25'))).dueOn).toBe('2026-01-07')
    expect(unwrap(dueAsKnownOn(facts, clock, day('2026-06-01'))).dueOn).toBe(
      unwrap(clockDeadline(schedule, clock)).dueOn,
    )
  })

  it('knows no entry that came later', () => {
    const clock = withEntries(
      five,
      { kind: 'suspend', at: vn('2025-12-24'), reason: 'bổ sung' },
      { kind: 'resume', at: vn('2025-12-26'), reason: 'bổ sung' },
    )
    const on = (date: string) => unwrap(dueAsKnownOn(facts, clock, day(date)))
    expect(on('2025-12-23')).toMatchObject({ status: 'running', dueOn: '2025-12-29' })
    expect(on('2025-12-24').status).toBe('suspended')
    expect(on('2025-12-26')).toMatchObject({ status: 'running', dueOn: '2025-12-31' })
  })

  it('is a typed gap before a year was announced, and nothing before the start', () => {
    expect(codes('2025-12-21')).toEqual(['working-time.clock-not-started'])
    const early = startClock({ unit: 'workingDay', amount: 90 }, vn('2025-09-15'))
    expect(codes('2025-09-15', early)).toEqual(['working-time.calendar-gap'])
    expect(codes('2025-12-25', early)).toEqual([])
  })
})
