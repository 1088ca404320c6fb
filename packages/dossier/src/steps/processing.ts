import { addDays, type Instant, mapOk, ok, plainDateOf } from '@motcua/core'
import type { DossierCommand } from '../commands.ts'
import type { Dossier } from '../dossier.ts'
import { makeApology } from './apology.ts'
import { isHeld } from './change.ts'
import { consultationReason } from './evolve-processing.ts'
import { frame, type Made, type StepContext } from './input.ts'
import { makeInterlinked } from './interlinked.ts'
import { promiseOnResume } from './moments.ts'
import { makeReceived, makeReturned } from './supplement.ts'
import { openRequest } from './supplement-guards.ts'

/** The events of processing; `null` for other commands. */
export function makeProcessing(dossier: Dossier, command: DossierCommand, context: StepContext): Made | null {
  switch (command.type) {
    case 'assign':
      return ok({ type: 'assigned', ...frame(context), officer: command.officer })
    case 'verify':
      return ok({ type: 'verified', ...frame(context), attendance: command.attendance ?? null })
    case 'consult':
      return ok({
        type: 'consultationRequested',
        ...frame(context),
        consultation: dossier.consultations.length + 1,
        with: command.with,
        content: command.content,
        // The guard has seen that it is stated.
        replyBy: command.replyBy as Instant,
        clock: context.rules.consultation,
      })
    case 'answerConsultation': {
      const { consultation } = command
      const reason = consultationReason(consultation)
      const clock = isHeld(dossier.clock, reason) ? 'resumes' : 'runs'
      return mapOk(promiseOnResume(dossier, context, reason), (appointment) => {
        return { type: 'consultationAnswered', ...frame(context), consultation, clock, appointment }
      })
    }
    case 'noticeConsultationOverdue':
      return ok({ type: 'consultationOverdueNoticed', ...frame(context), consultation: command.consultation })
    case 'returnForSupplement':
      return makeReturned(dossier, command, context)
    case 'receiveSupplement':
      return makeReceived(dossier, context)
    case 'lapseSupplement': {
      const asked = plainDateOf(openRequest(dossier)?.askedAt ?? context.at)
      const lastDay = addDays(asked, context.rules.supplementLapseDays ?? 0)
      return ok({ type: 'supplementLapsed', ...frame(context), lastDay })
    }
    case 'requireObligation': {
      const { subject } = command
      return ok({ type: 'obligationRequired', ...frame(context), subject, clock: context.rules.obligation })
    }
    case 'meetObligation': {
      const clock = isHeld(dossier.clock, 'obligation') ? 'resumes' : 'runs'
      return mapOk(promiseOnResume(dossier, context, 'obligation'), (appointment) => {
        return { type: 'obligationMet', ...frame(context), payment: command.payment, clock, appointment }
      })
    }
    case 'suspend':
      return ok({ type: 'suspended', ...frame(context), reason: command.reason, basis: command.basis })
    case 'resume':
      return mapOk(promiseOnResume(dossier, context, 'suspension'), (appointment) => {
        return { type: 'resumed', ...frame(context), appointment }
      })
    case 'apologise':
      return makeApology(dossier, command, context)
    case 'escalate': {
      const { agency, supervisingDesk } = command
      return ok({ type: 'escalated', ...frame(context), agency, supervisingDesk })
    }
    default:
      return makeInterlinked(dossier, command, context)
  }
}
