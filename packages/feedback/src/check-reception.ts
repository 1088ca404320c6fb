import {
  addDays,
  addMonths,
  type DatedValue,
  fail,
  inForce,
  isoWeek,
  isoWeekday,
  type LegalSource,
  ok,
  okUnless,
  type PlainDate,
  plainDate,
  type Result,
  toDayNumber,
} from '@motcua/core'
import { addWorkingDays, type Calendar, isWorkingDay, type WorkingTimeProblem } from '@motcua/working-time'
import { receptionPostingRule, receptionRules } from './data/reception-rules.ts'
import { named } from './internal/named.ts'
import type { FeedbackProblem } from './messages.ts'
import {
  type ReceptionDay,
  type ReceptionMinimum,
  type ReceptionPeriod,
  type ReceptionReport,
  type ReceptionSchedule,
  receptionHeadNames,
} from './reception.ts'

type Found = FeedbackProblem | WorkingTimeProblem

/** What no article that was read settles. */
export interface ReceptionOptions {
  /**
   * A reception on a weekly day off that is no holiday, as at a counter open on Saturdays: a fault or not. Default
   * `refuse`.
   */
  readonly weekends?: 'refuse' | 'accept'
}

/**
 * Checks a posted schedule of citizen reception (*lịch tiếp công dân*) against the law of its time: enough days in
 * every month or ISO week that lies whole within it and its rule, posted at least five working days before the first day (the day
 * of posting is not counted, the day of reception is), no day off (weekends by choice), and notice of every day that was
 * moved.
 *
 * @returns the months or weeks judged, each with its rule; or every fault with its place
 * @example
 * ```ts
 * import { vietnamCalendar } from '@motcua/working-time/vietnam'
 *
 * const days = [{ on: plainDate('2021-03-10') }]
 * const period = { from: plainDate('2021-03-01'), to: plainDate('2021-03-31'), postedOn: plainDate('2021-03-03') }
 * const result = checkReceptionSchedule({ head: 'agencyHead', ...period, days }, vietnamCalendar())
 * result.ok // => true
 * result.value.periods.length // => 1
 * ```
 */
export function checkReceptionSchedule(
  schedule: ReceptionSchedule,
  calendar: Calendar,
  options: ReceptionOptions = {},
): Result<ReceptionReport, FeedbackProblem | WorkingTimeProblem> {
  const { from, to } = schedule
  if (to < from) {
    return fail({ code: 'feedback.reception-period-backwards', params: { from, to } })
  }
  const posting = inForce(receptionPostingRule, schedule.postedOn)
  const problems: Found[] = [...dayProblems(schedule, calendar, options)]
  if (posting.ok) problems.push(...postingProblems(schedule, posting.value, calendar))
  const periods: ReceptionPeriod[] = []
  for (const span of spans(schedule)) {
    const judged = judge(schedule, span, calendar)
    if (judged.ok) periods.push(judged.value)
    else problems.push(...judged.problems)
  }
  return okUnless(problems, () => ({ periods, posting: posting.ok ? 'inTime' : 'ruleUnknown' }))
}

function dayProblems(
  { days, from, to }: ReceptionSchedule,
  calendar: Calendar,
  { weekends = 'refuse' }: ReceptionOptions,
): readonly Found[] {
  const isOff = (on: PlainDate) => weekends === 'refuse' || calendar.named.has(toDayNumber(on))
  return days.flatMap((day, index) => {
    const { on } = day
    const path = ['days', index]
    const problems: Found[] = []
    if (on < from || on > to) {
      problems.push({ code: 'feedback.reception-day-outside', params: { on, from, to }, path })
    }
    if (days.findIndex((other) => other.on === on) < index) {
      problems.push({ code: 'feedback.reception-day-twice', params: { on }, path })
    }
    const working = isWorkingDay(calendar, on)
    if (!working.ok) problems.push(...working.problems.map((problem) => ({ ...problem, path })))
    else if (!working.value && isOff(on))
      problems.push({ code: 'feedback.reception-day-off', params: { on }, path })
    return [...problems, ...moveProblems(day, path)]
  })
}

/** Notice must come before anyone travels for nothing: before the earlier of the two days. */
function moveProblems({ on, moved }: ReceptionDay, path: readonly (string | number)[]): readonly Found[] {
  if (moved === undefined) return []
  const latest = addDays(moved.from < on ? moved.from : on, -1)
  if (moved.noticedOn !== null && moved.noticedOn <= latest) return []
  const params = { movedFrom: moved.from, on, latest }
  return [{ code: 'feedback.reception-move-without-notice', params, path }]
}

function postingProblems(
  { days, postedOn }: ReceptionSchedule,
  { value, law }: DatedValue<number>,
  calendar: Calendar,
): readonly Found[] {
  // A moved day was posted as the day it was moved from.
  const [on] = days.map((day) => day.moved?.from ?? day.on).sort()
  if (on === undefined) return []
  const latest = addWorkingDays(calendar, on, -value)
  if (!latest.ok) return latest.problems
  if (postedOn <= latest.value) return []
  const params = { postedOn, latest: latest.value, on }
  return [{ code: 'feedback.reception-posted-late', params, path: ['postedOn'], law: [law] }]
}

/** A month or week: its name, its days, and the rule it is judged by; no rule where none is known. */
interface Span {
  readonly period: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly rule: (ReceptionMinimum & { readonly law: LegalSource }) | null
}

/** The months and weeks that lie whole within the schedule and within the rule of their first day. */
function spans({ head, from, to }: ReceptionSchedule): readonly Span[] {
  const found: Span[] = []
  const take = (period: string, first: PlainDate, last: PlainDate, per: ReceptionMinimum['per']) => {
    if (first < from || last > to) return
    const rule = inForce(receptionRules[head], first)
    // A gap in the law is named once a month.
    if (!rule.ok && per === 'month') found.push({ period, from: first, to: last, rule: null })
    if (!rule.ok || rule.value.value.per !== per) return
    const { value, law, to: end = last } = rule.value
    if (last <= end) found.push({ period, from: first, to: last, rule: { ...value, law } })
  }
  for (let month = plainDate(`${from.slice(0, 7)}-01`); month <= to; month = addMonths(month, 1)) {
    take(month.slice(0, 7), month, addDays(addMonths(month, 1), -1), 'month')
  }
  for (let monday = addDays(from, 1 - isoWeekday(from)); monday <= to; monday = addDays(monday, 7)) {
    const { year, week } = isoWeek(monday)
    take(`${year}-W${String(week).padStart(2, '0')}`, monday, addDays(monday, 6), 'week')
  }
  return found
}

function judge(
  { head, days }: ReceptionSchedule,
  { period, from, to, rule }: Span,
  calendar: Calendar,
): Result<ReceptionPeriod, Found> {
  if (rule === null) {
    const params = { ...named('head', head, receptionHeadNames[head]), period }
    return fail({ code: 'feedback.reception-rule-unknown', params })
  }
  const minimum = rule.days
  const held = new Set(days.map(({ on }) => on).filter((on) => on >= from && on <= to)).size
  const result = { period, days: held, minimum, law: rule.law }
  if (held >= minimum) return ok(result)
  const first = addWorkingDays(calendar, addDays(from, -1), 1)
  if (!first.ok) return first
  if (first.value > to) return ok({ ...result, excused: 'noWorkingDay' })
  const params = { period, days: held, minimum }
  return fail({ code: 'feedback.reception-too-few-days', params, law: [rule.law] })
}
