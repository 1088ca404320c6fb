import type { Dossier } from '../dossier.ts'
import type { DossierEvent } from '../events.ts'
import type { Outcome } from '../state.ts'
import { allTicked, type Change, legsEnded, promised, ticked } from './change.ts'

/** What the events of ending and afterwards change; `null` for other events. */
export function evolveEnding(dossier: Dossier, event: DossierEvent): Change | null {
  const { at } = event
  switch (event.type) {
    case 'approved':
      return resolved(dossier, at, 'granted', null)
    case 'refusedAfterAppraisal':
      return resolved(dossier, at, 'refused', event.reason)
    case 'withdrawalRequested':
      return {
        state: 'withdrawRequested',
        withdrawal: { at, stage: event.stage },
        ...allTicked(dossier, { kind: 'suspend', at, reason: 'withdrawal' }),
      }
    case 'withdrawalDeclined':
      return {
        state: event.stage,
        withdrawal: null,
        ...allTicked(dossier, { kind: 'resume', at, reason: 'withdrawal' }),
        ...promised(dossier, at, event.appointment, 'resumed'),
      }
    case 'stopped':
      return {
        state: 'stopped',
        endingReason: event.reason,
        finishedAt: at,
        ...ticked(dossier, { kind: 'stop', at }),
        legs: legsEnded(dossier.legs, at),
      }
    case 'earlyReturnNotified':
      return { earlyReturnNotifiedAt: at }
    case 'resultReturned':
      return {
        state: 'returned',
        returnedAt: at,
        payments: event.payment === null ? dossier.payments : [...dossier.payments, event.payment],
      }
    case 'resultStored':
      return { storedAt: at }
    case 'resultCorrected':
      return { corrections: [...dossier.corrections, { at, reason: event.reason }] }
    case 'lossOrDamageReported':
      return { losses: [...dossier.losses, { at, what: event.what, fault: event.fault }] }
    case 'rated':
      return { rating: { at, satisfaction: event.satisfaction, complaint: event.complaint } }
    default:
      return null
  }
}

function resolved(
  dossier: Dossier,
  at: Dossier['lastEventAt'],
  outcome: Outcome,
  reason: string | null,
): Change {
  return {
    state: 'resolved',
    outcome,
    endingReason: reason,
    finishedAt: at,
    ...ticked(dossier, { kind: 'stop', at }),
    legs: legsEnded(dossier.legs, at),
  }
}
