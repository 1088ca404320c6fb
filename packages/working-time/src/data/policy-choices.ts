import type { LegalSource, PlainDate } from '@motcua/core'
import { calendarLaw } from '../calendar-law.ts'
import { countingLaw, policyLaw } from '../law.ts'
import type { PolicyChoice } from '../policy-choice.ts'

const certificationByPost: LegalSource = {
  document: 'Nội dung thủ tục chứng thực trên Cổng Dịch vụ công',
  from: null,
  status: 'unverified',
  note: 'The wording was read on a provincial portal; the instrument behind it was not.',
}
const restart: LegalSource = {
  document: 'Nghị định 61/2018/NĐ-CP',
  article: 'Điều 19 khoản 4',
  from: '2018-06-21' as PlainDate,
  to: '2025-06-30' as PlainDate,
  status: 'verified',
}
const suspend: LegalSource = {
  document: 'Nghị định 43/2014/NĐ-CP',
  article: 'Điều 61',
  from: null,
  status: 'unverified',
  note: 'For land, as amended; other fields have texts of their own.',
}

/** Every way of counting this package knows, with its law and whether it is the default, in the order a term runs. */
export const policyChoices: readonly PolicyChoice[] = [
  {
    policy: 'receipt',
    option: 'nextOpening',
    standing: 'default',
    said: 'DeadlinePolicy.receipt',
    meaning: {
      vi: 'Gửi ngoài giờ làm việc: tiếp nhận khi mở cửa lần kế tiếp; ngày đó là ngày 0',
      en: 'Sent outside office hours: received at the next opening; that day is day 0',
    },
    law: policyLaw.receipt.nextOpening,
  },
  {
    policy: 'receipt',
    option: 'eventDay',
    standing: 'chosen',
    said: 'DeadlinePolicy.receipt',
    meaning: {
      vi: 'Ngày gửi, dù ngoài giờ hay ngày nghỉ, là ngày 0',
      en: 'The day it was sent is day 0, whatever the hour or the day',
    },
    law: policyLaw.receipt.eventDay,
  },
  {
    policy: 'post',
    option: 'arrival',
    standing: 'fixed',
    said: 'the start handed in',
    meaning: {
      vi: 'Gửi qua bưu chính: từ khi hồ sơ đầy đủ đến nơi theo dấu bưu điện nơi đến, hoặc khi cổng ghi nhận đủ',
      en: 'By post: when the complete dossier arrives, by the postmark of arrival, or when the portal records it complete',
    },
    law: certificationByPost,
  },
  {
    policy: 'incomplete',
    option: 'no clock',
    standing: 'fixed',
    said: 'the start handed in',
    meaning: {
      vi: 'Hồ sơ chưa đủ thì thời hạn chưa bắt đầu',
      en: 'An incomplete dossier starts no clock',
    },
    law: null,
  },
  {
    policy: 'first day',
    option: 'not counted',
    standing: 'fixed',
    said: 'dueDate',
    meaning: {
      vi: 'Ngày tiếp nhận không tính; đếm từ ngày tiếp theo',
      en: 'The day of receipt is not counted; counting starts the day after',
    },
    law: countingLaw.firstDay,
  },
  {
    policy: 'hours',
    option: 'from the instant',
    standing: 'fixed',
    said: 'dueDate',
    meaning: {
      vi: 'Thời hạn tính bằng giờ chạy từ thời điểm tiếp nhận',
      en: 'A term in hours runs from the moment of receipt',
    },
    law: countingLaw.hours,
  },
  {
    policy: 'month end',
    option: 'clamp',
    standing: 'fixed',
    said: 'dueDate',
    meaning: {
      vi: 'Tháng không có ngày tương ứng: lấy ngày cuối tháng',
      en: 'A month without the corresponding day ends on its last day',
    },
    law: countingLaw.monthEnd,
  },
  {
    policy: 'roll',
    option: 'forward',
    standing: 'default',
    said: 'DeadlinePolicy.roll',
    meaning: {
      vi: 'Ngày cuối là ngày nghỉ: chuyển sang ngày làm việc tiếp theo; thứ Bảy làm bù không phải ngày nghỉ',
      en: 'A last day off moves to the next working day; a Saturday worked by swap is no day off',
    },
    law: policyLaw.roll.forward,
  },
  {
    policy: 'roll',
    option: 'none',
    standing: 'chosen',
    said: 'DeadlinePolicy.roll',
    meaning: {
      vi: 'Ngày cuối giữ nguyên, kể cả ngày nghỉ (ví dụ thời gian niêm yết, nơi áp dụng như vậy)',
      en: 'The last day stays even on a day off (posting periods, where they are counted so)',
    },
    law: policyLaw.roll.none,
  },
  {
    policy: 'end',
    option: 'endOfDay',
    standing: 'default',
    said: 'DeadlinePolicy.end',
    meaning: { vi: 'Hết hạn lúc 24:00 của ngày cuối', en: 'The term ends at 24:00 of its last day' },
    law: policyLaw.end.endOfDay,
  },
  {
    policy: 'end',
    option: 'closing',
    standing: 'chosen',
    said: 'DeadlinePolicy.end',
    meaning: {
      vi: 'Hết hạn khi cơ quan đóng cửa ngày cuối',
      en: 'The term ends when the office closes on its last day',
    },
    law: policyLaw.end.closing,
  },
  {
    policy: 'end',
    option: 'sameTime',
    standing: 'chosen',
    said: 'DeadlinePolicy.end',
    meaning: {
      vi: 'Hết hạn đúng giờ đã tiếp nhận: cách đếm tám giờ mỗi ngày của phần mềm một cửa',
      en: 'The term ends at the hour of receipt: one-stop software that counts eight hours a day',
    },
    law: policyLaw.end.sameTime,
  },
  {
    policy: 'fraction',
    option: 'share of a day',
    standing: 'fixed',
    said: "Term { unit: 'workingDay', amount: 2.5 }",
    meaning: {
      vi: 'Phần lẻ của ngày làm việc là phần tương ứng của giờ làm việc ngày đó, tính đúng, không làm tròn',
      en: 'A fraction of a working day is that share of the day’s office time, exact, never rounded',
    },
    law: null,
  },
  {
    policy: 'cutoff',
    option: 'strictly after',
    standing: 'fixed',
    said: "Term { unit: 'sameDay', cutoff }",
    meaning: {
      vi: 'Trong ngày; nhận sau 15:00 (15:00:00 chưa là "sau") thì ngày làm việc tiếp theo; mỗi lĩnh vực có văn bản riêng',
      en: 'The same day; received after 15:00 (15:00:00 is not after) the next working day; each field has its own text',
    },
    law: countingLaw.sameDay,
  },
  {
    policy: 'pause',
    option: 'suspend',
    standing: 'chosen',
    said: 'ClockEntry',
    meaning: {
      vi: 'Tạm dừng: phần thời hạn còn lại chạy tiếp sau đó',
      en: 'Suspended: the rest of the term runs on afterwards',
    },
    law: suspend,
  },
  {
    policy: 'pause',
    option: 'restart',
    standing: 'chosen',
    said: 'ClockEntry',
    meaning: {
      vi: 'Tính lại từ đầu khi nhận đủ hồ sơ; ngày nhận đủ là ngày 0',
      en: 'Counted anew from the complete dossier; the day it is complete is day 0',
    },
    law: restart,
  },
  {
    policy: 'saturday',
    option: 'receives',
    standing: 'default',
    said: 'SaturdayCounter.receives',
    meaning: {
      vi: 'Quầy mở sáng thứ Bảy thì tiếp nhận và trả kết quả, nhưng thứ Bảy không tính vào thời hạn',
      en: 'A counter open on Saturday receives and returns, but the Saturday does not count',
    },
    law: calendarLaw.saturdayCounter,
  },
  {
    policy: 'saturday',
    option: 'counts',
    standing: 'chosen',
    said: 'SaturdayCounter.counts',
    meaning: {
      vi: 'Thứ Bảy được tính là ngày làm việc; chưa thấy văn bản nào quy định',
      en: 'Saturdays count as working days; no text that says so was found',
    },
    law: null,
  },
  {
    policy: 'unknown year',
    option: 'gap',
    standing: 'default',
    said: 'working-time.calendar-gap',
    meaning: {
      vi: 'Năm chưa có thông báo ngày nghỉ: từ chối, không suy đoán',
      en: 'A year without a notice of days off is refused, never guessed',
    },
    law: null,
  },
  {
    policy: 'unknown year',
    option: 'projected',
    standing: 'chosen',
    said: 'projectYears',
    meaning: {
      vi: 'Dự kiến theo Bộ luật Lao động và âm lịch, không đoán hoán đổi; kết quả mang lưu ý',
      en: 'Projected from the Labour Code and the moon, swaps not foreseen; the result carries a warning',
    },
    law: null,
  },
  {
    policy: 'unknown year',
    option: 'weekends only',
    standing: 'chosen',
    said: 'CalendarOptions.assumeWeekendsOnly',
    meaning: {
      vi: 'Chỉ trừ ngày nghỉ hằng tuần; kết quả mang lưu ý',
      en: 'Only weekly days off are left out; the result carries a warning',
    },
    law: null,
  },
]
