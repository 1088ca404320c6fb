import { instant, type PlainDate, plainDate, unwrap } from '@motcua/core'
import {
  addClockEntry,
  type ClockEntry,
  type DeadlineClock,
  exampleOfficeHours,
  type WorkSchedule,
} from '@motcua/working-time'
import { vietnamCalendar } from '@motcua/working-time/vietnam'

/** Vietnam's calendar with the illustrative hours 08:00–12:00, 13:00–17:00. */
export const schedule: WorkSchedule = { calendar: vietnamCalendar(), hours: exampleOfficeHours }

/** `2026-03-02` is 09:00 in Vietnam, `2026-03-02 16:30` that minute. */
export function vn(text: string) {
  const [date, time = '09:00'] = text.split(' ')
  return instant(`${date}T${time}+07:00`)
}

export function day(text: string): PlainDate {
  return plainDate(text)
}

export function withEntries(clock: DeadlineClock, ...entries: readonly ClockEntry[]): DeadlineClock {
  return entries.reduce((next, entry) => unwrap(addClockEntry(next, entry)), clock)
}
