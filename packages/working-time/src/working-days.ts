import {
  type DayNumber,
  fail,
  failAll,
  fromDayNumber,
  isoWeekdayOf,
  ok,
  type PlainDate,
  type Result,
  toDayNumber,
} from '@motcua/core'
import { type Calendar, gapAt } from './calendar.ts'
import { holds, isWorkingAt, rankAt, stepWorking } from './day-index.ts'
import type { WorkingTimeProblem } from './messages.ts'
import type { NamedDay } from './named-day.ts'

/** What a day is: an ordinary working day, a weekly day off, or a day that a notice names. */
export type DayFact =
  | { readonly kind: 'working'; readonly date: PlainDate }
  | { readonly kind: 'weekend'; readonly date: PlainDate }
  | (NamedDay & { readonly date: PlainDate })

/**
 * Whether a day is worked (*ngày làm việc*), or the gap `working-time.calendar-gap`.
 *
 * @example
 * ```ts
 * isWorkingDay(vietnamCalendar(), plainDate('2026-08-22')) // => { ok: true, value: true }
 * ```
 */
export function isWorkingDay(calendar: Calendar, date: PlainDate): Result<boolean, WorkingTimeProblem> {
  const day = toDayNumber(date)
  return holds(calendar.index, day) ? ok(isWorkingAt(calendar.index, day)) : fail(gapAt(day))
}

/**
 * The day `n` working days after `date`, which is not counted itself (Civil Code, art. 147.2); before it when `n` is
 * negative; `date` itself when 0. Constant time whatever `n` is.
 *
 * @returns the day, `working-time.calendar-gap`, or `working-time.bad-days` for a fraction.
 * @example
 * ```ts
 * unwrap(addWorkingDays(vietnamCalendar(), plainDate('2026-02-13'), 1)) // => '2026-02-23'
 * unwrap(addWorkingDays(vietnamCalendar(), plainDate('2026-09-04'), -5)) // => '2026-08-25'
 * ```
 */
export function addWorkingDays(
  calendar: Calendar,
  date: PlainDate,
  n: number,
): Result<PlainDate, WorkingTimeProblem> {
  if (!Number.isSafeInteger(n)) return fail({ code: 'working-time.bad-days', params: { days: String(n) } })
  const { index } = calendar
  const day = toDayNumber(date)
  if (!holds(index, day)) return fail(gapAt(day))
  const end = stepWorking(index, day, n)
  if (end === undefined) return fail(gapAt(n > 0 ? index.last + 1 : index.first - 1))
  return ok(calendar.dates[end - index.first] as PlainDate)
}

/** The first working day strictly after a day, or the gap. */
export function nextWorkingDay(calendar: Calendar, date: PlainDate): Result<PlainDate, WorkingTimeProblem> {
  return addWorkingDays(calendar, date, 1)
}

/**
 * How many working days lie after `from` up to and including `to`; negative, counted the same way, when `to` lies
 * before `from`. Constant time.
 *
 * @returns the number, or `working-time.calendar-gap` for each end the calendar does not hold.
 * @example
 * ```ts
 * unwrap(workingDaysBetween(vietnamCalendar(), plainDate('2026-02-13'), plainDate('2026-02-24'))) // => 2
 * ```
 */
export function workingDaysBetween(
  calendar: Calendar,
  from: PlainDate,
  to: PlainDate,
): Result<number, WorkingTimeProblem> {
  const a = toDayNumber(from)
  const b = toDayNumber(to)
  const { index } = calendar
  if (holds(index, a) && holds(index, b)) return ok(rankAt(index, b) - rankAt(index, a))
  return failAll([a, b].filter((day) => !holds(index, day)).map(gapAt))
}

/**
 * What a day is and on whose word, for pages and explanations; or the gap.
 *
 * @example
 * ```ts
 * const fact = unwrap(describeDay(vietnamCalendar(), plainDate('2026-11-24')))
 * formatDayFact(fact, 'vi') // => 'Ngày Văn hóa Việt Nam – Nghị quyết 28/2026/QH16, Điều 2'
 * ```
 */
export function describeDay(calendar: Calendar, date: PlainDate): Result<DayFact, WorkingTimeProblem> {
  const day = toDayNumber(date)
  return holds(calendar.index, day) ? ok(dayFact(calendar, day)) : fail(gapAt(day))
}

/** What a day that the calendar holds is. */
export function dayFact(calendar: Calendar, day: DayNumber): DayFact {
  const date = fromDayNumber(day)
  const named = calendar.named.get(day)
  if (named !== undefined) return { ...named, date }
  return { kind: calendar.weeklyDaysOff.includes(isoWeekdayOf(day)) ? 'weekend' : 'working', date }
}
