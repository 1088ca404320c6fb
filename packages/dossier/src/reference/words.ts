import type { Localized } from '@motcua/core'
import type { ClockEffect, GuardName } from '../machine.ts'

const say = (vi: string, en: string): Localized => ({ vi, en })

/** What each condition of the machine asks for, in words (*điều kiện*). */
export const guardNames: Readonly<Record<GuardName, Localized>> = {
  inOrderOfTime: say('không sớm hơn sự kiện trước', 'not earlier than the event before'),
  sameProcedure: say('đúng thủ tục và phiên bản đã nộp', 'the procedure and version it was lodged under'),
  reasonGiven: say('có lý do bằng văn bản', 'a reason in writing'),
  itemsGiven: say('liệt kê đủ một lần những gì còn thiếu', 'everything missing, listed in one go'),
  channelOffered: say('thủ tục có hình thức nộp này', 'the procedure offers this channel'),
  codeDrawn: say('đã cấp mã hồ sơ, mỗi hồ sơ một mã', 'a code was drawn; one code per dossier'),
  noSupplementOpen: say('không còn yêu cầu bổ sung đang chờ', 'no request for a supplement is open'),
  supplementOpen: say('đang có yêu cầu bổ sung', 'a request for a supplement is open'),
  withinSupplementLimit: say('chưa quá số lần yêu cầu bổ sung', 'within the number of supplement requests'),
  throughOneStop: say('thông qua bộ phận một cửa', 'through the one-stop desk'),
  lapseReached: say('đã hết số ngày chờ của thủ tục', 'the days the procedure waits are over'),
  immediateProcedure: say('thủ tục được trả kết quả ngay', 'the procedure gives its result at once'),
  authorised: say('có phân công hoặc ủy quyền', 'an assignment or authorisation exists'),
  paidBeforeAcceptance: say('đã nộp phí, lệ phí nếu phải nộp trước', 'paid, where payment comes first'),
  paidBeforeResult: say('đã nộp phí, lệ phí nếu phải nộp khi nhận', 'paid, where the result waits for it'),
  startStated: say('đã xác định nơi bắt đầu tính thời hạn', 'it is stated where the time limit starts'),
  attendanceRecorded: say(
    'ghi đủ thời gian, địa điểm, thành phần nếu người nộp tham gia',
    'time, place and participants recorded, where the applicant attends',
  ),
  contentStated: say('nêu rõ nội dung lấy ý kiến', 'the question is stated'),
  replyDateStated: say('nêu rõ thời hạn trả lời', 'the date of the reply is stated'),
  consultationOpen: say('lần lấy ý kiến này chưa có trả lời', 'the consultation is open'),
  consultationOverdue: say('đã quá hạn trả lời', 'the reply is overdue'),
  legsStated: say('nêu thời hạn của từng cơ quan', 'each agency’s time limit is stated'),
  legOpen: say('phần việc này đang mở', 'the share is open'),
  hasAppointment: say('đã hẹn ngày trả kết quả', 'an appointment was made'),
  withinReAppointmentLimit: say('chưa quá số lần hẹn lại', 'within the number of new appointments'),
  apologyInTime: say(
    'trước ngày hẹn ít nhất một ngày; muộn hơn thì theo chính sách',
    'at the latest a day before the due date; later, as the policy says',
  ),
  newDateLater: say(
    'ngày hẹn mới là ngày làm việc, sau ngày cũ',
    'the new date is a working day after the old',
  ),
  notSuspended: say('không đang tạm dừng', 'not suspended'),
  isSuspended: say('đang tạm dừng', 'suspended'),
  basisGiven: say('nêu căn cứ pháp luật chuyên ngành', 'the basis in sector law is given'),
  notDoneYet: say('chưa thực hiện lần nào', 'not done before'),
}

/** What each effect on the clock means (*tác động đến thời hạn*). */
export const clockNames: Readonly<Record<ClockEffect, Localized>> = {
  none: say('không', 'none'),
  starts: say('bắt đầu tính', 'starts'),
  runs: say('tiếp tục chạy', 'runs on'),
  suspends: say('dừng', 'stands still'),
  resumes: say('chạy tiếp', 'resumes'),
  restarts: say('tính lại từ đầu', 'restarts'),
  moves: say('dời ngày hẹn', 'the due date moves'),
  ends: say('kết thúc', 'ends'),
  policy: say('theo chính sách', 'as the policy says'),
}

/** What the two states of a row that are no states mean. */
export const targetNames: Readonly<Record<'same' | 'before', Localized>> = {
  same: say('giữ nguyên', 'stays'),
  before: say('trở lại trạng thái trước', 'back to where it was'),
}
