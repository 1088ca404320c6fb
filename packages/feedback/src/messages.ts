import type { Problem, ProblemMessages } from '@motcua/core'

/** Every reason this package refuses an input for. */
export type FeedbackProblemCode =
  | 'feedback.bad-number'
  | 'feedback.already-exists'
  | 'feedback.not-received'
  | 'feedback.not-allowed'
  | 'feedback.out-of-order'
  | 'feedback.wrong-register'
  | 'feedback.same-register'
  | 'feedback.bad-register-number'
  | 'feedback.other-law'
  | 'feedback.not-competent'
  | 'feedback.own-competence'
  | 'feedback.nothing-missing'
  | 'feedback.guidance-missing'
  | 'feedback.receiver-missing'
  | 'feedback.bad-outcome'
  | 'feedback.not-published'
  | 'feedback.text-missing'
  | 'feedback.identity-in-publication'
  | 'feedback.no-limits-in-force'
  | 'feedback.reception-too-few-days'
  | 'feedback.reception-posted-late'
  | 'feedback.reception-day-off'
  | 'feedback.reception-day-twice'
  | 'feedback.reception-day-outside'
  | 'feedback.reception-move-without-notice'
  | 'feedback.reception-rule-unknown'
  | 'feedback.reception-period-backwards'

/** A problem of this package. */
export type FeedbackProblem = Problem<FeedbackProblemCode>

