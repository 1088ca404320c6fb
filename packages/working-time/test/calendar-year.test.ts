import { addDays, fromDayNumber, plainDate, toDayNumber, unwrap } from '@motcua/core'
import {
  calendarYear,
  createCalendar,
  isWorkingDay,
  renderCalendarYear,
  workingDays,
  workingDaysBetween,
} from '@motcua/working-time'
import { vietnamCalendar, vietnamNotices } from '@motcua/working-time/vietnam'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const calendar = vietnamCalendar()

describe('a year of the calendar', () => {
  it('tells the days, what they change, and on whose word', () => {
    const year = unwrap(calendarYear(calendar, 2026))
    expect([year.standing, year.workingDays, year.warnings]).toEqual(['settled', 249, []])
    const changed = year.days.filter(({ changes }) => changes === 'working-time')
    // Fourteen weekdays off and two Saturdays worked; Tết and Giỗ Tổ on a weekend change nothing.
    expect(changed).toHaveLength(16)
    expect(year.days.filter(({ changes }) => changes === 'nothing').map(({ date }) => date)).toEqual([
      '2026-04-26',
    ])
    expect(year.sources.map(({ notice, announcedOn }) => [notice, announcedOn])).toEqual([
      ['vn-labour-code-2026', null],
      ['vn-9441-tb-bnv-2025', '2025-10-16'],
      ['vn-12729-vpcp-kgvx-2025', '2025-12-25'],
      ['vn-28-2026-qh16', '2026-04-24'],
    ])
    expect(
      year.days.every(({ source }) => year.sources.some((one) => one.source.document === source.document)),
    ).toBe(true)
    expect(year.calendarVersion).toBe(calendar.version)
  })

  it('says what is doubtful', () => {
    const doubts = Array.from({ length: 12 }, (_, i) => 2016 + i).flatMap((year) =>
      unwrap(calendarYear(calendar, year)).sources.flatMap(({ notice, doubt }) =>
        doubt === null ? [] : [notice],
      ),
    )
    expect(doubts).toEqual([
      'vn-vpcp-2018',
      'vn-ldtbxh-2019',
      'vn-8056-vpcp-kgvx-2022',
      'vn-8662-vpcp-kgvx-2023',
      'vn-10065-vpcp-kgvx-2026',
    ])
    const { standing, warnings } = unwrap(calendarYear(calendar, 2027))
    expect([standing, warnings.map(({ code }) => code)]).toEqual([
      'provisional',
      ['working-time.provisional-year'],
    ])
  })

  it('is written out with its days, sources, doubts and warnings, in both languages', () => {
    const text = renderCalendarYear(unwrap(calendarYear(calendar, 2027)), 'vi').split('\n')
    expect([text[0], text[1]]).toEqual([
      'Lịch năm 2027: 249 ngày làm việc (tạm thời)',
      'Thứ Sáu 01/01/2027: Tết Dương lịch – Bộ luật Lao động 45/2019/QH14, Điều 112 khoản 1',
    ])
    expect(text).toContain(
      'Thứ Hai 03/05/2027: Nghỉ bù Ngày Quốc tế lao động – Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3',
    )
    expect(text.find((one) => one.startsWith('- Công văn 10065'))).toContain(
      '(chưa kiểm chứng), 02/10/2026. Theo nguồn dẫn lại',
    )
    expect(text.at(-1)).toContain('tạm thời')
    const english = renderCalendarYear(unwrap(calendarYear(calendar, 2026)), 'en').split('\n')
    expect(english[0]).toBe('Calendar of 2026: 249 working days (announced)')
    expect(english).toContain('Saturday 22/08/2026: worked in place of 31/08/2026 – Thông báo 9441/TB-BNV')
    expect(english.at(-1)).toBe('- Nghị quyết 28/2026/QH16, Điều 2, 24/04/2026')
  })

  it('is a gap where the calendar holds none', () => {
    for (const year of [2015, 2028, 2026.5]) {
      expect(calendarYear(calendar, year)).toEqual({
        ok: false,
        problems: [{ code: 'working-time.calendar-gap', params: { year } }],
      })
    }
  })

  it('marks an assumed year', () => {
    const assumed = unwrap(createCalendar(vietnamNotices, { assumeWeekendsOnly: [2028] }))
    const { standing, days, sources, warnings, workingDays: count } = unwrap(calendarYear(assumed, 2028))
    expect([standing, days, sources, count]).toEqual(['assumed', [], [], 260])
    expect(warnings.map(({ code }) => code)).toEqual(['working-time.assumed-year'])
  })
})

describe('going through working days', () => {
  const first = toDayNumber(calendar.from)
  const last = toDayNumber(calendar.to)
  const days = fc.integer({ min: first, max: last }).map(fromDayNumber)

  it('names exactly the working days, both ends included', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (from, length) => {
        const to = fromDayNumber(Math.min(toDayNumber(from) + length, last))
        const found = [...unwrap(workingDays(calendar, from, to))]
        const walked: string[] = []
        for (let date = from; date <= to; date = addDays(date, 1)) {
          if (unwrap(isWorkingDay(calendar, date))) walked.push(date)
          if (date === calendar.to) break
        }
        expect(found).toEqual(walked)
        const own = unwrap(isWorkingDay(calendar, from)) ? 1 : 0
        expect(found.length).toBe(unwrap(workingDaysBetween(calendar, from, to)) + own)
      }),
      { numRuns: 60 },
    )
  })

  it('goes through the whole calendar, as often as it is asked', () => {
    const all = unwrap(workingDays(calendar, calendar.from, calendar.to))
    expect([[...all].length, [...all].length]).toEqual([3002, 3002])
  })

  it('refuses a reversed interval and ends beyond the calendar', () => {
    const reversed = workingDays(calendar, plainDate('2026-03-02'), plainDate('2026-03-01'))
    expect(reversed.ok ? [] : reversed.problems).toEqual([
      { code: 'working-time.reversed-interval', params: { from: '2026-03-02', to: '2026-03-01' } },
    ])
    const beyond = workingDays(calendar, plainDate('2015-01-01'), plainDate('2028-01-01'))
    expect(beyond.ok ? [] : beyond.problems.map(({ params }) => params['year'])).toEqual([2015, 2028])
  })
})
