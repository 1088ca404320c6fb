import type { Channel, Instant, Level, PlainDate } from '@motcua/core'
import type { Form06a } from '@motcua/reporting'

/** One line of the check list at the end of a run. */
export interface Check {
  /** What is checked, in Vietnamese. */
  readonly name: string
  readonly passed: 'yes' | 'no'
  /** The figures behind it, or what was found wrong. */
  readonly detail: string
}

/** A dossier that was late, with the words its deadline is explained by. */
export interface LateDossier {
  readonly code: string
  readonly procedure: string
  readonly field: string
  readonly unit: string
  readonly receivedAt: Instant
  readonly dueOn: PlainDate
  readonly finishedOn: PlainDate | null
  readonly apology: 'inTime' | 'late' | 'none'
  /** Lines of the explanation, in Vietnamese. */
  readonly explanation: readonly string[]
}

/** A commune in the illustrative index. */
export interface IndexRow {
  readonly unit: string
  readonly points: string
  readonly percent: string
  readonly rank: number
  readonly className: string
  /** Where it lost most, in Vietnamese. */
  readonly lost: readonly { readonly leaf: string; readonly points: string; readonly why: string }[]
}

/** A procedure of the posted catalogue. */
export interface PostedProcedure {
  readonly code: string
  readonly name: string
  readonly field: string
  readonly level: Level
  readonly term: string
  readonly decision: string
  readonly postedOn: PlainDate | null
  readonly place: string
}

/** Money taken in the period. */
export interface MoneySummary {
  readonly payments: number
  readonly receipts: number
  readonly paid: number
  readonly receipted: number
  readonly series: number
}

/** Everything the page of the year shows. Read from the store alone, so that a stored year can be shown again. */
export interface YearData {
  readonly seed: string
  readonly scale: number
  readonly from: PlainDate
  readonly to: PlainDate
  /** Column 3 of form II.06a; the next two are columns 7 and 11. */
  readonly received: number
  readonly resolved: number
  readonly inProgress: number
  /** The published figures, scaled. */
  readonly wanted: { readonly received: number; readonly resolved: number; readonly inProgress: number }
  readonly events: number
  /** Form II.06a by quarter, in order of time, the last one up to the last day. */
  readonly quarters: readonly { readonly title: string; readonly form: Form06a }[]
  readonly whole: Form06a
  /** Received by week and channel; those without any may be left out. */
  readonly weeks: readonly {
    readonly monday: PlainDate
    readonly channel: Channel
    readonly dossiers: number
  }[]
  /** Every field with resolved dossiers, in any order; `inTime` is early and on time. */
  readonly fields: readonly { readonly field: string; readonly resolved: number; readonly inTime: number }[]
  /** Every desk, in any order. */
  readonly loads: readonly { readonly unit: string; readonly received: number; readonly late: number }[]
  /** Best first. */
  readonly index: { readonly title: string; readonly note: string; readonly rows: readonly IndexRow[] }
  readonly late: readonly LateDossier[]
  readonly catalogue: readonly PostedProcedure[]
  readonly money: MoneySummary
  readonly checks: readonly Check[]
}
