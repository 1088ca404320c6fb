import { daysInMonth, motcuaError, type PlainDate, plainDate } from '@motcua/core'

/** A reporting period (*kỳ báo cáo*); both days belong to it. */
export interface Period {
  /** First day. */
  readonly from: PlainDate
  /** Last day; the report says what held at its end. */
  readonly to: PlainDate
}

/** A month; `month` is 1 to 12. */
export function monthPeriod(year: number, month: number): Period {
  return monthsPeriod(year, month, month)
}

/**
 * A quarter (*quý*); `quarter` is 1 to 4.
 *
 * @example
 * ```ts
 * quarterPeriod(2021, 3) // => { from: '2021-07-01', to: '2021-09-30' }
 * ```
 */
export function quarterPeriod(year: number, quarter: number): Period {
  return monthsPeriod(year, quarter * 3 - 2, quarter * 3)
}

/** A calendar year. */
export function yearPeriod(year: number): Period {
  return monthsPeriod(year, 1, 12)
}

function monthsPeriod(year: number, first: number, last: number): Period {
  if (![year, first, last].every(Number.isInteger) || first < 1 || last > 12) {
    throw motcuaError('reporting.bad-period', `There are no months ${first} to ${last} of ${year}.`)
  }
  const two = (n: number) => String(n).padStart(2, '0')
  const yyyy = String(year).padStart(4, '0')
  const end = `${yyyy}-${two(last)}-${two(daysInMonth(year, last))}`
  return { from: plainDate(`${yyyy}-${two(first)}-01`), to: plainDate(end) }
}
