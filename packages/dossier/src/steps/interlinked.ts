import { collect, type Instant, mapOk, ok, type Result, type UnitId } from '@motcua/core'
import {
  type Deadline,
  type DeadlinePolicy,
  dueDate,
  type Term,
  type WorkSchedule,
} from '@motcua/working-time'
import type { LegOrder } from '../commands/processing.ts'
import type { DossierCommand } from '../commands.ts'
import type { Dossier } from '../dossier.ts'
import type { LegOpened } from '../events/processing.ts'
import type { DecisionProblem } from '../messages.ts'
import type { Appointment } from '../parts.ts'
import { frame, type Made, type StepContext } from './input.ts'
import { termOf } from './processing-guards.ts'

/** The events of interlinked work (*một cửa liên thông*); `null` for other commands. */
export function makeInterlinked(
  dossier: Dossier,
  command: DossierCommand,
  context: StepContext,
): Made | null {
  const next = dossier.legs.length + 1
  switch (command.type) {
    case 'handOver':
      return mapOk(openLeg(command, next, context), (opened) => {
        return { type: 'handedOver', ...frame(context), opened }
      })
    case 'dispatchParallel': {
      const legs = command.legs.map((order, i) => openLeg(order, next + i, context))
      return mapOk(collect(legs), (opened) => {
        return { type: 'dispatchedParallel', ...frame(context), lead: command.lead, opened }
      })
    }
    case 'finishLeg':
      return ok({ type: 'legFinished', ...frame(context), leg: command.leg })
    default:
      return null
  }
}

function openLeg(order: LegOrder, leg: number, context: StepContext): Result<LegOpened, DecisionProblem> {
  // The guard has seen that the order or the procedure states it.
  const term = termOf(order, context) as Term
  const { deadline } = context.rules
  return mapOk(dueDate(context.schedule, context.at, term, deadline), (due) => {
    const { agency, work } = order
    return { leg, agency, work, term, deadlinePolicy: deadline, appointment: appointmentOf(due) }
  })
}

function appointmentOf({ dueOn, dueAt, calendarVersion }: Deadline): Appointment {
  return { dueOn, dueAt, calendarVersion }
}

/** What one agency's share would look like. */
export interface PlannedLeg {
  /** Whose share. */
  readonly agency: UnitId | string
  /** When it has to be done. */
  readonly appointment: Appointment
}

/**
 * The due dates of all shares if every agency takes the whole of its time (*kế hoạch liên thông*): in turn each starts
 * where the one before ends; in parallel all start together. The total stays that of the published procedure.
 */
export function planLegs(
  schedule: WorkSchedule,
  start: Instant,
  mode: 'sequential' | 'parallel',
  legs: readonly { readonly agency: UnitId | string; readonly term: Term }[],
  policy: DeadlinePolicy,
): Result<readonly PlannedLeg[], DecisionProblem> {
  const planned: PlannedLeg[] = []
  let from = start
  for (const { agency, term } of legs) {
    // The end of a day as an instant is the start of the next: as a receipt it must not slip to that day.
    const due = dueDate(schedule, from, term, {
      ...policy,
      receipt: from === start ? policy.receipt : 'eventDay',
    })
    if (!due.ok) return due
    planned.push({ agency, appointment: appointmentOf(due.value) })
    if (mode === 'sequential') from = lastMomentOf(due.value)
  }
  return ok(planned)
}

function lastMomentOf({ dueAt, dueOn }: Deadline): Instant {
  // 23:59 of the last day in Vietnam, unless the share ends within it.
  const endOfDay = `${dueOn}T16:59:59.999Z` as Instant
  return dueAt < endOfDay ? dueAt : endOfDay
}
