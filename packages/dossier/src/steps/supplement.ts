import { mapOk, ok, plainDateOf } from '@motcua/core'
import { dueDate } from '@motcua/working-time'
import type { ReturnForSupplement } from '../commands/processing.ts'
import type { Dossier } from '../dossier.ts'
import { appointmentFrom, frame, type Made, type StepContext } from './input.ts'
import { promiseOnResume, receivedLast } from './moments.ts'

/** Returned after appraisal; a notice later than the limit is recorded, not blocked (Nghị định 61/2018, Điều 19.4). */
export function makeReturned(dossier: Dossier, command: ReturnForSupplement, context: StepContext): Made {
  const { reason, items, through, fault = 'authority' } = command
  const { supplementNotice, deadline } = context.rules
  const limit =
    supplementNotice === null
      ? ok(null)
      : dueDate(context.schedule, receivedLast(dossier), supplementNotice, deadline)
  return mapOk(limit, (due) => {
    // A limit in hours is kept to the minute, one in days to the day.
    const late =
      due !== null &&
      (due.term.unit === 'hour' || due.term.unit === 'workingHour'
        ? context.at > due.dueAt
        : plainDateOf(context.at) > due.dueOn)
    const missed = late ? (['supplementNoticeLate'] as const) : []
    const noticeDueOn = due?.dueOn ?? null
    return {
      type: 'returnedForSupplement',
      ...frame(context, missed),
      reason,
      items,
      fault,
      through,
      noticeDueOn,
    }
  })
}

/** The supplement came: by law the whole time limit begins anew at its receipt (Điều 19.4). */
export function makeReceived(dossier: Dossier, context: StepContext): Made {
  const { at, rules } = context
  const common = { type: 'supplementReceived', ...frame(context) } as const
  const { clock } = dossier
  if (rules.supplement === 'restart') {
    const promise = appointmentFrom(context, clock?.term ?? null, at)
    return mapOk(promise, (appointment) => ({ ...common, clock: 'restarts', appointment }))
  }
  return mapOk(promiseOnResume(dossier, context, 'supplement'), (appointment) => {
    return { ...common, clock: 'resumes', appointment }
  })
}
