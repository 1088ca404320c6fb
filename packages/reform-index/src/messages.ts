import type { Problem, ProblemMessages } from '@motcua/core'

/** Every reason this package refuses an input for: faults of a set, of facts, of a stage. */
export type ReformIndexProblemCode =
  | 'reform-index.unmarked-set'
  | 'reform-index.set-ends-before-it-starts'
  | 'reform-index.sets-overlap'
  | 'reform-index.no-set-in-force'
  | 'reform-index.unknown-unit-kind'
  | 'reform-index.unit-kind-not-in-existence'
  | 'reform-index.duplicate-code'
  | 'reform-index.duplicate-name'
  | 'reform-index.leaf-without-rule'
  | 'reform-index.rule-on-group'
  | 'reform-index.negative-amount'
  | 'reform-index.maxima-do-not-add-up'
  | 'reform-index.points-above-max'
  | 'reform-index.bad-level'
  | 'reform-index.bad-band'
  | 'reform-index.bands-gap'
  | 'reform-index.bands-overlap'
  | 'reform-index.bad-target'
  | 'reform-index.bad-step'
  | 'reform-index.bad-scale'
  | 'reform-index.information-with-points'
  | 'reform-index.classes-not-descending'
  | 'reform-index.classes-leave-gap'
  | 'reform-index.unit-kind-not-covered'
  | 'reform-index.source-not-omissible'
  | 'reform-index.unknown-leaf'
  | 'reform-index.wrong-input'
  | 'reform-index.missing-variable'
  | 'reform-index.unknown-variable'
  | 'reform-index.inexact-number'
  | 'reform-index.negative-value'
  | 'reform-index.numerator-above-denominator'
  | 'reform-index.unknown-answer'
  | 'reform-index.value-outside-bands'
  | 'reform-index.bad-tally'
  | 'reform-index.mean-outside-scale'
  | 'reform-index.evidence-or-note-needed'
  | 'reform-index.stage-closed'
  | 'reform-index.stage-out-of-order'

/** A problem of this package. */
export type ReformIndexProblem = Problem<ReformIndexProblemCode>

