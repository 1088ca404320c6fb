import { type Instant, type LegalSource, okUnless, type PlainDate, type Result } from '@motcua/core'
import { emptyLedger, objections, readLedger } from './internal/ledger.ts'
import type { WorkingTimeProblem } from './messages.ts'
import { type DeadlinePolicy, legalPolicy } from './policy.ts'
import type { AmountTerm, Term } from './term.ts'

/** One fact about the running of a time limit. */
export type ClockEntry =
  /** Complete receipt: the time limit begins. Always the first entry. */
  | { readonly kind: 'start'; readonly at: Instant }
  /** *Tạm dừng*: time no longer counts, for a stated reason. Several reasons may hold at once. */
  | { readonly kind: 'suspend'; readonly at: Instant; readonly reason: string }
  /** The reason is gone; without `reason`, all that were open are. The rest of the time limit runs on. */
  | { readonly kind: 'resume'; readonly at: Instant; readonly reason?: string }
  /** *Tính lại từ đầu*: the whole time limit begins anew, as at the receipt of a complete supplement. */
  | { readonly kind: 'restart'; readonly at: Instant }
  /**
   * *Gia hạn*: the time limit itself grows, on the legal basis named. In the unit of the term; a same-day term is
   * extended to a number of working days from its receipt.
   */
  | { readonly kind: 'extend'; readonly at: Instant; readonly by: AmountTerm; readonly law: LegalSource }
  /** *Hẹn lại*: a new day was promised in place of the computed one. */
  | { readonly kind: 'reappoint'; readonly at: Instant; readonly dueOn: PlainDate }
  /** Resolved, withdrawn or ended: nothing runs any more, unless it is reopened. */
  | { readonly kind: 'stop'; readonly at: Instant }
  /**
   * *Giải quyết lại*: a stopped clock begins anew and what was due before is superseded, kept only as history
   * (`clockRounds`). `term` where the new round has another time limit.
   */
  | { readonly kind: 'reopen'; readonly at: Instant; readonly reason: string; readonly term?: Term }

/** How far a clock may be stretched between its start, or a reopening, and its stop. Absent means unbounded. */
export interface ClockLimits {
  /** How often a new day may be promised. Decree 61/2018/NĐ-CP allows it once. */
  readonly reappointments?: number
  /** How often the time limit may be extended. */
  readonly extensions?: number
  /** By how much it may be extended in all, in the unit of the extensions. */
  readonly extendedBy?: number
}

/** The clock of a dossier: a budget and a ledger. What is due is derived from it, never stored. Plain JSON. */
export interface DeadlineClock {
  /** The budget. */
  readonly term: Term
  /** How it is counted. */
  readonly policy: DeadlinePolicy
  /** How far it may be stretched. */
  readonly limits?: ClockLimits
  /** What happened, in the order of time. */
  readonly entries: readonly ClockEntry[]
}

/**
 * A clock started at the receipt of a complete dossier.
 *
 * @param policy {@link legalPolicy} when absent
 * @param limits unbounded when absent
 */
export function startClock(
  term: Term,
  at: Instant,
  policy: DeadlinePolicy = legalPolicy,
  limits?: ClockLimits,
): DeadlineClock {
  return { term, policy, ...(limits === undefined ? {} : { limits }), entries: [{ kind: 'start', at }] }
}

/**
 * The clock with one more entry. Entries are recorded in the order of time; several reasons may suspend the clock at
 * once, and the time they cover counts once.
 *
 * @returns the clock, or everything that stands against the entry: out of order, suspended twice for one reason, nothing
 *   to resume, already stopped, nothing to reopen, a new appointment that is not in the future, more of them or longer
 *   extensions than the limits of the clock allow, an extension in another unit.
 * @example
 * ```ts
 * const clock = startClock({ unit: 'workingDay', amount: 10 }, instant('2026-03-02T09:00:00+07:00'))
 * addClockEntry(clock, { kind: 'resume', at: instant('2026-03-12T09:00:00+07:00') }).ok // => false
 * ```
 */
export function addClockEntry(
  clock: DeadlineClock,
  entry: ClockEntry,
): Result<DeadlineClock, WorkingTimeProblem> {
  const ledger =
    clock.entries.length === 0 ? { ok: true as const, value: emptyLedger(clock.term) } : readLedger(clock)
  if (!ledger.ok) return ledger
  return okUnless(objections(ledger.value, entry, clock.limits), () => {
    return { ...clock, entries: [...clock.entries, entry] }
  })
}
