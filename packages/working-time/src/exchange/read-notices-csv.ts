import {
  andThen,
  fail,
  isPlainDate,
  type LegalSource,
  okUnless,
  type PlainDate,
  type Result,
} from '@motcua/core'
import type { WorkingTimeProblem } from '../messages.ts'
import type { Confidence, DayOff, DayOffKind, Notice, NoticeYear, WorkedDay } from '../notice.ts'
import { type CsvRow, readCsv } from './csv.ts'
import { entryColumns, noticeColumns } from './notices-csv.ts'
import { checkWholeYears } from './whole-years.ts'

type Column = (typeof noticeColumns)[number] | (typeof entryColumns)[number]

const columns: readonly Column[] = [...noticeColumns, ...entryColumns]
const confidences: readonly Confidence[] = ['high', 'medium', 'low']
const kinds: readonly DayOffKind[] = ['statutory', 'compensatory', 'swap', 'one-off']
const standings: readonly NoticeYear['standing'][] = ['settled', 'provisional', 'projected']
const statuses: readonly LegalSource['status'][] = ['verified', 'unverified']

/** A notice while its rows are read. */
interface Draft {
  readonly head: CsvRow
  readonly base: Pick<Notice, 'id' | 'source' | 'announcedOn' | 'confidence'>
  readonly years: NoticeYear[]
  readonly replaces: string[]
  readonly off: DayOff[]
  readonly worked: WorkedDay[]
}

/**
 * Reads notices from CSV as `noticesToCsv` writes them, strictly: the header is exact, no row is shorter or longer, no
 * cell is guessed at, no year is there in part ({@link checkWholeYears}).
 *
 * @returns the notices in the order of the file, or every problem with its line and column.
 * @example
 * ```ts
 * unwrap(readNoticesCsv(noticesToCsv(vietnamNotices))).length // => 27
 * readNoticesCsv('notice,date\r\n').ok // => false
 * ```
 */
export function readNoticesCsv(text: string): Result<readonly Notice[], WorkingTimeProblem> {
  return andThen(andThen(readCsv(text), readRows), checkWholeYears)
}

function readRows([header, ...rows]: readonly CsvRow[]): Result<readonly Notice[], WorkingTimeProblem> {
  const expected = columns.join(',')
  const found = header?.cells.join(',') ?? ''
  if (found !== expected) return fail({ code: 'working-time.bad-header', params: { expected, found } })
  const problems: WorkingTimeProblem[] = []
  const drafts = new Map<string, Draft>()
  for (const row of rows) {
    if (row.cells.length === columns.length) readRow(row, drafts, problems)
    else {
      const params = { line: row.line, cells: row.cells.length, expected: columns.length }
      problems.push({ code: 'working-time.ragged-row', params })
    }
  }
  return okUnless(problems, () => [...drafts.values()].map(finish))
}

function readRow(row: CsvRow, drafts: Map<string, Draft>, problems: WorkingTimeProblem[]): void {
  const cells = cellsOf(row, problems)
  const id = cells.text('notice')
  let draft = drafts.get(id)
  if (draft === undefined) {
    draft = { head: row, base: readBase(id, cells), years: [], replaces: [], off: [], worked: [] }
    drafts.set(id, draft)
  } else {
    for (const [i, column] of noticeColumns.entries()) {
      if (row.cells[i] === draft.head.cells[i]) continue
      problems.push({ code: 'working-time.rows-disagree', params: { line: row.line, column, id } })
    }
  }
  readEntry(draft, cells)
}

function readBase(id: string, cells: Cells): Draft['base'] {
  const optional = (column: Column) => (cells.raw(column) === '' ? undefined : cells.raw(column))
  const article = optional('article')
  const note = optional('note')
  const to = cells.maybeDate('to')
  return {
    id,
    source: {
      document: cells.text('document'),
      ...(article === undefined ? {} : { article }),
      from: cells.maybeDate('from'),
      ...(to === null ? {} : { to }),
      status: cells.oneOf('status', statuses),
      ...(note === undefined ? {} : { note }),
    },
    announcedOn: cells.maybeDate('announcedOn'),
    confidence: cells.oneOf('confidence', confidences),
  }
}

function readEntry(draft: Draft, cells: Cells): void {
  const entry = cells.oneOf('entry', ['year', 'replaces', 'off', 'worked', ''])
  const used: Column[] = []
  const use = (...some: Column[]) => used.push(...some)
  if (entry === 'year') {
    use('date', 'kind')
    draft.years.push({ year: cells.year('date'), standing: cells.oneOf('kind', standings) })
  } else if (entry === 'replaces') {
    use('name')
    draft.replaces.push(cells.text('name'))
  } else if (entry === 'off') {
    use('date', 'kind', 'name', 'instead', 'dayArticle')
    const inLieuOf = cells.maybeDate('instead')
    const article = cells.raw('dayArticle')
    draft.off.push({
      date: cells.date('date'),
      kind: cells.oneOf('kind', kinds),
      name: cells.text('name'),
      ...(inLieuOf === null ? {} : { inLieuOf }),
      ...(article === '' ? {} : { article }),
    })
  } else if (entry === 'worked') {
    use('date', 'instead')
    draft.worked.push({ date: cells.date('date'), inPlaceOf: cells.maybeDate('instead') })
  }
  for (const column of entryColumns) if (column !== 'entry' && !used.includes(column)) cells.empty(column)
}

function finish({ base, years, replaces, off, worked }: Draft): Notice {
  return {
    ...base,
    ...(replaces.length === 0 ? {} : { replaces }),
    ...(years.length === 0 ? {} : { years }),
    off,
    worked,
  }
}

type Cells = ReturnType<typeof cellsOf>

/** Readers of one row's cells; what they cannot read becomes a problem, and reading goes on. */
function cellsOf({ line, cells }: CsvRow, problems: WorkingTimeProblem[]) {
  const raw = (column: Column) => cells[columns.indexOf(column)] ?? ''
  const bad = (column: Column) => {
    problems.push({ code: 'working-time.bad-cell', params: { line, column, value: raw(column) } })
  }
  const date = (column: Column): PlainDate => {
    if (!isPlainDate(raw(column))) bad(column)
    return raw(column) as PlainDate
  }
  return {
    raw,
    date,
    maybeDate: (column: Column) => (raw(column) === '' ? null : date(column)),
    text: (column: Column) => {
      if (raw(column) === '') bad(column)
      return raw(column)
    },
    year: (column: Column) => {
      if (!isPlainDate(`${raw(column)}-01-01`)) bad(column)
      return Number(raw(column))
    },
    oneOf: <T extends string>(column: Column, values: readonly T[]): T => {
      const value = values.find((one) => one === raw(column))
      if (value === undefined) bad(column)
      return value ?? (values[0] as T)
    },
    empty: (column: Column) => {
      if (raw(column) !== '') bad(column)
    },
  }
}
