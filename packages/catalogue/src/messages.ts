import type { Problem, ProblemMessages } from '@motcua/core'

/** What may be wrong with one procedure; `checkProcedure` raises them. */
export type ProcedureProblemCode =
  | 'catalogue.part-missing'
  | 'catalogue.conditional-part-missing'
  | 'catalogue.part-stated-none'
  | 'catalogue.stated-empty'
  | 'catalogue.bad-procedure-code'
  | 'catalogue.bad-term'
  | 'catalogue.term-state-contradicts'
  | 'catalogue.immediate-with-days'
  | 'catalogue.channel-twice'
  | 'catalogue.fee-with-amount'
  | 'catalogue.fee-without-amount'
  | 'catalogue.bad-fee-amount'
  | 'catalogue.note-with-copies'
  | 'catalogue.document-without-copies'
  | 'catalogue.bad-count'
  | 'catalogue.bad-sets'
  | 'catalogue.legs-of-single-agency'
  | 'catalogue.too-few-legs'
  | 'catalogue.leg-without-limit'
  | 'catalogue.legs-exceed-limit'
  | 'catalogue.level-abolished'

/** Every reason this package refuses an input for. */
export type CatalogueProblemCode =
  | ProcedureProblemCode
  | 'catalogue.bad-decision-number'
  | 'catalogue.decision-already-applied'
  | 'catalogue.code-twice-in-decision'
  | 'catalogue.successor-differs'
  | 'catalogue.unknown-procedure'
  | 'catalogue.already-in-force'
  | 'catalogue.not-yet-in-force'
  | 'catalogue.no-longer-in-force'
  | 'catalogue.end-already-announced'
  | 'catalogue.effect-not-after-current'
  | 'catalogue.versions-overlap'
  | 'catalogue.version-ends-before-it-starts'
  | 'catalogue.version-number-unexpected'
  | 'catalogue.authority-unknown'
  | 'catalogue.no-limits-known'

/** A problem of this package. */
export type CatalogueProblem = Problem<CatalogueProblemCode>

/** What is doubtful about a decision of announcement without being refused: the law has exceptions. */
export type CatalogueWarningCode =
  | 'catalogue.effect-before-signing'
  | 'catalogue.effect-before-text'
  | 'catalogue.announced-late'

/** A warning of this package; it stands on the record of the decision. */
export type CatalogueWarning = Problem<CatalogueWarningCode>

