import type { Problem, ProblemMessages } from '@motcua/core'

/** Every reason this package refuses an input for. */
export type NationalPortalProblemCode =
  | 'national-portal.not-sent'
  | 'national-portal.outcome-missing'
  | 'national-portal.unknown-status'
  | 'national-portal.unknown-code'
  | 'national-portal.no-code'
  | 'national-portal.bad-date'
  | 'national-portal.bad-procedure-code'
  | 'national-portal.bad-identity-number'
  | 'national-portal.refused-by-portal'

/** A problem of this package. */
export type NationalPortalProblem = Problem<NationalPortalProblemCode>

/** Every way in which a document comes out poorer on the other side. */
export type PortalLossCode =
  | 'national-portal.outcome-lost'
  | 'national-portal.refusal-sent-as-stopped'
  | 'national-portal.supplement-stage-lost'
  | 'national-portal.milliseconds-lost'
  | 'national-portal.text-cut'
  | 'national-portal.field-not-read'
  | 'national-portal.status-ambiguous'

/** One thing that is lost or left uncertain, with its place. The document stands all the same. */
export type PortalLoss = Problem<PortalLossCode>

/** The messages of this package's problems and losses. */
export const nationalPortalMessages: ProblemMessages<NationalPortalProblemCode | PortalLossCode> = {
  'national-portal.not-sent': {
    vi: 'Hồ sơ còn ở bản nháp: chưa có trạng thái để gửi lên Cổng, chỉ gửi sau khi nộp.',
    en: 'The dossier is a draft: it has no status to send, send it after it is submitted.',
  },
  'national-portal.outcome-missing': {
    vi: 'Hồ sơ ở trạng thái "{state}" chưa ghi kết quả cấp hay từ chối: cần bổ sung trước khi gửi.',
    en: 'The dossier in state "{state}" does not say whether it was granted or refused: add it before sending.',
  },
  'national-portal.unknown-status': {
    vi: 'Mã trạng thái "{status}" không có trong danh mục 1–10 của Cổng: cần hỏi bên gửi.',
    en: 'The status "{status}" is not among the portal’s 1 to 10: ask the sender.',
  },
  'national-portal.unknown-code': {
    vi: 'Mã "{value}" không có trong bảng mã "{table}" của "{dialect}": cần bổ sung bảng mã hoặc hỏi bên gửi.',
    en: 'The code "{value}" is not in the table "{table}" of "{dialect}": extend the table or ask the sender.',
  },
  'national-portal.no-code': {
    vi: 'Bảng mã "{table}" của "{dialect}" không có mã cho "{value}": cần thống nhất cách gửi với bên nhận.',
    en: 'The table "{table}" of "{dialect}" has no code for "{value}": agree with the receiver how to send it.',
  },
  'national-portal.bad-date': {
    vi: 'Thời điểm "{text}" ({path}) không hợp lệ: cần dạng yyyyMMddHHmmss theo giờ Việt Nam với ngày có thật.',
    en: 'The time "{text}" ({path}) is not valid: give yyyyMMddHHmmss in Vietnamese time, of a real day.',
  },
  'national-portal.bad-procedure-code': {
    vi: 'Mã thủ tục "{text}" ({path}) không đúng dạng: cần dạng 1.001193, hỏi bên gửi.',
    en: 'The procedure code "{text}" ({path}) has another shape than 1.001193: ask the sender.',
  },
  'national-portal.bad-identity-number': {
    vi: 'Số định danh ({path}) không hợp lệ: loại giấy tờ này có {digits} chữ số, cần đối chiếu với giấy tờ.',
    en: 'The identity number ({path}) is not valid: this kind has {digits} digits, compare it with the card.',
  },
  'national-portal.refused-by-portal': {
    vi: 'Cổng trả mã lỗi "{error}": xem thông báo kèm theo, sửa rồi gửi lại.',
    en: 'The portal answered with error "{error}": read its message, correct and send again.',
  },
  'national-portal.outcome-lost': {
    vi: 'Trạng thái {status} không cho biết hồ sơ được cấp hay bị từ chối ("{outcome}").',
    en: 'Status {status} does not say whether the dossier was granted or refused ("{outcome}").',
  },
  'national-portal.refusal-sent-as-stopped': {
    vi: 'Hồ sơ bị từ chối được gửi là {status} "Dừng xử lý": bên nhận không phân biệt được với hồ sơ dừng.',
    en: 'The refused dossier is sent as {status}, stopped: the receiver cannot tell it from a stopped one.',
  },
  'national-portal.supplement-stage-lost': {
    vi: 'Trạng thái 5 không cho biết yêu cầu bổ sung lúc tiếp nhận hay sau khi thẩm định.',
    en: 'Status 5 does not say whether the supplement was asked for at intake or after appraisal.',
  },
  'national-portal.milliseconds-lost': {
    vi: 'Thời điểm ({path}) chỉ giữ được đến giây.',
    en: 'The time ({path}) keeps whole seconds only.',
  },
  'national-portal.text-cut': {
    vi: 'Nội dung ({path}) dài {length} ký tự bị cắt còn {limit}.',
    en: 'The text ({path}) of {length} characters is cut to {limit}.',
  },
  'national-portal.field-not-read': {
    vi: 'Trường "{path}" của gói tin không được đọc vào hồ sơ.',
    en: 'The field "{path}" of the payload is not read into the dossier.',
  },
  'national-portal.status-ambiguous': {
    vi: 'Trạng thái {status} có thể là: {readings}. Đã chọn cách hiểu đầu tiên, cần đối chiếu.',
    en: 'Status {status} can mean: {readings}. The first reading was taken; check it.',
  },
}
