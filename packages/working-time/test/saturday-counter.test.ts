import { plainDate, plainTime, unwrap } from '@motcua/core'
import {
  describeDay,
  dueDate,
  exampleOfficeHours,
  isOpen,
  isWorkingDay,
  legalPolicy,
  officeOpening,
  openSaturdayCounter,
  prepareSchedule,
  type SaturdayCounter,
  type WorkSchedule,
} from '@motcua/working-time'
import { describe, expect, it } from 'vitest'
import { day, schedule, vn } from './fixtures.ts'

const morning: SaturdayCounter = {
  id: 'saturday-mornings',
  source: { document: 'Quyết định của UBND tỉnh', from: null, status: 'unverified' },
  announcedOn: plainDate('2025-12-15'),
  from: plainDate('2026-01-01'),
  to: plainDate('2026-12-31'),
  windows: [{ from: plainTime('08:00'), to: plainTime('11:30') }],
  receives: true,
  counts: false,
}
const open = (counter: Partial<SaturdayCounter>) =>
  unwrap(openSaturdayCounter(schedule, { ...morning, ...counter }))
const due = (on: WorkSchedule, received: string, amount = 3) =>
  unwrap(dueDate(on, vn(received), { unit: 'workingDay', amount }))

describe('a Saturday counter', () => {
  it.each([
    [true, false, '2026-03-10', '2026-03-07 08:00'],
    [true, true, '2026-03-09', '2026-03-07 08:00'],
    [false, true, '2026-03-09', null],
    [false, false, '2026-03-10', null],
  ])(
    'case 46: receives %s, counts %s: 3 working days from 2026-03-05 end %s',
    (receives, counts, end, opens) => {
      const on = open({ receives, counts })
      expect(due(on, '2026-03-05').dueOn).toBe(end)
      expect(officeOpening(on, day('2026-03-07'))).toBe(opens === null ? null : vn(opens))
      expect(isOpen(on, vn('2026-03-07 09:00'))).toBe(receives)
      // The prepared schedule is the same schedule, only faster.
      expect(due(prepareSchedule(on), '2026-03-05')).toEqual(due(on, '2026-03-05'))
    },
  )

  it('that receives without counting makes Saturday the day 0, and nothing of Saturday afternoon', () => {
    const on = open({})
    expect([due(on, '2026-03-07 09:00', 1).receivedOn, due(on, '2026-03-07 09:00', 1).dueOn]).toEqual([
      '2026-03-07',
      '2026-03-09',
    ])
    expect(due(on, '2026-03-07 11:31', 1).receivedOn).toBe('2026-03-09')
    expect(due(open({ receives: false, counts: true }), '2026-03-07 09:00', 1).receivedOn).toBe('2026-03-09')
  })

  it('that counts has office time on its Saturday, its half day only', () => {
    const on = open({ counts: true })
    const closing = unwrap(
      dueDate(on, vn('2026-03-06'), { unit: 'workingDay', amount: 1 }, { ...legalPolicy, end: 'closing' }),
    )
    expect(closing.dueAt).toBe(vn('2026-03-07 11:30'))
    const hours = unwrap(dueDate(on, vn('2026-03-06 16:00'), { unit: 'workingHour', amount: 5 }))
    expect(hours.dueAt).toBe(vn('2026-03-09 08:30'))
    expect(unwrap(describeDay(on.calendar, day('2026-03-07')))).toMatchObject({
      kind: 'worked',
      inPlaceOf: null,
      source: morning.source,
    })
  })

  it('is shut on a holiday, and leaves a Saturday worked by swap its whole day', () => {
    const on = open({ counts: true, from: plainDate('2026-01-01'), to: plainDate('2027-12-31') })
    expect(officeOpening(on, day('2027-02-06'))).toBeNull()
    expect(unwrap(isWorkingDay(on.calendar, day('2027-02-06')))).toBe(false)
    expect(isOpen(on, vn('2026-08-22 16:00'))).toBe(true)
    expect(unwrap(describeDay(on.calendar, day('2026-08-22')))).toMatchObject({ inPlaceOf: '2026-08-31' })
  })

  it('is open within its days alone', () => {
    const on = open({ counts: true, from: plainDate('2026-03-14'), to: plainDate('2026-03-20') })
    expect(['07', '14', '21'].map((date) => officeOpening(on, day(`2026-03-${date}`)) !== null)).toEqual([
      false,
      true,
      false,
    ])
    expect(unwrap(isWorkingDay(on.calendar, day('2026-03-21')))).toBe(false)
  })

  it('may be joined by another, not overlapped by one', () => {
    const spring = open({ to: plainDate('2026-06-30') })
    const autumn = { ...morning, id: 'autumn', from: plainDate('2026-07-01') }
    expect(openSaturdayCounter(spring, autumn).ok).toBe(true)
    const refused = openSaturdayCounter(spring, { ...autumn, from: plainDate('2026-06-30') })
    expect(refused.ok ? [] : refused.problems).toEqual([
      { code: 'working-time.duplicate-date', params: { date: '2026-06-30' }, path: ['counters', 1] },
    ])
  })

  it('is refused when its days are reversed or its hours are none or wrong', () => {
    const codes = (counter: Partial<SaturdayCounter>) => {
      const refused = openSaturdayCounter(schedule, { ...morning, ...counter })
      return refused.ok ? [] : refused.problems.map(({ code, path }) => [code.slice(13), path?.join('.')])
    }
    expect(codes({ to: plainDate('2025-12-31') })).toEqual([['reversed-interval', 'counters.0']])
    expect(codes({ windows: [] })).toEqual([['no-office-hours', 'counters.0']])
    expect(codes({ windows: [{ from: plainTime('11:00'), to: plainTime('08:00') }] })).toEqual([
      ['bad-window', 'counters.0.windows.0'],
    ])
  })

  it('opens no schedule twice under one id', () => {
    const refused = openSaturdayCounter(open({ counts: true, to: plainDate('2026-02-01') }), {
      ...morning,
      counts: true,
      from: plainDate('2026-03-01'),
    })
    expect(refused.ok ? [] : refused.problems.map(({ code }) => code)).toEqual([
      'working-time.duplicate-notice',
    ])
  })

  it('needs the hours of other days to be right as well', () => {
    const date = plainDate('2026-03-05')
    const twice = {
      ...exampleOfficeHours,
      dates: [
        { date, windows: [] },
        { date, windows: [] },
      ],
    }
    const refused = openSaturdayCounter({ ...schedule, hours: twice }, morning)
    expect(refused.ok ? [] : refused.problems.map(({ code, path }) => [code, path])).toEqual([
      ['working-time.duplicate-date', ['dates', 1, 'date']],
    ])
  })
})
