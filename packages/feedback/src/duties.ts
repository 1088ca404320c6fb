import { type Instant, instantAt, ok, plainDateOf, plainTime, type Result } from '@motcua/core'
import {
  type Deadline,
  type DeadlinePolicy,
  dueDate,
  legalPolicy,
  type WorkingTimeProblem,
  type WorkSchedule,
} from '@motcua/working-time'
import { currentNumber, type Feedback } from './feedback.ts'
import { type FeedbackLimit, type FeedbackProfile, type FeedbackStep, limitsOn, termFor } from './limits.ts'
import type { FeedbackProblem } from './messages.ts'
import { registerRules } from './register.ts'

/** Something owed to the sender or the public by a time. */
export interface FeedbackDuty {
  /** What is owed. */
  readonly step: FeedbackStep
  /** What its time runs from. */
  readonly startedAt: Instant
  /** By when. */
  readonly deadline: Deadline
  /** The limit, with its law. */
  readonly limit: FeedbackLimit
  /** When it was met; `null` while it is not. */
  readonly metAt: Instant | null
}

/** How a duty stands at an instant. */
export type DutyStanding = 'open' | 'overdue' | 'met' | 'metLate'

/**
 * How a duty stands at an instant: done at or before its last moment is in time.
 *
 * @param at the present, or any moment asked about
 */
export function dutyStanding(duty: FeedbackDuty, at: Instant): DutyStanding {
  const { metAt, deadline } = duty
  if (metAt !== null && metAt <= at) return metAt <= deadline.dueAt ? 'met' : 'metLate'
  return at <= deadline.dueAt ? 'open' : 'overdue'
}

/** A duty before its deadline is counted. */
type Owed = Omit<FeedbackDuty, 'deadline' | 'limit'>

/**
 * What is owed for a message under a profile of limits, each with its date and its law; derived from the events, never
 * stored. A step without a limit owes nothing. While a message waits for clarification its times run on: no text seen
 * stops them.
 *
 * @returns the duties in the order they arose, or why they cannot be counted: no limits in force, a gap in the calendar
 * @example
 * ```ts
 * import { exampleOfficeHours } from '@motcua/working-time'
 * import { vietnamCalendar } from '@motcua/working-time/vietnam'
 *
 * const at = instant('2021-03-15T08:30:00+07:00')
 * const by: ActorId = id('can-bo-1')
 * const content = digestText('salt and message')
 * const number = nextRegisterNumber('rule', at, 0)
 * const events: FeedbackEvent[] = [
 *   { type: 'received', at, by, id: id('pa-1'), form: 'written', content, sender: null, nationalNumber: null },
 *   { type: 'classified', at, by, number, competence: 'other', complexity: 'ordinary' },
 * ]
 * const schedule = { calendar: vietnamCalendar(), hours: exampleOfficeHours }
 * const [duty] = unwrap(feedbackDuties(events.reduce(evolveFeedback, null), nationalProfile, schedule))
 * duty.step // => 'forwardRule'
 * duty.deadline.dueOn // => '2021-03-22'
 * ```
 */
export function feedbackDuties(
  feedback: Feedback,
  profile: FeedbackProfile,
  schedule: WorkSchedule,
  policy: DeadlinePolicy = legalPolicy,
): Result<readonly FeedbackDuty[], FeedbackProblem | WorkingTimeProblem> {
  const limits = limitsOn(profile, plainDateOf(feedback.receivedAt))
  if (!limits.ok) return limits
  const duties: FeedbackDuty[] = []
  const count = (owed: Owed): Result<FeedbackDuty | null, WorkingTimeProblem> => {
    const limit = limits.value.value[owed.step]
    if (limit === undefined) return ok(null)
    const term = termFor(limit, feedback.form, feedback.complexity)
    const deadline = dueDate(schedule, owed.startedAt, term, policy)
    if (!deadline.ok) return deadline
    const duty = { ...owed, limit, deadline: deadline.value }
    duties.push(duty)
    return ok(duty)
  }
  for (const owed of owedOnce(feedback)) {
    const counted = count(owed)
    if (!counted.ok) return counted
    if (counted.value?.step !== 'answer') continue
    const failed = followUps(feedback, counted.value)
      .map(count)
      .find((result) => !result.ok)
    if (failed && !failed.ok) return failed
  }
  return ok(duties)
}

/** The duties a message gives rise to at most once. */
function owedOnce(feedback: Feedback): readonly Owed[] {
  const { receivedAt: startedAt, declined, forwarded, answered, published } = feedback
  const number = currentNumber(feedback)
  const owed: Owed[] = []
  const asked = feedback.clarificationAskedAt[0]
  if (asked !== undefined) owed.push({ step: 'askClarification', startedAt, metAt: asked })
  if (declined !== null) owed.push({ step: 'guide', startedAt, metAt: declined.at })
  if (number === null) return owed
  const { handling, publication } = registerRules[number.register]
  if (handling !== 'answer') return owed
  if (feedback.competence === 'other') {
    if (number.register === 'question') return owed
    const step = number.register === 'rule' ? 'forwardRule' : 'forwardConduct'
    return [...owed, { step, startedAt, metAt: forwarded?.at ?? null }]
  }
  const metAt = answered?.at ?? null
  if (number.register === 'rule') {
    owed.push({ step: 'report', startedAt, metAt: feedback.progressReportedAt[0] ?? metAt })
    owed.push({ step: 'answer', startedAt, metAt })
  }
  if (number.register === 'conduct') owed.push({ step: 'answerConduct', startedAt, metAt })
  if (answered !== null && publication === 'owed') {
    owed.push({ step: 'publish', startedAt: answered.at, metAt: published?.at ?? null })
  }
  return owed
}

/** News owed at intervals once the answer is late: from its last day, then from each report. */
function followUps(feedback: Feedback, answer: FeedbackDuty): readonly Owed[] {
  const { dueAt, dueOn } = answer.deadline
  if (answer.metAt !== null && answer.metAt <= dueAt) return []
  const reports = feedback.progressReportedAt.filter((at) => at > dueAt)
  const starts = [instantAt(dueOn, plainTime('00:00')), ...reports]
  return starts.map((startedAt, index) => ({
    step: 'progress',
    startedAt,
    metAt: reports[index] ?? answer.metAt,
  }))
}
