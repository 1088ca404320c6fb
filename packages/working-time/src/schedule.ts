import type { Calendar } from './calendar.ts'
import type { OfficeHours } from './office-hours.ts'
import type { OfficeIndex } from './office-index.ts'

/** When an agency works: its days and its hours. */
export interface WorkSchedule {
  /** The working days. */
  readonly calendar: Calendar
  /** The hours on them. */
  readonly hours: OfficeHours
  /**
   * The office time of every day, made by {@link prepareSchedule}: a matter of speed alone. One made for another
   * calendar or other hours is passed over.
   */
  readonly office?: OfficeIndex
}
