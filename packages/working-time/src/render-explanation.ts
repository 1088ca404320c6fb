import {
  formatDate,
  formatDateTime,
  formatLegalSource,
  formatProblem,
  type Instant,
  type LegalSource,
  type Locale,
  type PlainDate,
  plainDateOf,
} from '@motcua/core'
import { formatDayFact, formatWeekday } from './day-words.ts'
import type { Explanation, ExplanationStep } from './explanation.ts'
import { workingTimeMessages } from './messages.ts'
import { formatTerm } from './term.ts'

/**
 * An explanation in words: the time limit, one line a step with its reason and source, then the warnings.
 *
 * @example
 * ```ts
 * const term: Term = { unit: 'workingDay', amount: 1 }
 * const schedule = { calendar: vietnamCalendar(), hours: exampleOfficeHours }
 * const explanation = unwrap(explainDueDate(schedule, instant('2026-08-21T09:00:00+07:00'), term))
 * renderExplanation(explanation, 'vi').split('\n')[3] // => 'Thứ Bảy 22/08/2026: ngày làm việc thứ 1 (làm bù cho 31/08/2026 – Thông báo 9441/TB-BNV)'
 * ```
 */
export function renderExplanation({ deadline, steps }: Explanation, locale: Locale): string {
  const title = locale === 'vi' ? 'Thời hạn' : 'Time limit'
  const note = locale === 'vi' ? 'Lưu ý' : 'Note'
  const words = locale === 'vi' ? vietnamese : english
  return [
    `${title}: ${formatTerm(deadline.term, locale)}`,
    ...steps.map((step) => words(step)),
    ...deadline.warnings.map((warning) => `${note}: ${formatProblem(warning, locale, workingTimeMessages)}`),
  ].join('\n')
}

function vietnamese(step: ExplanationStep): string {
  switch (step.kind) {
    case 'received':
      return step.at === step.receivedAt
        ? `Tiếp nhận lúc ${formatDateTime(step.at)}${cite(step.law, 'vi')}`
        : `Gửi lúc ${formatDateTime(step.at)}, tiếp nhận lúc ${formatDateTime(step.receivedAt)}${cite(step.law, 'vi')}`
    case 'dayZero':
      return `${formatWeekday(step.date, 'vi')}: ngày tiếp nhận, không tính${cite(step.law, 'vi')}`
    case 'counted': {
      const why = step.day.kind === 'working' ? '' : ` (${formatDayFact(step.day, 'vi')})`
      return `${formatWeekday(step.day.date, 'vi')}: ngày làm việc thứ ${step.count}${why}`
    }
    case 'share':
      return `${formatWeekday(step.day.date, 'vi')}: ${String(step.amount).replace('.', ',')} ngày làm việc = ${duration(step.minutes, 'vi')}`
    case 'skipped':
      return `${formatWeekday(step.day.date, 'vi')}: ${formatDayFact(step.day, 'vi')}`
    case 'paused':
      return `${formatWeekday(step.day.date, 'vi')}: tạm dừng, không tính (${step.reason})`
    case 'hoursUsed':
      return `${formatWeekday(step.date, 'vi')}: tính ${duration(step.minutes, 'vi')}, cộng dồn ${duration(step.total, 'vi')}`
    case 'elapsed':
      return `Từ ${formatDate(step.from)} đến ${formatDate(step.to)}: ${formatTerm(step, 'vi')}, tính cả ngày nghỉ${cite(step.law, 'vi')}`
    case 'extended':
      return `Tạm dừng ${amount(step.days, 'vi')} ngày: hạn lùi đến ${formatDate(step.to)}`
    case 'clamped':
      return `Tháng không có ngày tương ứng: lấy ngày cuối tháng ${formatDate(step.date)}${cite(step.law, 'vi')}`
    case 'cutoff':
      return step.outcome === 'after'
        ? `Nhận sau ${step.cutoff}: trả trong ngày làm việc tiếp theo`
        : `Nhận không sau ${step.cutoff}: trả trong ngày`
    case 'stayed':
      return `${formatWeekday(step.day.date, 'vi')}: ngày cuối, không phải ngày nghỉ nên hạn giữ nguyên (${formatDayFact(step.day, 'vi')})${cite(step.law, 'vi')}`
    case 'rolled':
      return `Ngày cuối ${formatDate(step.from)} là ngày nghỉ: chuyển sang ${formatWeekday(step.to, 'vi')}${cite(step.law, 'vi')}`
    case 'started':
      return `${formatDateTime(step.at)}: bắt đầu`
    case 'suspended':
      return `${formatDateTime(step.at)}: tạm dừng (${step.reason})`
    case 'resumed':
      return `${formatDateTime(step.at)}: tiếp tục${step.reason === null ? '' : ` (${step.reason})`}`
    case 'restarted':
      return `${formatDateTime(step.at)}: tính lại từ đầu`
    case 'prolonged':
      return `${formatDateTime(step.at)}: gia hạn ${formatTerm(step.by, 'vi')}${cite(step.law, 'vi')}`
    case 'reappointed':
      return `${formatDateTime(step.at)}: hẹn lại đến ${formatWeekday(step.dueOn, 'vi')}`
    case 'stopped':
      return `${formatDateTime(step.at)}: dừng`
    case 'reopened':
      return `${formatDateTime(step.at)}: giải quyết lại (${step.reason})`
    case 'appointed':
      return `Hạn đã hẹn lại: ${moment(step.dueOn, step.dueAt, 'vi')}`
    case 'due':
      return `Hạn: ${moment(step.dueOn, step.dueAt, 'vi')}${cite(step.law, 'vi')}`
  }
}

