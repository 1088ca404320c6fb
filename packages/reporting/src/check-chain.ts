import { addDays } from '@motcua/core'
import { noCells, noMemo } from './cells.ts'
import type { Form06a, Form06aRow } from './form.ts'
import type { ReportingProblem } from './messages.ts'

/**
 * Checks that each period takes over what the one before it left: column 6 of one is column 11 of the last, row by row
 * and in total. A row missing from a form counts as zeros; waiting dossiers that the options set beside the form were
 * left too.
 *
 * @param forms of consecutive periods, the earliest first, made alike
 * @returns what does not hold; empty when all does
 */
export function checkChain(forms: readonly Form06a[]): readonly ReportingProblem[] {
  return forms.slice(1).flatMap((form, i) => {
    const before = forms[i] as Form06a
    const unlike = likeness(before, form)
    return unlike.length > 0 ? unlike : linkProblems(before, form)
  })
}

/** Why two forms cannot be chained: not consecutive, or not made alike. */
export function likeness(before: Form06a, after: Form06a): readonly ReportingProblem[] {
  const problems: ReportingProblem[] = []
  const { to } = before.period
  const { from } = after.period
  if (addDays(to, 1) !== from) {
    problems.push({ code: 'reporting.periods-not-consecutive', params: { from, to } })
  }
  const made = ({ options, groupBy }: Form06a) => [
    options.withdrawn,
    options.stopped,
    options.waiting,
    options.noDueDate,
    options.lateAgainst,
    ...groupBy,
  ]
  if (made(before).join() !== made(after).join()) {
    problems.push({ code: 'reporting.forms-differ', params: {} })
  }
  return problems
}

function linkProblems(before: Form06a, after: Form06a): ReportingProblem[] {
  const pairs = pairRows(before, after)
  return pairs.flatMap(([last, next]): ReportingProblem[] => {
    const cells = last?.cells ?? noCells
    const memo = last?.memo ?? noMemo
    const left = cells.inProcess + (before.options.waiting === 'separate' ? memo.waiting : 0)
    const carried = (next?.cells ?? noCells).carriedOver
    if (carried === left) return []
    const row = (next ?? last)?.label ?? ''
    return [{ code: 'reporting.chain-broken', params: { row, carried, left } }]
  })
}

type Pair = readonly [Form06aRow | undefined, Form06aRow | undefined]

/** The rows of two forms side by side, those that only one of them has too; the totals last. */
export function pairRows(before: Form06a, after: Form06a): readonly Pair[] {
  const key = (row: Form06aRow) => JSON.stringify(row.path)
  const earlier = new Map(before.rows.map((row) => [key(row), row]))
  const later = new Map(after.rows.map((row) => [key(row), row]))
  const keys = new Set([...earlier.keys(), ...later.keys()])
  return [...[...keys].map((each): Pair => [earlier.get(each), later.get(each)]), [before.total, after.total]]
}
