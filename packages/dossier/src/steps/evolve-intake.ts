import { startClock } from '@motcua/working-time'
import type { Dossier } from '../dossier.ts'
import type { DraftSaved, Submitted } from '../events/intake.ts'
import type { DossierEvent } from '../events.ts'
import { type Change, promised, ticked } from './change.ts'

/** A dossier opened by its draft or its submission. */
export function openDossier(before: Dossier | null, event: DraftSaved | Submitted): Dossier {
  const opened = before ?? blank(event)
  const common = { version: opened.version + 1, procedure: event.procedure, applicant: event.applicant }
  if (event.type === 'draftSaved') return { ...opened, ...common, lastEventAt: event.at }
  return {
    ...opened,
    ...common,
    state: 'submitted',
    regime: event.regime,
    channel: event.channel,
    submitter: event.submitter,
    desk: event.desk,
    submittedAt: event.at,
    lastEventAt: event.at,
  }
}

/** What the events from intake to hand-over change; `null` for other events. */
export function evolveIntake(dossier: Dossier, event: DossierEvent): Change | null {
  switch (event.type) {
    case 'checkedAtIntake':
      return {}
    case 'supplementRequestedAtIntake': {
      const { reason, items, fault, at } = event
      const request = { stage: 'intake', reason, items, fault, askedAt: at, suppliedAt: null } as const
      return { supplements: [...dossier.supplements, request] }
    }
    case 'suppliedAtIntake':
      return {
        supplements: dossier.supplements.map((one) =>
          one.suppliedAt === null ? { ...one, suppliedAt: event.at } : one,
        ),
      }
    case 'rejectedAtIntake':
      return { state: 'notAccepted', endingReason: event.reason, finishedAt: event.at }
    case 'accepted':
      return {
        state: 'accepted',
        code: event.code,
        regime: event.regime,
        acceptedAt: event.at,
        receipt: 'issued',
        components: event.components,
        clock: event.term === null ? null : startClock(event.term, event.at, event.deadlinePolicy),
        payments: event.payment === null ? dossier.payments : [...dossier.payments, event.payment],
        ...promised(dossier, event.at, event.appointment, 'accepted'),
      }
    case 'resolvedImmediately':
      return {
        state: 'returned',
        code: event.code,
        regime: event.regime,
        acceptedAt: event.at,
        receipt: event.receipt === 'asked' ? 'issued' : 'notIssued',
        payments: event.payment === null ? dossier.payments : [...dossier.payments, event.payment],
        outcome: event.outcome,
        finishedAt: event.at,
        returnedAt: event.at,
      }
    case 'resolvedAtDesk':
      return {
        state: 'resolved',
        outcome: event.outcome,
        endingReason: event.reason,
        finishedAt: event.at,
        ...ticked(dossier, { kind: 'stop', at: event.at }),
      }
    case 'transferredToAgency': {
      const { agency, medium, at, handOverDueAt } = event
      const line = { at, giver: dossier.desk, receiver: agency, medium }
      return { state: 'inProcess', agency, handOverDueAt, handOvers: [...dossier.handOvers, line] }
    }
    case 'forwardedToOtherDesk': {
      const { desk, at, appointment } = event
      const line = { at, giver: dossier.desk, receiver: desk, medium: null }
      return {
        desk,
        handOvers: [...dossier.handOvers, line],
        ...(event.clock === 'restarts' ? ticked(dossier, { kind: 'restart', at }) : {}),
        ...promised(dossier, at, appointment, 'forwarded'),
      }
    }
    default:
      return null
  }
}

function blank(event: DraftSaved | Submitted): Dossier {
  return {
    id: event.dossier,
    version: 0,
    state: 'draft',
    procedure: event.procedure,
    regime: null,
    channel: null,
    applicant: event.applicant,
    submitter: event.applicant,
    desk: null,
    agency: null,
    officer: null,
    code: null,
    submittedAt: null,
    acceptedAt: null,
    receipt: 'notIssued',
    components: [],
    appointments: [],
    clock: null,
    legs: [],
    supplements: [],
    consultations: [],
    obligation: null,
    payments: [],
    suspension: null,
    apologies: [],
    handOvers: [],
    handOverDueAt: null,
    noticeDueOn: null,
    withdrawal: null,
    outcome: null,
    endingReason: null,
    finishedAt: null,
    earlyReturnNotifiedAt: null,
    returnedAt: null,
    storedAt: null,
    corrections: [],
    losses: [],
    rating: null,
    violations: [],
    lastEventAt: event.at,
  }
}
