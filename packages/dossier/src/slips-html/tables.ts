import type { ControlSlip, ReceiptSlip } from '../slips.ts'
import { officialTime } from './dates.ts'
import type { SlipDetails } from './details.ts'
import { type Html, html } from './html.ts'
import { appointmentText, personLines, unitName } from './person.ts'
import { field, signature, signatures } from './sheet.ts'

const SIGN = 'Ký và ghi rõ họ tên'

/** Form 01: what was received, and what was promised. */
export function receiptBody(slip: ReceiptSlip, details: SlipDetails): Html {
  const { applicant, office, signatory, submitter, sets } = details
  return html`${field('Bộ phận tiếp nhận và trả kết quả', unitName(slip.desk, details))}
${personLines('Tiếp nhận hồ sơ của', applicant)}
${submitter === undefined ? null : field('Người nộp hồ sơ', submitter.name)}
${field('Nội dung yêu cầu giải quyết', slip.procedure.name)}
<p>Thành phần hồ sơ nộp gồm:</p>
<table>
<thead><tr><th class="narrow">STT</th><th>Tên giấy tờ</th><th>Bản chính</th><th>Bản sao</th></tr></thead>
<tbody>${slip.components.map(
    ({ name, originals, copies }, index) =>
      html`<tr><td class="mid">${index + 1}</td><td>${name}</td><td class="mid">${originals}</td><td class="mid">${copies}</td></tr>`,
  )}${slip.components.length > 0 ? null : html`<tr><td class="mid">1</td><td>&nbsp;</td><td></td><td></td></tr>`}</tbody>
</table>
${field('Số lượng hồ sơ', sets === undefined ? null : `${sets} (bộ)`)}
${field('Thời gian giải quyết hồ sơ theo quy định', slip.term?.vi ?? 'Không quy định')}
${field('Thời gian nhận hồ sơ', officialTime(slip.receivedAt))}
${field('Thời gian trả kết quả giải quyết hồ sơ', slip.appointment && html`<b>${appointmentText(slip.appointment)}</b>`)}
${field('Đăng ký nhận kết quả tại', details.collectAt ?? office.name)}
${signatures(
  signature('Người nộp hồ sơ', SIGN, (submitter ?? applicant).name),
  signature(signatory?.title ?? 'Người tiếp nhận hồ sơ', SIGN, signatory?.name),
)}`
}

/** The control slip: who passed the dossier to whom, and when; signed row by row. */
export function controlBody(slip: ControlSlip, details: SlipDetails): Html {
  return html`${field('Nội dung yêu cầu giải quyết', slip.procedure.name)}
${field('Cơ quan, bộ phận lập phiếu', unitName(slip.desk, details))}
<table>
<thead>
<tr><th>Bên giao</th><th>Bên nhận</th><th>Thời gian giao, nhận</th><th>Người giao, người nhận ký</th><th>Kết quả (trước hạn, đúng hạn, quá hạn)</th><th>Ghi chú</th></tr>
</thead>
<tbody>${slip.lines.map(
    ({ at, giver, receiver, medium }) => html`<tr>
<td>${unitName(giver, details)}</td><td>${unitName(receiver, details)}</td><td>${officialTime(at)}</td>
<td></td><td></td><td>${medium && (medium === 'paper' ? 'Bản giấy' : 'Điện tử')}</td></tr>`,
  )}</tbody>
</table>
<p class="note">Phiếu này được lập từ nhật ký giải quyết hồ sơ, theo thứ tự thời gian.</p>`
}
