import type { LegalSource, Localized } from '@motcua/core'
import { type CellName, cellNames } from './cells.ts'

/** Where the form comes from. */
export const form06aLaw: LegalSource = {
  document: 'Thông tư 01/2020/TT-VPCP',
  article: 'Điều 10 khoản 1, Phụ lục II',
  from: null,
  status: 'unverified',
  note: 'The columns were read in a form in use; the appendix itself was not.',
}

/** One column of the form: its number and its headings from the top down. */
export interface Form06aColumn {
  /** 1 to 13. */
  readonly number: number
  /** The counts it shows; null for columns 1 and 2. */
  readonly cell: CellName | null
  /** Its headings, the outermost first; neighbours with the same heading share it. */
  readonly headings: readonly Localized[]
}

const received = { vi: 'Số hồ sơ nhận giải quyết', en: 'Dossiers received' }
const inPeriod = { vi: 'Trong kỳ', en: 'In the period' }
const resolved = { vi: 'Số hồ sơ đã giải quyết', en: 'Dossiers resolved' }
const inProcess = { vi: 'Số hồ sơ đang giải quyết', en: 'Dossiers in process' }
const total = { vi: 'Tổng số', en: 'Total' }
const late = { vi: 'Quá hạn', en: 'Late' }

/** The thirteen columns of form II.06a/VPCP/KSTT. */
export const form06aColumns: readonly Form06aColumn[] = [
  { number: 1, cell: null, headings: [{ vi: 'STT', en: 'No.' }] },
  {
    number: 2,
    cell: null,
    headings: [{ vi: 'Lĩnh vực, công việc giải quyết theo cấp', en: 'Field, work by level' }],
  },
  { number: 3, cell: 'received', headings: [received, total] },
  { number: 4, cell: 'receivedOnline', headings: [received, inPeriod, { vi: 'Trực tuyến', en: 'Online' }] },
  {
    number: 5,
    cell: 'receivedOther',
    headings: [received, inPeriod, { vi: 'Trực tiếp, dịch vụ bưu chính', en: 'In person, by public post' }],
  },
  { number: 6, cell: 'carriedOver', headings: [received, { vi: 'Từ kỳ trước', en: 'Carried over' }] },
  { number: 7, cell: 'resolved', headings: [resolved, total] },
  { number: 8, cell: 'resolvedEarly', headings: [resolved, { vi: 'Trước hạn', en: 'Early' }] },
  { number: 9, cell: 'resolvedOnTime', headings: [resolved, { vi: 'Đúng hạn', en: 'On time' }] },
  { number: 10, cell: 'resolvedLate', headings: [resolved, late] },
  { number: 11, cell: 'inProcess', headings: [inProcess, total] },
  { number: 12, cell: 'inProcessInTime', headings: [inProcess, { vi: 'Trong hạn', en: 'In time' }] },
  { number: 13, cell: 'inProcessOverdue', headings: [inProcess, late] },
]

/** The number of a cell's column, 3 to 13. */
export function columnNumber(cell: CellName): number {
  return cellNames.indexOf(cell) + 3
}
