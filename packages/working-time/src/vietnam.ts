import { unwrap } from '@motcua/core'
import { type Calendar, createCalendar } from './calendar.ts'
import { vietnamNotices } from './data/vietnam-notices.ts'

export { vietnamNotices }

/** Vietnam's public-sector calendar, 2016–2027. It is built anew on each call: keep it. */
export function vietnamCalendar(): Calendar {
  return unwrap(createCalendar(vietnamNotices))
}
