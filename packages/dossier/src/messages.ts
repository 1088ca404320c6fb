import type { Problem, ProblemMessages } from '@motcua/core'
import type { WorkingTimeProblem } from '@motcua/working-time'

/** Every reason this package refuses an input for. */
export type DossierProblemCode =
  | 'dossier.not-allowed-in-state'
  | 'dossier.role-not-allowed'
  | 'dossier.not-in-regime'
  | 'dossier.time-runs-backwards'
  | 'dossier.other-procedure'
  | 'dossier.reason-required'
  | 'dossier.items-required'
  | 'dossier.content-required'
  | 'dossier.reply-date-required'
  | 'dossier.supplement-limit'
  | 'dossier.supplement-open'
  | 'dossier.no-supplement-open'
  | 'dossier.not-through-one-stop'
  | 'dossier.lapse-not-set'
  | 'dossier.lapse-too-early'
  | 'dossier.channel-not-offered'
  | 'dossier.code-required'
  | 'dossier.bad-code'
  | 'dossier.sequence-exhausted'
  | 'dossier.policy-required'
  | 'dossier.not-immediate'
  | 'dossier.authorisation-required'
  | 'dossier.payment-required'
  | 'dossier.attendance-incomplete'
  | 'dossier.unknown-consultation'
  | 'dossier.consultation-not-overdue'
  | 'dossier.stage-limit-required'
  | 'dossier.legs-required'
  | 'dossier.leg-already-open'
  | 'dossier.unknown-leg'
  | 'dossier.no-appointment'
  | 'dossier.reappointment-limit'
  | 'dossier.apology-late'
  | 'dossier.new-date-not-later'
  | 'dossier.new-date-not-working'
  | 'dossier.suspended'
  | 'dossier.not-suspended'
  | 'dossier.basis-required'
  | 'dossier.already-done'
  | 'dossier.slip-not-issued'
  | 'dossier.chain-edited'
  | 'dossier.chain-broken'
  | 'dossier.chain-gap'
  | 'dossier.chain-mixed'
  | 'dossier.chain-head'

/** A problem of this package. */
export type DossierProblem = Problem<DossierProblemCode>

/** A problem of a decision: of the dossier, or of the working time its dates rest on. */
export type DecisionProblem = DossierProblem | WorkingTimeProblem

