import type { Instant, LegalSource, PlainDate, PlainTime } from '@motcua/core'
import type { Deadline } from './deadline.ts'
import type { AmountTerm, TermUnit } from './term.ts'
import type { DayFact } from './working-days.ts'

/** One step of a computation, in order, with the law it rests on where there is one. */
export type ExplanationStep =
  /** When it arrived, and when it counts as received. */
  | {
      readonly kind: 'received'
      readonly at: Instant
      readonly receivedAt: Instant
      readonly law: LegalSource | null
    }
  /** The day of receipt, not counted. */
  | { readonly kind: 'dayZero'; readonly date: PlainDate; readonly law: LegalSource }
  /** A working day used; `count` is its number since the last start, in the unit of the term. */
  | { readonly kind: 'counted'; readonly day: DayFact; readonly count: number }
  /** A fraction of a working day, and the office time it comes to. */
  | { readonly kind: 'share'; readonly day: DayFact; readonly amount: number; readonly minutes: number }
  /** A day off passed over. */
  | { readonly kind: 'skipped'; readonly day: DayFact }
  /** A day that would have counted but for a suspension. */
  | { readonly kind: 'paused'; readonly day: DayFact; readonly reason: string }
  /** Office time used within one day. */
  | { readonly kind: 'hoursUsed'; readonly date: PlainDate; readonly minutes: number; readonly total: number }
  /** Calendar time that ran without a break, day off or not. */
  | {
      readonly kind: 'elapsed'
      readonly from: PlainDate
      readonly to: PlainDate
      readonly unit: TermUnit
      readonly amount: number
      readonly law: LegalSource
    }
  /** Days of suspension that moved a calendar term. */
  | { readonly kind: 'extended'; readonly days: number; readonly to: PlainDate }
  /** The month of the end lacks the day: its last day was taken. */
  | { readonly kind: 'clamped'; readonly date: PlainDate; readonly law: LegalSource }
  /** The cutoff of a same-day term, and whether it had passed. The text that sets it is the procedure's own. */
  | { readonly kind: 'cutoff'; readonly cutoff: PlainTime; readonly outcome: 'inTime' | 'after' }
  /** The last day is one that a notice has worked: no day off, so the end stays on it. */
  | { readonly kind: 'stayed'; readonly day: DayFact; readonly law: LegalSource }
  /** The last day was a day off. */
  | { readonly kind: 'rolled'; readonly from: PlainDate; readonly to: PlainDate; readonly law: LegalSource }
  /** An entry in the ledger of a clock. */
  | { readonly kind: 'started'; readonly at: Instant }
  | { readonly kind: 'suspended'; readonly at: Instant; readonly reason: string }
  | { readonly kind: 'resumed'; readonly at: Instant; readonly reason: string | null }
  | { readonly kind: 'restarted'; readonly at: Instant }
  | { readonly kind: 'prolonged'; readonly at: Instant; readonly by: AmountTerm; readonly law: LegalSource }
  | { readonly kind: 'reappointed'; readonly at: Instant; readonly dueOn: PlainDate }
  | { readonly kind: 'stopped'; readonly at: Instant }
  | { readonly kind: 'reopened'; readonly at: Instant; readonly reason: string }
  /** The end under a new appointment, in place of the one counted. */
  | { readonly kind: 'appointed'; readonly dueOn: PlainDate; readonly dueAt: Instant }
  /** The end as counted. */
  | {
      readonly kind: 'due'
      readonly dueOn: PlainDate
      readonly dueAt: Instant
      readonly law: LegalSource | null
    }

/** A deadline with every step that led to it. Plain JSON. */
export interface Explanation {
  /** The result. */
  readonly deadline: Deadline
  /** How it came about, in order. */
  readonly steps: readonly ExplanationStep[]
}
