import type { LegalSource } from './legal-source.ts'
import type { CoreProblem } from './messages.ts'
import { addDays, type PlainDate } from './plain-date.ts'
import { fail, ok, type Result } from './result.ts'

// Sorts after every day.
const OPEN_END = '9999-12-31'

/** A value in force between two days, with the law that says so. */
export interface DatedValue<T> {
  /** First day in force. */
  readonly from: PlainDate
  /** Last day in force, inclusive; absent while it is in force. */
  readonly to?: PlainDate
  /** The value. */
  readonly value: T
  /** The law behind it. */
  readonly law: LegalSource
}

/** A rule that changes over time: values in the order of their first days, not overlapping. */
export type Dated<T> = readonly DatedValue<T>[]

/**
 * The value in force on a day.
 *
 * @returns the value with its law, or the typed gap `core.no-rule-in-force`: the nearest one is never guessed.
 */
export function inForce<T>(rules: Dated<T>, on: PlainDate): Result<DatedValue<T>, CoreProblem> {
  for (let i = rules.length - 1; i >= 0; i--) {
    const rule = rules[i] as DatedValue<T>
    if (rule.from <= on && (rule.to === undefined || on <= rule.to)) return ok(rule)
  }
  return fail({ code: 'core.no-rule-in-force', params: { on } })
}

/** What is wrong with a dated rule: ends before starts, or two values on one day. Empty when all is well. */
export function checkDated<T>(rules: Dated<T>): readonly CoreProblem[] {
  const problems: CoreProblem[] = []
  const sorted = rules
    .map((rule, index) => ({ rule, index }))
    .sort((a, b) => (a.rule.from < b.rule.from ? -1 : a.rule.from > b.rule.from ? 1 : a.index - b.index))
  let coveredTo = ''
  for (const { rule, index } of sorted) {
    if (rule.to !== undefined && rule.to < rule.from) {
      const params = { from: rule.from, to: rule.to }
      problems.push({ code: 'core.rule-ends-before-it-starts', params, path: [index] })
    }
    // Against the furthest end so far, not only the neighbour's: a long rule may cover several later ones.
    if (coveredTo >= rule.from) {
      problems.push({ code: 'core.rules-overlap', params: { on: rule.from }, path: [index] })
    }
    const end = rule.to ?? OPEN_END
    if (end > coveredTo) coveredTo = end
  }
  return problems
}

/**
 * The rules after a new one takes over on its first day: the one in force before ends the day before, and what was
 * to start on that day or later is dropped.
 */
export function supersede<T>(rules: Dated<T>, next: DatedValue<T>): Dated<T> {
  const last = addDays(next.from, -1)
  const closed = rules
    .filter((rule) => rule.from < next.from)
    .map((rule) => (rule.to === undefined || rule.to > last ? { ...rule, to: last } : rule))
  return [...closed, next]
}
