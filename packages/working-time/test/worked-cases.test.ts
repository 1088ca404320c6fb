import { addDays, instant, plainDate, plainTime, unwrap } from '@motcua/core'
import {
  addWorkingDays,
  clockDeadline,
  createCalendar,
  type DeadlinePolicy,
  dueDate,
  formatTerm,
  isWorkingDay,
  legalPolicy,
  openSaturdayCounter,
  type SaturdayCounter,
  startClock,
  type Term,
  workingDaysBetween,
} from '@motcua/working-time'
import { projectYears } from '@motcua/working-time/projection'
import { vietnamNotices } from '@motcua/working-time/vietnam'
import { describe, expect, it } from 'vitest'
import { day, schedule, vn, withEntries } from './fixtures.ts'

const nlv = (amount: number): Term => ({ unit: 'workingDay', amount })
const ngay = (amount: number): Term => ({ unit: 'day', amount })
const thang = (amount: number): Term => ({ unit: 'month', amount })
const gio = (amount: number): Term => ({ unit: 'workingHour', amount })
const trongNgay: Term = { unit: 'sameDay', cutoff: plainTime('15:00') }
const eventDay: DeadlinePolicy = { ...legalPolicy, receipt: 'eventDay' }
const keepHour: DeadlinePolicy = { ...legalPolicy, end: 'sameTime' }
const noRoll: DeadlinePolicy = { ...legalPolicy, roll: 'none' }
const closing: DeadlinePolicy = { ...legalPolicy, end: 'closing' }

type Row = readonly [number: number, start: string, term: Term, due: string, policy?: DeadlinePolicy]

/** Start and due on the clock of Vietnam; a due day without a time is compared as a day. */
const rows: readonly Row[] = [
  [1, '2026-03-02 09:15', nlv(3), '2026-03-05'],
  [2, '2026-03-06 16:30', nlv(3), '2026-03-11'],
  [3, '2025-12-30', nlv(5), '2026-01-08'],
  [4, '2025-12-30', nlv(8), '2026-01-12'],
  [5, '2026-01-08', nlv(2), '2026-01-10'],
  [6, '2026-02-12', nlv(3), '2026-02-24'],
  [7, '2026-02-13', nlv(1), '2026-02-23'],
  [8, '2026-08-20', nlv(3), '2026-08-24'],
  [9, '2026-08-28', nlv(1), '2026-09-03'],
  [10, '2026-08-05', nlv(20), '2026-09-04'],
  [11, '2026-11-23', nlv(1), '2026-11-25'],
  [12, '2026-11-20', nlv(3), '2026-11-26'],
  [13, '2025-11-21', nlv(3), '2025-11-26'],
  [14, '2026-11-20', nlv(5), '2026-11-30'],
  [15, '2027-02-03', nlv(1), '2027-02-11'],
  [16, '2027-04-29', nlv(2), '2027-05-05'],
  [17, '2023-04-28', nlv(1), '2023-05-04'],
  [18, '2023-08-31', nlv(1), '2023-09-05'],
  [19, '2018-12-28', nlv(2), '2019-01-03'],
  [20, '2018-12-28', nlv(5), '2019-01-07'],
  [21, '2019-04-26', nlv(2), '2019-05-03'],
  [22, '2024-04-26', nlv(3), '2024-05-04'],
  [23, '2026-08-12', ngay(10), '2026-08-22'],
  [23, '2026-08-12', ngay(10), '2026-08-22', noRoll],
  [24, '2025-04-25', nlv(1), '2025-04-26'],
  [25, '2025-04-25', nlv(5), '2025-05-06'],
  [26, '2016-02-05', nlv(1), '2016-02-15'],
  [27, '2017-01-25', nlv(1), '2017-02-02'],
  [28, '2020-01-22', nlv(1), '2020-01-30'],
  [29, '2022-04-29', nlv(1), '2022-05-04'],
  [30, '2026-01-15', ngay(30), '2026-02-23'],
  [30, '2026-01-15', ngay(30), '2026-02-14', noRoll],
  [31, '2026-04-10', ngay(15), '2026-04-28'],
  [31, '2026-04-10', ngay(15), '2026-04-25', noRoll],
  [32, '2027-01-06', ngay(30), '2027-02-11'],
  [32, '2027-01-06', ngay(30), '2027-02-05', noRoll],
  [33, '2026-01-31', thang(1), '2026-03-02', eventDay],
  [33, '2026-01-31', thang(1), '2026-02-28', { ...eventDay, roll: 'none' }],
  [33, '2026-01-31', thang(1), '2026-03-02'],
  [34, '2023-12-31', thang(2), '2024-02-29', eventDay],
  [34, '2023-12-31', thang(2), '2024-03-04'],
  [35, '2025-10-30', thang(6), '2026-05-04'],
  [35, '2025-10-30', thang(6), '2026-04-30', noRoll],
  [36, '2026-03-04 15:00:00', trongNgay, '2026-03-04'],
  [37, '2026-03-04 15:01', trongNgay, '2026-03-05'],
  [38, '2026-02-13 15:30', trongNgay, '2026-02-23'],
  [39, '2026-08-21 15:30', trongNgay, '2026-08-22'],
  [40, '2026-03-04 10:30', gio(4), '2026-03-04 15:30'],
  [41, '2026-02-13 16:00', gio(8), '2026-02-23 16:00'],
  [42, '2026-03-07 20:00', nlv(3), '2026-03-12'],
  [42, '2026-03-07 20:00', nlv(3), '2026-03-11', eventDay],
  [43, '2026-11-23 17:30', gio(8), '2026-11-25 17:00'],
  [43, '2026-11-23 17:30', gio(8), '2026-11-25 17:00', eventDay],
  [50, '2026-03-04 10:20', nlv(3), '2026-03-09 24:00'],
  [50, '2026-03-04 10:20', nlv(3), '2026-03-09 10:20', keepHour],
  [50, '2026-03-04 10:20', nlv(3), '2026-03-09 17:00', closing],
]

