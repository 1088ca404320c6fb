import { fromDayNumber, isoWeekdayOf, mapOk, ok, type Result, toDayNumber } from '@motcua/core'
import { type Calendar, createCalendar } from './calendar.ts'
import { createOfficeHours } from './create-office-hours.ts'
import type { WorkingTimeProblem } from './messages.ts'
import type { Notice, WorkedDay } from './notice.ts'
import type { SaturdayCounter } from './office-hours.ts'
import type { WorkSchedule } from './schedule.ts'

/**
 * Opens a counter on Saturdays (QĐ 14/2010/QĐ-TTg, `calendarLaw.saturdayCounter`). Whether it takes dossiers in (`receives`) and whether its Saturdays
 * are working days of a time limit (`counts`) are separate: no text settles the second, so the caller says it. Saturdays
 * that a notice names keep what it says: a holiday closes the counter, a day worked by swap keeps its full hours.
 *
 * @returns the schedule with the counter, or what stands against its hours and days.
 * @example
 * ```ts
 * const schedule = { calendar: vietnamCalendar(), hours: exampleOfficeHours }
 * const counter: SaturdayCounter = {
 *   id: 'saturday-mornings',
 *   source: { document: 'Quyết định của UBND tỉnh', from: null, status: 'unverified' },
 *   announcedOn: plainDate('2025-12-15'),
 *   from: plainDate('2026-01-01'),
 *   to: plainDate('2026-12-31'),
 *   windows: [{ from: plainTime('08:00'), to: plainTime('11:30') }],
 *   receives: true,
 *   counts: false,
 * }
 * const open = unwrap(openSaturdayCounter(schedule, counter))
 * officeOpening(open, plainDate('2026-03-07')) // => '2026-03-07T01:00:00.000Z'
 * unwrap(isWorkingDay(open.calendar, plainDate('2026-03-07'))) // => false
 * ```
 */
export function openSaturdayCounter(
  schedule: WorkSchedule,
  counter: SaturdayCounter,
): Result<WorkSchedule, WorkingTimeProblem> {
  const { calendar, hours } = schedule
  const opened = createOfficeHours({ ...hours, counters: [...(hours.counters ?? []), counter] })
  if (!opened.ok) return opened
  const counted = counter.counts
    ? createCalendar([...calendar.notices, countingNotice(calendar, counter)], calendar.options)
    : ok(calendar)
  return mapOk(counted, (next) => ({ calendar: next, hours: opened.value }))
}

/** The counter's Saturdays as worked days, those left out that a notice already names. */
function countingNotice({ index, named }: Calendar, counter: SaturdayCounter): Notice {
  const { id, source, announcedOn, from, to } = counter
  const worked: WorkedDay[] = []
  const last = Math.min(toDayNumber(to), index.last)
  for (let day = Math.max(toDayNumber(from), index.first); day <= last; day++) {
    if (isoWeekdayOf(day) === 6 && !named.has(day)) worked.push({ date: fromDayNumber(day), inPlaceOf: null })
  }
  return { id, source, announcedOn, confidence: 'high', off: [], worked }
}
