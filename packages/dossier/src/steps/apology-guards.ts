import { addDays, mapOk, ok, type PlainDate, plainDateOf, type Result } from '@motcua/core'
import { addWorkingDays, clockDeadline, isWorkingDay } from '@motcua/working-time'
import type { Dossier } from '../dossier.ts'
import { decree61 } from '../law.ts'
import type { DecisionProblem } from '../messages.ts'
import type { GuardInput, StepContext } from './input.ts'

const law = [/* @__PURE__ */ decree61('Điều 19 khoản 9')]

/** There is a promise to apologise for. */
export function hasAppointment({ dossier }: GuardInput): DecisionProblem | null {
  return dossier?.clock ? null : { code: 'dossier.no-appointment', params: {} }
}

/** At most the allowed number of new appointments. */
export function withinReAppointmentLimit({ dossier, context }: GuardInput): DecisionProblem | null {
  const done = dossier?.apologies.length ?? 0
  const limit = context.rules.maxReAppointments
  return done < limit ? null : { code: 'dossier.reappointment-limit', params: { done, limit }, law }
}

/** The limit of a day before the due date, where the policy refuses later apologies. */
export function apologyInTime({
  dossier,
  context,
}: GuardInput): DecisionProblem | readonly DecisionProblem[] | null {
  if (!dossier?.clock || context.rules.lateApology === 'record') return null
  const limit = apologyLimit(dossier, context)
  if (!limit.ok) return limit.problems
  if (plainDateOf(context.at) <= limit.value) return null
  return { code: 'dossier.apology-late', params: { limit: limit.value }, law }
}

/** The new day is a working day after the old one and after today. */
export function newDateLater({ dossier, command, context }: GuardInput): readonly DecisionProblem[] | null {
  if (command.type !== 'apologise' || !dossier?.clock) return null
  const { newDueOn } = command
  const path = ['newDueOn']
  const deadline = clockDeadline(context.schedule, dossier.clock)
  if (!deadline.ok) return deadline.problems
  const { dueOn } = deadline.value
  if (newDueOn <= dueOn || newDueOn <= plainDateOf(context.at)) {
    return [{ code: 'dossier.new-date-not-later', params: { newDueOn, dueOn }, path }]
  }
  const working = isWorkingDay(context.schedule.calendar, newDueOn)
  if (!working.ok) return working.problems
  return working.value ? null : [{ code: 'dossier.new-date-not-working', params: { newDueOn }, path }]
}

/** The last day for an apology: one day before the due date (Nghị định 61/2018, Điều 19.9). */
export function apologyLimit(
  dossier: Dossier,
  { schedule, rules }: Pick<StepContext, 'schedule' | 'rules'>,
): Result<PlainDate, DecisionProblem> {
  if (dossier.clock === null) {
    return { ok: false, problems: [{ code: 'dossier.no-appointment', params: {} }] }
  }
  const deadline = clockDeadline(schedule, dossier.clock)
  if (!deadline.ok) return deadline
  const { days, unit } = rules.apologyNotice
  const { dueOn } = deadline.value
  return unit === 'day'
    ? ok(addDays(dueOn, -days))
    : mapOk(addWorkingDays(schedule.calendar, dueOn, -days), (day) => day)
}
