import type { LegalSource, PlainDate } from '@motcua/core'

/**
 * Why a day is off: `statutory` *ngày lễ, tết*; `compensatory` *nghỉ bù* for a holiday on a weekly day off;
 * `swap` *hoán đổi* with a Saturday that is worked; `one-off` for a day granted once (storm, local event).
 */
export type DayOffKind = 'statutory' | 'compensatory' | 'swap' | 'one-off'

/** How sure the day is: `high` when the instrument or a report quoting it was read, `medium` when second-hand. */
export type Confidence = 'high' | 'medium' | 'low'

/** One day that a notice takes out of the working time. */
export interface DayOff {
  /** The day. */
  readonly date: PlainDate
  /** Why it is off. */
  readonly kind: DayOffKind
  /** Its name in Vietnamese. */
  readonly name: string
  /** The holiday a compensatory day stands for. */
  readonly inLieuOf?: PlainDate
  /** The article for this day, where it differs from the notice's own. */
  readonly article?: string
}

/** One day that a notice puts into the working time (*ngày làm bù*). */
export interface WorkedDay {
  /** The day, usually a Saturday. */
  readonly date: PlainDate
  /** The day off it was swapped with; null for a day worked in addition, as a local overlay may ask. */
  readonly inPlaceOf: PlainDate | null
}

/** A year whose days off a notice completes. */
export interface NoticeYear {
  /** The calendar year. */
  readonly year: number
  /**
   * `provisional` while a further notice is expected, `projected` when no notice exists and the days are only what law
   * and moon make likely. Results in such a year carry a warning; a projection gives way to the first real notice.
   */
  readonly standing: 'settled' | 'provisional' | 'projected'
}

/**
 * A notice of days off (*thông báo nghỉ*): the unit a calendar is folded from. A later notice has the last word on a
 * day. A local calendar is the national notices followed by local ones.
 */
export interface Notice {
  /** Stable id, unique within a calendar. */
  readonly id: string
  /** The instrument. */
  readonly source: LegalSource
  /** The day it was announced; null where it is not known, or where a code of law needs no announcement. */
  readonly announcedOn: PlainDate | null
  /** How sure its days are. */
  readonly confidence: Confidence
  /** Ids of earlier notices that it revokes (*thay thế, bãi bỏ*): from its announcement on they no longer count. */
  readonly replaces?: readonly string[]
  /** The years it completes; absent or empty for a notice that only adds to a year. */
  readonly years?: readonly NoticeYear[]
  /** The days off, weekly days off that carry a holiday included. */
  readonly off: readonly DayOff[]
  /** The days worked although the week has them off. */
  readonly worked: readonly WorkedDay[]
}

/** Whether a year rests on a notice; false for a projection. */
export function isAnnounced({ standing }: NoticeYear): boolean {
  return standing !== 'projected'
}

/** The day from which a notice is known: texts compare as days do, and the empty text comes before all of them. */
export function knownSince({ announcedOn, years = [] }: Notice): string {
  if (announcedOn !== null) return announcedOn
  const first = Math.min(...years.filter(isAnnounced).map(({ year }) => year))
  return Number.isFinite(first) ? `${String(first).padStart(4, '0')}-01-01` : ''
}
