import { failAll, ok, type Result } from '@motcua/core'
import { type Cells, type Memo, noCells, noMemo } from './cells.ts'
import { likeness, pairRows } from './check-chain.ts'
import type { Form06a, Form06aRow } from './form.ts'
import { inReadingOrder } from './group.ts'
import type { ReportingProblem } from './messages.ts'

/**
 * The form of several consecutive periods together, such as a year of its quarters, from their forms alone: receipts
 * and results add up, what was carried over is that of the first, what is in process that of the last.
 *
 * The ids behind cells are not kept.
 *
 * @param forms at least one, the earliest first, made alike
 * @returns the form, or why they cannot be joined
 */
export function joinForms(forms: readonly [Form06a, ...Form06a[]]): Result<Form06a, ReportingProblem> {
  let joined = withoutIds(forms[0])
  for (const form of forms.slice(1)) {
    const problems = likeness(joined, form)
    if (problems.length > 0) return failAll(problems)
    joined = joinTwo(joined, form)
  }
  return ok(joined)
}

function withoutIds(form: Form06a): Form06a {
  const strip = ({ path, label, cells, memo }: Form06aRow): Form06aRow => ({ path, label, cells, memo })
  return { ...form, rows: form.rows.map(strip), total: strip(form.total) }
}

function joinTwo(first: Form06a, last: Form06a): Form06a {
  const joined = pairRows(first, last).map(([before, after]) => joinRows(before, after))
  const rows = inReadingOrder(joined.slice(0, -1), first.groupBy)
  const total = joined.at(-1) as Form06aRow
  return { ...first, period: { from: first.period.from, to: last.period.to }, rows, total }
}

function joinRows(before: Form06aRow | undefined, after: Form06aRow | undefined): Form06aRow {
  const [a, b] = [before?.cells ?? noCells, after?.cells ?? noCells]
  const [m, n] = [before?.memo ?? noMemo, after?.memo ?? noMemo]
  const receivedOnline = a.receivedOnline + b.receivedOnline
  const receivedOther = a.receivedOther + b.receivedOther
  const cells: Cells = {
    received: a.carriedOver + receivedOnline + receivedOther,
    receivedOnline,
    receivedOther,
    carriedOver: a.carriedOver,
    resolved: a.resolved + b.resolved,
    resolvedEarly: a.resolvedEarly + b.resolvedEarly,
    resolvedOnTime: a.resolvedOnTime + b.resolvedOnTime,
    resolvedLate: a.resolvedLate + b.resolvedLate,
    inProcess: b.inProcess,
    inProcessInTime: b.inProcessInTime,
    inProcessOverdue: b.inProcessOverdue,
  }
  const memo: Memo = {
    withdrawn: m.withdrawn + n.withdrawn,
    stopped: m.stopped + n.stopped,
    waiting: n.waiting,
  }
  const { path, label } = (after ?? before) as Form06aRow
  return { path, label, cells, memo }
}
