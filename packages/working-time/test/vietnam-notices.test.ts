import { addDays, isoWeekday, type PlainDate, plainDate, unwrap } from '@motcua/core'
import {
  type Calendar,
  calendarAsKnownOn,
  createCalendar,
  isWorkingDay,
  type Notice,
  workingDaysBetween,
} from '@motcua/working-time'
import { vietnamCalendar, vietnamNotices } from '@motcua/working-time/vietnam'
import { MoonPhase, SearchMoonPhase } from 'astronomy-engine'
import { describe, expect, it } from 'vitest'

const calendar = vietnamCalendar()

/** Weekdays off and weekend days worked, year by year, as the notices announced them (dd/mm). */
const announced: Readonly<Record<number, readonly [workingDays: number, off: string, worked: string]>> = {
  2016: [251, '01/01 08/02 09/02 10/02 11/02 12/02 18/04 02/05 03/05 02/09', ''],
  2017: [250, '02/01 26/01 27/01 30/01 31/01 01/02 06/04 01/05 02/05 04/09', ''],
  2018: [250, '01/01 14/02 15/02 16/02 19/02 20/02 25/04 30/04 01/05 03/09 31/12', ''],
  2019: [252, '01/01 04/02 05/02 06/02 07/02 08/02 15/04 29/04 30/04 01/05 02/09', '05/01 04/05'],
  2020: [252, '01/01 23/01 24/01 27/01 28/01 29/01 02/04 30/04 01/05 02/09', ''],
  2021: [250, '01/01 10/02 11/02 12/02 15/02 16/02 21/04 30/04 03/05 02/09 03/09', ''],
  2022: [249, '03/01 31/01 01/02 02/02 03/02 04/02 11/04 02/05 03/05 01/09 02/09', ''],
  2023: [249, '02/01 20/01 23/01 24/01 25/01 26/01 01/05 02/05 03/05 01/09 04/09', ''],
  2024: [251, '01/01 08/02 09/02 12/02 13/02 14/02 18/04 29/04 30/04 01/05 02/09 03/09', '04/05'],
  2025: [250, '01/01 27/01 28/01 29/01 30/01 31/01 07/04 30/04 01/05 02/05 01/09 02/09', '26/04'],
  2026: [
    249,
    '01/01 02/01 16/02 17/02 18/02 19/02 20/02 27/04 30/04 01/05 31/08 01/09 02/09 24/11',
    '10/01 22/08',
  ],
  2027: [249, '01/01 04/02 05/02 08/02 09/02 10/02 16/04 30/04 03/05 02/09 03/09 24/11', ''],
}

function* daysOf(year: number): Generator<PlainDate> {
  for (let date = plainDate(`${year}-01-01`); date.startsWith(`${year}-`); date = addDays(date, 1)) yield date
}

function works(on: Calendar, date: string): boolean {
  return unwrap(isWorkingDay(on, plainDate(date)))
}

