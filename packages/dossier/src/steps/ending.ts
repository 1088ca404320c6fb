import { mapOk, ok, plainDateOf } from '@motcua/core'
import type { DossierCommand } from '../commands.ts'
import type { Dossier } from '../dossier.ts'
import { frame, type Made, type StepContext } from './input.ts'
import { promiseOnResume, refusedLate } from './moments.ts'

/** The events of ending and afterwards; `null` for other commands. */
export function makeEnding(dossier: Dossier, command: DossierCommand, context: StepContext): Made | null {
  switch (command.type) {
    case 'approve':
      return ok({ type: 'approved', ...frame(context) })
    case 'refuse':
      return mapOk(refusedLate(dossier, context), (missed) => {
        return { type: 'refusedAfterAppraisal', ...frame(context, missed), reason: command.reason }
      })
    case 'requestWithdrawal':
      return ok({ type: 'withdrawalRequested', ...frame(context), stage: dossier.state })
    case 'declineWithdrawal': {
      const stage = dossier.withdrawal?.stage ?? dossier.state
      return mapOk(promiseOnResume(dossier, context, 'withdrawal'), (appointment) => {
        return { type: 'withdrawalDeclined', ...frame(context), reason: command.reason, stage, appointment }
      })
    }
    case 'stop': {
      const { reason, finance } = command
      const stage = dossier.withdrawal?.stage ?? dossier.state
      const cause = dossier.state === 'withdrawRequested' ? 'withdrawal' : 'other'
      return ok({ type: 'stopped', ...frame(context), reason, stage, cause, finance })
    }
    case 'notifyEarlyReturn':
      return ok({ type: 'earlyReturnNotified', ...frame(context), means: command.means })
    case 'returnResult': {
      const promised = dossier.appointments.at(-1)?.appointment.dueOn
      const early = promised !== undefined && plainDateOf(context.at) < promised
      const missed =
        early && dossier.earlyReturnNotifiedAt === null ? (['earlyReturnNotNotified'] as const) : []
      const { means, payment = null } = command
      return ok({ type: 'resultReturned', ...frame(context, missed), means, payment })
    }
    case 'storeResult':
      return ok({ type: 'resultStored', ...frame(context), archive: command.archive })
    case 'correctResult':
      return ok({ type: 'resultCorrected', ...frame(context), reason: command.reason, costBearer: 'agency' })
    case 'reportLossOrDamage': {
      const { what, kind, fault } = command
      return ok({ type: 'lossOrDamageReported', ...frame(context), what, kind, fault })
    }
    case 'rate': {
      const { satisfaction, complaint } = command
      return ok({ type: 'rated', ...frame(context), satisfaction, complaint })
    }
    case 'migrate':
      return ok({ type: 'migrated', ...frame(context), system: command.system })
    default:
      return null
  }
}
