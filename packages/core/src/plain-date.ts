import type { Brand } from './brand.ts'
import { motcuaError } from './errors.ts'
import type { CoreProblem } from './messages.ts'
import { fail, ok, type Result } from './result.ts'

/** A civil day as an ISO string, `YYYY-MM-DD` (*ngày*). String comparison is time order. */
export type PlainDate = Brand<string, 'PlainDate'>

/** A civil day as a whole number of days since 1970-01-01: the form of all hot arithmetic. */
export type DayNumber = number

/** The parts of a civil day. */
export interface DateParts {
  /** 1 to 9999. */
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether a year has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** How many days a month has; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether a text is a day that really exists, written `YYYY-MM-DD`. */
export function isPlainDate(text: string): text is PlainDate {
  const match = shape.exec(text)
  if (!match) return false
  const year = Number(match[1])
  const month = Number(match[2])
  const day = Number(match[3])
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

/**
 * Reads a day.
 *
 * @returns the day, or `core.bad-date`: 2021-02-31 is refused, not rolled over.
 * @example
 * ```ts
 * parsePlainDate('2021-02-31').ok // => false
 * ```
 */
export function parsePlainDate(text: string): Result<PlainDate, CoreProblem> {
  return isPlainDate(text) ? ok(text) : fail({ code: 'core.bad-date', params: { text } })
}

/**
 * A day the programmer wrote.
 *
 * @throws MotcuaError `core.bad-date` when it does not exist.
 */
export function plainDate(text: string): PlainDate {
  if (isPlainDate(text)) return text
  throw motcuaError('core.bad-date', `"${text}" is not a real day written YYYY-MM-DD.`)
}

/** The parts of a day. */
export function dateParts(date: PlainDate): DateParts {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) }
}

/**
 * The day's number since 1970-01-01.
 *
 * @example
 * ```ts
 * toDayNumber(plainDate('1970-01-02')) // => 1
 * ```
 */
export function toDayNumber(date: PlainDate): DayNumber {
  // Character codes instead of slices and Number(): this runs once for every date that enters.
  return dayNumberOf(
    digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3),
    digit(date, 5) * 10 + digit(date, 6),
    digit(date, 8) * 10 + digit(date, 9),
  )
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48
}

/** The number of the day with the given parts, which are trusted to exist. */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  // Years counted from March, so that the leap day is the last of its year (proleptic Gregorian). Years from 0001 on
  // are never negative, so cutting a quotient off is rounding it down.
  const y = month <= 2 ? year - 1 : year
  const fromMarch = month <= 2 ? month + 9 : month - 3
  const leapDays = (y >> 2) - ((y / 100) | 0) + ((y / 400) | 0)
  return y * 365 + leapDays + (((153 * fromMarch + 2) / 5) | 0) + day - 719469
}

/** The parts of the day with the given number. */
export function partsOfDayNumber(day: DayNumber): DateParts {
  const z = day + 719468
  const century = Math.floor((4 * z + 3) / 146097)
  const dayOfCentury = z - ((146097 * century) >> 2)
  const yearOfCentury = ((4 * dayOfCentury + 3) / 1461) | 0
  const dayOfYear = dayOfCentury - ((1461 * yearOfCentury) >> 2)
  const fromMarch = ((5 * dayOfYear + 2) / 153) | 0
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
  return {
    year: century * 100 + yearOfCentury + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - (((153 * fromMarch + 2) / 5) | 0) + 1,
  }
}

/**
 * The day with the given number.
 *
 * @throws MotcuaError `core.bad-date` for a fraction, or outside the years 0001 to 9999.
 */
export function fromDayNumber(day: DayNumber): PlainDate {
  return writeDate(partsOfDayNumber(day))
}

function writeDate({ year, month, day }: DateParts): PlainDate {
  if (!(year >= 1 && year <= 9999 && Number.isInteger(month) && Number.isInteger(day))) {
    throw motcuaError('core.bad-date', `${year}, ${month}, ${day} is not a day of the years 0001 to 9999.`)
  }
  const yyyy = year >= 1000 ? String(year) : String(year).padStart(4, '0')
  return (yyyy + monthDays[month * 32 + day]) as PlainDate
}

/** `-MM-DD` at 32 times the month plus the day: putting a day together from five pieces takes twice as long. */
const monthDays: readonly string[] = /* @__PURE__ */ (() =>
  Array.from({ length: 13 * 32 }, (_, i) => `-${twoDigits(i >> 5)}-${twoDigits(i & 31)}`))()

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}

/**
 * The day `days` later (earlier when negative), weekends and holidays included.
 *
 * @throws MotcuaError `core.bad-date` for a fraction, or outside the years 0001 to 9999.
 * @example
 * ```ts
 * addDays(plainDate('2024-02-28'), 2) // => '2024-03-01'
 * ```
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days)
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from)
}

/**
 * The same day of the month `months` later; a month without that day gives its last day
 * (Civil Code 91/2015/QH13, art. 148.3).
 *
 * @example
 * ```ts
 * addMonths(plainDate('2026-01-31'), 1) // => '2026-02-28'
 * ```
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = dateParts(date)
  const index = year * 12 + (month - 1) + months
  const y = Math.floor(index / 12)
  const m = index - y * 12 + 1
  return writeDate({ year: y, month: m, day: Math.min(day, daysInMonth(y, m)) })
}

/** The weekday, 1 for Monday to 7 for Sunday. */
export function isoWeekday(date: PlainDate): number {
  return isoWeekdayOf(toDayNumber(date))
}

/** The weekday of a day number, 1 for Monday to 7 for Sunday. */
export function isoWeekdayOf(day: DayNumber): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The ISO week a day lies in; its year may differ from the day's year at the turn of the year. */
export function isoWeek(date: PlainDate): { readonly year: number; readonly week: number } {
  const thursday = toDayNumber(date) - isoWeekday(date) + 4
  const { year } = partsOfDayNumber(thursday)
  return { year, week: Math.floor((thursday - dayNumberOf(year, 1, 1)) / 7) + 1 }
}

/** A day as Vietnamese officials write it, `dd/MM/yyyy`. */
export function formatDate(date: PlainDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}
