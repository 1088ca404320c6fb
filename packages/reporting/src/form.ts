import type { DossierId } from '@motcua/core'
import type { CellName, Cells, Memo } from './cells.ts'
import type { GroupBy } from './group.ts'
import type { Form06aOptions } from './options.ts'
import type { Period } from './period.ts'

/** One row of the form. */
export interface Form06aRow {
  /** The keys of its groups from the outside in, such as `['district', 'G15-HT01']`; empty for the total. */
  readonly path: readonly string[]
  /** Column 2: field, procedure, unit or level by its Vietnamese name. */
  readonly label: string
  /** Columns 3 to 13. */
  readonly cells: Cells
  /** What stands beside the form. */
  readonly memo: Memo
  /** The dossiers behind each cell, on the innermost rows, when they were asked for. */
  readonly dossiers?: { readonly [Name in CellName]?: readonly DossierId[] }
}

/**
 * Form II.06a/VPCP/KSTT of one period (*tình hình, kết quả giải quyết thủ tục hành chính*): counts of dossiers as of
 * the period's last day.
 */
export interface Form06a {
  /** The period. */
  readonly period: Period
  /** How rows are grouped, from the outside in. */
  readonly groupBy: readonly GroupBy[]
  /** How what practice leaves open was decided. */
  readonly options: Form06aOptions
  /** Rows in reading order, a group before its parts. */
  readonly rows: readonly Form06aRow[]
  /** The total (*tổng số*). */
  readonly total: Form06aRow
}
