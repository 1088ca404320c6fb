import { addDays, plainDateOf } from '@motcua/core'
import type { Dossier } from '../dossier.ts'
import { decree61 } from '../law.ts'
import type { DossierProblem } from '../messages.ts'
import type { GuardInput } from './input.ts'

const limitLaw = [/* @__PURE__ */ decree61('Điều 11 khoản 2 điểm c')]
const oneStopLaw = [/* @__PURE__ */ decree61('Điều 5 khoản 1 điểm e')]

/** Whether a text says something. */
export function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === ''
}

/** A reason in writing, where the law wants one. */
export function reasonGiven({ command }: GuardInput): DossierProblem | null {
  if (command.type === 'resolveAtDesk' && command.outcome === 'granted') return null
  if ('reason' in command && !isBlank(command.reason)) return null
  return { code: 'dossier.reason-required', params: { command: command.type }, path: ['reason'] }
}

/** Everything that is missing, in one go. */
export function itemsGiven({ command }: GuardInput): DossierProblem | null {
  if (!('items' in command)) return null
  if (command.items.length > 0 && !command.items.some(isBlank)) return null
  return { code: 'dossier.items-required', params: {}, path: ['items'] }
}

/** A request at intake is still unanswered. */
export function noSupplementOpen({ dossier }: GuardInput): DossierProblem | null {
  return openRequest(dossier) ? { code: 'dossier.supplement-open', params: {} } : null
}

/** There is a request to answer. */
export function supplementOpen({ dossier }: GuardInput): DossierProblem | null {
  return openRequest(dossier) ? null : { code: 'dossier.no-supplement-open', params: {} }
}

/**
 * At most the allowed number of requests, at intake and after appraisal counted apart; requests the applicant caused by
 * not following the guidance do not count (Nghị định 63/2010, Điều 20.4).
 */
export function withinSupplementLimit({ dossier, command, context }: GuardInput): DossierProblem | null {
  const stage = command.type === 'returnForSupplement' ? 'appraisal' : 'intake'
  if ('fault' in command && command.fault === 'applicant') return null
  const asked = (dossier?.supplements ?? []).filter((one) => one.stage === stage && one.fault === 'authority')
  const limit = context.rules.maxSupplementRequests
  if (asked.length < limit) return null
  return { code: 'dossier.supplement-limit', params: { asked: asked.length, limit }, law: limitLaw }
}

/** Agencies reach the applicant through the one-stop desk only, unless a sector's law says otherwise. */
export function throughOneStop({ command, context }: GuardInput): DossierProblem | null {
  if (command.type !== 'returnForSupplement' || command.through === 'oneStop') return null
  if (context.rules.directRequests === 'allow') return null
  return { code: 'dossier.not-through-one-stop', params: {}, path: ['through'], law: oneStopLaw }
}

/** The days the procedure sets for a supplement have passed. */
export function lapseReached({ dossier, context }: GuardInput): DossierProblem | null {
  const days = context.rules.supplementLapseDays
  if (days === null) {
    return { code: 'dossier.lapse-not-set', params: { procedure: context.procedure.code } }
  }
  const request = openRequest(dossier)
  if (!request) return { code: 'dossier.no-supplement-open', params: {} }
  const lastDay = addDays(plainDateOf(request.askedAt), days)
  return plainDateOf(context.at) > lastDay ? null : { code: 'dossier.lapse-too-early', params: { lastDay } }
}

/** Resolving at the desk rests on a document. */
export function authorised({ command }: GuardInput): DossierProblem | null {
  if (command.type !== 'resolveAtDesk' || !isBlank(command.authorisation)) return null
  return { code: 'dossier.authorisation-required', params: {}, path: ['authorisation'] }
}

/** The request for a supplement that still waits for its answer. */
export function openRequest(dossier: Dossier | null): Dossier['supplements'][number] | undefined {
  return dossier?.supplements.find(({ suppliedAt }) => suppliedAt === null)
}
