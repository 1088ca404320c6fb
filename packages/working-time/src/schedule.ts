import type { Calendar } from './calendar.ts'
import type { OfficeHours } from './office-hours.ts'

/** When an agency works: its days and its hours. */
export interface WorkSchedule {
  /** The working days. */
  readonly calendar: Calendar
  /** The hours on them. */
  readonly hours: OfficeHours
}
