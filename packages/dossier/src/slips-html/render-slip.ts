import type { RegisterLine, Slip } from '../slips.ts'
import { officialDayOf } from './dates.ts'
import type { SlipDetails } from './details.ts'
import { type Html, html } from './html.ts'
import { apologyBody, rejectionBody, stopBody, supplementBody } from './letters.ts'
import { qrCode } from './qr.ts'
import { head, sheet } from './sheet.ts'
import { a5 } from './style.ts'
import { controlBody, receiptBody } from './tables.ts'

/** A slip that is a sheet of its own; lines of the register are printed with `renderRegister`. */
export type SheetSlip = Exclude<Slip, RegisterLine>

/**
 * A slip as a Vietnamese page to print, A5 (*phiếu để in*): name of the state and motto, agency, number, the number of
 * the form in the regime of the dossier, the code with its QR, the contents, and the places to sign. A whole HTML
 * document that runs no script and loads nothing. All text is escaped.
 *
 * The wording follows the usual forms of Thông tư 01/2018/TT-VPCP; the annex with the printed forms was not read, nor
 * was that of Thông tư 03/2025/TT-VPCP.
 *
 * @param slip from `slipOf`
 * @param details what is not in events: who it is for, who makes it out and signs
 * @example
 * ```ts
 * const person = { name: '<b>Nguyễn Văn A</b>' }
 * const page = renderSlip(
 *   {
 *     kind: 'rejection', number: '03', title: slipTitle('rejection', 'R1'), code: null,
 *     desk: id('song-lo'), applicant: id('p-1'), submitter: id('p-1'),
 *     procedure: { code: procedureCode('1.001193'), version: 1, name: 'Đăng ký khai sinh', field: null, level: null },
 *     issuedAt: instant('2021-03-01T09:00:00+07:00'), reason: 'Không thuộc thẩm quyền',
 *   },
 *   { applicant: person, office: { authority: 'UBND huyện Sông Lô', name: 'Bộ phận Một cửa', place: 'Sông Lô' } },
 * )
 * page.includes('Sông Lô, ngày 01 tháng 3 năm 2021') // => true
 * page.includes('&lt;b&gt;Nguyễn Văn A&lt;/b&gt;') // => true
 * ```
 */
export function renderSlip(slip: SheetSlip, details: SlipDetails): string {
  const { number, title, code, issuedAt } = slip
  const paper = html`${head(number, details.office, officialDayOf(issuedAt), details.documentNumber ?? null)}
<h1>${title.vi}</h1>
${code === null ? null : html`<div class="code">${qrCode(details.qrText ?? code)}<p>Mã hồ sơ:<br><b>${code}</b></p></div>`}
<main>
${bodyOf(slip, details)}
</main>`
  return sheet(code === null ? title.vi : `${title.vi} ${code}`, a5, paper)
}

function bodyOf(slip: SheetSlip, details: SlipDetails): Html {
  switch (slip.kind) {
    case 'receipt':
      return receiptBody(slip, details)
    case 'supplementRequest':
      return supplementBody(slip, details)
    case 'rejection':
      return rejectionBody(slip, details)
    case 'apology':
      return apologyBody(slip, details)
    case 'stopNotice':
      return stopBody(slip, details)
    case 'controlSlip':
      return controlBody(slip, details)
  }
}
