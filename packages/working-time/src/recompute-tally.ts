import type { PlainDate } from '@motcua/core'
import type { Recomputed } from './recompute.ts'

/** What a new schedule did to many clocks. Plain JSON. */
export interface RecomputeReport {
  /** How many clocks were looked at. */
  readonly total: number
  /** How many of them came out each way; they sum to `total`. */
  readonly outcomes: Readonly<Record<Recomputed['kind'], number>>
  /** How many of the moved are due on a later day. */
  readonly later: number
  /** How many of the moved are due on an earlier day. */
  readonly earlier: number
  /** The longest move, in days; negative where all moves were to earlier days. */
  readonly furthest: number
  /** Per changed day, in order, how many moved clocks have it in their span. */
  readonly causes: readonly { readonly date: PlainDate; readonly clocks: number }[]
}

/** Collects a report while outcomes stream by. */
export interface RecomputeTally {
  /** Takes one outcome into account. */
  readonly add: (outcome: Recomputed) => void
  /** The report so far. */
  readonly report: () => RecomputeReport
}

/**
 * A tally for the outcomes of `recompute` or `recomputeStream`: it keeps counts, never the outcomes.
 *
 * @example
 * ```ts
 * const tally = recomputeTally()
 * tally.add({ kind: 'unchanged', id: 'H01', dueOn: plainDate('2026-01-05') })
 * tally.report().outcomes.unchanged // => 1
 * ```
 */
export function recomputeTally(): RecomputeTally {
  const outcomes = { moved: 0, unchanged: 0, paused: 0, stopped: 0, unresolvable: 0 }
  const causes = new Map<PlainDate, number>()
  let [later, earlier, furthest] = [0, 0, 0]
  return {
    add(outcome) {
      outcomes[outcome.kind]++
      if (outcome.kind !== 'moved') return
      if (outcome.days > 0) later++
      if (outcome.days < 0) earlier++
      furthest = outcomes.moved === 1 ? outcome.days : Math.max(furthest, outcome.days)
      for (const { date } of outcome.causes) causes.set(date, (causes.get(date) ?? 0) + 1)
    },
    report() {
      const total = Object.values(outcomes).reduce((sum, n) => sum + n, 0)
      const dates = [...causes].map(([date, clocks]) => ({ date, clocks }))
      dates.sort((a, b) => (a.date < b.date ? -1 : 1))
      return { total, outcomes: { ...outcomes }, later, earlier, furthest, causes: dates }
    },
  }
}
