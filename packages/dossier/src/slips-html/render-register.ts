import type { Regime } from '@motcua/core'
import { channelNames, formatDate, formatDateTime, type PlainDate } from '@motcua/core'
import { slipNumber, slipTitle } from '../slip-kind.ts'
import type { RegisterLine } from '../slips.ts'
import { officialDay } from './dates.ts'
import type { PrintedOffice, PrintedPerson } from './details.ts'
import { type Html, html } from './html.ts'
import { head, sheet } from './sheet.ts'
import { a4 } from './style.ts'

/** A line of the register with what is not in events. */
export interface RegisterEntry {
  /** From `slipOf(dossier, 'register')`. */
  readonly line: RegisterLine
  /** Whose dossier it is. */
  readonly owner: PrintedPerson
  /** How many sets were handed in. */
  readonly sets?: number
  /** How the result is handed over (*phương thức nhận kết quả*). */
  readonly delivery?: string
  /** *Ghi chú*. */
  readonly note?: string
}

/** A book of the register: opened yearly, its numbers run on from the book before (Thông tư 01/2018, Điều 9–10). */
export interface RegisterBook {
  readonly office: PrintedOffice
  /** The regime whose form it is. */
  readonly regime: Regime
  readonly year: number
  /** The number of the book (*quyển số*). */
  readonly book: number
  /** The running number of the first line: 1 in the first book of a year. */
  readonly firstNumber: number
  /** The day it is printed. */
  readonly printedOn: PlainDate
  /** Names of agencies by id; a unit without one is shown by its id. */
  readonly unitNames?: Readonly<Record<string, string>>
}

/**
 * The register of dossiers (*sổ theo dõi hồ sơ*) as a page to print, A4 lying, its head repeated on every sheet.
 *
 * @param entries in the order of receipt
 */
export function renderRegister(entries: readonly RegisterEntry[], book: RegisterBook): string {
  const title = slipTitle('register', book.regime).vi
  const paper = html`${head(slipNumber('register', book.regime), book.office, officialDay(book.printedOn))}
<h1>${title}</h1>
<p class="subtitle">Năm ${book.year} - Quyển số ${book.book}</p>
<table>
<thead>
<tr><th rowspan="2" class="narrow">STT</th><th rowspan="2">Mã hồ sơ</th><th rowspan="2">Tên thủ tục hành chính</th><th rowspan="2">Số bộ</th>
<th rowspan="2">Tên cá nhân, tổ chức</th><th rowspan="2">Địa chỉ, số điện thoại</th><th rowspan="2">Cơ quan chủ trì giải quyết</th>
<th colspan="4">Nhận và trả kết quả</th><th rowspan="2">Phương thức nhận kết quả</th><th rowspan="2">Ký nhận</th><th rowspan="2">Ghi chú</th></tr>
<tr><th>Hình thức nộp</th><th>Nhận hồ sơ</th><th>Hẹn trả</th><th>Trả kết quả</th></tr>
</thead>
<tbody>
${entries.map((entry, index) => row(entry, book.firstNumber + index, book))}
</tbody>
</table>`
  return sheet(`${title} ${book.year}, quyển ${book.book}`, a4, paper)
}

function row({ line, owner, sets, delivery, note }: RegisterEntry, number: number, book: RegisterBook): Html {
  const { code, procedure, agency, channel, receivedAt, dueOn, returnedAt } = line
  const place = [owner.address, owner.phone].filter((part) => part !== undefined).join('; ')
  return html`<tr><td class="mid">${String(number).padStart(2, '0')}</td><td>${code}</td><td>${procedure.name}</td><td class="mid">${sets}</td>
<td>${owner.name}</td><td>${place}</td><td>${agency && (book.unitNames?.[agency] ?? agency)}</td>
<td>${channel && channelNames[channel].vi}</td><td class="mid">${formatDateTime(receivedAt)}</td><td class="mid">${dueOn && formatDate(dueOn)}</td><td class="mid">${returnedAt && formatDateTime(returnedAt)}</td>
<td>${delivery}</td><td></td><td>${note}</td></tr>
`
}
