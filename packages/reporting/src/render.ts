import { formatDate, type Locale, type Localized } from '@motcua/core'
import { type Form06aColumn, form06aColumns } from './columns.ts'
import type { Form06a, Form06aRow } from './form.ts'

/** A heading cell of a table; it spans columns and rows. */
export interface HeaderCell {
  /** Its text. */
  readonly text: string
  /** Columns it spans. */
  readonly columns: number
  /** Rows it spans. */
  readonly rows: number
}

/** A table ready for a page, a spreadsheet or a CSV file. */
export interface Table {
  /** The form's number. */
  readonly code: string
  /** The title. */
  readonly title: string
  /** The period in words. */
  readonly period: string
  /** What is counted. */
  readonly unit: string
  /** Rows of headings, from the top down. */
  readonly header: readonly (readonly HeaderCell[])[]
  /** The full heading of each column, for formats without spans. */
  readonly columns: readonly string[]
  /** The numbers of the columns, as printed below the headings. */
  readonly numbers: readonly string[]
  /** The body; the total is its last row. */
  readonly rows: readonly (readonly (string | number)[])[]
}

const title: Localized = {
  vi: 'Tình hình, kết quả giải quyết thủ tục hành chính',
  en: 'Handling of administrative procedures',
}
const formulas: Readonly<Record<number, string>> = {
  3: '(3)=(4)+(5)+(6)',
  7: '(7)=(8)+(9)+(10)',
  11: '(11)=(12)+(13)',
}

/** The form as a table (*biểu II.06a/VPCP/KSTT*), in Vietnamese or English. Names of rows stay as they are. */
export function renderForm06a(form: Form06a, locale: Locale): Table {
  const { from, to } = form.period
  const [start, end] = [formatDate(from), formatDate(to)]
  const numbers = ordinals(form.rows)
  return {
    code: 'II.06a/VPCP/KSTT',
    title: title[locale],
    period: locale === 'vi' ? `Kỳ báo cáo: từ ${start} đến ${end}` : `Period: ${start} to ${end}`,
    unit: locale === 'vi' ? 'Đơn vị tính: hồ sơ' : 'Unit: dossiers',
    header: headerRows(locale),
    columns: form06aColumns.map(({ headings }) => headings.map((heading) => heading[locale]).join(' – ')),
    numbers: form06aColumns.map(({ number }) => formulas[number] ?? `(${number})`),
    rows: [
      ...form.rows.map((row, i) => bodyRow(row, numbers[i] ?? '', row.label)),
      bodyRow(form.total, '', locale === 'vi' ? 'Tổng số' : 'Total'),
    ],
  }
}

function bodyRow(row: Form06aRow, number: string, label: string): (string | number)[] {
  const counts = form06aColumns.flatMap(({ cell }) => (cell === null ? [] : [row.cells[cell]]))
  return [number, label, ...counts]
}

/** The numbers of rows among their neighbours: 1, 1.1, 1.2, 2 … */
function ordinals(rows: readonly Form06aRow[]): string[] {
  const counts: number[] = []
  return rows.map(({ path }) => {
    counts.length = path.length
    counts[path.length - 1] = (counts[path.length - 1] ?? 0) + 1
    return counts.join('.')
  })
}

/** Neighbours share a heading; the last heading of a column reaches down to the deepest row. */
function headerRows(locale: Locale): HeaderCell[][] {
  const depth = Math.max(...form06aColumns.map(({ headings }) => headings.length))
  return Array.from({ length: depth }, (_, level) => {
    const cells: HeaderCell[] = []
    form06aColumns.forEach((column, i) => {
      const heading = column.headings[level]
      const before = form06aColumns[i - 1]
      if (heading === undefined || (before && shares(before, column, level))) return
      const last = column.headings.length === level + 1
      const columns = spanOf(i, level)
      cells.push({ text: heading[locale], columns, rows: last ? depth - level : 1 })
    })
    return cells
  })
}

function spanOf(start: number, level: number): number {
  let end = start + 1
  while (end < form06aColumns.length) {
    const [before, next] = [form06aColumns[end - 1], form06aColumns[end]]
    if (!before || !next || !shares(before, next, level)) break
    end += 1
  }
  return end - start
}

function shares(a: Form06aColumn, b: Form06aColumn, level: number): boolean {
  const above = (column: Form06aColumn) => column.headings.slice(0, level + 1)
  const [x, y] = [above(a), above(b)]
  return x.length === level + 1 && y.length === level + 1 && x.every((heading, i) => heading === y[i])
}
