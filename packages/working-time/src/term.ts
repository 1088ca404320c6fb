import { fail, isPlainTime, type Locale, ok, type PlainTime, type Result } from '@motcua/core'
import type { WorkingTimeProblem } from './messages.ts'

/** The units a length of time is measured in. They are never converted into one another silently. */
export type TermUnit = 'workingDay' | 'workingHour' | 'day' | 'hour' | 'week' | 'month' | 'year'

/** A length of time: an amount of one unit. */
export interface AmountTerm {
  /** `workingDay` *ngày làm việc*, `workingHour` *giờ làm việc*, `day` *ngày*, `hour` *giờ*, and so on. */
  readonly unit: TermUnit
  /**
   * Above 0, with at most four decimals, and computed exactly. Working days, working hours and hours may be
   * fractions (a provincial cut of 30 % makes 10.5 working days); the other units are whole.
   */
  readonly amount: number
}

/** *Trong ngày*: the day of receipt, or the next working day when received strictly after the cutoff. */
export interface SameDayTerm {
  /** Discriminant. */
  readonly unit: 'sameDay'
  /** The hour named by the rule, `15:00` in every text of law met so far. */
  readonly cutoff: PlainTime
}

/** A time limit (*thời hạn giải quyết*) as the law words it: an amount of one unit, or the same day. */
export type Term = AmountTerm | SameDayTerm

/** The largest amount a term may have: beyond any real limit, and even as years within the dates there are. */
export const LARGEST_AMOUNT = 5_000

const wholeUnits: readonly TermUnit[] = ['day', 'week', 'month', 'year']

/** Ten-thousandths of the unit: the exact integer every computation works with. */
export function termParts(term: AmountTerm): number {
  return Math.round(term.amount * 10_000)
}

/**
 * Whether a term can be computed: an amount above 0 and up to 5000, at most four decimals, whole where the unit is.
 *
 * @returns the term, or `working-time.bad-amount`, `working-time.fraction-of-unit`, `working-time.unknown-unit` or
 *   `working-time.bad-cutoff`.
 * @example
 * ```ts
 * checkTerm({ unit: 'workingDay', amount: 10.5 }).ok // => true
 * checkTerm({ unit: 'month', amount: 0.5 }).ok // => false
 * ```
 */
export function checkTerm(term: Term): Result<Term, WorkingTimeProblem> {
  if (term.unit === 'sameDay') {
    if (typeof term.cutoff === 'string' && isPlainTime(term.cutoff)) return ok(term)
    return fail({ code: 'working-time.bad-cutoff', params: { cutoff: shown(term.cutoff) }, path: ['cutoff'] })
  }
  const { amount, unit } = term
  // Plain JSON may hold anything; an unknown unit taken as days would still give a date.
  if (typeof unit !== 'string' || !Object.hasOwn(english, unit)) {
    return fail({ code: 'working-time.unknown-unit', params: { unit: shown(unit) }, path: ['unit'] })
  }
  const inBounds = typeof amount === 'number' && amount > 0 && amount <= LARGEST_AMOUNT
  if (!inBounds || termParts(term) / 10_000 !== amount) {
    return fail({ code: 'working-time.bad-amount', params: { amount: shown(amount) }, path: ['amount'] })
  }
  if (wholeUnits.includes(unit) && !Number.isInteger(amount)) {
    return fail({ code: 'working-time.fraction-of-unit', params: { amount, unit }, path: ['amount'] })
  }
  return ok(term)
}

/** A value of any kind for a message; what is neither text nor number by its kind alone, for it may not be written. */
function shown(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : typeof value
}

const vietnamese: Readonly<Record<TermUnit, string>> = {
  workingDay: 'ngày làm việc',
  workingHour: 'giờ làm việc',
  day: 'ngày',
  hour: 'giờ',
  week: 'tuần',
  month: 'tháng',
  year: 'năm',
}

const english: Readonly<Record<TermUnit, string>> = {
  workingDay: 'working day',
  workingHour: 'working hour',
  day: 'day',
  hour: 'hour',
  week: 'week',
  month: 'month',
  year: 'year',
}

/**
 * A time limit in words.
 *
 * @example
 * ```ts
 * formatTerm({ unit: 'workingDay', amount: 2.5 }, 'vi') // => '2,5 ngày làm việc'
 * formatTerm({ unit: 'month', amount: 1 }, 'en') // => '1 month'
 * formatTerm({ unit: 'sameDay', cutoff: plainTime('15:00') }, 'vi') // => 'trong ngày (nhận sau 15:00: ngày làm việc tiếp theo)'
 * ```
 */
export function formatTerm(term: Term, locale: Locale): string {
  if (term.unit === 'sameDay') {
    return locale === 'vi'
      ? `trong ngày (nhận sau ${term.cutoff}: ngày làm việc tiếp theo)`
      : `the same day (received after ${term.cutoff}: the next working day)`
  }
  if (locale === 'vi') return `${String(term.amount).replace('.', ',')} ${vietnamese[term.unit]}`
  return `${term.amount} ${english[term.unit]}${term.amount === 1 ? '' : 's'}`
}
