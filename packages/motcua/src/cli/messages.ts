import { coreMessages, type ProblemMessages } from '@motcua/core'
import { workingTimeMessages } from '@motcua/working-time'
import { policyMessages } from '@motcua/working-time/policies'
import type { CertificateObjection } from '@motcua/working-time/verify'
import { wordingMessages } from '@motcua/working-time/wording'

/** Every reason the command line itself refuses a value for. */
type CliProblemCode =
  | 'motcua.bad-pause'
  | 'motcua.bad-hours'
  | 'motcua.bad-year'
  | 'motcua.not-json'
  | `motcua.certificate-${CertificateObjection['code']}`

const own: ProblemMessages<CliProblemCode> = {
  'motcua.bad-pause': {
    vi: 'Khoảng tạm dừng "{text}" không hợp lệ: cần đầu..cuối hoặc đầu..cuối=lý do, cuối không trước đầu, ví dụ 2026-03-05..2026-03-12.',
    en: 'The suspension "{text}" is not valid: give start..end or start..end=reason, the end not before the start, for example 2026-03-05..2026-03-12.',
  },
  'motcua.bad-hours': {
    vi: 'Giờ làm việc "{text}" không hợp lệ: cần các khoảng GIỜ:PHÚT-GIỜ:PHÚT, ví dụ 07:30-11:30,13:30-17:00.',
    en: 'The office hours "{text}" are not valid: give windows HOUR:MINUTE-HOUR:MINUTE, for example 07:30-11:30,13:30-17:00.',
  },
  'motcua.bad-year': {
    vi: 'Năm "{text}" không hợp lệ: cần bốn chữ số, ví dụ 2026.',
    en: 'The year "{text}" is not valid: give four digits, for example 2026.',
  },
  'motcua.not-json': {
    vi: 'Tệp "{file}" không phải JSON: cần bản chứng nhận do "motcua certificate make" lập.',
    en: 'The file "{file}" is no JSON: give a certificate made by "motcua certificate make".',
  },
  'motcua.certificate-malformed': {
    vi: 'Bản chứng nhận không đúng dạng ở "{at}": cần bản do "motcua certificate make" lập.',
    en: 'The certificate has the wrong shape at "{at}": give one made by "motcua certificate make".',
  },
  'motcua.certificate-seal-broken': {
    vi: 'Dấu kiểm tra của phần "{at}" không khớp: nội dung đã bị sửa sau khi lập.',
    en: 'The seal of "{at}" does not fit: it was changed after it was made.',
  },
  'motcua.certificate-ledger-broken': {
    vi: 'Sổ thời hạn sai ở "{at}".',
    en: 'The ledger is wrong at "{at}".',
  },
  'motcua.certificate-step-differs': {
    vi: 'Bước "{at}" khác với kết quả đếm lại từng ngày.',
    en: 'The step "{at}" differs from a count day by day.',
  },
  'motcua.certificate-law-differs': {
    vi: 'Căn cứ ở "{at}" không phải điều luật của bước đó.',
    en: 'The article at "{at}" is not the one of that step.',
  },
  'motcua.certificate-result-differs': {
    vi: 'Kết quả "{at}" khác với kết quả đếm lại từng ngày.',
    en: 'The result "{at}" differs from a count day by day.',
  },
  'motcua.certificate-day-doubtful': {
    vi: 'Ngày {at} mâu thuẫn với những gì bản chứng nhận nói về nó.',
    en: 'The day {at} contradicts what the certificate says of it.',
  },
  'motcua.certificate-day-missing': {
    vi: 'Bản chứng nhận thiếu ngày {at} mà phép tính cần đến.',
    en: 'The certificate lacks the day {at}, which the count needs.',
  },
}

/** The messages of everything the command line can answer with. */
export const cliMessages: ProblemMessages = {
  ...coreMessages,
  ...workingTimeMessages,
  ...policyMessages,
  ...wordingMessages,
  ...own,
}