const procedureMessages: ProblemMessages<ProcedureProblemCode> = {
  'catalogue.part-missing': {
    vi: 'Thủ tục {procedure} ({name}) chưa nêu {partVi}: cần bổ sung bộ phận bắt buộc này tại {path}.',
    en: 'Procedure {procedure} ({name}) does not state its {partEn}: add this mandatory part at {path}.',
  },
  'catalogue.conditional-part-missing': {
    vi: 'Thủ tục {procedure} ({name}) chưa nêu {partVi}: cần ghi rõ nội dung tại {path}, hoặc ghi "Không" nếu không có.',
    en: 'Procedure {procedure} ({name}) does not mention its {partEn}: state it at {path}, or state that there is none.',
  },
  'catalogue.part-stated-none': {
    vi: 'Thủ tục {procedure} ({name}) ghi "Không" ở {partVi}: đây là bộ phận bắt buộc, cần nêu nội dung tại {path}.',
    en: 'Procedure {procedure} ({name}) states no {partEn}: the part is mandatory, give its content at {path}.',
  },
  'catalogue.stated-empty': {
    vi: 'Thủ tục {procedure} ({name}) nêu danh sách rỗng tại {path}: cần ghi "Không" nếu không có, hoặc để là chưa nêu.',
    en: 'Procedure {procedure} ({name}) states an empty list at {path}: state that there is none, or leave it missing.',
  },
  'catalogue.bad-procedure-code': {
    vi: 'Mã "{procedure}" của thủ tục "{name}" không hợp lệ ({reason}): cần dạng 1.001193 hoặc 1.001612.000.00.00.H48.',
    en: 'The code "{procedure}" of the procedure "{name}" is not valid ({reason}): give 1.001193 or 1.001612.000.00.00.H48.',
  },
  'catalogue.bad-term': {
    vi: 'Thời hạn tại {path} của thủ tục {procedure} ({name}) không hợp lệ ({reason}): cần số dương, tối đa 4 chữ số thập phân (số nguyên nếu tính theo ngày, tuần, tháng, năm), kèm đơn vị.',
    en: 'The time limit at {path} of procedure {procedure} ({name}) is not valid ({reason}): give a positive number of at most 4 decimals (whole for days, weeks, months, years) with its unit.',
  },
  'catalogue.term-state-contradicts': {
    vi: 'Thủ tục {procedure} ({name}), kênh {channelVi}: trạng thái thời hạn "{termState}" trái với giá trị thời hạn; cần sửa một trong hai tại {path}.',
    en: 'Procedure {procedure} ({name}), channel {channelEn}: the state "{termState}" contradicts the time limit given; correct one of them at {path}.',
  },
  'catalogue.immediate-with-days': {
    vi: 'Thủ tục {procedure} ({name}) trả kết quả ngay nhưng có thời hạn tính theo ngày tại {path}: cần bỏ thời hạn này hoặc bỏ trả ngay.',
    en: 'Procedure {procedure} ({name}) gives its result at once, yet has a time limit of days at {path}: remove the one or the other.',
  },
  'catalogue.channel-twice': {
    vi: 'Thủ tục {procedure} ({name}) nêu kênh {channelVi} hai lần: cần gộp thành một tại {path}.',
    en: 'Procedure {procedure} ({name}) lists the channel {channelEn} twice: merge the two at {path}.',
  },
  'catalogue.fee-with-amount': {
    vi: 'Thủ tục {procedure} ({name}): khoản thu tại {path} thuộc loại "{basis}" nên không được ghi mức {amount} đồng; cần bỏ mức thu hoặc sửa loại.',
    en: 'Procedure {procedure} ({name}): the fee at {path} is "{basis}" and may not carry {amount} đồng; remove the amount or correct the basis.',
  },
  'catalogue.fee-without-amount': {
    vi: 'Thủ tục {procedure} ({name}): khoản thu cố định tại {path} chưa có mức thu; cần ghi số tiền, hoặc ghi là chưa rõ.',
    en: 'Procedure {procedure} ({name}): the fixed fee at {path} has no amount; give it, or mark it as unknown.',
  },
  'catalogue.bad-fee-amount': {
    vi: 'Thủ tục {procedure} ({name}): mức thu {amount} tại {path} không hợp lệ; cần số đồng nguyên lớn hơn 0, hoặc ghi là miễn phí.',
    en: 'Procedure {procedure} ({name}): the amount {amount} at {path} is not valid; give a whole number of đồng above 0, or mark it free.',
  },
  'catalogue.note-with-copies': {
    vi: 'Thủ tục {procedure} ({name}): dòng tại {path} là ghi chú nhưng có số bản; cần bỏ số bản hoặc đổi thành giấy tờ.',
    en: 'Procedure {procedure} ({name}): the row at {path} is a note, yet has originals or copies; remove them or make it a document.',
  },
  'catalogue.document-without-copies': {
    vi: 'Thủ tục {procedure} ({name}): giấy tờ phải nộp tại {path} không có bản chính, bản sao nào; cần ghi số bản hoặc đổi thành ghi chú.',
    en: 'Procedure {procedure} ({name}): the document to submit at {path} has neither originals nor copies; give their number or make it a note.',
  },
  'catalogue.bad-count': {
    vi: 'Thủ tục {procedure} ({name}): số {count} tại {path} không hợp lệ; cần số nguyên không nhỏ hơn {least}.',
    en: 'Procedure {procedure} ({name}): the number {count} at {path} is not valid; give a whole number of at least {least}.',
  },
  'catalogue.bad-sets': {
    vi: 'Thủ tục {procedure} ({name}) yêu cầu {count} bộ hồ sơ: cần số nguyên từ 1 trở lên, hoặc ghi "Không".',
    en: 'Procedure {procedure} ({name}) asks for {count} sets: give a whole number from 1 up, or state that there is none.',
  },
  'catalogue.legs-of-single-agency': {
    vi: 'Thủ tục {procedure} ({name}) do một cơ quan giải quyết nhưng có {legs} phần liên thông: cần đổi phương thức hoặc bỏ các phần này.',
    en: 'Procedure {procedure} ({name}) is handled by one agency, yet has {legs} interlinked shares: change the mode or remove them.',
  },
  'catalogue.too-few-legs': {
    vi: 'Thủ tục liên thông {procedure} ({name}) chỉ có {legs} phần: cần nêu thời hạn của từng cơ quan, ít nhất hai.',
    en: 'The interlinked procedure {procedure} ({name}) has only {legs} shares: state the time limit of each agency, at least two.',
  },
  'catalogue.leg-without-limit': {
    vi: 'Thủ tục liên thông {procedure} ({name}): cơ quan "{agency}" chưa có thời hạn; cần nêu tại {path}.',
    en: 'The interlinked procedure {procedure} ({name}): the agency "{agency}" has no time limit; state it at {path}.',
  },
  'catalogue.legs-exceed-limit': {
    vi: 'Thủ tục liên thông {procedure} ({name}): các phần cần {legsVi} trong khi thời hạn chung tại {path} là {totalVi}; cần rút ngắn các phần.',
    en: 'The interlinked procedure {procedure} ({name}): its shares need {legsEn} while the whole limit at {path} is {totalEn}; shorten the shares.',
  },
  'catalogue.level-abolished': {
    vi: 'Thủ tục {procedure} ({name}) nêu cấp huyện vào ngày {on}: cấp huyện không còn từ ngày {endedFrom}; cần chuyển cho cấp xã hoặc cấp tỉnh.',
    en: 'Procedure {procedure} ({name}) names the district level on {on}: there is none from {endedFrom}; assign it to commune or province.',
  },
}

