import {
  type Channel,
  type DossierId,
  type Instant,
  motcuaError,
  type PlainDate,
  type Regime,
  type UnitId,
} from '@motcua/core'
import type { DossierCode } from './code.ts'
import type { Satisfaction } from './events/ending.ts'
import type { DossierEvent } from './events.ts'
import type { ProcedureRef } from './parts.ts'
import type { DossierState } from './state.ts'
import { timelineChange } from './timeline-change.ts'
import type { Violation } from './violation.ts'

/** Why a dossier stood still, from when to when; `to` is `null` while it does. */
export interface Wait {
  /** A consultation that stops the clock is a suspension. */
  readonly kind: 'supplement' | 'obligation' | 'withdrawal' | 'suspension'
  /** Number of that consultation; `null` otherwise. */
  readonly consultation: number | null
  readonly from: Instant
  readonly to: Instant | null
}

/** A promise made to the citizen. `moves`: whether lateness is measured by it from then on. */
export interface AppointmentMade {
  readonly at: Instant
  readonly dueOn: PlainDate
  readonly dueAt: Instant
  readonly cause: 'accepted' | 'forwarded' | 'supplement' | 'resumed' | 'apology'
  readonly moves: 'yes' | 'no'
}

/** One agency's share, as reports need it. */
export interface LegSpan {
  readonly number: number
  readonly agency: UnitId
  readonly dueOn: PlainDate
  readonly from: Instant
  readonly to: Instant | null
}

/** How work on a dossier ended. */
export type Ending = 'granted' | 'refused' | 'withdrawn' | 'stopped' | 'lapsed' | 'notAccepted'

/**
 * What reports need of a dossier as of the last event folded (*diễn biến hồ sơ*). Fold only the events up to a day T
 * and it answers as of T, whatever happened later. Plain JSON.
 */
export interface Timeline {
  readonly dossier: DossierId
  readonly version: number
  readonly state: DossierState
  readonly procedure: ProcedureRef
  readonly regime: Regime | null
  readonly channel: Channel | null
  readonly desk: UnitId | null
  readonly agency: UnitId | null
  readonly code: DossierCode | null
  readonly submittedAt: Instant | null
  /** Acceptance, which reports count as receipt; for a result given at once, the moment of it. */
  readonly receivedAt: Instant | null
  /** Granted, refused, stopped or not accepted. */
  readonly finishedAt: Instant | null
  readonly ending: Ending | null
  readonly returnedAt: Instant | null
  /** Every promise, the first one first. */
  readonly promises: readonly AppointmentMade[]
  /** What lateness is measured by today: the last promise that moved the due date. `null` = no time limit. */
  readonly dueOn: PlainDate | null
  readonly dueAt: Instant | null
  /** The same before any apology: the last promise that followed from the time limit itself. */
  readonly originalDueOn: PlainDate | null
  readonly originalDueAt: Instant | null
  readonly waits: readonly Wait[]
  readonly supplementsAtIntake: number
  readonly supplementsAfterAppraisal: number
  readonly apologies: number
  readonly legs: readonly LegSpan[]
  readonly violations: readonly Violation[]
  readonly satisfaction: Satisfaction | null
  readonly complaint: 'none' | 'made' | null
  readonly corrections: number
  readonly lastEventAt: Instant
}

/**
 * The timeline after one more event, for reports that stream the log dossier by dossier.
 *
 * @param timeline what was folded so far; `null` before the first event
 * @throws MotcuaError `dossier.headless-history` when a history begins with anything but a draft or a submission
 */
export function extendTimeline(timeline: Timeline | null, event: DossierEvent): Timeline {
  const base = timeline ?? begun(event)
  return {
    ...base,
    ...timelineChange(base, event),
    version: base.version + 1,
    violations: event.violations ? [...base.violations, ...event.violations] : base.violations,
    lastEventAt: event.at,
  }
}

/** The timeline of a whole history, or of its part up to a day; `null` when there is no event. */
export function timelineOf(events: Iterable<DossierEvent>): Timeline | null {
  let timeline: Timeline | null = null
  for (const event of events) timeline = extendTimeline(timeline, event)
  return timeline
}

function begun(event: DossierEvent): Timeline {
  if (event.type !== 'draftSaved' && event.type !== 'submitted') {
    throw motcuaError('dossier.headless-history', `A history cannot begin with "${event.type}".`)
  }
  return {
    dossier: event.dossier,
    procedure: event.procedure,
    version: 0,
    state: 'draft',
    regime: null,
    channel: null,
    desk: null,
    agency: null,
    code: null,
    submittedAt: null,
    receivedAt: null,
    finishedAt: null,
    ending: null,
    returnedAt: null,
    promises: [],
    dueOn: null,
    dueAt: null,
    originalDueOn: null,
    originalDueAt: null,
    waits: [],
    supplementsAtIntake: 0,
    supplementsAfterAppraisal: 0,
    apologies: 0,
    legs: [],
    violations: [],
    satisfaction: null,
    complaint: null,
    corrections: 0,
    lastEventAt: event.at,
  }
}
