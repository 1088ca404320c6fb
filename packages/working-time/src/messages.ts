import type { Problem, ProblemMessages } from '@motcua/core'

/** Every reason this package refuses an input for. */
export type WorkingTimeProblemCode =
  | 'working-time.calendar-gap'
  | 'working-time.calendar-empty'
  | 'working-time.duplicate-notice'
  | 'working-time.unmatched-swap'
  | 'working-time.bad-amount'
  | 'working-time.fraction-of-unit'
  | 'working-time.bad-days'
  | 'working-time.bad-window'
  | 'working-time.windows-overlap'
  | 'working-time.no-office-hours'
  | 'working-time.bad-season'
  | 'working-time.never-open'
  | 'working-time.clock-not-started'
  | 'working-time.clock-already-started'
  | 'working-time.clock-out-of-order'
  | 'working-time.clock-already-suspended'
  | 'working-time.clock-not-suspended'
  | 'working-time.clock-stopped'
  | 'working-time.reappointed-to-past'

/** A problem of this package. */
export type WorkingTimeProblem = Problem<WorkingTimeProblemCode>

/** What a result rests on that its reader must know. */
export type WarningCode = 'working-time.provisional-year' | 'working-time.assumed-year'

/** A warning that travels with a result: the result stands, on the condition named. */
export type Warning = Problem<WarningCode>

/** The messages of this package's problems and warnings. */
export const workingTimeMessages: ProblemMessages<WorkingTimeProblemCode | WarningCode> = {
  'working-time.calendar-gap': {
    vi: 'Lịch không có thông báo ngày nghỉ của năm {year}: cần bổ sung thông báo của năm này rồi tính lại, không suy đoán.',
    en: 'The calendar holds no notice of days off for {year}: add the notice of that year and compute again; nothing is guessed.',
  },
  'working-time.calendar-empty': {
    vi: 'Không có thông báo nào xác định ngày nghỉ của một năm: cần ít nhất một thông báo có mục "years".',
    en: 'No notice settles the days off of any year: give at least one notice with an entry in "years".',
  },
  'working-time.duplicate-notice': {
    vi: 'Thông báo "{id}" xuất hiện hai lần: cần bỏ một bản hoặc đặt định danh khác.',
    en: 'The notice "{id}" appears twice: remove one, or give it another id.',
  },
  'working-time.unmatched-swap': {
    vi: 'Ngày làm bù {date} thay cho {inPlaceOf}, nhưng {inPlaceOf} vẫn là ngày làm việc: cần ghi ngày nghỉ hoán đổi trong cùng thông báo.',
    en: '{date} is worked in place of {inPlaceOf}, but {inPlaceOf} is still a working day: list the swapped day off in the same notice.',
  },
  'working-time.bad-amount': {
    vi: 'Thời hạn "{amount}" không hợp lệ: cần số lớn hơn 0, không quá 5000, tối đa bốn chữ số thập phân.',
    en: 'The amount "{amount}" is not valid: give a number above 0, at most 5000, with at most four decimals.',
  },
  'working-time.fraction-of-unit': {
    vi: 'Thời hạn {amount} ({unit}) có phần lẻ: đơn vị này chỉ nhận số nguyên, cần viết bằng đơn vị nhỏ hơn.',
    en: 'The amount {amount} ({unit}) is a fraction: this unit takes whole numbers, write it in a smaller unit.',
  },
  'working-time.bad-days': {
    vi: 'Số ngày làm việc "{days}" không hợp lệ: cần một số nguyên.',
    en: 'The number of working days "{days}" is not valid: give a whole number.',
  },
  'working-time.bad-window': {
    vi: 'Giờ làm việc {from}–{to} ({path}) không hợp lệ: giờ kết thúc phải sau giờ bắt đầu.',
    en: 'The office hours {from}–{to} ({path}) are not valid: the end must come after the start.',
  },
  'working-time.windows-overlap': {
    vi: 'Hai khoảng giờ làm việc chồng nhau lúc {at} ({path}): cần xếp theo thứ tự và tách rời.',
    en: 'Two windows of office hours overlap at {at} ({path}): list them in order and apart.',
  },
  'working-time.no-office-hours': {
    vi: 'Chưa có giờ làm việc cho ngày nào trong tuần ({path}): cần khai ít nhất một khoảng giờ.',
    en: 'No weekday has office hours ({path}): give at least one window.',
  },
  'working-time.bad-season': {
    vi: 'Mùa {from}–{to} ({path}) không hợp lệ hoặc trùng với mùa khác: cần hai ngày có thật dạng THÁNG-NGÀY, ví dụ 04-15.',
    en: 'The season {from}–{to} ({path}) is not valid or meets another: give two real days as MONTH-DAY, for example 04-15.',
  },
  'working-time.never-open': {
    vi: 'Không có giờ mở cửa nào từ ngày {from} đến hết lịch: cần kiểm tra giờ làm việc đã khai.',
    en: 'The office never opens from {from} to the end of the calendar: check the office hours given.',
  },
  'working-time.clock-not-started': {
    vi: 'Sổ thời hạn chưa có mục bắt đầu: cần ghi thời điểm tiếp nhận trước.',
    en: 'The clock has no start: record the moment of receipt first.',
  },
  'working-time.clock-already-started': {
    vi: 'Thời hạn đã bắt đầu: muốn tính lại từ đầu thì dùng mục "restart".',
    en: 'The clock has already started: use "restart" to count anew.',
  },
  'working-time.clock-out-of-order': {
    vi: 'Mục ghi lúc {at} đứng sau mục lúc {last}: cần ghi theo thứ tự thời gian.',
    en: 'The entry of {at} comes after the entry of {last}: record entries in the order of time.',
  },
  'working-time.clock-already-suspended': {
    vi: 'Thời hạn đang tạm dừng vì "{reason}": cần tiếp tục trước khi tạm dừng lại vì cùng lý do.',
    en: 'The clock is already suspended for "{reason}": resume it before suspending for the same reason again.',
  },
  'working-time.clock-not-suspended': {
    vi: 'Thời hạn không tạm dừng ("{reason}"): không có gì để tiếp tục.',
    en: 'The clock is not suspended ("{reason}"): there is nothing to resume.',
  },
  'working-time.clock-stopped': {
    vi: 'Thời hạn đã dừng: không ghi thêm được nữa.',
    en: 'The clock has stopped: nothing more can be recorded.',
  },
  'working-time.reappointed-to-past': {
    vi: 'Ngày hẹn lại {dueOn} không sau ngày hẹn {on}: cần một ngày trong tương lai.',
    en: 'The new appointment {dueOn} is not after {on}, the day it is made: give a later day.',
  },
  'working-time.provisional-year': {
    vi: 'Lịch nghỉ năm {year} là tạm thời, có thể còn thay đổi: cần tính lại khi có thông báo chính thức.',
    en: 'The days off of {year} are provisional and may still change: compute again when the formal notice appears.',
  },
  'working-time.assumed-year': {
    vi: 'Chưa có lịch nghỉ năm {year}: kết quả chỉ trừ ngày nghỉ hằng tuần theo giả định đã chọn.',
    en: 'The days off of {year} are not known: only weekly days off were left out, as the caller chose to assume.',
  },
}
