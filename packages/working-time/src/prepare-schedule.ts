import { buildOfficeIndex, type OfficeIndex } from './office-index.ts'
import type { WorkSchedule } from './schedule.ts'

/** A schedule with its office time prepared for counting. */
export interface PreparedSchedule extends WorkSchedule {
  /** The office time of every day. */
  readonly office: OfficeIndex
}

/**
 * Prepares a schedule once, so that every deadline, clock and count with it finds the hours of a day, and the moment by
 * which an amount of office time has passed, in constant time. The results are the same without; keep what it returns.
 *
 * @param schedule calendar and hours, the hours checked by `createOfficeHours`
 * @example
 * ```ts
 * const schedule = prepareSchedule({ calendar: vietnamCalendar(), hours: exampleOfficeHours })
 * const term: Term = { unit: 'workingHour', amount: 8 }
 * unwrap(dueDate(schedule, instant('2026-02-13T16:00:00+07:00'), term)).dueAt // => '2026-02-23T09:00:00.000Z'
 * ```
 */
export function prepareSchedule({ calendar, hours }: WorkSchedule): PreparedSchedule {
  return { calendar, hours, office: buildOfficeIndex(calendar, hours) }
}
