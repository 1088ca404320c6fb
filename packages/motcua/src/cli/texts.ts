import type { Locale, Localized } from '@motcua/core'

/** What the command line says, apart from answers and problems. */
const texts = {
  about: {
    vi: 'Một cửa: hạn giải quyết, lịch làm việc và bản chứng nhận cách tính. Ngôn ngữ: --lang vi|en',
    en: 'Vietnam’s one-stop shop: deadlines, the working calendar and certificates of both. Language: --lang vi|en',
  },
  due: {
    vi: 'Tính hạn giải quyết (ngày hẹn trả kết quả)',
    en: 'Compute when a time limit ends',
  },
  explain: {
    vi: 'Giải thích từng ngày được tính, bỏ qua hay tạm dừng, kèm căn cứ',
    en: 'Explain every day counted, passed over or suspended, with its source',
  },
  calendar: {
    vi: 'Lịch ngày nghỉ và ngày làm bù của một năm, kèm nguồn',
    en: 'Days off and days worked in exchange in a year, with their sources',
  },
  certificate: {
    vi: 'Bản chứng nhận cách tính một thời hạn',
    en: 'Certificates of how a deadline was counted',
  },
  make: {
    vi: 'Tính hạn và lập bản chứng nhận (JSON)',
    en: 'Compute a deadline and write its certificate (JSON)',
  },
  verify: {
    vi: 'Kiểm tra bản chứng nhận bằng bộ kiểm tra độc lập, không cần mạng',
    en: 'Check a certificate with the independent verifier, offline',
  },
  from: {
    vi: 'thời điểm nhận đủ hồ sơ, có múi giờ (2025-12-30T09:00:00+07:00); hoặc một ngày (2025-12-30), tính từ lúc mở cửa',
    en: 'when the complete dossier arrived, with its offset (2025-12-30T09:00:00+07:00); or a day (2025-12-30), from its opening',
  },
  term: {
    vi: 'thời hạn như trong văn bản: "Không quá 03 ngày làm việc", "1 tháng", "ngay trong ngày; sau 15 giờ thì ngày làm việc tiếp theo"',
    en: 'the time limit as worded in Vietnamese: "Không quá 03 ngày làm việc", "1 tháng", "ngay trong ngày; sau 15 giờ thì ngày làm việc tiếp theo"',
  },
  policy: {
    vi: 'cách tính: receipt=nextOpening|eventDay, end=endOfDay|closing|sameTime, roll=forward|none, pause=suspend|restart, saturday=receives|counts (mặc định là giá trị đầu)',
    en: 'how to count: receipt=nextOpening|eventDay, end=endOfDay|closing|sameTime, roll=forward|none, pause=suspend|restart, saturday=receives|counts (defaults first)',
  },
  pause: {
    vi: 'khoảng tạm dừng, có thể kèm =lý do; để trống đầu sau là còn đang dừng; ngày không có giờ là lúc mở cửa',
    en: 'a suspension, perhaps with =reason; without its end it still lasts; a day without an hour is its opening',
  },
  asKnownOn: {
    vi: 'chỉ dùng những thông báo nghỉ đã ban hành đến ngày này',
    en: 'use only the notices announced by this day',
  },
  hours: {
    vi: 'giờ làm việc từ thứ Hai đến thứ Sáu; mặc định 08:00-12:00,13:00-17:00 chỉ để minh họa, không văn bản nào quy định chung',
    en: 'office hours from Monday to Friday; the default 08:00-12:00,13:00-17:00 is illustrative, no law sets hours for all',
  },
  saturdayHours: {
    vi: 'giờ của quầy thứ Bảy, ví dụ 08:00-11:30',
    en: 'hours of a Saturday counter, for example 08:00-11:30',
  },
  assume: {
    vi: 'năm chưa có thông báo nghỉ: chỉ trừ ngày nghỉ hằng tuần, kết quả mang lưu ý',
    en: 'years without a notice: leave out weekly days off alone; the result carries a warning',
  },
  project: {
    vi: 'năm chưa có thông báo nghỉ: dự kiến theo luật và âm lịch, kết quả mang lưu ý',
    en: 'years without a notice: project them from the law and the moon; the result carries a warning',
  },
  json: { vi: 'in JSON', en: 'print JSON' },
  ics: { vi: 'in iCalendar', en: 'print iCalendar' },
  csv: { vi: 'in CSV', en: 'print CSV' },
  lang: { vi: 'ngôn ngữ', en: 'language' },
  help: { vi: 'xem hướng dẫn', en: 'show help' },
  year: { vi: 'năm', en: 'the year' },
  file: { vi: 'tệp chứng nhận; - là đầu vào chuẩn', en: 'the certificate; - is the standard input' },
  options: { vi: '[tùy chọn]', en: '[options]' },
  command: { vi: '<lệnh>', en: '<command>' },
  'Usage:': { vi: 'Cách dùng:', en: 'Usage:' },
  'Arguments:': { vi: 'Tham số:', en: 'Arguments:' },
  'Options:': { vi: 'Tùy chọn:', en: 'Options:' },
  'Commands:': { vi: 'Lệnh:', en: 'Commands:' },
  exits: {
    vi: 'Mã kết thúc: 0 xong, 1 bị từ chối kèm lý do, 2 dùng sai lệnh, 3 lỗi hạ tầng.',
    en: 'Exit codes: 0 done, 1 refused with a problem, 2 misuse, 3 infrastructure.',
  },
} as const satisfies Readonly<Record<string, Localized>>

/** Name of a text. */
export type TextName = keyof typeof texts

/** A text in a language. */
export function say(name: TextName, locale: Locale): string {
  return texts[name][locale]
}

/** A heading of commander in a language; what has no translation stays. */
export function translateHeading(title: string, locale: Locale): string {
  return Object.hasOwn(texts, title) ? say(title as TextName, locale) : title
}
