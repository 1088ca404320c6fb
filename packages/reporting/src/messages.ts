import type { Problem, ProblemMessages } from '@motcua/core'

/** Every reason this package refuses an input for, and every fault it finds in a form. */
export type ReportingProblemCode =
  | 'reporting.bad-period'
  | 'reporting.channel-missing'
  | 'reporting.finished-before-received'
  | 'reporting.bad-count'
  | 'reporting.identity-broken'
  | 'reporting.total-differs'
  | 'reporting.chain-broken'
  | 'reporting.periods-not-consecutive'
  | 'reporting.forms-differ'

/** A problem of this package. */
export type ReportingProblem = Problem<ReportingProblemCode>

/** The messages of this package's problems. */
export const reportingMessages: ProblemMessages<ReportingProblemCode> = {
  'reporting.bad-period': {
    vi: 'Kỳ báo cáo từ {from} đến {to} không hợp lệ: ngày cuối phải từ ngày đầu trở đi.',
    en: 'The period from {from} to {to} is not valid: it must not end before it begins.',
  },
  'reporting.channel-missing': {
    vi: 'Hồ sơ {dossier} đã tiếp nhận nhưng không có cách thức nộp: cần bổ sung trước khi báo cáo.',
    en: 'The dossier {dossier} was received but has no channel: add it before reporting.',
  },
  'reporting.finished-before-received': {
    vi: 'Hồ sơ {dossier} giải quyết xong ngày {finished}, trước ngày tiếp nhận {received}: cần sửa dữ liệu.',
    en: 'The dossier {dossier} was finished on {finished}, before it was received on {received}: correct the data.',
  },
  'reporting.bad-count': {
    vi: 'Dòng "{row}", cột {column}: {count} không phải số hồ sơ; cần số nguyên không âm.',
    en: 'Row "{row}", column {column}: {count} is not a count; give a whole number, 0 or more.',
  },
  'reporting.identity-broken': {
    vi: 'Dòng "{row}": {identity} không đúng, {left} khác {right}; cần đối chiếu lại số liệu.',
    en: 'Row "{row}": {identity} does not hold, {left} is not {right}; check the figures.',
  },
  'reporting.total-differs': {
    vi: 'Dòng "{row}", cột {column}: {count} khác tổng các dòng con là {sum}; cần cộng lại.',
    en: 'Row "{row}", column {column}: {count} is not the sum {sum} of the rows below it; add them up again.',
  },
  'reporting.chain-broken': {
    vi: 'Dòng "{row}": cột 6 là {carried} nhưng cuối kỳ trước còn {left}; cần đối chiếu hai kỳ.',
    en: 'Row "{row}": column 6 is {carried}, but {left} were left by the period before; compare the two.',
  },
  'reporting.periods-not-consecutive': {
    vi: 'Kỳ bắt đầu ngày {from} không nối tiếp kỳ kết thúc ngày {to}: cần hai kỳ liền nhau.',
    en: 'The period that begins on {from} does not follow the one that ends on {to}: give consecutive periods.',
  },
  'reporting.forms-differ': {
    vi: 'Hai biểu không cùng cách lập (tùy chọn hoặc cách nhóm): cần lập lại cùng một cách.',
    en: 'The two forms were not made alike (options or grouping): make them alike.',
  },
}
