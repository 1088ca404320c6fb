import {
  addDays,
  fail,
  isoWeekday,
  type LegalSource,
  ok,
  type PlainDate,
  plainDate,
  type Result,
  unwrap,
} from '@motcua/core'
import { calendarLaw } from './calendar-law.ts'
import { announced, besideNationalDay, holiday, labourCodeDays, tet } from './data/days.ts'
import { type LunarYear, lunarYear, lunarYears } from './lunar.ts'
import type { WorkingTimeProblem } from './messages.ts'
import type { DayOff, Notice } from './notice.ts'

/** The Labour Code that the projection applies, 45/2019/QH14, is in force from 2021. */
const FIRST_YEAR = 2021

/**
 * What the days off of years without a notice would be if nothing changed: the fixed holidays of the Labour Code and
 * of Nghị quyết 28/2026/QH16, Tết and the Hùng Kings' day by the moon, compensation by art. 111.3. The five days of
 * Tết and the day beside the National Day are decided each year; here they follow the pattern of 2016–2027
 * (`usualEves`, `usualNationalDay`). Swaps cannot be foreseen. No result is silent about it: every such year is
 * `projected`, and results in it carry `working-time.projected-year`. A projection gives way as soon as a notice
 * completes its year.
 *
 * @returns notices to fold behind the real ones, or `working-time.cannot-project` before 2021 or after 2100, or
 *   `working-time.reversed-interval`.
 * @example
 * ```ts
 * const projected = unwrap(projectYears(2028, 2030))
 * const calendar = unwrap(createCalendar([...vietnamNotices, ...projected]))
 * unwrap(isWorkingDay(calendar, plainDate('2029-02-13'))) // => false
 * calendar.years.get(2028) // => 'projected'
 * ```
 */
export function projectYears(from: number, to: number = from): Result<readonly Notice[], WorkingTimeProblem> {
  const { last } = lunarYears
  for (const year of [from, to]) {
    if (Number.isInteger(year) && year >= FIRST_YEAR && year <= last) continue
    return fail({ code: 'working-time.cannot-project', params: { year, first: FIRST_YEAR, last } })
  }
  if (from > to) return fail({ code: 'working-time.reversed-interval', params: { from, to } })
  return ok(Array.from({ length: to - from + 1 }, (_, i) => projectYear(from + i)).flat())
}

/**
 * How many days of the five of Tết lie before it. Not law: the notices of 2016–2027 gave one when Tết fell on a Monday
 * or Tuesday, and two on every other weekday it fell on. A Tết on a Thursday, as in 2031, has no precedent among them.
 *
 * @example
 * ```ts
 * usualEves(plainDate('2026-02-17')) // => 1
 * ```
 */
export function usualEves(tetDay: PlainDate): 1 | 2 {
  return isoWeekday(tetDay) <= 2 ? 1 : 2
}

/**
 * The usual day beside the National Day. Not law: the notices of 2021–2027 gave the day after when it fell on a
 * Monday or Thursday, else the day before. A Sunday has no precedent; there the choice changes no working day.
 *
 * @example
 * ```ts
 * usualNationalDay(2026) // => '2026-09-01'
 * ```
 */
export function usualNationalDay(year: number): PlainDate {
  const day = plainDate(`${year}-09-02`)
  return addDays(day, [1, 4, 7].includes(isoWeekday(day)) ? 1 : -1)
}

function projectYear(year: number): readonly Notice[] {
  const lunar = unwrap(lunarYear(year))
  const holidays = [
    ...labourCodeDays(year, lunar.hungKings.slice(5)).off,
    ...tetDays(lunar),
    besideNationalDay(usualNationalDay(year)),
  ]
  const off = [...holidays, ...compensated(holidays)].sort((a, b) => (a.date < b.date ? -1 : 1))
  const code: Notice = {
    id: `vn-projection-${year}`,
    source: source(year),
    announcedOn: null,
    confidence: 'low',
    years: [{ year, standing: 'projected' }],
    off,
    worked: [],
  }
  return year < 2026 ? [code] : [code, cultureDay(year)]
}

function tetDays({ tet: newYear, lastMonthDays }: LunarYear): readonly DayOff[] {
  const eves = usualEves(newYear)
  const labels = eves === 1 ? [lastMonthDays] : [lastMonthDays - 1, lastMonthDays]
  return tet(addDays(newYear, -eves), labels)
}

/** Art. 111.3: a holiday on a weekly day off is made up on the next working day, one day for each. */
function compensated(holidays: readonly DayOff[]): readonly DayOff[] {
  const taken = new Set(holidays.map(({ date }) => date))
  const lost = holidays.filter(({ date }) => isoWeekday(date) > 5).sort((a, b) => (a.date < b.date ? -1 : 1))
  return lost.map(({ date: inLieuOf, name }) => {
    let date = addDays(inLieuOf, 1)
    while (isoWeekday(date) > 5 || taken.has(date)) date = addDays(date, 1)
    taken.add(date)
    return {
      date,
      kind: 'compensatory',
      name: `Nghỉ bù ${name}`,
      inLieuOf,
      article: calendarLaw.compensation.article,
    }
  })
}

/** Passed for each year; not among the holidays that art. 111.3 makes up. Law, so it stays when a notice appears. */
function cultureDay(year: number): Notice {
  return announced({
    id: `vn-28-2026-qh16-${year}`,
    document: calendarLaw.cultureDay.document,
    article: calendarLaw.cultureDay.article,
    from: calendarLaw.cultureDay.from,
    note: 'Trùng ngày nghỉ hằng tuần thì chưa có quy định nghỉ bù.',
    announcedOn: '2026-04-24',
    off: [holiday(`${year}-11-24`, 'Ngày Văn hóa Việt Nam')],
  })
}

function source(year: number): LegalSource {
  return {
    ...calendarLaw.holidays,
    status: 'unverified',
    note: `Dự kiến theo luật, âm lịch và nếp các năm trước; chưa có thông báo ngày nghỉ của năm ${year}.`,
  }
}
