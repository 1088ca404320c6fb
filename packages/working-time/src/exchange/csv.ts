import { fail, ok, type Result } from '@motcua/core'
import type { WorkingTimeProblem } from '../messages.ts'

/** One row with the line it begins on, counted from 1. */
export interface CsvRow {
  readonly line: number
  readonly cells: readonly string[]
}

/** Rows as CSV (RFC 4180): commas, CRLF, quotes where a cell needs them. Nothing in a cell is changed. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** Reads CSV strictly: a byte-order mark is passed over, a stray quote is refused. */
export function readCsv(text: string): Result<readonly CsvRow[], WorkingTimeProblem> {
  const rows: CsvRow[] = []
  let at = text.startsWith('\uFEFF') ? 1 : 0
  let line = 1
  while (at < text.length) {
    const begin = line
    const cells: string[] = []
    for (;;) {
      if (text[at] === '"') {
        const close = closingQuote(text, at + 1)
        const cell = text.slice(at + 1, close)
        at = close + 1
        if (close < 0 || !/^(?:,|\r?\n|$)/.test(text.slice(at, at + 2))) return badQuote(begin)
        cells.push(cell.replaceAll('""', '"'))
        line += cell.split('\n').length - 1
      } else {
        const start = at
        while (at < text.length && text[at] !== ',' && text[at] !== '\n') at++
        const cell = text.slice(start, text[at] === '\n' && text[at - 1] === '\r' && at > start ? at - 1 : at)
        if (cell.includes('"')) return badQuote(begin)
        cells.push(cell)
      }
      if (text[at] !== ',') break
      at++
    }
    if (text[at] === '\r') at++
    at++
    line++
    rows.push({ line: begin, cells })
  }
  return ok(rows)
}

/** Where a quoted cell ends; -1 when it does not. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

function badQuote(line: number) {
  return fail<WorkingTimeProblem>({ code: 'working-time.bad-quote', params: { line } })
}
