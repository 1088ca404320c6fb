import { channelTerm } from '@motcua/catalogue'
import { mapOk, ok } from '@motcua/core'
import type { DossierCode } from '../code.ts'
import type { Accept, ResolveAtDesk, Submit, TransferToAgency } from '../commands/intake.ts'
import type { DossierCommand } from '../commands.ts'
import type { DecisionContext } from '../context.ts'
import type { Dossier } from '../dossier.ts'
import type { ProcedureRef } from '../parts.ts'
import { handOverDueAt } from './hand-over.ts'
import { appointmentFrom, frame, type Made, type StepContext } from './input.ts'
import { receivedLast, refusedLate } from './moments.ts'

/** The events from draft to hand-over; `null` for other commands. */
export function makeIntake(
  dossier: Dossier | null,
  command: DossierCommand,
  context: StepContext,
): Made | null {
  switch (command.type) {
    case 'saveDraft': {
      const procedure = procedureRef(context, null)
      const id = dossier?.id ?? command.dossier
      return ok({
        type: 'draftSaved',
        ...frame(context),
        dossier: id,
        procedure,
        applicant: command.applicant,
      })
    }
    case 'submit':
      return submit(dossier, command, context)
  }
  if (dossier === null) return null
  switch (command.type) {
    case 'checkAtIntake':
      return ok({ type: 'checkedAtIntake', ...frame(context), finding: command.finding })
    case 'requestSupplementAtIntake': {
      const { reason, items, fault = 'authority' } = command
      return ok({ type: 'supplementRequestedAtIntake', ...frame(context), reason, items, fault })
    }
    case 'supplyAtIntake':
      return ok({ type: 'suppliedAtIntake', ...frame(context) })
    case 'rejectAtIntake':
      return ok({ type: 'rejectedAtIntake', ...frame(context), reason: command.reason })
    case 'accept':
      return accept(dossier, command, context)
    case 'resolveImmediately': {
      const { outcome, receipt, payment = null } = command
      const { code = null, regime } = context
      return ok({ type: 'resolvedImmediately', ...frame(context), code, regime, outcome, receipt, payment })
    }
    case 'resolveAtDesk':
      return resolveAtDesk(dossier, command, context)
    case 'transferToAgency':
      return transfer(dossier, command, context)
    case 'forwardToOtherDesk': {
      const common = { type: 'forwardedToOtherDesk', ...frame(context), desk: command.desk } as const
      if (context.rules.start !== 'competentDesk') return ok({ ...common, clock: 'runs', appointment: null })
      const promise = appointmentFrom(context, dossier.clock?.term ?? null, context.at)
      return mapOk(promise, (appointment) => ({ ...common, clock: 'restarts', appointment }))
    }
    default:
      return null
  }
}

function submit(dossier: Dossier | null, command: Submit, context: StepContext): Made {
  const { applicant, submitter = applicant, channel, desk, level = null } = command
  return ok({
    type: 'submitted',
    ...frame(context),
    dossier: dossier?.id ?? command.dossier,
    procedure: procedureRef(context, level),
    regime: context.regime,
    channel,
    applicant,
    submitter,
    desk,
  })
}

function accept(dossier: Dossier, command: Accept, context: StepContext): Made {
  const term = dossier.channel && channelTerm(context.procedure, dossier.channel)
  return mapOk(appointmentFrom(context, term, context.at), (appointment) => ({
    type: 'accepted',
    ...frame(context),
    // The guard has seen that it was drawn.
    code: context.code as DossierCode,
    regime: context.regime,
    term,
    deadlinePolicy: context.rules.deadline,
    appointment,
    components: command.components ?? [],
    payment: command.payment ?? null,
  }))
}

function resolveAtDesk(dossier: Dossier, command: ResolveAtDesk, context: StepContext): Made {
  const { outcome, authorisation, reason = null } = command
  const late = outcome === 'refused' ? refusedLate(dossier, context) : ok([])
  return mapOk(late, (missed) => {
    return { type: 'resolvedAtDesk', ...frame(context, missed), outcome, reason, authorisation }
  })
}

function transfer(dossier: Dossier, { agency, medium }: TransferToAgency, context: StepContext): Made {
  return mapOk(handOverDueAt(context.schedule, receivedLast(dossier), context.rules), (handOverDueAt) => {
    const missed = context.at > handOverDueAt ? (['handOverLate'] as const) : []
    return { type: 'transferredToAgency', ...frame(context, missed), agency, medium, handOverDueAt }
  })
}

function procedureRef({ procedure }: DecisionContext, level: ProcedureRef['level']): ProcedureRef {
  const { code, version, name, field, levels } = procedure
  const only = levels.length === 1 ? (levels[0] ?? null) : null
  return {
    code,
    version,
    name,
    field: field.state === 'stated' ? { code: field.value.code, name: field.value.name } : null,
    level: level ?? only,
  }
}