describe('Vietnam’s notices 2016–2027', () => {
  it.each(Object.entries(announced))('hold the days off of %s', (year, [workingDays, off, worked]) => {
    const found = { off: [] as string[], worked: [] as string[], count: 0 }
    for (const date of daysOf(Number(year))) {
      const working = works(calendar, date)
      const weekend = isoWeekday(date) > 5
      const short = `${date.slice(8)}/${date.slice(5, 7)}`
      if (working) found.count++
      if (working && weekend) found.worked.push(short)
      if (!working && !weekend) found.off.push(short)
    }
    expect([found.count, found.off.join(' '), found.worked.join(' ')]).toEqual([workingDays, off, worked])
  })

  it('give a full year the count a table would', () => {
    const days = workingDaysBetween(calendar, plainDate('2025-12-31'), plainDate('2026-12-31'))
    expect(days).toEqual({ ok: true, value: 249 })
  })

  it('compensate every holiday on a weekly day off from 2016 on, but for Culture Day', () => {
    const days = vietnamNotices.flatMap((notice) => notice.off)
    const compensated = new Set(days.map((one) => one.inLieuOf))
    const weekend = days.filter((one) => one.kind === 'statutory' && isoWeekday(one.date) > 5)
    expect(weekend.filter((one) => !compensated.has(one.date))).toEqual([])
    expect(days.filter((one) => one.kind === 'compensatory')).toHaveLength(weekend.length)
  })

  it('swap each weekday for a day of the weekend', () => {
    const swaps = vietnamNotices.flatMap((notice) => notice.worked)
    expect(swaps.map(({ date, inPlaceOf }) => `${inPlaceOf}↔${date}`)).toEqual([
      '2018-12-31↔2019-01-05',
      '2019-04-29↔2019-05-04',
      '2024-04-29↔2024-05-04',
      '2025-05-02↔2025-04-26',
      '2026-08-31↔2026-08-22',
      '2026-01-02↔2026-01-10',
    ])
  })

  it('are written in composed letters, with a document for every notice', () => {
    const text = JSON.stringify(vietnamNotices)
    expect(text).toBe(text.normalize('NFC'))
    for (const { source } of vietnamNotices) {
      expect(source.document.length).toBeGreaterThan(5)
      if (source.status === 'unverified') expect(source.note).toBeDefined()
    }
  })

  it('agree with the sky: Tết falls on a new moon and the Hùng Kings’ day on the tenth of a lunar month', () => {
    const named = vietnamNotices.flatMap((notice) => notice.off)
    const tet = named.filter((one) => one.name === 'Tết Âm lịch (mùng 1 tháng Giêng)').map((one) => one.date)
    const kings = named
      .filter((one) => one.kind === 'statutory' && one.name.startsWith('Giỗ Tổ'))
      .map((one) => addDays(one.date, -9))
    expect([tet.length, kings.length]).toEqual([12, 12])
    for (const first of [...tet, ...kings]) {
      const midnight = new Date(`${first}T00:00:00+07:00`)
      expect(MoonPhase(midnight)).toBeGreaterThan(340)
      expect(SearchMoonPhase(0, midnight, 1), first).not.toBeNull()
    }
  })
})

describe('a calendar as it was known', () => {
  const knownOn = (date: string) => calendarAsKnownOn(vietnamNotices, plainDate(date))

  it('learns of the swap of 02/01/2026 eight days before it', () => {
    const before = unwrap(knownOn('2025-12-24'))
    const after = unwrap(knownOn('2025-12-25'))
    expect([works(before, '2026-01-02'), works(before, '2026-01-10')]).toEqual([true, false])
    expect([works(after, '2026-01-02'), works(after, '2026-01-10')]).toEqual([false, true])
    expect(before.version).not.toBe(after.version)
  })

  it('learns of Culture Day when it is passed, and never puts it into 2025', () => {
    expect(works(unwrap(knownOn('2026-04-23')), '2026-11-24')).toBe(true)
    expect(works(unwrap(knownOn('2026-04-24')), '2026-11-24')).toBe(false)
    expect(works(calendar, '2025-11-24')).toBe(true)
  })

  it('can be told for every day since the first notice, and holds the years announced by then', () => {
    const ends = new Map<string, string>()
    for (let date = plainDate('2015-11-13'); date < '2027-01-01'; date = addDays(date, 19)) {
      const { from, to } = unwrap(calendarAsKnownOn(vietnamNotices, date))
      expect(from).toBe('2016-01-01')
      ends.set(date, to.slice(0, 4))
      expect(to >= date.slice(0, 4) || date < '2022-01-11').toBe(true)
    }
    expect([...new Set(ends.values())]).toEqual(Array.from({ length: 12 }, (_, i) => String(2016 + i)))
    expect(knownOn('2015-11-12').ok).toBe(false)
  })

  it.each([
    ['2022-11-30', '2022-12-01', 2023],
    ['2023-11-02', '2023-11-03', 2024],
    ['2024-11-25', '2024-11-26', 2025],
    ['2025-10-15', '2025-10-16', 2026],
  ])('holds on %s nothing of the year announced on %s', (before, on, year) => {
    expect(unwrap(knownOn(before)).years.has(year)).toBe(false)
    expect(unwrap(knownOn(on)).years.get(year)).toBe('settled')
  })

  it('takes a year whose notice has no known day as known from its first day, and no later', () => {
    for (const year of [2018, 2020, 2021]) {
      expect(unwrap(knownOn(`${year - 1}-12-31`)).years.has(year)).toBe(false)
      expect(unwrap(knownOn(`${year}-01-01`)).years.get(year)).toBe('settled')
    }
  })

  it('does not hold a year before its notice', () => {
    expect(isWorkingDay(unwrap(knownOn('2026-10-01')), plainDate('2027-01-04'))).toEqual({
      ok: false,
      problems: [{ code: 'working-time.calendar-gap', params: { year: 2027 } }],
    })
    expect(works(unwrap(knownOn('2026-10-02')), '2027-01-04')).toBe(true)
  })
})

