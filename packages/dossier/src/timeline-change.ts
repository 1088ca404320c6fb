import type { DossierEvent } from './events.ts'
import type { Appointment } from './parts.ts'
import type { DossierState, Outcome } from './state.ts'
import type { AppointmentMade, Timeline, Wait } from './timeline.ts'

type Change = Partial<Timeline>

/** What an event changes in a timeline. */
export function timelineChange(timeline: Timeline, event: DossierEvent): Change {
  switch (event.type) {
    case 'draftSaved':
      return { procedure: event.procedure }
    case 'submitted': {
      const { procedure, regime, channel, desk, at } = event
      return { state: 'submitted', procedure, regime, channel, desk, submittedAt: at }
    }
    case 'supplementRequestedAtIntake':
      return { supplementsAtIntake: timeline.supplementsAtIntake + 1 }
    case 'rejectedAtIntake':
      return { state: 'notAccepted', finishedAt: event.at, ending: 'notAccepted' }
    case 'accepted': {
      const { code, regime, at } = event
      return { state: 'accepted', code, regime, receivedAt: at, ...promised(timeline, event, 'accepted') }
    }
    case 'resolvedImmediately': {
      const { code, regime, at, outcome } = event
      const moments = { receivedAt: at, finishedAt: at, returnedAt: at }
      return { state: 'returned', code, regime, ...moments, ending: outcome }
    }
    case 'resolvedAtDesk':
      return resolved(timeline, event.at, event.outcome)
    case 'transferredToAgency':
      return { state: 'inProcess', agency: event.agency }
    case 'forwardedToOtherDesk':
      return { desk: event.desk, ...promised(timeline, event, 'forwarded') }
    case 'returnedForSupplement':
      return {
        state: 'awaitingSupplement',
        supplementsAfterAppraisal: timeline.supplementsAfterAppraisal + 1,
        legs: endLegs(timeline, event.at),
        ...waiting(timeline, 'supplement', event.at),
      }
    case 'supplementReceived':
      return {
        state: 'accepted',
        ...waited(timeline, 'supplement', event.at),
        ...promised(timeline, event, 'supplement'),
      }
    case 'supplementLapsed':
      return closed(timeline, event.at, 'stopped', 'lapsed')
    case 'obligationRequired':
      return { state: 'awaitingObligation', ...waiting(timeline, 'obligation', event.at) }
    case 'obligationMet':
      return {
        state: 'inProcess',
        ...waited(timeline, 'obligation', event.at),
        ...promised(timeline, event, 'resumed'),
      }
    case 'consultationRequested':
      return event.clock === 'suspends' ? waiting(timeline, 'suspension', event.at, event.consultation) : {}
    case 'consultationAnswered':
      return {
        ...waited(timeline, 'suspension', event.at, event.consultation),
        ...promised(timeline, event, 'resumed'),
      }
    case 'suspended':
      return waiting(timeline, 'suspension', event.at)
    case 'resumed':
      return { ...waited(timeline, 'suspension', event.at), ...promised(timeline, event, 'resumed') }
    case 'apologised':
      return { apologies: timeline.apologies + 1, ...promised(timeline, event, 'apology') }
    case 'handedOver': {
      const { leg, agency, appointment } = event.opened
      const span = { number: leg, agency, dueOn: appointment.dueOn, from: event.at, to: null }
      return { agency, legs: [...endLegs(timeline, event.at), span] }
    }
    case 'dispatchedParallel': {
      const spans = event.opened.map(({ leg, agency, appointment }) => {
        return { number: leg, agency, dueOn: appointment.dueOn, from: event.at, to: null }
      })
      return { agency: event.lead, legs: [...timeline.legs, ...spans] }
    }
    case 'legFinished':
      return {
        legs: timeline.legs.map((leg) => (leg.number === event.leg ? { ...leg, to: event.at } : leg)),
      }
    case 'escalated':
      return { agency: event.agency }
    case 'approved':
      return resolved(timeline, event.at, 'granted')
    case 'refusedAfterAppraisal':
      return resolved(timeline, event.at, 'refused')
    case 'withdrawalRequested':
      return { state: 'withdrawRequested', ...waiting(timeline, 'withdrawal', event.at) }
    case 'withdrawalDeclined':
      return {
        state: event.stage,
        ...waited(timeline, 'withdrawal', event.at),
        ...promised(timeline, event, 'resumed'),
      }
    case 'stopped':
      return closed(timeline, event.at, 'stopped', event.cause === 'withdrawal' ? 'withdrawn' : 'stopped')
    case 'resultReturned':
      return { state: 'returned', returnedAt: event.at }
    case 'resultCorrected':
      return { corrections: timeline.corrections + 1 }
    case 'rated':
      return { satisfaction: event.satisfaction, complaint: event.complaint }
    default:
      return {}
  }
}

function promised(
  timeline: Timeline,
  event: DossierEvent & { readonly appointment: Appointment | null },
  cause: AppointmentMade['cause'],
): Change {
  if (event.appointment === null) return {}
  const { dueOn, dueAt } = event.appointment
  const moves = event.type === 'apologised' && event.effect === 'recorded' ? 'no' : 'yes'
  const promises: readonly AppointmentMade[] = [
    ...timeline.promises,
    { at: event.at, dueOn, dueAt, cause, moves },
  ]
  if (moves === 'no') return { promises }
  if (cause === 'apology') return { promises, dueOn, dueAt }
  return { promises, dueOn, dueAt, originalDueOn: dueOn, originalDueAt: dueAt }
}

function waiting(
  timeline: Timeline,
  kind: Wait['kind'],
  from: Wait['from'],
  consultation: number | null = null,
): Change {
  return { waits: [...timeline.waits, { kind, consultation, from, to: null }] }
}

function waited(
  timeline: Timeline,
  kind: Wait['kind'],
  to: Wait['from'],
  consultation: number | null = null,
): Change {
  const ends = (wait: Wait) => wait.kind === kind && wait.consultation === consultation && wait.to === null
  return { waits: timeline.waits.map((wait) => (ends(wait) ? { ...wait, to } : wait)) }
}

function endLegs(timeline: Timeline, to: Wait['from']): Timeline['legs'] {
  return timeline.legs.map((leg) => (leg.to === null ? { ...leg, to } : leg))
}

function resolved(timeline: Timeline, at: Wait['from'], outcome: Outcome): Change {
  return { ...closed(timeline, at, 'resolved', outcome) }
}

function closed(
  timeline: Timeline,
  at: Wait['from'],
  state: DossierState,
  ending: Exclude<Timeline['ending'], null>,
): Change {
  const waits = timeline.waits.map((wait) => (wait.to === null ? { ...wait, to: at } : wait))
  return { state, finishedAt: at, ending, legs: endLegs(timeline, at), waits }
}
