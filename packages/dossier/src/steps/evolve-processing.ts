import type { Instant } from '@motcua/core'
import { startClock } from '@motcua/working-time'
import type { Consultation, Dossier, Leg } from '../dossier.ts'
import type { LegOpened } from '../events/processing.ts'
import type { DossierEvent } from '../events.ts'
import { allTicked, type Change, legEnded, legsEnded, promised, ticked } from './change.ts'

/** What the events of processing change; `null` for other events. */
export function evolveProcessing(dossier: Dossier, event: DossierEvent): Change | null {
  const { at } = event
  switch (event.type) {
    case 'assigned':
      return { officer: event.officer }
    case 'verified':
      return {}
    case 'consultationRequested': {
      const { consultation: number, with: agency, content, replyBy } = event
      const times = { askedAt: at, replyBy, answeredAt: null, overdueNoticedAt: null }
      const asked: Consultation = { number, with: agency, content, ...times }
      return {
        consultations: [...dossier.consultations, asked],
        ...(event.clock === 'suspends'
          ? allTicked(dossier, { kind: 'suspend', at, reason: consultationReason(number) })
          : {}),
      }
    }
    case 'consultationAnswered':
      return {
        consultations: changed(dossier, event.consultation, { answeredAt: at }),
        ...(event.clock === 'resumes'
          ? allTicked(dossier, { kind: 'resume', at, reason: consultationReason(event.consultation) })
          : {}),
        ...promised(dossier, at, event.appointment, 'resumed'),
      }
    case 'consultationOverdueNoticed':
      return { consultations: changed(dossier, event.consultation, { overdueNoticedAt: at }) }
    case 'returnedForSupplement': {
      const { reason, items, fault, noticeDueOn } = event
      const request = { stage: 'appraisal', reason, items, fault, askedAt: at, suppliedAt: null } as const
      return {
        state: 'awaitingSupplement',
        supplements: [...dossier.supplements, request],
        noticeDueOn,
        ...ticked(dossier, { kind: 'suspend', at, reason: 'supplement' }),
        // Sent back, the share is done; after the supplement the agencies are handed it anew.
        legs: legsEnded(dossier.legs, at),
      }
    }
    case 'supplementReceived':
      return {
        state: 'accepted',
        supplements: dossier.supplements.map((one) =>
          one.suppliedAt === null ? { ...one, suppliedAt: at } : one,
        ),
        ...ticked(
          dossier,
          event.clock === 'restarts' ? { kind: 'restart', at } : { kind: 'resume', at, reason: 'supplement' },
        ),
        ...promised(dossier, at, event.appointment, 'supplement'),
      }
    case 'supplementLapsed':
      return {
        state: 'stopped',
        finishedAt: at,
        endingReason: 'supplementLapsed',
        ...ticked(dossier, { kind: 'stop', at }),
        legs: legsEnded(dossier.legs, at),
      }
    case 'obligationRequired':
      return {
        state: 'awaitingObligation',
        obligation: { subject: event.subject, askedAt: at, metAt: null },
        ...(event.clock === 'suspends'
          ? allTicked(dossier, { kind: 'suspend', at, reason: 'obligation' })
          : {}),
      }
    case 'obligationMet':
      return {
        state: 'inProcess',
        obligation: dossier.obligation && { ...dossier.obligation, metAt: at },
        payments: [...dossier.payments, event.payment],
        ...(event.clock === 'resumes'
          ? allTicked(dossier, { kind: 'resume', at, reason: 'obligation' })
          : {}),
        ...promised(dossier, at, event.appointment, 'resumed'),
      }
    case 'suspended':
      return {
        suspension: { reason: event.reason, since: at },
        ...allTicked(dossier, { kind: 'suspend', at, reason: 'suspension' }),
      }
    case 'resumed':
      return {
        suspension: null,
        ...allTicked(dossier, { kind: 'resume', at, reason: 'suspension' }),
        ...promised(dossier, at, event.appointment, 'resumed'),
      }
    case 'apologised': {
      const { reason, appointment, effect } = event
      const dueOn = appointment.dueOn
      return {
        apologies: [...dossier.apologies, { at, reason, appointment, effect }],
        ...(effect === 'moved' ? ticked(dossier, { kind: 'reappoint', at, dueOn }) : {}),
        ...promised(dossier, at, appointment, 'apology'),
      }
    }
    case 'handedOver': {
      const opened = leg(event.opened, at, 'sequential')
      const line = { at, giver: dossier.agency, receiver: opened.agency, medium: null }
      return {
        agency: opened.agency,
        legs: [...legsEnded(dossier.legs, at), opened],
        handOvers: [...dossier.handOvers, line],
      }
    }
    case 'dispatchedParallel': {
      const opened = event.opened.map((one) => leg(one, at, 'parallel'))
      const lines = opened.map(({ agency }) => ({ at, giver: dossier.desk, receiver: agency, medium: null }))
      return {
        agency: event.lead,
        legs: [...dossier.legs, ...opened],
        handOvers: [...dossier.handOvers, ...lines],
      }
    }
    case 'legFinished':
      return { legs: dossier.legs.map((one) => (one.number === event.leg ? legEnded(one, at) : one)) }
    case 'escalated': {
      const line = { at, giver: dossier.agency, receiver: event.agency, medium: null }
      return { agency: event.agency, handOvers: [...dossier.handOvers, line] }
    }
    default:
      return null
  }
}

/** The reason under which the clock is suspended for a consultation. */
export function consultationReason(number: number): string {
  return `consultation ${number}`
}

function changed(dossier: Dossier, number: number, change: Partial<Consultation>): Dossier['consultations'] {
  return dossier.consultations.map((one) => (one.number === number ? { ...one, ...change } : one))
}

function leg(opened: LegOpened, at: Instant, mode: Leg['mode']): Leg {
  const { leg: number, agency, work, term, deadlinePolicy, appointment } = opened
  const clock = startClock(term, at, deadlinePolicy)
  return { number, mode, agency, work, clock, appointment, openedAt: at, finishedAt: null }
}
