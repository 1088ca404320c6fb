import type { Table } from './render.ts'

/** How a CSV text is written. */
export interface CsvOptions {
  /** Between fields. Default a comma; spreadsheets set to Vietnamese expect a semicolon. */
  readonly separator?: ',' | ';'
}

/**
 * A table as CSV text (RFC 4180): one line of headings, then the body. Lines end with CR LF. A text that a spreadsheet
 * would run as a formula gets an apostrophe in front.
 */
export function tableToCsv(table: Pick<Table, 'columns' | 'rows'>, options: CsvOptions = {}): string {
  const separator = options.separator ?? ','
  return [table.columns, ...table.rows]
    .map((row) => `${row.map((cell) => field(cell, separator)).join(separator)}\r\n`)
    .join('')
}

function field(cell: string | number, separator: string): string {
  if (typeof cell === 'number') return String(cell)
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  const quoted = safe.includes(separator) || /["\r\n]/.test(safe)
  return quoted ? `"${safe.replaceAll('"', '""')}"` : safe
}