/** The messages of this package's problems and warnings. */
export const catalogueMessages: ProblemMessages<CatalogueProblemCode | CatalogueWarningCode> = {
  ...procedureMessages,
  'catalogue.bad-decision-number': {
    vi: 'Số quyết định "{number}" không hợp lệ ({reason}): cần dạng 1703/QĐ-UBND.',
    en: 'The decision number "{number}" is not valid ({reason}): give it as 1703/QĐ-UBND.',
  },
  'catalogue.decision-already-applied': {
    vi: 'Quyết định {number} năm {year} của {issuer} đã được áp dụng: cần kiểm tra lại số, hoặc bỏ qua lần này.',
    en: 'The decision {number} of {year} by {issuer} was applied before: check the number, or skip it.',
  },
  'catalogue.code-twice-in-decision': {
    vi: 'Quyết định {number} nêu thủ tục {procedure} hai lần: cần giữ một mục tại {path}.',
    en: 'The decision {number} names procedure {procedure} twice: keep one item at {path}.',
  },
  'catalogue.successor-differs': {
    vi: 'Quyết định {number} nêu thủ tục thay thế {procedure} với hai nội dung khác nhau: cần thống nhất nội dung tại {path}.',
    en: 'The decision {number} gives the successor {procedure} two different contents: make them equal at {path}.',
  },
  'catalogue.unknown-procedure': {
    vi: 'Không có thủ tục {procedure} trong danh mục: cần kiểm tra mã, hoặc công bố mới.',
    en: 'There is no procedure {procedure} in the catalogue: check the code, or announce it as new.',
  },
  'catalogue.already-in-force': {
    vi: 'Thủ tục {procedure} đang có hiệu lực từ ngày {from}: cần công bố là sửa đổi, bổ sung thay vì mới ban hành.',
    en: 'Procedure {procedure} is in force from {from}: announce it as amended instead of new.',
  },
  'catalogue.not-yet-in-force': {
    vi: 'Thủ tục {procedure} chưa có hiệu lực vào ngày {on}: hiệu lực bắt đầu từ ngày {from}.',
    en: 'Procedure {procedure} is not yet in force on {on}: it starts on {from}.',
  },
  'catalogue.no-longer-in-force': {
    vi: 'Thủ tục {procedure} không còn hiệu lực vào ngày {on}: đã kết thúc ngày {endedOn}; cần dùng thủ tục thay thế, hoặc công bố mới.',
    en: 'Procedure {procedure} is no longer in force on {on}: it ended on {endedOn}; use its successor, or announce it as new.',
  },
  'catalogue.end-already-announced': {
    vi: 'Quyết định {endedBy} đã chấm dứt thủ tục {procedure} từ sau ngày {endedOn}: cần chọn ngày hiệu lực sau đó và công bố là mới ban hành.',
    en: 'The decision {endedBy} already ends procedure {procedure} after {endedOn}: choose a later day of effect and announce it as new.',
  },
  'catalogue.effect-not-after-current': {
    vi: 'Quyết định có hiệu lực ngày {on}, không sau phiên bản hiện hành của thủ tục {procedure} (từ ngày {from}): cần chọn ngày muộn hơn.',
    en: 'The decision takes effect on {on}, not after the current version of procedure {procedure} (from {from}): choose a later day.',
  },
  'catalogue.versions-overlap': {
    vi: 'Hai phiên bản của thủ tục {procedure} cùng có hiệu lực vào ngày {on}: cần sửa ngày kết thúc của phiên bản trước tại {path}.',
    en: 'Two versions of procedure {procedure} are in force on {on}: correct the last day of the earlier one at {path}.',
  },
  'catalogue.version-ends-before-it-starts': {
    vi: 'Phiên bản của thủ tục {procedure} có hiệu lực từ {from} lại kết thúc ngày {to}: cần sửa một trong hai ngày tại {path}.',
    en: 'A version of procedure {procedure} in force from {from} ends on {to}: correct one of the two days at {path}.',
  },
  'catalogue.version-number-unexpected': {
    vi: 'Phiên bản của thủ tục {procedure} mang số {version}, cần số {expected}: các phiên bản được đánh số liên tục từ 1 ({path}).',
    en: 'A version of procedure {procedure} is numbered {version}, expected {expected}: versions count from 1 without gaps ({path}).',
  },
  'catalogue.authority-unknown': {
    vi: 'Chưa rõ cơ quan ban hành quyết định {number} là bộ hay tỉnh: cần nêu để tính thời hạn công bố.',
    en: 'Whether a ministry or a province issued the decision {number} is not known: state it to compute its limits.',
  },
  'catalogue.no-limits-known': {
    vi: 'Không có dữ liệu về thời hạn công bố vào ngày {on}: cần bổ sung quy định của thời kỳ này.',
    en: 'No limits of announcement are known for {on}: add the rules of that period.',
  },
  'catalogue.effect-before-signing': {
    vi: 'Quyết định {number} có hiệu lực ngày {effectiveOn}, trước ngày ký {signedOn}: cần kiểm tra có thuộc trình tự rút gọn không.',
    en: 'The decision {number} takes effect on {effectiveOn}, before it was signed on {signedOn}: check whether the shortened procedure applies.',
  },
  'catalogue.effect-before-text': {
    vi: 'Quyết định {number} có hiệu lực ngày {effectiveOn}, trước văn bản được công bố ({textEffectiveOn}): cần kiểm tra ngày hiệu lực.',
    en: 'The decision {number} takes effect on {effectiveOn}, before the text it announces ({textEffectiveOn}): check the days.',
  },
  'catalogue.announced-late': {
    vi: 'Quyết định {number} ký ngày {signedOn}, sau hạn công bố {dueOn}: cần ghi nhận vào báo cáo kiểm soát thủ tục hành chính.',
    en: 'The decision {number} was signed on {signedOn}, after its limit {dueOn}: note it in the report on control of procedures.',
  },
}