describe('folding notices', () => {
  const local: Notice = {
    id: 'local',
    source: { document: 'Thông báo của UBND tỉnh', from: null, status: 'unverified' },
    announcedOn: plainDate('2026-07-01'),
    confidence: 'high',
    off: [{ date: plainDate('2026-07-15'), kind: 'one-off', name: 'Nghỉ tránh bão' }],
    worked: [{ date: plainDate('2026-07-18'), inPlaceOf: null }],
  }

  it('lays a local notice over the national ones', () => {
    const folded = unwrap(createCalendar([...vietnamNotices, local]))
    expect([works(folded, '2026-07-15'), works(folded, '2026-07-18')]).toEqual([false, true])
    expect([works(calendar, '2026-07-15'), works(calendar, '2026-07-18')]).toEqual([true, false])
  })

  it('gives a later notice the last word whatever the order they come in', () => {
    const revoked: Notice = {
      ...local,
      id: 'revoked',
      announcedOn: plainDate('2026-07-10'),
      off: [],
      worked: [{ date: plainDate('2026-07-15'), inPlaceOf: null }],
    }
    const folded = unwrap(createCalendar([revoked, ...vietnamNotices, local]))
    expect(works(folded, '2026-07-15')).toBe(true)
    expect(folded.version).toBe(unwrap(createCalendar([...vietnamNotices, local, revoked])).version)
  })

  it('has one version per content', () => {
    expect(vietnamCalendar().version).toBe(calendar.version)
    expect(unwrap(createCalendar(vietnamNotices, { weeklyDaysOff: [7] })).version).not.toBe(calendar.version)
  })

  it('refuses notices that settle no year', () => {
    expect(createCalendar([local])).toEqual({
      ok: false,
      problems: [{ code: 'working-time.calendar-empty', params: {} }],
    })
  })

  it('names every fault at once: a hole between years, an id used twice, a swap without its day off', () => {
    const torn = vietnamNotices.filter((notice) => !notice.years?.some(({ year }) => year === 2020))
    const swap: Notice = {
      ...local,
      worked: [{ date: plainDate('2026-07-18'), inPlaceOf: plainDate('2026-07-20') }],
    }
    const refused = createCalendar([...torn, swap, local])
    expect(refused.ok ? [] : refused.problems).toEqual([
      {
        code: 'working-time.duplicate-notice',
        params: { id: 'local' },
        path: ['notices', torn.length + 1, 'id'],
      },
      { code: 'working-time.calendar-gap', params: { year: 2020 } },
    ])
    const unmatched = createCalendar([...vietnamNotices, swap])
    expect(unmatched.ok ? [] : unmatched.problems).toEqual([
      {
        code: 'working-time.unmatched-swap',
        params: { date: '2026-07-18', inPlaceOf: '2026-07-20' },
        path: ['notices', vietnamNotices.length, 'worked', 0, 'inPlaceOf'],
      },
    ])
  })
})
