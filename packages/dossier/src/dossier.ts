import type {
  ActorId,
  Channel,
  DossierId,
  Instant,
  PaymentId,
  PersonId,
  PlainDate,
  Regime,
  UnitId,
} from '@motcua/core'
import type { DeadlineClock } from '@motcua/working-time'
import type { DossierCode } from './code.ts'
import type { LossFault, LostObject, Satisfaction } from './events/ending.ts'
import type { ObligationSubject } from './events/processing.ts'
import type { Appointment, Fault, Medium, ProcedureRef, ReceivedComponent } from './parts.ts'
import type { DossierState, Outcome } from './state.ts'
import type { Violation } from './violation.ts'

/** One request for a supplement (*yêu cầu bổ sung*). */
export interface SupplementRequest {
  /** Before acceptance, or after appraisal. */
  readonly stage: 'intake' | 'appraisal'
  readonly reason: string
  readonly items: readonly string[]
  readonly fault: Fault
  readonly askedAt: Instant
  /** When it was completed; `null` while it is open. */
  readonly suppliedAt: Instant | null
}

/** One request for another agency's opinion (*lấy ý kiến*). */
export interface Consultation {
  /** 1 for the first. */
  readonly number: number
  readonly with: UnitId
  readonly content: string
  readonly askedAt: Instant
  readonly replyBy: Instant
  readonly answeredAt: Instant | null
  /** When the head of the desk was told that it is overdue. */
  readonly overdueNoticedAt: Instant | null
}

/** One agency's share of interlinked work, with a clock of its own (*phần việc của từng cơ quan*). */
export interface Leg {
  /** 1 for the first. */
  readonly number: number
  readonly mode: 'sequential' | 'parallel'
  readonly agency: UnitId
  readonly work: string
  readonly clock: DeadlineClock
  /** What its part of the slip says. */
  readonly appointment: Appointment
  readonly openedAt: Instant
  readonly finishedAt: Instant | null
}

/** One line of the control slip (*phiếu kiểm soát quá trình giải quyết hồ sơ*): who passed it to whom, and when. */
export interface HandOverLine {
  readonly at: Instant
  readonly giver: UnitId | null
  readonly receiver: UnitId
  readonly medium: Medium | null
}

/** A duty of the authority missed, with the moment it was recorded. */
export interface RecordedViolation {
  readonly violation: Violation
  readonly at: Instant
}

/** An apology with its new appointment (*xin lỗi và hẹn lại*). */
export interface Apology {
  readonly at: Instant
  readonly reason: string
  readonly appointment: Appointment
  /** Whether it moved the due date, or came too late for that. */
  readonly effect: 'moved' | 'recorded'
}

/** A promise to the citizen, and what it followed from. */
export interface AppointmentEntry {
  readonly at: Instant
  readonly cause: 'accepted' | 'forwarded' | 'supplement' | 'resumed' | 'apology'
  readonly appointment: Appointment
}

/** How a dossier stands: the fold of its events (*hồ sơ*). Plain JSON; equal histories give equal values. */
export interface Dossier {
  readonly id: DossierId
  /** How many events it has: the expected version of the next write. */
  readonly version: number
  readonly state: DossierState
  readonly procedure: ProcedureRef
  /** The regime it falls under; fixed on acceptance. `null` for a draft. */
  readonly regime: Regime | null
  /** `null` for a draft. */
  readonly channel: Channel | null
  readonly applicant: PersonId
  readonly submitter: PersonId
  /** The desk that answers to the citizen; `null` for a draft. */
  readonly desk: UnitId | null
  /** The processing agency. */
  readonly agency: UnitId | null
  readonly officer: ActorId | null
  readonly code: DossierCode | null
  readonly submittedAt: Instant | null
  readonly acceptedAt: Instant | null
  /** Whether form 01 was made out. */
  readonly receipt: 'issued' | 'notIssued'
  readonly components: readonly ReceivedComponent[]
  /** Every promise made, the first one first. */
  readonly appointments: readonly AppointmentEntry[]
  /** The clock of the whole; `null` before acceptance and where the procedure has no time limit. */
  readonly clock: DeadlineClock | null
  readonly legs: readonly Leg[]
  readonly supplements: readonly SupplementRequest[]
  readonly consultations: readonly Consultation[]
  /** The financial obligation last asked for. */
  readonly obligation: {
    readonly subject: ObligationSubject
    readonly askedAt: Instant
    readonly metAt: Instant | null
  } | null
  readonly payments: readonly PaymentId[]
  /** Whether work is suspended under a sector's law. */
  readonly suspension: { readonly reason: string; readonly since: Instant } | null
  readonly apologies: readonly Apology[]
  readonly handOvers: readonly HandOverLine[]
  /** The last instant for handing the dossier to the agency; known once it was handed over. */
  readonly handOverDueAt: Instant | null
  /** The last day for a notice of supplement; known once it was given. */
  readonly noticeDueOn: PlainDate | null
  /** The open withdrawal and the state it interrupted. */
  readonly withdrawal: { readonly at: Instant; readonly stage: DossierState } | null
  readonly outcome: Outcome | null
  /** Why it was refused, not accepted or stopped. */
  readonly endingReason: string | null
  /** Granted, refused, stopped or not accepted. */
  readonly finishedAt: Instant | null
  readonly earlyReturnNotifiedAt: Instant | null
  readonly returnedAt: Instant | null
  readonly storedAt: Instant | null
  readonly corrections: readonly { readonly at: Instant; readonly reason: string }[]
  readonly losses: readonly { readonly at: Instant; readonly what: LostObject; readonly fault: LossFault }[]
  readonly rating: {
    readonly at: Instant
    readonly satisfaction: Satisfaction
    readonly complaint: 'none' | 'made'
  } | null
  readonly violations: readonly RecordedViolation[]
  readonly lastEventAt: Instant
}
