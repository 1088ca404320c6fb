import { plainDate, plainTime, unwrap } from '@motcua/core'
import {
  createOfficeHours,
  dueDate,
  exampleOfficeHours,
  isOpen,
  legalPolicy,
  type OfficeHours,
  type OfficeWindow,
  officeOpening,
  type WorkSchedule,
} from '@motcua/working-time'
import { describe, expect, it } from 'vitest'
import { day, schedule, vn } from './fixtures.ts'

const windows = (...spans: readonly string[]): readonly OfficeWindow[] =>
  spans.map((span) => {
    const [from = '', to = ''] = span.split('-')
    return { from: plainTime(from), to: plainTime(to) }
  })
const withHours = (hours: OfficeHours): WorkSchedule => ({ ...schedule, hours })
const opening = (hours: OfficeHours, date: string) => officeOpening(withHours(hours), day(date))

describe('when the office is open', () => {
  it('opens on working days, the worked Saturday among them, and on no holiday', () => {
    expect(opening(exampleOfficeHours, '2026-03-02')).toBe(vn('2026-03-02 08:00'))
    expect(opening(exampleOfficeHours, '2026-08-22')).toBe(vn('2026-08-22 08:00'))
    expect(opening(exampleOfficeHours, '2026-08-31')).toBeNull()
    expect(opening(exampleOfficeHours, '2026-03-07')).toBeNull()
    expect(opening(exampleOfficeHours, '2031-03-07')).toBeNull()
  })

  it.each([
    ['07:59:59', false],
    ['08:00', true],
    ['12:00:00', true],
    ['12:00:01', false],
    ['13:00', true],
    ['17:00:00', true],
    ['17:00:01', false],
  ])('at %s: %s', (time, open) => {
    expect(isOpen(schedule, vn(`2026-03-02 ${time}`))).toBe(open)
  })

  it('gives a worked Saturday the hours of the day it stands for', () => {
    const friday = windows('07:00-11:00')
    const saturday = windows('08:00-11:30')
    const hours: OfficeHours = { week: { ...exampleOfficeHours.week, friday, saturday } }
    // 10/01/2026 is worked for Friday 02/01, 22/08/2026 for Monday 31/08.
    expect(opening(hours, '2026-01-10')).toBe(vn('2026-01-10 07:00'))
    expect(opening(hours, '2026-08-22')).toBe(vn('2026-08-22 08:00'))
    expect(isOpen(withHours(hours), vn('2026-08-22 16:00'))).toBe(true)
  })

  it('opens a Saturday counter, but not on a holiday', () => {
    const hours: OfficeHours = { week: { ...exampleOfficeHours.week, saturday: windows('08:00-11:30') } }
    expect(opening(hours, '2026-03-07')).toBe(vn('2026-03-07 08:00'))
    expect(opening(hours, '2027-02-06')).toBeNull()
  })

  it('follows seasons, also across the new year, and the hours of single days', () => {
    const { week } = exampleOfficeHours
    const winter = { ...week, monday: windows('08:30-16:00') }
    const hours: OfficeHours = {
      week,
      seasons: [{ from: '10-16', to: '04-15', week: winter }],
      dates: [
        { date: plainDate('2026-03-09'), windows: windows('09:00-11:00') },
        { date: plainDate('2026-03-10'), windows: [] },
      ],
    }
    expect(opening(hours, '2026-01-05')).toBe(vn('2026-01-05 08:30'))
    expect(opening(hours, '2026-10-19')).toBe(vn('2026-10-19 08:30'))
    expect(opening(hours, '2026-04-20')).toBe(vn('2026-04-20 08:00'))
    expect(opening(hours, '2026-03-09')).toBe(vn('2026-03-09 09:00'))
    expect(opening(hours, '2026-03-10')).toBeNull()
    const received = unwrap(
      dueDate(withHours(hours), vn('2026-03-09 11:30'), { unit: 'workingHour', amount: 1 }),
    )
    expect([received.receivedAt, received.dueAt]).toEqual([vn('2026-03-11 08:00'), vn('2026-03-11 09:00')])
  })

  it('keeps a half day a whole working day, with half the hours', () => {
    const hours: OfficeHours = {
      ...exampleOfficeHours,
      dates: [{ date: plainDate('2026-03-05'), windows: windows('08:00-12:00') }],
    }
    const closing = { ...legalPolicy, end: 'closing' } as const
    const due = (amount: number) =>
      unwrap(dueDate(withHours(hours), vn('2026-03-04'), { unit: 'workingDay', amount }, closing)).dueAt
    expect(due(1)).toBe(vn('2026-03-05 12:00'))
    expect(due(0.5)).toBe(vn('2026-03-05 10:00'))
    expect(due(2.25)).toBe(vn('2026-03-09 10:00'))
  })
})

describe('office hours that cannot be', () => {
  it('are refused with every fault at its place', () => {
    const { week } = exampleOfficeHours
    const refused = createOfficeHours({
      week: { monday: windows('12:00-08:00'), tuesday: windows('08:00-12:00', '11:00-17:00') },
      seasons: [
        { from: '02-30', to: '04-15', week },
        { from: '10-01', to: '02-01', week },
        { from: '01-15', to: '03-01', week: {} },
      ],
      dates: [{ date: plainDate('2026-03-05'), windows: windows('09:00-09:00') }],
    })
    expect(
      refused.ok ? [] : refused.problems.map(({ code, path }) => [code.slice(13), path?.join('.')]),
    ).toEqual([
      ['bad-window', 'week.monday.0'],
      ['windows-overlap', 'week.tuesday.1'],
      ['no-office-hours', 'seasons.2.week'],
      ['bad-season', 'seasons.0'],
      ['bad-season', 'seasons.2'],
      ['bad-window', 'dates.0.windows.0'],
    ])
  })

  it('never open: the receipt says so instead of looking for ever', () => {
    const refused = dueDate(withHours({ week: {} }), vn('2026-03-02'), { unit: 'workingDay', amount: 1 })
    expect(refused).toEqual({
      ok: false,
      problems: [{ code: 'working-time.never-open', params: { from: '2026-03-02' } }],
    })
  })

  it('closed after the last opening of the calendar is a gap, not a fault of the hours', () => {
    const refused = dueDate(schedule, vn('2027-12-31 18:00'), { unit: 'workingDay', amount: 1 })
    expect(refused.ok ? {} : refused.problems[0]).toEqual({
      code: 'working-time.calendar-gap',
      params: { year: 2028 },
    })
  })
})
