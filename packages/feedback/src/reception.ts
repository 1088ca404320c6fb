import type { LegalSource, Localized, PlainDate } from '@motcua/core'

/** Whose reception of citizens (*tiếp công dân*) the law sets a minimum for. */
export type ReceptionHead = 'provinceChair' | 'districtChair' | 'communeChair' | 'agencyHead'

/** What each head is called. */
export const receptionHeadNames: Readonly<Record<ReceptionHead, Localized>> = {
  provinceChair: { vi: 'Chủ tịch UBND cấp tỉnh', en: 'the chairman of the province' },
  districtChair: { vi: 'Chủ tịch UBND cấp huyện', en: 'the chairman of the district' },
  communeChair: { vi: 'Chủ tịch UBND cấp xã', en: 'the chairman of the commune' },
  agencyHead: { vi: 'người đứng đầu cơ quan', en: 'the head of the agency' },
}

/** The least number of days a head receives citizens in person, per calendar month or ISO week. */
export interface ReceptionMinimum {
  /** Days. */
  readonly days: number
  /** Per calendar month, or per ISO week (Monday to Sunday). */
  readonly per: 'month' | 'week'
}

/** A day on which the head receives. */
export interface ReceptionDay {
  /** The day. */
  readonly on: PlainDate
  /** The day it was moved from, and when that was noticed; absent when it stands as posted. */
  readonly moved?: { readonly from: PlainDate; readonly noticedOn: PlainDate | null }
}

/** A posted schedule (*lịch tiếp công dân*) of the head's own days; days of a deputy are not in it. */
export interface ReceptionSchedule {
  /** Whose. */
  readonly head: ReceptionHead
  /** First day of the period it covers. */
  readonly from: PlainDate
  /** Last day of it, inclusive. */
  readonly to: PlainDate
  /** When it was posted. */
  readonly postedOn: PlainDate
  /** The days. */
  readonly days: readonly ReceptionDay[]
}

/** One month or ISO week that lies whole within a schedule, and how it meets the minimum. */
export interface ReceptionPeriod {
  /** `2021-03`, or `2021-W11`. */
  readonly period: string
  /** Reception days in it. */
  readonly days: number
  /** The least number. */
  readonly minimum: number
  /** `noWorkingDay`: it has none (a week of *Tết*), so nothing could be held. */
  readonly excused?: 'noWorkingDay'
  /** The rule. */
  readonly law: LegalSource
}

/** A schedule in which no fault was found, and what was judged. */
export interface ReceptionReport {
  /** The months or weeks judged. */
  readonly periods: readonly ReceptionPeriod[]
  /** `ruleUnknown`: no rule on posting is known for its day, so it was not judged. */
  readonly posting: 'inTime' | 'ruleUnknown'
}
