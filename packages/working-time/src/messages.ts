import type { Problem, ProblemMessages } from '@motcua/core'

/** Every reason this package refuses an input for. */
export type WorkingTimeProblemCode =
  | 'working-time.calendar-gap'
  | 'working-time.calendar-empty'
  | 'working-time.duplicate-notice'
  | 'working-time.unmatched-swap'
  | 'working-time.off-and-worked'
  | 'working-time.notices-contradict'
  | 'working-time.bad-year'
  | 'working-time.bad-weekday'
  | 'working-time.duplicate-day'
  | 'working-time.unmatched-swap-day-off'
  | 'working-time.unknown-notice'
  | 'working-time.undated-overlay'
  | 'working-time.overlay-completes-year'
  | 'working-time.overlays-cross'
  | 'working-time.reversed-interval'
  | 'working-time.duplicate-date'
  | 'working-time.partial-year'
  | 'working-time.cannot-project'
  | 'working-time.no-lunar-date'
  | 'working-time.bad-quote'
  | 'working-time.bad-header'
  | 'working-time.ragged-row'
  | 'working-time.bad-cell'
  | 'working-time.rows-disagree'
  | 'working-time.bad-ics'
  | 'working-time.event-not-whole-day'
  | 'working-time.event-recurs'
  | 'working-time.bad-amount'
  | 'working-time.fraction-of-unit'
  | 'working-time.unknown-unit'
  | 'working-time.bad-cutoff'
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
  | 'working-time.clock-not-stopped'
  | 'working-time.reappointed-to-past'
  | 'working-time.too-many-reappointments'
  | 'working-time.too-many-extensions'
  | 'working-time.extension-too-long'
  | 'working-time.extension-in-other-unit'
  | 'working-time.legs-in-other-unit'
  | 'working-time.legs-do-not-sum'
  | 'working-time.legs-empty'

/** A problem of this package. */
export type WorkingTimeProblem = Problem<WorkingTimeProblemCode>

