import { fail, failAll, ok, type PlainDate, type Result, toDayNumber } from '@motcua/core'
import { type Calendar, gapAt } from './calendar.ts'
import { holds, rankAt } from './day-index.ts'
import type { WorkingTimeProblem } from './messages.ts'

/**
 * The working days from `from` to `to`, both included, in order. Lazy, and may be gone through again.
 *
 * @returns the days, `working-time.calendar-gap` for each end the calendar does not hold, or
 *   `working-time.reversed-interval`.
 * @example
 * ```ts
 * const days = unwrap(workingDays(vietnamCalendar(), plainDate('2026-08-28'), plainDate('2026-09-04')))
 * Array.from(days) // => ['2026-08-28', '2026-09-03', '2026-09-04']
 * ```
 */
export function workingDays(
  calendar: Calendar,
  from: PlainDate,
  to: PlainDate,
): Result<Iterable<PlainDate>, WorkingTimeProblem> {
  const { index, dates } = calendar
  const a = toDayNumber(from)
  const b = toDayNumber(to)
  const gaps = [a, b].filter((day) => !holds(index, day)).map(gapAt)
  if (gaps.length > 0) return failAll(gaps)
  if (a > b) return fail({ code: 'working-time.reversed-interval', params: { from, to } })
  return ok({
    *[Symbol.iterator]() {
      for (let k = rankAt(index, a - 1); k < rankAt(index, b); k++) {
        yield dates[(index.select[k] as number) - index.first] as PlainDate
      }
    },
  })
}
