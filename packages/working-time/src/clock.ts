import { type Instant, ok, okUnless, type PlainDate, type Result } from '@motcua/core'
import { emptyLedger, objections, readLedger } from './internal/ledger.ts'
import type { WorkingTimeProblem } from './messages.ts'
import { type DeadlinePolicy, legalPolicy } from './policy.ts'
import type { Term } from './term.ts'

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
  /** *Hẹn lại*: a new day was promised in place of the computed one. */
  | { readonly kind: 'reappoint'; readonly at: Instant; readonly dueOn: PlainDate }
  /** Resolved, withdrawn or ended: nothing runs any more. */
  | { readonly kind: 'stop'; readonly at: Instant }

/** The clock of a dossier: a budget and a ledger. What is due is derived from it, never stored. Plain JSON. */
export interface DeadlineClock {
  /** The budget. */
  readonly term: Term
  /** How it is counted. */
  readonly policy: DeadlinePolicy
  /** What happened, in the order of time. */
  readonly entries: readonly ClockEntry[]
}

/**
 * A clock started at the receipt of a complete dossier.
 *
 * @param policy {@link legalPolicy} when absent
 */
export function startClock(term: Term, at: Instant, policy: DeadlinePolicy = legalPolicy): DeadlineClock {
  return { term, policy, entries: [{ kind: 'start', at }] }
}

/**
 * The clock with one more entry. Entries are recorded in the order of time; several reasons may suspend the clock at
 * once, and the time they cover counts once.
 *
 * @returns the clock, or everything that stands against the entry: out of order, suspended twice for one reason, nothing
 *   to resume, already stopped, a new appointment that is not in the future.
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
  const ledger = clock.entries.length === 0 ? ok(emptyLedger) : readLedger(clock.entries)
  if (!ledger.ok) return ledger
  return okUnless(objections(ledger.value, entry), () => ({ ...clock, entries: [...clock.entries, entry] }))
}