/** What a result rests on that its reader must know. */
export type WarningCode =
  | 'working-time.provisional-year'
  | 'working-time.assumed-year'
  | 'working-time.projected-year'

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
  'working-time.off-and-worked': {
    vi: 'Thông báo "{id}" vừa cho nghỉ vừa bắt làm ngày {date} ({path}): cần bỏ một trong hai.',
    en: 'The notice "{id}" has {date} both off and worked ({path}): keep one of the two.',
  },
  'working-time.notices-contradict': {
    vi: 'Thông báo "{id}" và "{other}" ra cùng ngày nhưng trái nhau về ngày {date} ({path}): cần ghi thông báo nào thay thế thông báo nào.',
    en: 'The notices "{id}" and "{other}" were announced on one day but contradict each other on {date} ({path}): say which replaces which.',
  },
  'working-time.bad-year': {
    vi: 'Năm {year} ({path}) không hợp lệ: cần một số nguyên từ 1 đến 9999.',
    en: 'The year {year} ({path}) is not valid: give a whole number from 1 to 9999.',
  },
  'working-time.bad-weekday': {
    vi: 'Ngày nghỉ hằng tuần {weekday} ({path}) không hợp lệ: cần số từ 1 (thứ Hai) đến 7 (Chủ nhật).',
    en: 'The weekly day off {weekday} ({path}) is not valid: give a number from 1 (Monday) to 7 (Sunday).',
  },
  'working-time.duplicate-day': {
    vi: 'Thông báo "{id}" ghi ngày {date} hai lần ({path}): cần bỏ một lần.',
    en: 'The notice "{id}" lists {date} twice ({path}): remove one.',
  },
  'working-time.unmatched-swap-day-off': {
    vi: 'Ngày {date} nghỉ hoán đổi ({path}) nhưng không thông báo nào ghi ngày làm bù thay cho nó: cần ghi ngày làm bù, hoặc đổi loại ngày nghỉ.',
    en: '{date} is off by swap ({path}), but no notice names the day worked in its place: list it, or change the kind of the day.',
  },
  'working-time.unknown-notice': {
    vi: 'Thông báo "{id}" thay thế "{replaces}" ({path}), nhưng không có thông báo đó ban hành trước: cần kiểm tra định danh.',
    en: 'The notice "{id}" replaces "{replaces}" ({path}), but no earlier notice has that id: check it.',
  },
  'working-time.undated-overlay': {
    vi: 'Thông báo địa phương "{id}" thiếu ngày ban hành ({path}): cần ghi ngày để biết văn bản nào ra sau.',
    en: 'The local notice "{id}" has no day of announcement ({path}): give it, for the later notice has the last word.',
  },
  'working-time.overlay-completes-year': {
    vi: 'Thông báo địa phương "{id}" xác định cả năm {year} ({path}): lịch cả năm phải là lịch gốc, cần bỏ mục "years".',
    en: 'The local notice "{id}" completes the year {year} ({path}): a whole year belongs to the national calendar, remove "years".',
  },
  'working-time.overlays-cross': {
    vi: 'Ngày {date} trong "{id}" ({path}) trái với "{other}": cần sửa một trong hai, lịch không tự chọn.',
    en: 'The day {date} of "{id}" ({path}) contradicts "{other}": change one of the two, the calendar does not choose.',
  },
  'working-time.reversed-interval': {
    vi: 'Khoảng ngày {from}–{to} bị đảo ngược: ngày cuối không được trước ngày đầu.',
    en: 'The interval {from}–{to} is reversed: the last day must not come before the first.',
  },
  'working-time.duplicate-date': {
    vi: 'Giờ làm việc của ngày {date} được khai hai lần ({path}): cần gộp làm một.',
    en: 'The hours of {date} are given twice ({path}): make them one entry.',
  },
  'working-time.partial-year': {
    vi: 'Năm {year} khai là đủ nhưng chỉ có {days}/{needed} ngày lễ, tết (thiếu ngày cố định: {missing}): cần nhập đủ, hoặc bỏ mục năm.',
    en: 'The year {year} is said to be complete but has {days} of {needed} public holidays (fixed days missing: {missing}): import them all, or leave the year out.',
  },
  'working-time.cannot-project': {
    vi: 'Không dự kiến được lịch năm {year}: chỉ dự kiến cho các năm {first}–{last}.',
    en: 'The days off of {year} cannot be projected: only the years {first} to {last} can.',
  },
  'working-time.no-lunar-date': {
    vi: 'Bảng âm lịch không có năm {year}: chỉ có các năm {first}–{last}.',
    en: 'The lunar table does not hold {year}: only the years {first} to {last}.',
  },
  'working-time.bad-quote': {
    vi: 'Dấu ngoặc kép ở dòng {line} không đóng hoặc đặt giữa ô: cần bao trọn ô và viết đôi dấu bên trong.',
    en: 'A quote on line {line} is not closed or stands inside a cell: quote the whole cell and double the quotes in it.',
  },
  'working-time.bad-header': {
    vi: 'Dòng tiêu đề không đúng: cần "{expected}", tệp có "{found}".',
    en: 'The header is not the one expected: it must be "{expected}" and is "{found}".',
  },
  'working-time.ragged-row': {
    vi: 'Dòng {line} có {cells} ô, cần {expected}: kiểm tra dấu phẩy và dấu ngoặc kép.',
    en: 'Line {line} has {cells} cells instead of {expected}: check commas and quotes.',
  },
  'working-time.bad-cell': {
    vi: 'Dòng {line}, cột "{column}": giá trị "{value}" không hợp lệ.',
    en: 'Line {line}, column "{column}": the value "{value}" is not valid.',
  },
  'working-time.rows-disagree': {
    vi: 'Dòng {line}: cột "{column}" của thông báo "{id}" khác với dòng đầu của thông báo này.',
    en: 'Line {line}: the column "{column}" of the notice "{id}" differs from the first row of that notice.',
  },
  'working-time.bad-ics': {
    vi: 'Không đọc được tệp iCalendar: cần một khối VCALENDAR trọn vẹn.',
    en: 'The file is no readable iCalendar: it needs one whole VCALENDAR.',
  },
  'working-time.event-not-whole-day': {
    vi: 'Sự kiện "{summary}" ({path}) không phải sự kiện cả ngày: nghỉ một phần ngày khai ở giờ làm việc, không ở lịch.',
    en: 'The event "{summary}" ({path}) is no whole-day event: a part of a day belongs to the office hours, not to the calendar.',
  },
  'working-time.event-recurs': {
    vi: 'Sự kiện "{summary}" ({path}) lặp lại: ngày nghỉ phải ghi từng ngày theo thông báo của từng năm.',
    en: 'The event "{summary}" ({path}) recurs: days off are listed one by one, year by year, as announced.',
  },
  'working-time.bad-amount': {
    vi: 'Thời hạn "{amount}" không hợp lệ: cần số lớn hơn 0, không quá 5000, tối đa bốn chữ số thập phân.',
    en: 'The amount "{amount}" is not valid: give a number above 0, at most 5000, with at most four decimals.',
  },
  'working-time.fraction-of-unit': {
    vi: 'Thời hạn {amount} ({unit}) có phần lẻ: đơn vị này chỉ nhận số nguyên, cần viết bằng đơn vị nhỏ hơn.',
    en: 'The amount {amount} ({unit}) is a fraction: this unit takes whole numbers, write it in a smaller unit.',
  },
  'working-time.unknown-unit': {
    vi: 'Đơn vị "{unit}" ({path}) không hợp lệ: cần workingDay, workingHour, day, hour, week, month, year hoặc sameDay.',
    en: 'The unit "{unit}" ({path}) is not known: give workingDay, workingHour, day, hour, week, month, year or sameDay.',
  },
  'working-time.bad-cutoff': {
    vi: 'Giờ chốt "{cutoff}" ({path}) không hợp lệ: cần dạng GIỜ:PHÚT, ví dụ 15:00.',
    en: 'The cutoff "{cutoff}" ({path}) is not valid: give HOUR:MINUTE, for example 15:00.',
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
  'working-time.clock-not-stopped': {
    vi: 'Thời hạn chưa dừng: chỉ giải quyết lại được hồ sơ đã kết thúc.',
    en: 'The clock has not stopped: only what has ended can be reopened.',
  },
  'working-time.too-many-reappointments': {
    vi: 'Đã hẹn lại đủ số lần cho phép ({most}): không hẹn lại thêm được.',
    en: 'A new day was promised as often as is allowed ({most}): it cannot be promised again.',
  },
  'working-time.too-many-extensions': {
    vi: 'Đã gia hạn đủ số lần cho phép ({most}): không gia hạn thêm được.',
    en: 'The time limit was extended as often as is allowed ({most}): it cannot be extended again.',
  },
  'working-time.extension-too-long': {
    vi: 'Tổng thời gian gia hạn {sum} vượt mức cho phép {most} ({unit}): cần gia hạn ngắn hơn.',
    en: 'The extensions come to {sum}, more than the {most} allowed ({unit}): extend by less.',
  },
  'working-time.extension-in-other-unit': {
    vi: 'Gia hạn tính bằng "{unit}", nhưng thời hạn này gia hạn bằng "{expected}": cần dùng đúng đơn vị, không quy đổi.',
    en: 'The extension is in "{unit}", but this time limit is extended in "{expected}": use that unit; nothing is converted.',
  },
  'working-time.legs-in-other-unit': {
    vi: 'Phần việc ({path}) tính bằng "{unit}", khác đơn vị "{expected}" của tổng thời hạn: cần dùng cùng đơn vị.',
    en: 'The share ({path}) is in "{unit}", the whole in "{expected}": use one unit.',
  },
  'working-time.legs-do-not-sum': {
    vi: 'Các chặng cộng lại là {sum}, khác tổng thời hạn {total} ({unit}): cần chia lại.',
    en: 'The stages come to {sum}, the whole is {total} ({unit}): share it out again.',
  },
  'working-time.legs-empty': {
    vi: 'Chặng ({path}) không có phần việc nào: cần ít nhất một cơ quan.',
    en: 'The stage ({path}) has no share: name at least one agency.',
  },
  'working-time.provisional-year': {
    vi: 'Lịch nghỉ năm {year} là tạm thời, có thể còn thay đổi: cần tính lại khi có thông báo chính thức.',
    en: 'The days off of {year} are provisional and may still change: compute again when the formal notice appears.',
  },
  'working-time.assumed-year': {
    vi: 'Chưa có lịch nghỉ năm {year}: kết quả chỉ trừ ngày nghỉ hằng tuần theo giả định đã chọn.',
    en: 'The days off of {year} are not known: only weekly days off were left out, as the caller chose to assume.',
  },
  'working-time.projected-year': {
    vi: 'Lịch nghỉ năm {year} là dự kiến theo luật và âm lịch, chưa có thông báo: cần tính lại khi có thông báo của năm này.',
    en: 'The days off of {year} are projected from the law and the lunar calendar, no notice exists yet: compute again when it appears.',
  },
}
