import { unwrap } from '@motcua/core'
import { type Calendar, createCalendar } from './calendar.ts'
import { vietnamNotices } from './data/vietnam-notices.ts'

export { vietnamNotices }

/**
 * Vietnam's public-sector calendar, 2016–2027, of which 2027 is provisional. Built anew on each call: keep it.
 *
 * @example
 * ```ts
 * const { from, to } = vietnamCalendar()
 * from // => '2016-01-01'
 * to // => '2027-12-31'
 * ```
 */
export function vietnamCalendar(): Calendar {
  return unwrap(createCalendar(vietnamNotices))
}
