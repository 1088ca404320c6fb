import type { LegalSource, PlainDate } from '@motcua/core'
import type { Confidence, DayOffKind } from './notice.ts'

/** A day that a notice takes out of the working time, on whose word. */
export interface NamedDayOff {
  /** Why it is off. */
  readonly kind: DayOffKind
  /** Its name in Vietnamese. */
  readonly name: string
  /** The holiday a compensatory day stands for; null for other kinds. */
  readonly inLieuOf: PlainDate | null
  /** The instrument, with the article for this day. */
  readonly source: LegalSource
  /** How sure it is. */
  readonly confidence: Confidence
}

/** A day that a notice puts into the working time (*ngày làm bù*), on whose word. */
export interface NamedWorkedDay {
  /** Discriminant. */
  readonly kind: 'worked'
  /** The day off it was swapped with; null for a day worked in addition. */
  readonly inPlaceOf: PlainDate | null
  /** The instrument. */
  readonly source: LegalSource
  /** How sure it is. */
  readonly confidence: Confidence
}

/** What the last notice to speak of a day says: off or worked, why, and on whose word. */
export type NamedDay = NamedDayOff | NamedWorkedDay