/** The messages of this package's problems. */
export const feedbackMessages: ProblemMessages<FeedbackProblemCode> = {
  'feedback.bad-number': {
    vi: 'Mã phản ánh "{text}" không hợp lệ ({reason}): cần dạng PAKN.20260516.0256 với ngày có thật.',
    en: 'The feedback number "{text}" is not valid ({reason}): give PAKN.20260516.0256 with a real day.',
  },
  'feedback.already-exists': {
    vi: 'Phản ánh "{id}" đã được tiếp nhận: dùng định danh khác.',
    en: 'The feedback "{id}" was received already: use another id.',
  },
  'feedback.not-received': {
    vi: 'Chưa tiếp nhận phản ánh này: cần tiếp nhận trước khi {commandVi}.',
    en: 'This feedback was not received yet: receive it before you can {commandEn}.',
  },
  'feedback.not-allowed': {
    vi: 'Không thực hiện được việc "{commandVi}" khi phản ánh ở trạng thái "{stateVi}": chỉ được khi ở trạng thái {allowedVi}.',
    en: 'The step "{commandEn}" is not possible in the state "{stateEn}": only in {allowedEn}.',
  },
  'feedback.out-of-order': {
    vi: 'Thời điểm {at} trước sự kiện gần nhất ({last}): cần ghi theo thứ tự thời gian.',
    en: 'The time {at} is before the last event ({last}): record events in the order of time.',
  },
  'feedback.wrong-register': {
    vi: 'Sổ "{registerVi}" không cho phép việc "{commandVi}": cần phân loại lại trước.',
    en: 'The register "{registerEn}" does not allow "{commandEn}": classify anew first.',
  },
  'feedback.same-register': {
    vi: 'Phản ánh đã ở sổ "{registerVi}": giữ số đã cấp, hoặc chọn sổ khác.',
    en: 'The feedback stands in the register "{registerEn}" already: keep its number, or choose another register.',
  },
  'feedback.bad-register-number': {
    vi: 'Số {serial}/{year} của sổ "{registerVi}" không hợp lệ: cần số nguyên từ 1 và năm {expected}.',
    en: 'The number {serial}/{year} of the register "{registerEn}" is not valid: give a whole number from 1 and the year {expected}.',
  },
  'feedback.other-law': {
    vi: 'Nội dung ở sổ "{registerVi}" giải quyết theo luật riêng: chỉ được chuyển đến cơ quan có thẩm quyền.',
    en: 'The matter is in the register "{registerEn}", which has a law of its own: it can only be forwarded.',
  },
  'feedback.not-competent': {
    vi: 'Nội dung thuộc thẩm quyền cơ quan khác: cần chuyển đi, không trả lời tại đây.',
    en: 'The matter is for another body: forward it, it is not answered here.',
  },
  'feedback.own-competence': {
    vi: 'Nội dung thuộc thẩm quyền của cơ quan tiếp nhận: cần xử lý, không chuyển đi.',
    en: 'The matter is within the body’s own competence: process it, it is not forwarded.',
  },
  'feedback.nothing-missing': {
    vi: 'Không tiếp nhận phải có lý do: cần nêu nội dung còn thiếu theo yêu cầu về hình thức.',
    en: 'To decline, name what is missing of the required form.',
  },
  'feedback.guidance-missing': {
    vi: 'Cần hướng dẫn cho người gửi khi không tiếp nhận.',
    en: 'Guide the sender when declining.',
  },
  'feedback.receiver-missing': {
    vi: 'Cần nêu cơ quan được chuyển đến.',
    en: 'Name the body it is forwarded to.',
  },
  'feedback.bad-outcome': {
    vi: 'Kết quả "{outcomeVi}" không dùng cho sổ "{registerVi}": chọn một trong {allowedVi}.',
    en: 'The outcome "{outcomeEn}" does not fit the register "{registerEn}": choose one of {allowedEn}.',
  },
  'feedback.not-published': {
    vi: 'Nội dung ở sổ "{registerVi}" không được công khai: cần phân loại lại nếu không thuộc sổ này.',
    en: 'Nothing of the register "{registerEn}" is published: classify anew if it does not belong there.',
  },
  'feedback.text-missing': {
    vi: 'Nội dung công khai ({path}) đang trống: cần ghi nội dung trước khi đăng.',
    en: 'The text to publish ({path}) is empty: write it first.',
  },
  'feedback.identity-in-publication': {
    vi: 'Nội dung công khai ({path}) còn {kindVi}: cần bỏ trước khi đăng.',
    en: 'The text to publish ({path}) still holds {kindEn}: remove it first.',
  },
  'feedback.no-limits-in-force': {
    vi: 'Bộ thời hạn "{profile}" không có quy định nào có hiệu lực ngày {on}: cần bổ sung.',
    en: 'The profile "{profile}" has no limits in force on {on}: add them.',
  },
  'feedback.reception-too-few-days': {
    vi: 'Kỳ {period} chỉ có {days} ngày tiếp công dân, tối thiểu là {minimum}: cần bổ sung ngày.',
    en: '{period} has {days} reception days, the minimum is {minimum}: add days.',
  },
  'feedback.reception-posted-late': {
    vi: 'Lịch đăng ngày {postedOn}, muộn nhất phải đăng ngày {latest} để kịp ngày tiếp {on}: cần chọn ngày tiếp muộn hơn.',
    en: 'Posted on {postedOn}; for the reception of {on} it had to be posted by {latest}: choose a later day.',
  },
  'feedback.reception-day-off': {
    vi: 'Ngày tiếp công dân {on} là ngày nghỉ: cần chọn ngày làm việc.',
    en: 'The reception day {on} is a day off: choose a working day.',
  },
  'feedback.reception-day-twice': {
    vi: 'Ngày {on} có hai lần trong lịch: bỏ một lần.',
    en: 'The day {on} stands twice in the schedule: remove one.',
  },
  'feedback.reception-day-outside': {
    vi: 'Ngày {on} nằm ngoài kỳ của lịch ({from} đến {to}): cần bỏ ngày này hoặc sửa kỳ.',
    en: 'The day {on} lies outside the schedule’s period ({from} to {to}): remove it or correct the period.',
  },
  'feedback.reception-move-without-notice': {
    vi: 'Ngày tiếp chuyển từ {movedFrom} sang {on} phải được thông báo chậm nhất ngày {latest}: cần ghi ngày thông báo hoặc giữ ngày cũ.',
    en: 'The reception moved from {movedFrom} to {on} must be noticed by {latest}: record the notice, or keep the day.',
  },
  'feedback.reception-rule-unknown': {
    vi: 'Chưa có quy định về số ngày tiếp công dân của {headVi} cho kỳ {period}: cần bổ sung quy định.',
    en: 'No rule on the reception days of {headEn} is known for {period}: add the rule.',
  },
  'feedback.reception-period-backwards': {
    vi: 'Kỳ của lịch kết thúc ({to}) trước khi bắt đầu ({from}): cần sửa một trong hai ngày.',
    en: 'The schedule’s period ends ({to}) before it starts ({from}): correct one of the two.',
  },
}
