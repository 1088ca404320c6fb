import type { Notice } from '../notice.ts'
import { writeCsv } from './csv.ts'

/** The columns of a file of notices: those of the notice, the same on each of its rows, then those of one entry. */
export const noticeColumns = [
  'notice',
  'announcedOn',
  'confidence',
  'document',
  'article',
  'from',
  'to',
  'status',
  'note',
] as const

/** The columns of an entry: a year it completes, a notice it replaces, a day off, or a day worked. */
export const entryColumns = ['entry', 'date', 'kind', 'name', 'instead', 'dayArticle'] as const

/**
 * Notices as CSV, one row for each year, day off and worked day, the columns of the notice repeated. Nothing is lost:
 * `readNoticesCsv` gives the same notices back. A spreadsheet wants a byte-order mark before the text to see UTF-8.
 *
 * @example
 * ```ts
 * noticesToCsv(vietnamNotices).startsWith('notice,announcedOn,confidence,document') // => true
 * ```
 */
export function noticesToCsv(notices: readonly Notice[]): string {
  return writeCsv([[...noticeColumns, ...entryColumns], ...notices.flatMap(rowsOf)])
}

function rowsOf(notice: Notice): readonly (readonly string[])[] {
  const { id, announcedOn, confidence, source, replaces = [], years = [], off, worked } = notice
  const { document, article = '', from, to = '', status, note = '' } = source
  const own = [id, announcedOn ?? '', confidence, document, article, from ?? '', to, status, note]
  const entries = [
    ...years.map(({ year, standing }) => ['year', String(year), standing, '', '', '']),
    ...replaces.map((other) => ['replaces', '', '', other, '', '']),
    ...off.map((day) => ['off', day.date, day.kind, day.name, day.inLieuOf ?? '', day.article ?? '']),
    ...worked.map(({ date, inPlaceOf }) => ['worked', date, '', '', inPlaceOf ?? '', '']),
  ]
  // A notice that says nothing still exists: it may be what another one names.
  return (entries.length > 0 ? entries : [['', '', '', '', '', '']]).map((entry) => [...own, ...entry])
}
