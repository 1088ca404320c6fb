import type { LegalSource, PlainDate, PlainTime } from '@motcua/core'

/** The days of the week. */
export type Weekday = 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday' | 'sunday'

/** The days of the week in ISO order: Monday first. */
export const weekdays: readonly Weekday[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]

/** A stretch of time in which the office is open; both ends belong to it. */
export interface OfficeWindow {
  /** Opening. */
  readonly from: PlainTime
  /** Closing, later than the opening. */
  readonly to: PlainTime
}

/**
 * The windows of each day of the week, in order and apart; a day that is absent is closed. Windows on a weekly day off
 * open the counter for receipt (QĐ 14/2010/QĐ-TTg) but do not make it a working day: that is the calendar's to say.
 */
export type OfficeWeek = Readonly<Partial<Record<Weekday, readonly OfficeWindow[]>>>

/** Other hours in a part of each year, such as a summer. */
export interface OfficeSeason {
  /** First day of the season, `MM-DD`. */
  readonly from: string
  /** Last day, `MM-DD`, inclusive; before `from` when the season crosses the new year. */
  readonly to: string
  /** The hours. */
  readonly week: OfficeWeek
}

/** Other hours on one day, such as a half day; no windows closes the office. */
export interface OfficeDate {
  /** The day. */
  readonly date: PlainDate
  /** The hours. */
  readonly windows: readonly OfficeWindow[]
}

/** A counter open on Saturdays (QĐ 14/2010/QĐ-TTg); `openSaturdayCounter` lays it over a schedule. */
export interface SaturdayCounter {
  /** Stable id, unique among the calendar's notices. */
  readonly id: string
  /** The decision that opens it. */
  readonly source: LegalSource
  /** When that was announced. */
  readonly announcedOn: PlainDate
  /** First day. */
  readonly from: PlainDate
  /** Last day, inclusive. */
  readonly to: PlainDate
  /** Its hours, in order and apart. */
  readonly windows: readonly OfficeWindow[]
  /** Whether it takes dossiers in. */
  readonly receives: boolean
  /** Whether its Saturdays are working days of a time limit. */
  readonly counts: boolean
}

/** Office hours (*giờ làm việc*): set locally, so always configuration. Plain data. */
export interface OfficeHours {
  /** The ordinary week. */
  readonly week: OfficeWeek
  /** Seasons with other hours, not overlapping. */
  readonly seasons?: readonly OfficeSeason[]
  /** Days with other hours. */
  readonly dates?: readonly OfficeDate[]
  /** Saturday counters, not overlapping. */
  readonly counters?: readonly SaturdayCounter[]
}

const day: readonly OfficeWindow[] = [
  { from: '08:00' as PlainTime, to: '12:00' as PlainTime },
  { from: '13:00' as PlainTime, to: '17:00' as PlainTime },
]

/** Hours for examples and tests, 08:00–12:00 and 13:00–17:00. Illustrative: no law sets them. */
export const exampleOfficeHours: OfficeHours = {
  week: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
}
