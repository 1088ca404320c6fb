import { addDays, fail, ok, type PlainDate, plainDate, type Result } from '@motcua/core'
import { lunarTable } from './data/lunar-table.ts'
import type { WorkingTimeProblem } from './messages.ts'

/** What the working calendar needs of one lunar year (*năm âm lịch*). */
export interface LunarYear {
  /** The civil year in which Tết falls. */
  readonly year: number
  /** The first day of the first month (*mùng 1 Tết*). */
  readonly tet: PlainDate
  /** The tenth of the third month, the day of the Hùng Kings (*Giỗ Tổ Hùng Vương*). */
  readonly hungKings: PlainDate
  /** Length of the twelfth month before Tết: its last day is *29* or *30 tháng Chạp*. */
  readonly lastMonthDays: 29 | 30
}

/** The years of the table: UTC+7 has been the meridian of Vietnam's calendar since 1968 (QĐ 121-CP/1967). */
export const lunarYears: { readonly first: number; readonly last: number } = {
  first: lunarTable.first,
  last: lunarTable.last,
}

/**
 * Tết and the Hùng Kings' day of a year, 1968–2100, from a table computed at UTC+7. Never taken from the platform's
 * calendars, which follow Beijing and put Tết 2027 on a wrong day even there. No lunar date but these is offered.
 *
 * @returns the days, or `working-time.no-lunar-date` outside the table.
 * @example
 * ```ts
 * unwrap(lunarYear(2027)) // => { year: 2027, tet: '2027-02-06', hungKings: '2027-04-16', lastMonthDays: 29 }
 * lunarYear(2101).ok // => false
 * ```
 */
export function lunarYear(year: number): Result<LunarYear, WorkingTimeProblem> {
  const { first, last, tet, hungKings, lastMonth } = lunarTable
  if (!(Number.isInteger(year) && year >= first && year <= last)) {
    return fail({ code: 'working-time.no-lunar-date', params: { year, first, last } })
  }
  const letter = (letters: string) => Number.parseInt(letters.charAt(year - first), 36)
  return ok({
    year,
    tet: addDays(plainDate(`${year}-01-20`), letter(tet)),
    hungKings: addDays(plainDate(`${year}-03-25`), letter(hungKings)),
    lastMonthDays: letter(lastMonth) === 0 ? 29 : 30,
  })
}
