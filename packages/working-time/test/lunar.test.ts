import { readFileSync } from 'node:fs'
import { addDays, fromDayNumber, type PlainDate, plainDate, toDayNumber, unwrap } from '@motcua/core'
import { type LunarYear, lunarYear, lunarYears } from '@motcua/working-time/lunar'
import { vietnamNotices } from '@motcua/working-time/vietnam'
import { CalendarVietnamese } from 'date-chinese'
import { describe, expect, it } from 'vitest'
import { lunarTableModule } from '../scripts/lunar-table.ts'

const years: readonly LunarYear[] = Array.from({ length: lunarYears.last - lunarYears.first + 1 }, (_, i) =>
  unwrap(lunarYear(lunarYears.first + i)),
)

/** Month and day by another library, from another theory of the planets (VSOP87). */
function lunarOf(date: PlainDate): readonly [month: number, leap: boolean, day: number] {
  const calendar = new CalendarVietnamese()
  calendar.fromJDE(toDayNumber(date) + 2440587.5)
  const [, , month, leap, day] = calendar.get()
  return [month, leap, day]
}

describe('the lunar table', () => {
  it('is what the script computes from new moons and solar terms', () => {
    const file = new URL('../src/data/lunar-table.ts', import.meta.url)
    expect(readFileSync(file, 'utf8')).toBe(lunarTableModule())
  }, 20_000)

  it('agrees with an independent library in all 133 years', () => {
    const disagree = years.filter(({ tet, hungKings, lastMonthDays }) => {
      const seen = [lunarOf(tet), lunarOf(hungKings)].map((parts) => parts.join())
      // Of the eve only the day is asked: that library calls the twelfth month of 2052 leap, which no almanac does.
      return seen.join(' ') !== '1,false,1 3,false,10' || lunarOf(addDays(tet, -1))[2] !== lastMonthDays
    })
    expect([years.length, disagree]).toEqual([133, []])
  }, 20_000)

  it('agrees with every notice 2016–2027', () => {
    const named = vietnamNotices.flatMap(({ off }) => off)
    const tet = named.filter(({ name }) => name === 'Tết Âm lịch (mùng 1 tháng Giêng)')
    const kings = named.filter(({ kind, name }) => kind === 'statutory' && name.startsWith('Giỗ Tổ'))
    const eves = named.filter(({ name }) => /\(30 tháng Chạp\)$/.test(name)).map(({ date }) => date)
    const table = years.filter(({ year }) => year >= 2016 && year <= 2027)
    expect(tet.map(({ date }) => date)).toEqual(table.map((year) => year.tet))
    expect(kings.map(({ date }) => date)).toEqual(table.map((year) => year.hungKings))
    for (const { tet: day, lastMonthDays } of table) {
      expect([day, eves.includes(addDays(day, -1))]).toEqual([day, lastMonthDays === 30])
    }
  })

  it('differs from the Chinese New Year in the six years in which Vietnam’s was another day', () => {
    const found = [1968, 1969, 1985, 2007, 2030, 2053].map((year) => unwrap(lunarYear(year)).tet.slice(5))
    expect(found).toEqual(['01-29', '02-16', '01-21', '02-17', '02-02', '02-18'])
  })

  it('keeps Tết between 20 January and 20 February, and the Hùng Kings’ day three months in', () => {
    for (const { year, tet, hungKings } of years) {
      expect(tet >= plainDate(`${year}-01-20`) && tet <= plainDate(`${year}-02-20`), tet).toBe(true)
      const days = toDayNumber(hungKings) - toDayNumber(tet)
      expect([67, 68, 69, 97, 98, 99].includes(days), `${fromDayNumber(toDayNumber(tet))} ${days}`).toBe(true)
    }
  })

  it.each([1967, 2101, 2026.5, Number.NaN])('does not hold %s', (year) => {
    expect(lunarYear(year)).toEqual({
      ok: false,
      problems: [{ code: 'working-time.no-lunar-date', params: { year, first: 1968, last: 2100 } }],
    })
  })
})
