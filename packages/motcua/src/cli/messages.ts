import { coreMessages, type ProblemMessages } from '@motcua/core'
import { workingTimeMessages } from '@motcua/working-time'
import { policyMessages } from '@motcua/working-time/policies'
import { wordingMessages } from '@motcua/working-time/wording'

/** Every reason the command line itself refuses a value for. */
type CliProblemCode = 'motcua.bad-pause' | 'motcua.bad-hours' | 'motcua.bad-year' | 'motcua.unreadable-file'

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
  'motcua.unreadable-file': {
    vi: 'Không đọc được tệp "{file}" ({reason}).',
    en: 'The file "{file}" cannot be read ({reason}).',
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
