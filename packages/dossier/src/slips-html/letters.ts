import type { ApologySlip, RejectionSlip, StopSlip, SupplementSlip } from '../slips.ts'
import { officialDayOf } from './dates.ts'
import type { SlipDetails } from './details.ts'
import { type Html, html } from './html.ts'
import { appointmentText, personLines } from './person.ts'
import { field, signature, signatures } from './sheet.ts'

const SIGN = 'Ký và ghi rõ họ tên'
const OFFICIAL = 'Ký số hoặc ký tên, đóng dấu'

/** Form 02: what is missing, why, and whom to ask. */
export function supplementBody(slip: SupplementSlip, details: SlipDetails): Html {
  const { applicant, office, signatory } = details
  return html`${personLines('Hồ sơ của', applicant)}
${field('Nội dung yêu cầu giải quyết', slip.procedure.name)}
<p>Yêu cầu bổ sung, hoàn thiện hồ sơ gồm những nội dung sau:</p>
<ol>${slip.items.map((item) => html`<li>${item}</li>`)}</ol>
<p class="free">Lý do: ${slip.reason}</p>
<p>Trong quá trình bổ sung, hoàn thiện hồ sơ, nếu có vướng mắc, ông/bà/tổ chức liên hệ với
${office.contact ?? office.name} để được hướng dẫn./.</p>
${signatures(null, signature(signatory?.title ?? 'Người hướng dẫn', SIGN, signatory?.name))}`
}

/** Form 03: what is refused, and why. */
export function rejectionBody(slip: RejectionSlip, details: SlipDetails): Html {
  const { applicant, office, signatory, submitter } = details
  return html`<p>${office.name} đã xem xét hồ sơ của:</p>
${personLines('Ông/bà/tổ chức', applicant)}
${field('Nội dung yêu cầu giải quyết', slip.procedure.name)}
<p>Qua xem xét, ${office.name} thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:</p>
<p class="free">${slip.reason}</p>
<p>Xin thông báo để ông/bà/tổ chức được biết và thực hiện./.</p>
${signatures(
  signature('Người nộp hồ sơ', SIGN, (submitter ?? applicant).name),
  signature(signatory?.title ?? 'Người tiếp nhận hồ sơ', SIGN, signatory?.name),
)}`
}

/** Form 04: an apology with its reason and the new day. */
export function apologyBody(slip: ApologySlip, details: SlipDetails): Html {
  const { applicant, office, signatory } = details
  const received = slip.receivedAt === null ? null : html`Vào ${officialDayOf(slip.receivedAt)}, `
  return html`<p class="line">Kính gửi: <b>${applicant.name}</b></p>
<p>${received}${office.name} tiếp nhận hồ sơ của ông/bà/tổ chức đề nghị giải quyết:
${slip.procedure.name}${slip.code === null ? null : html`; mã hồ sơ: <b>${slip.code}</b>`}.</p>
${slip.original === null ? null : field('Thời gian hẹn trả kết quả giải quyết hồ sơ', appointmentText(slip.original))}
<p>Tuy nhiên, ${office.name} không trả được kết quả giải quyết hồ sơ của ông/bà/tổ chức đúng thời gian đã hẹn.</p>
<p class="free">Lý do: ${slip.reason}</p>
<p>Sự chậm trễ này gây phiền hà, tốn kém chi phí, công sức cho ông/bà/tổ chức. Chúng tôi xin lỗi ông/bà/tổ chức và sẽ
trả kết quả vào <b>${appointmentText(slip.appointment)}</b>.</p>
<p>Mong nhận được sự thông cảm của ông/bà/tổ chức./.</p>
${signatures(null, signature(signatory?.title ?? 'Thủ trưởng cơ quan, đơn vị', OFFICIAL, signatory?.name))}`
}

/** The notice of stopping: that work has ended, and why. */
export function stopBody(slip: StopSlip, details: SlipDetails): Html {
  const { applicant, office, signatory } = details
  return html`<p class="line">Kính gửi: <b>${applicant.name}</b></p>
${personLines('Hồ sơ của', applicant)}
${field('Nội dung yêu cầu giải quyết', slip.procedure.name)}
<p>${office.name} thông báo dừng giải quyết hồ sơ nêu trên kể từ ${officialDayOf(slip.issuedAt)}.</p>
<p class="free">Lý do: ${slip.reason}</p>
<p>Nếu có vướng mắc, ông/bà/tổ chức liên hệ với ${office.contact ?? office.name} để được hướng dẫn./.</p>
${signatures(null, signature(signatory?.title ?? 'Thủ trưởng cơ quan, đơn vị', OFFICIAL, signatory?.name))}`
}
