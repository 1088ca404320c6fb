import type { DossierId } from '@motcua/core'
import { type CellName, type Cells, cellNames, type Memo, noCells, noMemo } from './cells.ts'
import type { Standing } from './classify.ts'

/** Counts that grow while dossiers stream by. Not part of what is handed out. */
export interface Tally {
  readonly cells: Record<CellName, number>
  readonly memo: Record<keyof Memo, number>
  readonly dossiers: Record<CellName, DossierId[]> | null
}

/** A tally of nothing. */
export function emptyTally(collect: 'counts' | 'dossiers'): Tally {
  const lists = collect === 'dossiers' ? Object.fromEntries(cellNames.map((name) => [name, []])) : null
  return { cells: { ...noCells }, memo: { ...noMemo }, dossiers: lists as Tally['dossiers'] }
}

/** The total column a detail column belongs to. */
const totalOf = {
  resolvedEarly: 'resolved',
  resolvedOnTime: 'resolved',
  resolvedLate: 'resolved',
  inProcessInTime: 'inProcess',
  inProcessOverdue: 'inProcess',
} as const satisfies Partial<Record<CellName, CellName>>

/** Counts one dossier. */
export function addStanding(tally: Tally, standing: Standing, dossier: DossierId): void {
  const { intake, outcome, memo } = standing
  count(tally, 'received', dossier)
  count(tally, intake, dossier)
  if (outcome !== null) {
    count(tally, totalOf[outcome], dossier)
    count(tally, outcome, dossier)
  }
  if (memo !== null) tally.memo[memo] += 1
}

function count(tally: Tally, name: CellName, dossier: DossierId): void {
  tally.cells[name] += 1
  tally.dossiers?.[name].push(dossier)
}

/** The counts as they are handed out, independent of what is added later. */
export function settle(tally: Tally): { readonly cells: Cells; readonly memo: Memo } {
  return { cells: { ...tally.cells }, memo: { ...tally.memo } }
}
