import { type Instant, mapOk, ok, plainDateOf, type Result } from '@motcua/core'
import { clockDeadline } from '@motcua/working-time'
import type { Dossier } from '../dossier.ts'
import type { DecisionProblem } from '../messages.ts'
import type { Appointment } from '../parts.ts'
import type { Violation } from '../violation.ts'
import { isHeld } from './change.ts'
import type { StepContext } from './input.ts'

/**
 * When the desk last received the dossier: accepted, forwarded to this desk, or completed after an appraisal.
 * Hand-over and notice of supplement are counted from there.
 */
export function receivedLast(dossier: Dossier): Instant {
  let last = dossier.acceptedAt ?? dossier.lastEventAt
  for (const { stage, suppliedAt } of dossier.supplements) {
    if (stage === 'appraisal' && suppliedAt !== null && suppliedAt > last) last = suppliedAt
  }
  for (const { receiver, at } of dossier.handOvers) if (receiver === dossier.desk && at > last) last = at
  return last
}

/** A refusal has to come within the time limit (Nghị định 61/2018, Điều 19.8). */
export function refusedLate(
  dossier: Dossier,
  context: StepContext,
): Result<readonly Violation[], DecisionProblem> {
  if (dossier.clock === null) return ok([])
  return mapOk(clockDeadline(context.schedule, dossier.clock), ({ dueOn }) =>
    plainDateOf(context.at) > dueOn ? (['refusalLate'] as const) : [],
  )
}

/**
 * What is promised anew when the clock goes on after a standstill; `null` when it did not stand still for this reason,
 * or still does for another.
 */
export function promiseOnResume(
  dossier: Dossier,
  { at, schedule }: StepContext,
  reason: string,
): Result<Appointment | null, DecisionProblem> {
  const { clock } = dossier
  if (clock === null || !isHeld(clock, reason)) return ok(null)
  const resumed = { ...clock, entries: [...clock.entries, { kind: 'resume', at, reason } as const] }
  return mapOk(clockDeadline(schedule, resumed), ({ status, dueOn, dueAt, calendarVersion }) => {
    return status === 'running' ? { dueOn, dueAt, calendarVersion } : null
  })
}
