import type { DayNumber } from '@motcua/core'
import type { DayIndex } from './day-index.ts'

/** What a bulk call writes for a day beyond the calendar: no day number is as small. */
export const OUTSIDE_CALENDAR = -2_147_483_648

/**
 * The day `n` working days after each of many days, as {@link stepWorking} gives it one by one.
 *
 * @param days day numbers
 * @param n how many working days, negative to go back: one number for all, or one for each
 * @param due where the answers go, at least as long as `days`; it may be `days` itself
 * @returns how many lay beyond the calendar, where {@link OUTSIDE_CALENDAR} was written
 * @throws RangeError when `due`, or `n` as an array, is shorter than `days`, or `n` is a fraction
 * @example
 * ```ts
 * const { index } = vietnamCalendar()
 * const days = Int32Array.of(toDayNumber(plainDate('2026-08-20')), toDayNumber(plainDate('2026-02-13')))
 * const due = new Int32Array(2)
 * addWorkingDaysBulk(index, days, 3, due) // => 0
 * fromDayNumber(due[1] ?? 0) // => '2026-02-25'
 * ```
 */
export function addWorkingDaysBulk(
  index: DayIndex,
  days: Int32Array,
  n: number | Int32Array,
  due: Int32Array,
): number {
  mustHold(due, days)
  if (typeof n === 'number' && !Number.isInteger(n)) throw new RangeError(`${n} is no whole number of days.`)
  if (typeof n !== 'number') mustHold(n, days)
  else if (days.length > index.rank.length) return addSame(index, days, n, due)
  return addEach(index, days, n, due)
}

/** More days than the calendar has: each of its days is answered once, and the many only look it up. */
function addSame(index: DayIndex, days: Int32Array, n: number, due: Int32Array): number {
  const { first, last } = index
  const length = last - first + 1
  const answers = new Int32Array(length + 1)
  for (let i = 0; i < length; i++) answers[i] = first + i
  addEach(index, answers.subarray(0, length), n, answers)
  answers[length] = OUTSIDE_CALENDAR
  let outside = 0
  for (let k = 0; k < days.length; k++) {
    // Unsigned, a day before the first is beyond the last as well: both find the answer behind the calendar's.
    const answer = answers[Math.min(((days[k] as number) - first) >>> 0, length)] as number
    due[k] = answer
    if (answer === OUTSIDE_CALENDAR) outside++
  }
  return outside
}

function addEach(
  { first, rank, select }: DayIndex,
  days: Int32Array,
  n: number | Int32Array,
  due: Int32Array,
): number {
  const length = rank.length - 1
  let outside = 0
  for (let k = 0; k < days.length; k++) {
    const day = days[k] as number
    const step = typeof n === 'number' ? n : (n[k] as number)
    const i = day - first
    let answer = OUTSIDE_CALENDAR
    if (i >= 0 && i < length) {
      const place = step > 0 ? (rank[i + 1] as number) + step - 1 : (rank[i] as number) + step
      if (step === 0) answer = day
      else if (place >= 0 && place < select.length) answer = select[place] as number
    }
    if (answer === OUTSIDE_CALENDAR) outside++
    due[k] = answer
  }
  return outside
}

/**
 * How many working days lie after each of many days up to and including another, as {@link rankAt} tells it one by one;
 * negative where the other lies before.
 *
 * @param from day numbers
 * @param to day numbers, as many: or one day for all
 * @param counts where the answers go, at least as long as `from`
 * @returns how many pairs lay beyond the calendar, where {@link OUTSIDE_CALENDAR} was written
 * @throws RangeError when `counts`, or `to` as an array, is shorter than `from`
 * @example
 * ```ts
 * const { index } = vietnamCalendar()
 * const from = Int32Array.of(toDayNumber(plainDate('2026-02-13')))
 * const counts = new Int32Array(1)
 * countWorkingDaysBulk(index, from, toDayNumber(plainDate('2026-02-24')), counts) // => 0
 * counts[0] // => 2
 * ```
 */
export function countWorkingDaysBulk(
  { first, rank }: DayIndex,
  from: Int32Array,
  to: DayNumber | Int32Array,
  counts: Int32Array,
): number {
  mustHold(counts, from)
  if (typeof to !== 'number') mustHold(to, from)
  const length = rank.length - 1
  let outside = 0
  for (let k = 0; k < from.length; k++) {
    const a = (from[k] as number) - first
    const b = (typeof to === 'number' ? to : (to[k] as number)) - first
    if (a >= 0 && b >= 0 && a < length && b < length) {
      counts[k] = (rank[b + 1] as number) - (rank[a + 1] as number)
    } else {
      counts[k] = OUTSIDE_CALENDAR
      outside++
    }
  }
  return outside
}

function mustHold(longer: Int32Array, days: Int32Array): void {
  if (longer.length < days.length) {
    throw new RangeError(
      `An array of ${longer.length} cannot hold an answer for each of ${days.length} days.`,
    )
  }
}
