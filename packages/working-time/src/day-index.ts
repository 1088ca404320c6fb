import type { DayNumber } from '@motcua/core'

/**
 * The working days of an unbroken span, prepared so that adding and counting cost two array loads whatever the number
 * of days. Integers only.
 */
export interface DayIndex {
  /** First day of the span. */
  readonly first: DayNumber
  /** Last day of the span. */
  readonly last: DayNumber
  /** `rank[i]`: working days among the first `i` days of the span. */
  readonly rank: Int32Array
  /** `select[k]`: the working day with `k` working days of the span before it. */
  readonly select: Int32Array
}

/** Prepares a span, `first` and `last` included. */
export function buildDayIndex(
  first: DayNumber,
  last: DayNumber,
  isWorking: (day: DayNumber) => boolean,
): DayIndex {
  const length = last - first + 1
  const rank = new Int32Array(length + 1)
  const select = new Int32Array(length)
  let count = 0
  for (let i = 0; i < length; i++) {
    if (isWorking(first + i)) select[count++] = first + i
    rank[i + 1] = count
  }
  return { first, last, rank, select: select.slice(0, count) }
}

/** Whether the span holds a day. */
export function holds(index: DayIndex, day: DayNumber): boolean {
  return day >= index.first && day <= index.last
}

/** Whether a day of the span is worked. Two array loads; the day is trusted to lie in the span. */
export function isWorkingAt(index: DayIndex, day: DayNumber): boolean {
  const i = day - index.first
  return (index.rank[i + 1] as number) > (index.rank[i] as number)
}

/**
 * Working days of the span up to and including a day of it; none for `first - 1`. The difference of two ranks counts the
 * working days after the one day up to the other.
 */
export function rankAt(index: DayIndex, day: DayNumber): number {
  return index.rank[day - index.first + 1] as number
}

/**
 * The day `n` working days after a day of the span (before it when negative); the day itself for 0. Two array loads
 * whatever `n` is.
 *
 * @returns undefined beyond the span
 * @example
 * ```ts
 * const { index } = vietnamCalendar()
 * const friday = toDayNumber(plainDate('2026-08-28'))
 * fromDayNumber(stepWorking(index, friday, 1) ?? 0) // => '2026-09-03'
 * ```
 */
export function stepWorking(index: DayIndex, day: DayNumber, n: number): DayNumber | undefined {
  if (n === 0) return day
  const i = day - index.first
  return n > 0
    ? index.select[(index.rank[i + 1] as number) + n - 1]
    : index.select[(index.rank[i] as number) + n]
}

/** The first working day on or after a day of the span; undefined beyond it. */
export function workingOnOrAfter(index: DayIndex, day: DayNumber): DayNumber | undefined {
  return index.select[index.rank[day - index.first] as number]
}