function english(step: ExplanationStep): string {
  switch (step.kind) {
    case 'received':
      return step.at === step.receivedAt
        ? `Received at ${formatDateTime(step.at)}${cite(step.law, 'en')}`
        : `Sent at ${formatDateTime(step.at)}, received at ${formatDateTime(step.receivedAt)}${cite(step.law, 'en')}`
    case 'dayZero':
      return `${formatWeekday(step.date, 'en')}: day of receipt, not counted${cite(step.law, 'en')}`
    case 'counted': {
      const why = step.day.kind === 'working' ? '' : ` (${formatDayFact(step.day, 'en')})`
      return `${formatWeekday(step.day.date, 'en')}: working day ${step.count}${why}`
    }
    case 'share':
      return `${formatWeekday(step.day.date, 'en')}: ${step.amount} working day = ${duration(step.minutes, 'en')}`
    case 'skipped':
      return `${formatWeekday(step.day.date, 'en')}: ${formatDayFact(step.day, 'en')}`
    case 'paused':
      return `${formatWeekday(step.day.date, 'en')}: suspended, not counted (${step.reason})`
    case 'hoursUsed':
      return `${formatWeekday(step.date, 'en')}: ${duration(step.minutes, 'en')} counted, ${duration(step.total, 'en')} in all`
    case 'elapsed':
      return `${formatDate(step.from)} to ${formatDate(step.to)}: ${formatTerm(step, 'en')}, days off included${cite(step.law, 'en')}`
    case 'extended':
      return `Suspended for ${amount(step.days, 'en')} days: the end moves to ${formatDate(step.to)}`
    case 'clamped':
      return `The month has no such day: its last day ${formatDate(step.date)} is taken${cite(step.law, 'en')}`
    case 'cutoff':
      return step.outcome === 'after'
        ? `Received after ${step.cutoff}: returned on the next working day`
        : `Received not after ${step.cutoff}: returned the same day`
    case 'stayed':
      return `${formatWeekday(step.day.date, 'en')}: the last day, no day off, so the end stays (${formatDayFact(step.day, 'en')})${cite(step.law, 'en')}`
    case 'rolled':
      return `The last day ${formatDate(step.from)} is a day off: it moves to ${formatWeekday(step.to, 'en')}${cite(step.law, 'en')}`
    case 'started':
      return `${formatDateTime(step.at)}: started`
    case 'suspended':
      return `${formatDateTime(step.at)}: suspended (${step.reason})`
    case 'resumed':
      return `${formatDateTime(step.at)}: resumed${step.reason === null ? '' : ` (${step.reason})`}`
    case 'restarted':
      return `${formatDateTime(step.at)}: counted anew`
    case 'prolonged':
      return `${formatDateTime(step.at)}: extended by ${formatTerm(step.by, 'en')}${cite(step.law, 'en')}`
    case 'reappointed':
      return `${formatDateTime(step.at)}: newly appointed for ${formatWeekday(step.dueOn, 'en')}`
    case 'stopped':
      return `${formatDateTime(step.at)}: stopped`
    case 'reopened':
      return `${formatDateTime(step.at)}: reopened (${step.reason})`
    case 'appointed':
      return `Newly appointed end: ${moment(step.dueOn, step.dueAt, 'en')}`
    case 'due':
      return `Due: ${moment(step.dueOn, step.dueAt, 'en')}${cite(step.law, 'en')}`
  }
}

function cite(law: LegalSource | null, locale: Locale): string {
  return law === null ? '' : ` – ${formatLegalSource(law, locale)}`
}

/** The end of a day is written 24:00 of that day, not 00:00 of the next. */
function moment(dueOn: PlainDate, dueAt: Instant, locale: Locale): string {
  const time = plainDateOf(dueAt) === dueOn ? formatDateTime(dueAt).slice(0, 5) : '24:00'
  return `${formatWeekday(dueOn, locale)}, ${time}`
}

function duration(minutes: number, locale: Locale): string {
  const whole = Math.floor(minutes / 60)
  const rest = minutes - whole * 60
  const [h, m] = locale === 'vi' ? ['giờ', 'phút'] : ['h', 'min']
  if (rest === 0) return `${whole} ${h}`
  return whole === 0 ? `${amount(rest, locale)} ${m}` : `${whole} ${h} ${amount(rest, locale)} ${m}`
}

/** At most two decimals: what is shown, never what is computed. */
function amount(value: number, locale: Locale): string {
  const text = String(Math.round(value * 100) / 100)
  return locale === 'vi' ? text.replace('.', ',') : text
}
