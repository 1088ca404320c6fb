import { addDays, isoWeekday, plainDate, unwrap } from '@motcua/core'
import {
  addWorkingDays,
  calendarAsKnownOn,
  calendarYear,
  createCalendar,
  dueDate,
  exampleOfficeHours,
  isWorkingDay,
  type Notice,
} from '@motcua/working-time'
import { lunarYear } from '@motcua/working-time/lunar'
import { projectYears, usualEves, usualNationalDay } from '@motcua/working-time/projection'
import { vietnamNotices } from '@motcua/working-time/vietnam'
import { describe, expect, it } from 'vitest'
import { vn } from './fixtures.ts'

const announced = vietnamNotices.flatMap(({ off }) => off)
const calendar = unwrap(createCalendar([...vietnamNotices, ...unwrap(projectYears(2028, 2100))]))

describe('the patterns a projection follows', () => {
  it('give the days before Tết of every notice 2016–2027', () => {
    for (let year = 2016; year <= 2027; year++) {
      const { tet } = unwrap(lunarYear(year))
      const eves = announced.filter(
        ({ date, name }) => date.startsWith(`${year}-`) && /tháng Chạp\)$/.test(name) && date < tet,
      )
      expect([year, usualEves(tet)]).toEqual([year, eves.length])
    }
  })

  it('give the day beside the National Day of every notice 2021–2027', () => {
    const beside = announced.filter(({ name }) => name === 'Quốc khánh (ngày liền kề)')
    expect(beside.map(({ date }) => date)).toEqual(
      [2021, 2022, 2023, 2024, 2025, 2026, 2027].map(usualNationalDay),
    )
  })

  it('have no precedent for a Tết on a Thursday, nor for a National Day on a Sunday', () => {
    const weekdays = new Set(
      Array.from({ length: 12 }, (_, i) => isoWeekday(unwrap(lunarYear(2016 + i)).tet)),
    )
    expect([...weekdays].sort()).toEqual([1, 2, 3, 5, 6, 7])
    expect(isoWeekday(unwrap(lunarYear(2031)).tet)).toBe(4)
  })
})

describe('a projection', () => {
  it('of 2021–2027 is what was announced, but for swaps', () => {
    const projected = unwrap(createCalendar(unwrap(projectYears(2021, 2027))))
    const real = unwrap(createCalendar(vietnamNotices))
    const swapped = new Set(
      vietnamNotices.flatMap(({ worked }) => worked.flatMap((one) => [one.date, one.inPlaceOf])),
    )
    const differ: string[] = []
    for (let date = plainDate('2021-01-01'); date < '2028-01-01'; date = addDays(date, 1)) {
      const same = unwrap(isWorkingDay(projected, date)) === unwrap(isWorkingDay(real, date))
      if (!same && !swapped.has(date)) differ.push(date)
    }
    expect(differ).toEqual([])
  })

  it('compensates each holiday of the Labour Code on a weekly day off, and not Culture Day', () => {
    const days = unwrap(projectYears(2028, 2100)).flatMap(({ off }) => off)
    const lost = days.filter(({ date, kind }) => kind === 'statutory' && isoWeekday(date) > 5)
    const made = days.filter(({ kind }) => kind === 'compensatory')
    expect(made.every(({ date }) => isoWeekday(date) < 6)).toBe(true)
    expect(made.map(({ inLieuOf }) => inLieuOf).sort()).toEqual(
      lost.map(({ date }) => date).filter((date) => !date.endsWith('-11-24')),
    )
    expect(unwrap(isWorkingDay(calendar, plainDate('2029-11-26')))).toBe(true)
  })

  it('marks every result it touches', () => {
    const schedule = { calendar, hours: exampleOfficeHours }
    const due = unwrap(dueDate(schedule, vn('2027-12-30'), { unit: 'workingDay', amount: 3 }))
    // Saturday 01/01/2028 is made up on Monday.
    expect([due.dueOn, due.warnings.map(({ code, params }) => [code, params['year']])]).toEqual([
      '2028-01-05',
      [
        ['working-time.provisional-year', 2027],
        ['working-time.projected-year', 2028],
      ],
    ])
    const year = unwrap(calendarYear(calendar, 2030))
    expect([year.standing, year.warnings.length]).toEqual(['projected', 1])
    expect(year.sources.map(({ notice, confidence }) => [notice, confidence])).toEqual([
      ['vn-projection-2030', 'low'],
      ['vn-28-2026-qh16-2030', 'high'],
    ])
    expect(year.sources[0]?.doubt).toContain('chưa có thông báo')
  })

  it('is used only when it is asked for', () => {
    const without = unwrap(createCalendar(vietnamNotices))
    expect(addWorkingDays(without, plainDate('2027-12-30'), 3)).toEqual({
      ok: false,
      problems: [{ code: 'working-time.calendar-gap', params: { year: 2028 } }],
    })
  })

  it('gives way to the first notice, on the day that was announced', () => {
    const notice: Notice = {
      id: 'notice-2028',
      source: { document: 'Thông báo (giả định)', from: null, status: 'unverified' },
      announcedOn: plainDate('2027-10-15'),
      confidence: 'high',
      years: [{ year: 2028, standing: 'settled' }],
      off: [{ date: plainDate('2028-01-28'), kind: 'statutory', name: 'Tết Âm lịch (mùng 3 tháng Giêng)' }],
      worked: [],
    }
    const all = [...vietnamNotices, ...unwrap(projectYears(2028)), notice]
    const works = (on: string, date: string) =>
      unwrap(isWorkingDay(unwrap(calendarAsKnownOn(all, plainDate(on))), plainDate(date)))
    expect([works('2027-10-14', '2028-01-27'), works('2027-10-15', '2028-01-27')]).toEqual([false, true])
    const after = unwrap(calendarAsKnownOn(all, plainDate('2027-10-15')))
    expect([after.years.get(2028), after.notices.some(({ id }) => id === 'vn-projection-2028')]).toEqual([
      'settled',
      false,
    ])
  })

  it.each([
    [2020, 2028, 'cannot-project'],
    [2028, 2101, 'cannot-project'],
    [2028.5, 2029, 'cannot-project'],
    [2030, 2028, 'reversed-interval'],
  ])('of %s–%s is refused: %s', (from, to, code) => {
    const refused = projectYears(from, to)
    expect(refused.ok ? [] : refused.problems.map((one) => one.code)).toEqual([`working-time.${code}`])
  })
})
