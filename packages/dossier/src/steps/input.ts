import { fail, type Instant, mapOk, ok, type Result } from '@motcua/core'
import { dueDate, type Term } from '@motcua/working-time'
import type { DossierCommand } from '../commands.ts'
import type { DecisionContext } from '../context.ts'
import type { Dossier } from '../dossier.ts'
import type { EventFrame } from '../events/frame.ts'
import type { DossierEvent } from '../events.ts'
import type { DecisionProblem } from '../messages.ts'
import type { Appointment } from '../parts.ts'
import type { DossierPolicy } from '../policy.ts'
import type { Violation } from '../violation.ts'

/** What a step decides from: the context, with the procedure's own rules laid over the policy. */
export interface StepContext extends DecisionContext {
  /** The effective policy. */
  readonly rules: DossierPolicy
}

/** What a guard sees. */
export interface GuardInput {
  /** The dossier; `null` before its first event. */
  readonly dossier: Dossier | null
  /** What is asked. */
  readonly command: DossierCommand
  /** The facts. */
  readonly context: StepContext
}

/** What a step makes: the event of its command, or why it cannot. */
export type Made = Result<DossierEvent, DecisionProblem>

/** The frame every event carries. */
export function frame({ at, actor }: DecisionContext, missed: readonly Violation[] = []): EventFrame {
  const by = { id: actor.id, role: actor.role, unit: actor.unit }
  return missed.length === 0 ? { v: 1, at, by } : { v: 1, at, by, violations: missed }
}

/** The promise that follows from a time limit starting at an instant; `null` when there is no time limit. */
export function appointmentFrom(
  context: StepContext,
  term: Term | null,
  at: Instant,
): Result<Appointment | null, DecisionProblem> {
  if (term === null) return ok(null)
  return mapOk(
    dueDate(context.schedule, at, term, context.rules.deadline),
    ({ dueOn, dueAt, calendarVersion }) => ({ dueOn, dueAt, calendarVersion }),
  )
}

/** A refusal for one problem. */
export function refused(problem: DecisionProblem): Result<never, DecisionProblem> {
  return fail(problem)
}
