import {
  type Dated,
  type DatedValue,
  fail,
  inForce,
  type LegalSource,
  type Localized,
  ok,
  type PlainDate,
  type Result,
} from '@motcua/core'
import type { Term } from '@motcua/working-time'
import type { Complexity, FeedbackForm } from './event.ts'
import type { FeedbackProblem } from './messages.ts'

/**
 * The steps that a limit may be set for: declining with guidance, forwarding a matter of another body's competence,
 * asking for clarification, reporting how a rule will be dealt with, answering on a rule or on conduct, telling the sender how far it is
 * while the answer is late, and publishing the answer.
 */
export type FeedbackStep =
  | 'guide'
  | 'forwardRule'
  | 'forwardConduct'
  | 'askClarification'
  | 'report'
  | 'answer'
  | 'answerConduct'
  | 'progress'
  | 'publish'

/** A limit (*thời hạn*) of one step, with the law that sets it. */
export interface FeedbackLimit {
  /** The limit. */
  readonly term: Term
  /** For what came as a data message, where it differs. */
  readonly online?: Term
  /** For complex matters, where it differs. */
  readonly complex?: Term
  /** The law that sets it. */
  readonly law: LegalSource
}

/** The limits in force together. A step without one has no limit there: none is made up. */
export type FeedbackLimits = Readonly<Partial<Record<FeedbackStep, FeedbackLimit>>>

/** A set of limits that changes over time: the national one, or a ministry's or province's own. */
export interface FeedbackProfile {
  /** Stable id. */
  readonly id: string
  /** What it is called. */
  readonly name: Localized
  /** The limits, by the day a message is received. */
  readonly limits: Dated<FeedbackLimits>
}

/** The limits for what is received on a day, or `feedback.no-limits-in-force`. */
export function limitsOn(
  profile: FeedbackProfile,
  on: PlainDate,
): Result<DatedValue<FeedbackLimits>, FeedbackProblem> {
  const found = inForce(profile.limits, on)
  return found.ok
    ? ok(found.value)
    : fail({ code: 'feedback.no-limits-in-force', params: { profile: profile.id, on } })
}

/** The term of a limit for one message: complex before online before ordinary. */
export function termFor(limit: FeedbackLimit, form: FeedbackForm, complexity: Complexity): Term {
  if (complexity === 'complex' && limit.complex !== undefined) return limit.complex
  return form === 'dataMessage' && limit.online !== undefined ? limit.online : limit.term
}