/** The messages of this package's problems. */
export const reformIndexMessages: ProblemMessages<ReformIndexProblemCode> = {
  'reform-index.unmarked-set': {
    vi: 'Bộ tiêu chí "{set}" ở trạng thái {status} phải có ghi chú nêu rõ giới hạn của nó.',
    en: 'The set "{set}" is {status}: add a note that says what it is not.',
  },
  'reform-index.set-ends-before-it-starts': {
    vi: 'Bộ tiêu chí "{set}" có hiệu lực từ {from} lại kết thúc ngày {to}: cần sửa một trong hai ngày.',
    en: 'The set "{set}" in force from {from} ends on {to}: correct one of the two days.',
  },
  'reform-index.sets-overlap': {
    vi: 'Bộ tiêu chí "{first}" và "{second}" cùng có hiệu lực ngày {on} cho loại đơn vị "{kindVi}": cần ghi rõ bộ nào thay thế bộ nào.',
    en: 'The sets "{first}" and "{second}" are both in force on {on} for "{kindEn}": say which supersedes which.',
  },
  'reform-index.no-set-in-force': {
    vi: 'Không có bộ tiêu chí nào có hiệu lực ngày {on} cho loại đơn vị "{kindVi}": cần bổ sung bộ tiêu chí.',
    en: 'No criteria set is in force on {on} for "{kindEn}": add the set.',
  },
  'reform-index.unknown-unit-kind': {
    vi: 'Không có loại đơn vị "{kind}": cần dùng một loại trong danh mục.',
    en: 'There is no kind of unit "{kind}": use one of the list.',
  },
  'reform-index.unit-kind-not-in-existence': {
    vi: 'Loại đơn vị "{kindVi}" không tồn tại trong thời gian từ {from} đến {to}: cần bỏ khỏi bộ tiêu chí.',
    en: 'Units of the kind "{kindEn}" do not exist between {from} and {to}: take the kind out of the set.',
  },
  'reform-index.duplicate-code': {
    vi: 'Mã "{code}" xuất hiện hơn một lần: mỗi tiêu chí cần một mã riêng.',
    en: 'The code "{code}" occurs more than once: give each criterion its own.',
  },
  'reform-index.duplicate-name': {
    vi: 'Tiêu chí {code} dùng tên "{name}" hơn một lần: mỗi số liệu, mức cần một tên riêng.',
    en: 'Criterion {code} uses the name "{name}" more than once: give each figure or level its own.',
  },
  'reform-index.leaf-without-rule': {
    vi: 'Tiêu chí {code} không có tiêu chí con và cũng không có cách chấm: cần thêm cách chấm.',
    en: 'Criterion {code} has neither children nor a rule: add a rule.',
  },
  'reform-index.rule-on-group': {
    vi: 'Tiêu chí {code} vừa có tiêu chí con vừa có cách chấm: chỉ giữ một trong hai.',
    en: 'Criterion {code} has both children and a rule: keep one of the two.',
  },
  'reform-index.negative-amount': {
    vi: 'Tiêu chí {code}: số {amount} không được âm; cần số từ 0 trở lên.',
    en: 'Criterion {code}: the amount {amount} must not be negative; give 0 or more.',
  },
  'reform-index.maxima-do-not-add-up': {
    vi: 'Tiêu chí {code}: điểm tối đa {max} khác tổng điểm tối đa của các phần là {sum}; cần sửa một trong hai.',
    en: 'Criterion {code}: its maximum {max} is not the sum {sum} of its parts; correct the one or the other.',
  },
  'reform-index.points-above-max': {
    vi: 'Tiêu chí {code}: {points} điểm vượt điểm tối đa {max}; cần sửa điểm hoặc điểm tối đa.',
    en: 'Criterion {code}: {points} points are above the maximum {max}; correct the points or the maximum.',
  },
  'reform-index.bad-level': {
    vi: 'Tiêu chí {code}, mức "{level}": cần ghi điểm hoặc tỷ lệ từ 0 đến 1 của điểm tối đa, chỉ một trong hai.',
    en: 'Criterion {code}, level "{level}": give either points or a share of the maximum from 0 to 1.',
  },
  'reform-index.bad-band': {
    vi: 'Tiêu chí {code}, bậc thứ {band}: mỗi đầu chỉ ghi một giới hạn và giới hạn dưới phải nhỏ hơn giới hạn trên.',
    en: 'Criterion {code}, band {band}: give one bound per end, the lower below the upper.',
  },
  'reform-index.bands-gap': {
    vi: 'Tiêu chí {code}: các bậc điểm bỏ trống tại {at}; cần thêm bậc hoặc dời giới hạn.',
    en: 'Criterion {code}: the bands leave a gap at {at}; add a band or move a bound.',
  },
  'reform-index.bands-overlap': {
    vi: 'Tiêu chí {code}: các bậc điểm chồng nhau tại {at}; cần dời một giới hạn.',
    en: 'Criterion {code}: the bands overlap at {at}; move a bound.',
  },
  'reform-index.bad-target': {
    vi: 'Tiêu chí {code}: ngưỡng {target} phải lớn hơn 0 và không quá 1.',
    en: 'Criterion {code}: the threshold {target} must be above 0 and at most 1.',
  },
  'reform-index.bad-step': {
    vi: 'Tiêu chí {code}: bước {step} phải lớn hơn 0.',
    en: 'Criterion {code}: the step {step} must be above 0.',
  },
  'reform-index.bad-scale': {
    vi: 'Tiêu chí {code}: thang {scale} mức với {boxes} mức tích cực không hợp lệ: thang cần ít nhất 2 mức và không phải mức nào cũng là tích cực.',
    en: 'Criterion {code}: a scale of {scale} with {boxes} positive boxes is not valid: a scale has at least 2 boxes, and not all of them are positive.',
  },
  'reform-index.information-with-points': {
    vi: 'Tiêu chí {code} chỉ để theo dõi nên điểm tối đa phải là 0, không phải {max}.',
    en: 'Criterion {code} is for information only: its maximum must be 0, not {max}.',
  },
  'reform-index.classes-not-descending': {
    vi: 'Mức xếp loại "{class}" (từ {min}) phải thấp hơn mức đứng trước (từ {before}).',
    en: 'The class "{class}" (from {min}) must lie below the one before it (from {before}).',
  },
  'reform-index.classes-leave-gap': {
    vi: 'Bảng xếp loại chưa phủ hết: mức cuối cùng phải tính từ 0 trở lên.',
    en: 'The classes leave a gap: the last one must start at 0, inclusive.',
  },
  'reform-index.unit-kind-not-covered': {
    vi: 'Bộ tiêu chí "{set}" không áp dụng cho loại đơn vị "{kindVi}": cần chọn bộ tiêu chí của loại này.',
    en: 'The set "{set}" does not apply to units of the kind "{kindEn}": choose a set made for it.',
  },
  'reform-index.source-not-omissible': {
    vi: 'Bộ tiêu chí "{set}" không cho phép bỏ toàn bộ phần "{source}": cần nhập số liệu của phần này.',
    en: 'The set "{set}" does not allow the source "{source}" to be left out: give its figures.',
  },
  'reform-index.unknown-leaf': {
    vi: 'Bộ tiêu chí "{set}" không có tiêu chí chấm điểm "{code}": cần kiểm tra lại mã.',
    en: 'The set "{set}" has no scored criterion "{code}": check the code.',
  },
  'reform-index.wrong-input': {
    vi: 'Tiêu chí {code} ({rule}) cần số liệu dạng {expected}, không nhận dạng {given}.',
    en: 'Criterion {code} ({rule}) takes {expected}, not {given}.',
  },
  'reform-index.missing-variable': {
    vi: 'Tiêu chí {code} thiếu số liệu "{name}": cần nhập, hoặc ghi là không áp dụng.',
    en: 'Criterion {code} lacks the figure "{name}": give it, or mark the criterion as not applicable.',
  },
  'reform-index.unknown-variable': {
    vi: 'Tiêu chí {code} không dùng số liệu "{name}": cần kiểm tra lại tên.',
    en: 'Criterion {code} has no figure "{name}": check the name.',
  },
  'reform-index.inexact-number': {
    vi: 'Tiêu chí {code}, số liệu "{name}": {value} không phải số chính xác; số lẻ cần ghi dạng chữ, ví dụ "4.1".',
    en: 'Criterion {code}, figure "{name}": {value} is not exact; write a fraction as a text, for example "4.1".',
  },
  'reform-index.negative-value': {
    vi: 'Tiêu chí {code}, số liệu "{name}": {value} không được âm; cần kiểm tra lại số liệu.',
    en: 'Criterion {code}, figure "{name}": {value} must not be negative; check the figure.',
  },
  'reform-index.numerator-above-denominator': {
    vi: 'Tiêu chí {code}: {numeratorName} = {numerator} lớn hơn {denominatorName} = {denominator}; cần kiểm tra lại số liệu.',
    en: 'Criterion {code}: {numeratorName} = {numerator} is above {denominatorName} = {denominator}; check the figures.',
  },
  'reform-index.unknown-answer': {
    vi: 'Tiêu chí {code} không có câu trả lời "{answer}": cần một trong {allowed}.',
    en: 'Criterion {code} has no answer "{answer}": give one of {allowed}.',
  },
  'reform-index.value-outside-bands': {
    vi: 'Tiêu chí {code}: giá trị {value} không thuộc bậc điểm nào; cần kiểm tra số liệu hoặc các bậc điểm.',
    en: 'Criterion {code}: the value {value} lies in no band; check the figure or the bands.',
  },
  'reform-index.bad-tally': {
    vi: 'Tiêu chí {code}: cần {scale} số nguyên không âm, mỗi mức một số, từ kém nhất đến tốt nhất.',
    en: 'Criterion {code}: give {scale} whole numbers, one per box from worst to best, none negative.',
  },
  'reform-index.mean-outside-scale': {
    vi: 'Tiêu chí {code}: điểm trung bình {mean} nằm ngoài thang từ 1 đến {scale}; cần kiểm tra lại kết quả khảo sát.',
    en: 'Criterion {code}: the mean {mean} lies outside the scale from 1 to {scale}; check the survey.',
  },
  'reform-index.evidence-or-note-needed': {
    vi: 'Tiêu chí {code}: cần tài liệu kiểm chứng, hoặc giải trình khi không có tài liệu.',
    en: 'Criterion {code}: attach evidence, or explain in a note why there is none.',
  },
  'reform-index.stage-closed': {
    vi: 'Tiêu chí {code} đã có điểm chính thức: không ghi thêm kết quả "{stage}", cần giữ điểm đã quyết định.',
    en: 'Criterion {code} is final: no "{stage}" record can follow, the decided score stands.',
  },
  'reform-index.stage-out-of-order': {
    vi: 'Tiêu chí {code}: kết quả ghi lúc {at} đứng trước kết quả gần nhất lúc {last}; cần ghi theo thứ tự thời gian.',
    en: 'Criterion {code}: the record of {at} lies before the latest one of {last}; record them in the order of time.',
  },
}
