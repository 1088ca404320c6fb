import type { DossierProblem } from '../messages.ts'
import type { GuardInput } from './input.ts'

/** Nothing happens before what has already happened. */
export function inOrderOfTime({ dossier, context }: GuardInput): DossierProblem | null {
  if (dossier === null || context.at >= dossier.lastEventAt) return null
  return { code: 'dossier.time-runs-backwards', params: { at: context.at, last: dossier.lastEventAt } }
}

/** A dossier keeps to the version of the procedure it was submitted under; a draft may move to the one in force. */
export function sameProcedure({ dossier, context }: GuardInput): DossierProblem | null {
  if (dossier === null) return null
  const { code, version } = context.procedure
  const kept = dossier.procedure
  if (code === kept.code && (dossier.state === 'draft' || version === kept.version)) return null
  const params = { expected: kept.code, expectedVersion: kept.version, given: code, givenVersion: version }
  return { code: 'dossier.other-procedure', params }
}

/** The procedure names its channels; where it names none, nothing is known against one. */
export function channelOffered({ command, context }: GuardInput): DossierProblem | null {
  if (command.type !== 'submit') return null
  const { channels, code } = context.procedure
  if (channels.length === 0 || channels.some(({ channel }) => channel === command.channel)) return null
  return {
    code: 'dossier.channel-not-offered',
    params: { procedure: code, channel: command.channel },
    path: ['channel'],
  }
}

/** No acceptance without a code (Nghị định 61/2018, Điều 17.3). */
export function codeDrawn({ context }: GuardInput): DossierProblem | null {
  return context.code === undefined ? { code: 'dossier.code-required', params: {} } : null
}

/** Only a procedure that says so gives its result at once. */
export function immediateProcedure({ context }: GuardInput): DossierProblem | null {
  if (context.procedure.policies.immediateResult) return null
  return { code: 'dossier.not-immediate', params: { procedure: context.procedure.code } }
}

/** Payment before acceptance, where the procedure requires it. */
export function paidBeforeAcceptance(input: GuardInput): DossierProblem | null {
  return paidWhen(input, 'beforeAcceptance')
}

/** Payment before the result, where the procedure requires it. */
export function paidBeforeResult(input: GuardInput): DossierProblem | null {
  return paidWhen(input, 'beforeResult')
}

function paidWhen(
  { dossier, command, context }: GuardInput,
  when: 'beforeAcceptance' | 'beforeResult',
): DossierProblem | null {
  if (context.procedure.policies.requiresPayment !== when) return null
  if (dossier !== null && dossier.payments.length > 0) return null
  if ('payment' in command && command.payment !== undefined) return null
  return {
    code: 'dossier.payment-required',
    params: { procedure: context.procedure.code },
    path: ['payment'],
  }
}

/** Where the law of the day does not say where the time limit starts, a choice has to be made. */
export function startStated({ context }: GuardInput): DossierProblem | null {
  if (context.rules.start !== 'unstated') return null
  return { code: 'dossier.policy-required', params: { option: 'start' } }
}