/** The options in which a policy departs from the legal default. */
function named(policy: DeadlinePolicy): string {
  const names = Object.keys(legalPolicy) as (keyof DeadlinePolicy)[]
  const other = names.filter((name) => policy[name] !== legalPolicy[name])
  return other.length === 0 ? '' : `, ${other.map((name) => `${name} ${policy[name]}`).join(', ')}`
}

/** Cases that are no plain deadline: clocks, counters, reverse, gaps, counts. Each has a test of its own below. */
const apart = [44, 45, 46, 47, 48, 49, 51, 52]

describe('deadlines worked by hand from the law and the notices', () => {
  it('leave none of the 52 cases out', () => {
    const numbers = new Set([...rows.map(([number]) => number), ...apart])
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 52 }, (_, i) => i + 1))
  })

  for (const [number, start, term, due, policy = legalPolicy] of rows) {
    it(`case ${number}: ${formatTerm(term, 'en')} from ${start}, due ${due}${named(policy)}`, () => {
      const deadline = unwrap(dueDate(schedule, vn(start), term, policy))
      expect(deadline.dueOn).toBe(due.slice(0, 10))
      if (due.endsWith('24:00')) expect(deadline.dueAt).toBe(vn(`${addDays(deadline.dueOn, 1)} 00:00`))
      else if (due.length > 10) expect(deadline.dueAt).toBe(vn(due))
      const provisional =
        deadline.dueOn > '2027' ? [{ code: 'working-time.provisional-year', params: { year: 2027 } }] : []
      expect(deadline.warnings).toEqual(provisional)
    })
  }

  it('case 44: a supplement suspends the rest of the term, or restarts the whole of it', () => {
    const start = startClock(nlv(10), vn('2026-03-02'))
    const asked = withEntries(start, { kind: 'suspend', at: vn('2026-03-05'), reason: 'bổ sung hồ sơ' })
    const resumed = withEntries(asked, { kind: 'resume', at: vn('2026-03-12') })
    const restarted = withEntries(asked, { kind: 'restart', at: vn('2026-03-12') })
    expect(unwrap(clockDeadline(schedule, resumed)).dueOn).toBe('2026-03-23')
    expect(unwrap(clockDeadline(schedule, restarted)).dueOn).toBe('2026-03-26')
  })

  it('case 45: Tết within a suspension is not subtracted twice', () => {
    const clock = withEntries(
      startClock(nlv(15), vn('2026-02-09')),
      { kind: 'suspend', at: vn('2026-02-11'), reason: 'nghĩa vụ tài chính' },
      { kind: 'resume', at: vn('2026-02-25') },
    )
    expect(unwrap(clockDeadline(schedule, clock)).dueOn).toBe('2026-03-16')
  })

  it('case 46: a Saturday counter receives; whether its Saturdays count is said apart', () => {
    const counter: SaturdayCounter = {
      id: 'saturday-mornings',
      source: { document: 'Quyết định của UBND tỉnh', from: null, status: 'unverified' },
      announcedOn: day('2025-12-15'),
      from: day('2026-01-01'),
      to: day('2026-12-31'),
      windows: [{ from: plainTime('08:00'), to: plainTime('11:30') }],
      receives: true,
      counts: false,
    }
    const receiving = unwrap(openSaturdayCounter(schedule, counter))
    expect(unwrap(dueDate(receiving, vn('2026-03-05'), nlv(3))).dueOn).toBe('2026-03-10')
    expect(unwrap(dueDate(receiving, vn('2026-03-07 09:00'), nlv(3))).receivedOn).toBe('2026-03-07')
    const counting = unwrap(openSaturdayCounter(schedule, { ...counter, counts: true }))
    expect(unwrap(dueDate(counting, vn('2026-03-05'), nlv(3))).dueOn).toBe('2026-03-09')
  })

  it.each([
    [47, '2026-09-04', 5, '2026-08-25'],
    [48, '2026-02-24', 3, '2026-02-12'],
  ])('case %i: for a result by %s, %i working days, lodge by %s', (_case, due, n, latest) => {
    expect(addWorkingDays(schedule.calendar, day(due), -n)).toEqual({ ok: true, value: latest })
    expect(addWorkingDays(schedule.calendar, day(latest), n)).toEqual({ ok: true, value: due })
  })

  it('case 49: an instant in UTC falls on the worked Saturday in Vietnam', () => {
    const deadline = unwrap(dueDate(schedule, instant('2026-01-09T23:30:00Z'), nlv(1)))
    expect(deadline.receivedAt).toBe(vn('2026-01-10 08:00'))
    expect(isWorkingDay(schedule.calendar, deadline.receivedOn)).toEqual({ ok: true, value: true })
  })

  it('case 51: a year without notices is a gap, or an assumption that marks the result', () => {
    const gap = { code: 'working-time.calendar-gap', params: { year: 2028 } }
    expect(dueDate(schedule, vn('2027-12-30'), nlv(3))).toEqual({ ok: false, problems: [gap] })
    const assuming = unwrap(createCalendar(vietnamNotices, { assumeWeekendsOnly: [2028] }))
    const deadline = unwrap(dueDate({ ...schedule, calendar: assuming }, vn('2027-12-30'), nlv(3)))
    expect(deadline.dueOn).toBe('2028-01-04')
    expect(deadline.warnings.map(({ code, params }) => [code, ...Object.values(params)])).toEqual([
      ['working-time.provisional-year', 2027],
      ['working-time.assumed-year', 2028],
    ])
    const projecting = unwrap(createCalendar([...vietnamNotices, ...unwrap(projectYears(2028))]))
    const projected = unwrap(dueDate({ ...schedule, calendar: projecting }, vn('2027-12-30'), nlv(3)))
    // 01/01/2028 is a Saturday: its compensatory day is Monday 03/01.
    expect(projected.dueOn).toBe('2028-01-05')
    expect(projected.warnings.at(-1)).toEqual({ code: 'working-time.projected-year', params: { year: 2028 } })
  })

  it('case 52: a count leaves out its first day and takes in its last', () => {
    const days = workingDaysBetween(schedule.calendar, plainDate('2026-02-13'), plainDate('2026-02-24'))
    expect(days).toEqual({ ok: true, value: 2 })
  })
})
