import { type CellName, type Cells, cellNames, type Memo, type PublishedCells } from './cells.ts'
import { columnNumber } from './columns.ts'
import type { Form06a, Form06aRow } from './form.ts'
import type { ReportingProblem } from './messages.ts'
import type { Form06aOptions } from './options.ts'

/** A total column and the columns it is the sum of. */
const identities: readonly (readonly [CellName, ...CellName[]])[] = [
  ['received', 'receivedOnline', 'receivedOther', 'carriedOver'],
  ['resolved', 'resolvedEarly', 'resolvedOnTime', 'resolvedLate'],
  ['inProcess', 'inProcessInTime', 'inProcessOverdue'],
  ['received', 'resolved', 'inProcess'],
]

/**
 * Checks the identities of one row: 3 = 4 + 5 + 6, 7 = 8 + 9 + 10, 11 = 12 + 13, 3 = 7 + 11. Figures that were not
 * published are left out, and with them the identities they belong to.
 *
 * @param beside dossiers counted beside columns 7 and 11, when the options put some there; 0 in the form of the law
 * @returns what does not hold
 * @example
 * ```ts
 * checkCells({ received: 14488, resolved: 14398, inProcess: 90 }) // => []
 * checkCells({ received: 14488, resolved: 14398, inProcess: 91 }).length // => 1
 * ```
 */
export function checkCells(cells: PublishedCells, row = 'Tổng số', beside = 0): readonly ReportingProblem[] {
  const problems: ReportingProblem[] = []
  for (const name of cellNames) {
    const count = cells[name] ?? null
    if (count === null || (Number.isSafeInteger(count) && count >= 0)) continue
    const params = { row, column: columnNumber(name), count: String(count) }
    problems.push({ code: 'reporting.bad-count', params })
  }
  for (const [total, ...parts] of identities) {
    const left = cells[total] ?? null
    const counts = parts.map((part) => cells[part] ?? null)
    if (left === null || counts.includes(null)) continue
    const extra = parts.includes('resolved') ? beside : 0
    const right = counts.reduce<number>((sum, count) => sum + (count ?? 0), extra)
    if (left === right) continue
    const identity = `${columnNumber(total)} = ${parts.map(columnNumber).join(' + ')}${extra > 0 ? ` + ${extra}` : ''}`
    problems.push({ code: 'reporting.identity-broken', params: { row, identity, left, right } })
  }
  return problems
}

/**
 * Checks a whole form: the identities of every row and of the total, and that every row is the sum of the rows below
 * it. Dossiers that the options set beside the form are added to columns 7 and 11.
 *
 * @returns what does not hold; empty when all does
 */
export function checkForm(form: Form06a): readonly ReportingProblem[] {
  const problems: ReportingProblem[] = []
  for (const row of [...form.rows, form.total]) {
    problems.push(...checkCells(row.cells, row.label, besideCount(row.memo, form.options)))
    const parts = partsOf(form.rows, row)
    if (parts.length === 0 && (row.path.length > 0 || form.groupBy.length === 0)) continue
    problems.push(...sumProblems(row, parts))
  }
  return problems
}

/** How many dossiers of a row the options set beside its columns. */
function besideCount(memo: Memo, options: Form06aOptions): number {
  return (['withdrawn', 'stopped', 'waiting'] as const).reduce(
    (sum, name) => sum + (options[name] === 'separate' ? memo[name] : 0),
    0,
  )
}

function partsOf(rows: readonly Form06aRow[], { path }: Form06aRow): Form06aRow[] {
  return rows.filter(
    (row) => row.path.length === path.length + 1 && path.every((key, i) => row.path[i] === key),
  )
}

function sumProblems(row: Form06aRow, parts: readonly Form06aRow[]): ReportingProblem[] {
  return cellNames.flatMap((name): ReportingProblem[] => {
    const sum = parts.reduce((all, part) => all + part.cells[name], 0)
    const count: Cells[CellName] = row.cells[name]
    if (count === sum) return []
    const params = { row: row.label, column: columnNumber(name), count, sum }
    return [{ code: 'reporting.total-differs', params }]
  })
}
