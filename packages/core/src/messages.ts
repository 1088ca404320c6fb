import type { Problem, ProblemMessages } from './problem.ts'

/** Every reason this package refuses an input for. */
export type CoreProblemCode =
  | 'core.bad-date'
  | 'core.bad-time'
  | 'core.bad-instant'
  | 'core.bad-decimal'
  | 'core.bad-money'
  | 'core.bad-id'
  | 'core.bad-procedure-code'
  | 'core.bad-organisation-code'
  | 'core.bad-unit-code'
  | 'core.bad-input'
  | 'core.no-rule-in-force'
  | 'core.rules-overlap'
  | 'core.rule-ends-before-it-starts'

/** A problem of this package. */
export type CoreProblem = Problem<CoreProblemCode>

/** The messages of this package's problems. */
export const coreMessages: ProblemMessages<CoreProblemCode> = {
  'core.bad-date': {
    vi: 'Ngày "{text}" không hợp lệ: cần một ngày có thật theo dạng NĂM-THÁNG-NGÀY, ví dụ 2021-03-15.',
    en: 'The date "{text}" is not valid: give a real day as YEAR-MONTH-DAY, for example 2021-03-15.',
  },
  'core.bad-time': {
    vi: 'Giờ "{text}" không hợp lệ: cần dạng GIỜ:PHÚT từ 00:00 đến 23:59.',
    en: 'The time "{text}" is not valid: give HOUR:MINUTE between 00:00 and 23:59.',
  },
  'core.bad-instant': {
    vi: 'Thời điểm "{text}" không hợp lệ: cần ngày, giờ và múi giờ, ví dụ 2021-03-15T08:30:00+07:00.',
    en: 'The instant "{text}" is not valid: give date, time and offset, for example 2021-03-15T08:30:00+07:00.',
  },
  'core.bad-decimal': {
    vi: 'Số "{text}" không hợp lệ: cần một số thập phân viết thường, ví dụ 12.5.',
    en: 'The number "{text}" is not valid: give a plain decimal, for example 12.5.',
  },
  'core.bad-money': {
    vi: 'Số tiền {text} không hợp lệ: cần số đồng nguyên, không có phần lẻ.',
    en: 'The amount {text} is not valid: give a whole number of đồng.',
  },
  'core.bad-id': {
    vi: 'Định danh "{text}" không hợp lệ: cần 1 đến 128 ký tự trong A–Z, a–z, 0–9 và các dấu . _ : -.',
    en: 'The id "{text}" is not valid: give 1 to 128 characters of A–Z, a–z, 0–9 and . _ : -.',
  },
  'core.bad-procedure-code': {
    vi: 'Mã thủ tục "{text}" không hợp lệ ({reason}): cần dạng 1.001193, hoặc mã địa phương 1.001612.000.00.00.H48.',
    en: 'The procedure code "{text}" is not valid ({reason}): give 1.001193, or a local code 1.001612.000.00.00.H48.',
  },
  'core.bad-organisation-code': {
    vi: 'Mã định danh cơ quan "{text}" không hợp lệ ({reason}): cần dạng H56.14 hoặc 000.17.22.H56.',
    en: 'The organisation code "{text}" is not valid ({reason}): give H56.14 or 000.17.22.H56.',
  },
  'core.bad-unit-code': {
    vi: 'Mã đơn vị hành chính "{text}" không hợp lệ ({reason}): cần 2 chữ số cho tỉnh, 5 cho xã, 3 cho huyện (đến ngày 30/06/2025), và đơn vị còn tồn tại vào ngày đó.',
    en: 'The administrative-unit code "{text}" is not valid ({reason}): give 2 digits for a province, 5 for a commune, 3 for a district (until 2025-06-30), of a unit that exists on the day.',
  },
  'core.bad-input': {
    vi: 'Dữ liệu tại "{path}" không đúng dạng ({detail}): xem lại theo lược đồ.',
    en: 'The input at "{path}" has the wrong shape ({detail}): compare it with the schema.',
  },
  'core.no-rule-in-force': {
    vi: 'Không có quy định nào có hiệu lực vào ngày {on}: cần bổ sung dữ liệu của thời kỳ này.',
    en: 'No rule is in force on {on}: add the data of that period.',
  },
  'core.rules-overlap': {
    vi: 'Hai quy định cùng có hiệu lực vào ngày {on}: cần sửa ngày kết thúc của quy định trước.',
    en: 'Two rules are in force on {on}: correct the last day of the earlier one.',
  },
  'core.rule-ends-before-it-starts': {
    vi: 'Quy định có hiệu lực từ {from} lại kết thúc ngày {to}: cần sửa một trong hai ngày.',
    en: 'The rule in force from {from} ends on {to}: correct one of the two days.',
  },
}
