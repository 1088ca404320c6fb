import { addCells, addMemo, cellNames, noCells, noMemo } from './cells.ts'
import type { Leaf } from './collector.ts'
import type { Form06a, Form06aRow } from './form.ts'
import { compareGroups, type Group, type GroupBy } from './group.ts'
import { settle, type Tally } from './tally.ts'

type FormHead = Pick<Form06a, 'period' | 'options'> & {
  readonly index: number
  readonly groupBy: readonly GroupBy[]
}

/** The form of one period from the innermost rows; a group with nothing in the period has no row. */
export function formOf(leaves: readonly Leaf[], head: FormHead): Form06a {
  const { period, options, groupBy } = head
  const filled = leaves.filter((leaf) => hasContent(leaf.tallies[head.index] as Tally))
  const rows = rowsOf(filled, head, [])
  const total = groupBy.length === 0 ? rows : rows.filter((row) => row.path.length === 1)
  const dossiers = groupBy.length === 0 ? rows[0]?.dossiers : undefined
  return {
    period,
    groupBy,
    options,
    rows: groupBy.length === 0 ? [] : rows,
    total: { ...sumRows([], 'Tổng số', total), ...(dossiers ? { dossiers } : {}) },
  }
}

function hasContent({ cells }: Tally): boolean {
  return cellNames.some((name) => cells[name] > 0)
}

/** The rows of one depth under a path, each followed by its parts. */
function rowsOf(leaves: readonly Leaf[], head: FormHead, path: readonly string[]): Form06aRow[] {
  const depth = path.length
  if (depth === head.groupBy.length) return leaves.map((leaf) => leafRow(leaf, head.index))
  const groups = new Map<string, { readonly group: Group; readonly leaves: Leaf[] }>()
  for (const leaf of leaves) {
    const group = leaf.groups[depth] as Group
    const known = groups.get(group.key)
    if (known) known.leaves.push(leaf)
    else groups.set(group.key, { group, leaves: [leaf] })
  }
  const sorted = [...groups.values()].sort((a, b) => compareGroups(head.groupBy[depth], a.group, b.group))
  return sorted.flatMap(({ group, leaves: inside }) => {
    const below = rowsOf(inside, head, [...path, group.key])
    if (depth + 1 === head.groupBy.length) return below
    const parts = below.filter((row) => row.path.length === depth + 2)
    return [sumRows([...path, group.key], group.label, parts), ...below]
  })
}

function leafRow(leaf: Leaf, index: number): Form06aRow {
  const tally = leaf.tallies[index] as Tally
  const label = leaf.groups.at(-1)?.label ?? 'Tổng số'
  const row = { path: leaf.groups.map((group) => group.key), label, ...settle(tally) }
  if (tally.dossiers === null) return row
  const lists = Object.entries(tally.dossiers).map(([name, ids]) => [name, [...ids]])
  return { ...row, dossiers: Object.fromEntries(lists) }
}

function sumRows(path: readonly string[], label: string, rows: readonly Form06aRow[]): Form06aRow {
  let cells = noCells
  let memo = noMemo
  for (const row of rows) {
    cells = addCells(cells, row.cells)
    memo = addMemo(memo, row.memo)
  }
  return { path, label, cells, memo }
}
