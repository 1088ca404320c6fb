import type { Problem, ProblemMessages } from '@motcua/core'

/** Every reason the wording of a time limit is refused for, beyond what `checkTerm` refuses. */
export type WordingProblemCode =
  | 'working-time.wording-empty'
  | 'working-time.wording-no-unit'
  | 'working-time.wording-unknown-unit'
  | 'working-time.wording-words-differ'
  | 'working-time.wording-no-cutoff'
  | 'working-time.wording-too-long'
  | 'working-time.wording-not-understood'

/** A reason the wording of a time limit is refused for. */
export type WordingProblem = Problem<WordingProblemCode>

/** What was read from a wording with a condition its reader must know. */
export type WordingWarningCode =
  | 'working-time.wording-note'
  | 'working-time.wording-alternative'
  | 'working-time.wording-days-off'
  | 'working-time.wording-minutes'

/** A warning that travels with the reading of a wording. */
export type WordingWarning = Problem<WordingWarningCode>

/** The messages of the problems and warnings of wordings. */
export const wordingMessages: ProblemMessages<WordingProblemCode | WordingWarningCode> = {
  'working-time.wording-empty': {
    vi: '"{raw}" không nêu thời hạn: cần ghi số và đơn vị, ví dụ "03 ngày làm việc".',
    en: '"{raw}" states no time limit: write an amount and a unit, for example "03 ngày làm việc".',
  },
  'working-time.wording-no-unit': {
    vi: 'Thời hạn "{amount}" thiếu đơn vị: cần ghi rõ "ngày làm việc", "ngày", "giờ làm việc", "giờ", "tuần", "tháng" hoặc "năm".',
    en: 'The time limit "{amount}" has no unit: write "ngày làm việc", "ngày", "giờ làm việc", "giờ", "tuần", "tháng" or "năm".',
  },
  'working-time.wording-unknown-unit': {
    vi: 'Đơn vị "{unit}" không được nhận ra: cần "ngày làm việc", "ngày", "giờ làm việc", "giờ", "tuần", "tháng" hoặc "năm".',
    en: 'The unit "{unit}" is not known: write "ngày làm việc", "ngày", "giờ làm việc", "giờ", "tuần", "tháng" or "năm".',
  },
  'working-time.wording-words-differ': {
    vi: 'Số "{digits}" và chữ "{words}" không khớp: cần sửa một trong hai.',
    en: 'The digits "{digits}" and the words "{words}" disagree: correct one of them.',
  },
  'working-time.wording-no-cutoff': {
    vi: '"{raw}" không nêu giờ chốt nhận: cần ghi, ví dụ "ngay trong ngày; nhận sau 15 giờ thì ngày làm việc tiếp theo".',
    en: '"{raw}" names no hour after which the next working day counts: write it, for example "ngay trong ngày; nhận sau 15 giờ thì ngày làm việc tiếp theo".',
  },
  'working-time.wording-too-long': {
    vi: 'Thời hạn ghi dài hơn {most} ký tự: cần chỉ ghi phần nêu thời hạn.',
    en: 'The wording of the time limit is longer than {most} characters: give only the part that states it.',
  },
  'working-time.wording-not-understood': {
    vi: 'Không hiểu phần "{rest}" trong thời hạn: cần viết lại, ví dụ "không quá 03 ngày làm việc kể từ ngày nhận đủ hồ sơ".',
    en: 'The part "{rest}" of the time limit was not understood: rewrite it, for example "không quá 03 ngày làm việc kể từ ngày nhận đủ hồ sơ".',
  },
  'working-time.wording-note': {
    vi: 'Ghi chú "{note}" được giữ lại nhưng không tính vào thời hạn.',
    en: 'The note "{note}" is kept, and does not enter the time limit.',
  },
  'working-time.wording-alternative': {
    vi: 'Có thời hạn khác với điều kiện "{condition}": cần chọn đúng trường hợp.',
    en: 'Another time limit holds under "{condition}": choose the one for the case.',
  },
  'working-time.wording-days-off': {
    vi: '"ngày" không kể ngày nghỉ ("{note}") được đọc là ngày làm việc.',
    en: 'Days that leave out days off ("{note}") are read as working days.',
  },
  'working-time.wording-minutes': {
    vi: '{minutes} phút được ghi thành {hours} giờ.',
    en: '{minutes} minutes are written as {hours} hours.',
  },
}
