import type { UnitId } from '@motcua/core'
import type { Term } from '@motcua/working-time'
import type { LegOrder } from '../commands/processing.ts'
import { decree61 } from '../law.ts'
import type { DossierProblem } from '../messages.ts'
import type { GuardInput, StepContext } from './input.ts'
import { isBlank } from './supplement-guards.ts'

const legLaw = [/* @__PURE__ */ decree61('Điều 19 khoản 6')]
const consultLaw = [/* @__PURE__ */ decree61('Điều 19 khoản 5 điểm a')]

/** Where the applicant has to attend, time, place, participants and record are noted. */
export function attendanceRecorded({ command }: GuardInput): readonly DossierProblem[] | null {
  if (command.type !== 'verify' || command.attendance === undefined) return null
  const { place, participants, record } = command.attendance
  const missing: string[] = []
  if (isBlank(place)) missing.push('place')
  if (!Number.isSafeInteger(participants) || participants < 1) missing.push('participants')
  if (isBlank(record)) missing.push('record')
  return missing.map((field) => {
    return { code: 'dossier.attendance-incomplete', params: { field }, path: ['attendance', field] }
  })
}

/** What the other agency is asked. */
export function contentStated({ command }: GuardInput): DossierProblem | null {
  if (command.type !== 'consult' || !isBlank(command.content)) return null
  const params = { agency: command.with }
  return { code: 'dossier.content-required', params, path: ['content'], law: consultLaw }
}

/** By when it has to answer. */
export function replyDateStated({ command, context }: GuardInput): DossierProblem | null {
  if (command.type !== 'consult') return null
  if (command.replyBy !== null && command.replyBy > context.at) return null
  const params = { agency: command.with }
  return { code: 'dossier.reply-date-required', params, path: ['replyBy'], law: consultLaw }
}

/** The consultation exists and waits for an answer. */
export function consultationOpen({ dossier, command }: GuardInput): DossierProblem | null {
  if (!('consultation' in command)) return null
  const found = dossier?.consultations.find(({ number }) => number === command.consultation)
  if (found && found.answeredAt === null) return null
  return { code: 'dossier.unknown-consultation', params: { number: command.consultation } }
}

/** The answer is overdue, and that was not yet reported. */
export function consultationOverdue({ dossier, command, context }: GuardInput): DossierProblem | null {
  if (command.type !== 'noticeConsultationOverdue') return null
  const found = dossier?.consultations.find(({ number }) => number === command.consultation)
  if (!found) return null
  if (found.overdueNoticedAt !== null) {
    return { code: 'dossier.already-done', params: { command: command.type, at: found.overdueNoticedAt } }
  }
  if (context.at > found.replyBy) return null
  return { code: 'dossier.consultation-not-overdue', params: { replyBy: found.replyBy } }
}

/** Work and time limit of each agency are stated; parallel work has at least two agencies. */
export function legsStated({ dossier, command, context }: GuardInput): readonly DossierProblem[] {
  if (command.type !== 'handOver' && command.type !== 'dispatchParallel') return []
  const orders: readonly LegOrder[] = command.type === 'handOver' ? [command] : command.legs
  const problems = orders.flatMap((order, i) => {
    const path = command.type === 'handOver' ? [] : ['legs', i]
    return orderProblems(order, context).map((problem) => ({
      ...problem,
      path: [...path, ...(problem.path ?? [])],
    }))
  })
  if (command.type === 'handOver') return problems
  if (new Set(orders.map(({ agency }) => agency)).size < Math.max(2, orders.length)) {
    problems.push({ code: 'dossier.legs-required', params: {}, path: ['legs'], law: legLaw })
  }
  for (const { agency } of orders) {
    if (dossier?.legs.some((leg) => leg.agency === agency && leg.finishedAt === null)) {
      problems.push({ code: 'dossier.leg-already-open', params: { agency }, path: ['legs'] })
    }
  }
  return problems
}

function orderProblems(
  order: LegOrder,
  context: StepContext,
): (DossierProblem & { path: (string | number)[] })[] {
  const { agency } = order
  const problems: (DossierProblem & { path: (string | number)[] })[] = []
  if (isBlank(order.work)) {
    problems.push({ code: 'dossier.content-required', params: { agency }, path: ['work'], law: legLaw })
  }
  if (termOf(order, context) === null) {
    problems.push({ code: 'dossier.stage-limit-required', params: { agency }, path: ['term'], law: legLaw })
  }
  return problems
}

/** The time limit of an agency's share: the one ordered, else the one the procedure states for it. */
export function termOf(
  order: { readonly agency: UnitId; readonly term: Term | null },
  context: StepContext,
): Term | null {
  if (order.term !== null) return order.term
  return context.procedure.policies.legs.find(({ agency }) => agency === order.agency)?.term ?? null
}

/** The share exists and is open. */
export function legOpen({ dossier, command }: GuardInput): DossierProblem | null {
  if (command.type !== 'finishLeg') return null
  const found = dossier?.legs.find(({ number }) => number === command.leg)
  if (found && found.finishedAt === null) return null
  return { code: 'dossier.unknown-leg', params: { number: command.leg }, path: ['leg'] }
}

/** Work is not suspended. */
export function notSuspended({ dossier, command }: GuardInput): DossierProblem | null {
  const since = dossier?.suspension?.since
  return since === undefined ? null : { code: 'dossier.suspended', params: { since, command: command.type } }
}

/** Work is suspended. */
export function isSuspended({ dossier }: GuardInput): DossierProblem | null {
  return dossier?.suspension ? null : { code: 'dossier.not-suspended', params: {} }
}

/** A suspension rests on a sector's law, or on what the procedure's own text leaves out. */
export function basisGiven({ command, context }: GuardInput): DossierProblem | null {
  if (command.type !== 'suspend') return null
  const { reason, basis } = command
  const allowed = reason === 'sectorLaw' || context.procedure.policies.excludesFromClock.includes(reason)
  if (allowed && !isBlank(basis)) return null
  return { code: 'dossier.basis-required', params: {}, path: [allowed ? 'basis' : 'reason'] }
}

/** What is done once is not done again. */
export function notDoneYet({ dossier, command }: GuardInput): DossierProblem | null {
  const at =
    command.type === 'notifyEarlyReturn'
      ? dossier?.earlyReturnNotifiedAt
      : command.type === 'storeResult'
        ? dossier?.storedAt
        : dossier?.rating?.at
  return at ? { code: 'dossier.already-done', params: { command: command.type, at } } : null
}