/** The messages of this package's problems. */
export const dossierMessages: ProblemMessages<DossierProblemCode> = {
  'dossier.not-allowed-in-state': {
    vi: 'Hồ sơ đang ở trạng thái "{stateVi}" nên không thực hiện được thao tác "{commandVi}": chỉ thực hiện khi hồ sơ ở {allowedVi}.',
    en: 'The dossier is in state "{stateEn}", where "{commandEn}" is not allowed: it is allowed in {allowedEn}.',
  },
  'dossier.role-not-allowed': {
    vi: 'Vai trò "{roleVi}" không được thực hiện "{commandVi}": cần người có vai trò {allowedVi}.',
    en: 'The role "{roleEn}" may not do "{commandEn}": ask somebody acting as {allowedEn}.',
  },
  'dossier.not-in-regime': {
    vi: 'Thao tác "{commandVi}" không có trong thời kỳ {regime}: kiểm tra ngày tiếp nhận hoặc chọn thời kỳ áp dụng.',
    en: '"{commandEn}" does not exist in regime {regime}: check the day of receipt, or choose the regime.',
  },
  'dossier.time-runs-backwards': {
    vi: 'Thời điểm {at} sớm hơn sự kiện gần nhất của hồ sơ ({last}): kiểm tra đồng hồ hệ thống, lịch sử không được chèn ngược.',
    en: 'The time {at} lies before the last event of the dossier ({last}): check the clock; history is only appended to.',
  },
  'dossier.other-procedure': {
    vi: 'Hồ sơ thuộc thủ tục {expected} (phiên bản {expectedVersion}), không phải {given} (phiên bản {givenVersion}): nạp đúng phiên bản thủ tục.',
    en: 'The dossier is for procedure {expected} (version {expectedVersion}), not {given} (version {givenVersion}): load that version.',
  },
  'dossier.reason-required': {
    vi: 'Thiếu lý do cho thao tác "{commandVi}": nêu rõ lý do bằng văn bản.',
    en: '"{commandEn}" needs a reason: state it in writing.',
  },
  'dossier.items-required': {
    vi: 'Thiếu danh mục giấy tờ cần bổ sung: nêu đầy đủ một lần các giấy tờ.',
    en: 'The list of what to supply is missing: name everything in one go.',
  },
  'dossier.content-required': {
    vi: 'Thiếu nội dung công việc cho cơ quan {agency}: nêu rõ nội dung.',
    en: 'What {agency} is asked to do is missing: state the content.',
  },
  'dossier.reply-date-required': {
    vi: 'Thiếu thời hạn trả lời của {agency}, hoặc thời hạn không ở sau lúc lấy ý kiến: nêu thời điểm trong tương lai.',
    en: 'The time by which {agency} has to answer is missing or not in the future: give a later instant.',
  },
  'dossier.supplement-limit': {
    vi: 'Đã yêu cầu bổ sung {asked} lần, tối đa {limit} lần: chỉ yêu cầu thêm khi ghi nhận người nộp không làm theo hướng dẫn.',
    en: 'A supplement was requested {asked} time(s), at most {limit} allowed: ask again only when the applicant did not follow the guidance, and record that.',
  },
  'dossier.supplement-open': {
    vi: 'Yêu cầu bổ sung gần nhất chưa được thực hiện: chờ người nộp bổ sung hoặc từ chối tiếp nhận.',
    en: 'The last request for a supplement is still open: wait for it, or reject the dossier.',
  },
  'dossier.no-supplement-open': {
    vi: 'Không có yêu cầu bổ sung nào đang chờ: kiểm tra lại hồ sơ.',
    en: 'No request for a supplement is open: check the dossier.',
  },
  'dossier.not-through-one-stop': {
    vi: 'Cơ quan giải quyết không được yêu cầu trực tiếp người nộp bổ sung: gửi yêu cầu qua bộ phận một cửa.',
    en: 'The processing agency may not ask the applicant directly: send the request through the one-stop desk.',
  },
  'dossier.lapse-not-set': {
    vi: 'Thủ tục {procedure} không quy định thời hạn bổ sung: không được đóng hồ sơ vì quá hạn bổ sung.',
    en: 'Procedure {procedure} sets no time for supplements: the dossier may not be closed for want of one.',
  },
  'dossier.lapse-too-early': {
    vi: 'Người nộp còn được bổ sung đến hết ngày {lastDay}: chỉ đóng hồ sơ từ ngày hôm sau.',
    en: 'The applicant may still supply until the end of {lastDay}: close the dossier from the next day on.',
  },
  'dossier.channel-not-offered': {
    vi: 'Thủ tục {procedure} không nhận hồ sơ qua kênh "{channelVi}": chọn kênh mà thủ tục có quy định.',
    en: 'Procedure {procedure} is not offered through the channel "{channelEn}": choose one that is.',
  },
  'dossier.code-required': {
    vi: 'Tiếp nhận hồ sơ phải cấp mã số hồ sơ: lấy số trong ngày của đơn vị rồi thử lại.',
    en: 'Accepting a dossier gives it a code: draw the unit’s number of the day and try again.',
  },
  'dossier.bad-code': {
    vi: 'Mã hồ sơ "{text}" không hợp lệ ({reason}): cần dạng 000.17.22.H56-210531-0001, H56.14-240823-0001 hoặc G09.20-20260609-0092637.',
    en: 'The dossier code "{text}" is not valid ({reason}): give 000.17.22.H56-210531-0001, H56.14-240823-0001 or G09.20-20260609-0092637.',
  },
  'dossier.sequence-exhausted': {
    vi: 'Đơn vị {unit} đã dùng hết 9999 số của ngày {date}: không cắt bớt số, cần chia đơn vị nhận hoặc tiếp nhận vào ngày sau.',
    en: 'Unit {unit} has used all 9999 numbers of {date}: a number is never cut; receive through another unit or on the next day.',
  },
  'dossier.policy-required': {
    vi: 'Luật của ngày tiếp nhận chưa rõ về "{option}": chọn rõ một phương án trong chính sách xử lý.',
    en: 'The law of the day of receipt is not known on "{option}": choose an option in the policy.',
  },
  'dossier.not-immediate': {
    vi: 'Thủ tục {procedure} không thuộc loại trả kết quả ngay: tiếp nhận và hẹn trả.',
    en: 'Procedure {procedure} does not give its result at once: accept the dossier and promise a date.',
  },
  'dossier.authorisation-required': {
    vi: 'Giải quyết tại bộ phận một cửa cần văn bản phân công hoặc ủy quyền: nêu số văn bản.',
    en: 'Resolving at the desk needs an assignment or authorisation: give the number of the document.',
  },
  'dossier.payment-required': {
    vi: 'Thủ tục {procedure} yêu cầu nộp phí, lệ phí trước bước này: ghi nhận khoản thanh toán.',
    en: 'Procedure {procedure} requires payment before this step: record the payment.',
  },
  'dossier.attendance-incomplete': {
    vi: 'Biên bản xác minh thiếu "{field}": ghi đủ thời gian, địa điểm, thành phần và biên bản.',
    en: 'The verification record lacks "{field}": give time, place, number of participants and the record.',
  },
  'dossier.unknown-consultation': {
    vi: 'Không có lần lấy ý kiến số {number} đang chờ trả lời: kiểm tra lại số thứ tự.',
    en: 'No consultation number {number} is waiting for an answer: check the number.',
  },
  'dossier.consultation-not-overdue': {
    vi: 'Cơ quan được lấy ý kiến còn hạn đến {replyBy}: chỉ thông báo quá hạn sau thời điểm đó.',
    en: 'The agency consulted has until {replyBy}: report it as overdue only after that.',
  },
  'dossier.stage-limit-required': {
    vi: 'Chuyển liên thông đến {agency} phải kèm thời hạn của cơ quan này: nêu thời hạn.',
    en: 'A hand-over to {agency} needs that agency’s own time limit: state it.',
  },
  'dossier.legs-required': {
    vi: 'Chuyển song song cần ít nhất hai cơ quan khác nhau: bổ sung danh sách cơ quan.',
    en: 'Parallel work needs at least two different agencies: complete the list.',
  },
  'dossier.leg-already-open': {
    vi: 'Phần việc của {agency} đang mở: kết thúc phần việc đó trước khi mở lại.',
    en: 'The share of {agency} is still open: finish it before opening another.',
  },
  'dossier.unknown-leg': {
    vi: 'Không có phần việc số {number} đang mở: kiểm tra lại số thứ tự.',
    en: 'No share number {number} is open: check the number.',
  },
  'dossier.no-appointment': {
    vi: 'Hồ sơ không có ngày hẹn trả: không có gì để hẹn lại.',
    en: 'The dossier has no appointment: there is nothing to promise anew.',
  },
  'dossier.reappointment-limit': {
    vi: 'Đã hẹn lại {done} lần, tối đa {limit} lần: phải trả kết quả, không hẹn lại nữa.',
    en: 'A new date was given {done} time(s), at most {limit} allowed: resolve the dossier.',
  },
  'dossier.apology-late': {
    vi: 'Xin lỗi và hẹn lại phải gửi chậm nhất ngày {limit}: đã quá thời điểm này.',
    en: 'Apology and new date had to be given by {limit}: that day has passed.',
  },
  'dossier.new-date-not-later': {
    vi: 'Ngày hẹn lại {newDueOn} phải sau ngày hẹn hiện tại {dueOn} và sau hôm nay: chọn ngày muộn hơn.',
    en: 'The new date {newDueOn} must lie after the current one, {dueOn}, and after today: choose a later day.',
  },
  'dossier.new-date-not-working': {
    vi: 'Ngày hẹn lại {newDueOn} là ngày nghỉ: chọn một ngày làm việc.',
    en: 'The new date {newDueOn} is a day off: choose a working day.',
  },
  'dossier.suspended': {
    vi: 'Hồ sơ đang tạm dừng từ {since}: tiếp tục giải quyết trước khi thực hiện "{commandVi}".',
    en: 'The dossier is suspended since {since}: resume it before "{commandEn}".',
  },
  'dossier.not-suspended': {
    vi: 'Hồ sơ không tạm dừng: không có gì để tiếp tục.',
    en: 'The dossier is not suspended: there is nothing to resume.',
  },
  'dossier.basis-required': {
    vi: 'Tạm dừng phải nêu căn cứ của luật chuyên ngành: nêu số, điều khoản.',
    en: 'A suspension needs its basis in sector law: name the article.',
  },
  'dossier.already-done': {
    vi: 'Thao tác "{commandVi}" đã được thực hiện lúc {at}: không thực hiện lần nữa.',
    en: '"{commandEn}" was already done at {at}: it is not done again.',
  },
  'dossier.slip-not-issued': {
    vi: 'Hồ sơ chưa có phiếu "{slipVi}": phiếu chỉ lập khi có sự kiện tương ứng.',
    en: 'The slip "{slipEn}" was not issued for this dossier: it exists once its event has happened.',
  },
  'dossier.chain-edited': {
    vi: 'Hồ sơ {dossier}: nội dung sự kiện số {version} đã bị sửa sau khi niêm phong: khôi phục từ bản lưu.',
    en: 'Dossier {dossier}: event {version} was edited after it was sealed: restore it from a copy.',
  },
  'dossier.chain-broken': {
    vi: 'Hồ sơ {dossier}: sự kiện số {version} không nối với sự kiện trước: lịch sử đã bị thay thế, khôi phục từ bản lưu.',
    en: 'Dossier {dossier}: event {version} does not follow from the one before: history was replaced, restore it from a copy.',
  },
  'dossier.chain-gap': {
    vi: 'Hồ sơ {dossier}: ở vị trí {index} cần sự kiện số {expected} nhưng gặp số {version}: có sự kiện bị xoá, lặp hoặc đổi chỗ.',
    en: 'Dossier {dossier}: at place {index} event {expected} should stand, but it is {version}: one was removed, repeated or moved.',
  },
  'dossier.chain-mixed': {
    vi: 'Ở vị trí {index} có sự kiện của hồ sơ {found}, không phải {dossier}: tách riêng từng hồ sơ.',
    en: 'At place {index} stands an event of dossier {found}, not {dossier}: verify one dossier at a time.',
  },
  'dossier.chain-head': {
    vi: 'Hồ sơ {dossier}: lịch sử kết thúc ở sự kiện số {version} với dấu niêm phong khác dấu đã lưu: phần cuối bị cắt hoặc bị thay.',
    en: 'Dossier {dossier}: history ends at event {version} with another digest than the one kept: its end was cut or replaced.',
  },
}
