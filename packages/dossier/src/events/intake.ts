import type { Channel, DossierId, Instant, PaymentId, PersonId, Regime, UnitId } from '@motcua/core'
import type { DeadlinePolicy, Term } from '@motcua/working-time'
import type { DossierCode } from '../code.ts'
import type { Appointment, Fault, Medium, ProcedureRef, ReceivedComponent } from '../parts.ts'
import type { Outcome } from '../state.ts'
import type { EventFrame } from './frame.ts'

/** A draft was saved by the applicant (*lưu bản nháp*). */
export interface DraftSaved extends EventFrame {
  readonly type: 'draftSaved'
  readonly dossier: DossierId
  readonly procedure: ProcedureRef
  readonly applicant: PersonId
}

/** The dossier was lodged (*nộp hồ sơ*; Nghị định 61/2018, Điều 16). */
export interface Submitted extends EventFrame {
  readonly type: 'submitted'
  readonly dossier: DossierId
  readonly procedure: ProcedureRef
  readonly regime: Regime
  readonly channel: Channel
  /** Whose matter it is (*chủ hồ sơ*). */
  readonly applicant: PersonId
  /** Who lodged it (*người nộp*); the applicant unless authorised or hired. */
  readonly submitter: PersonId
  /** The receiving desk. */
  readonly desk: UnitId
}

/** What a check at intake found. */
export type IntakeFinding = 'complete' | 'incomplete' | 'notCompetent'

/** The desk checked the dossier (*kiểm tra hồ sơ*; Điều 17). */
export interface CheckedAtIntake extends EventFrame {
  readonly type: 'checkedAtIntake'
  readonly finding: IntakeFinding
}

/** The desk asked for a supplement before acceptance (*yêu cầu bổ sung, hoàn thiện*; form 02; Điều 17.1a). */
export interface SupplementRequestedAtIntake extends EventFrame {
  readonly type: 'supplementRequestedAtIntake'
  readonly reason: string
  /** Everything that is missing, in one go. */
  readonly items: readonly string[]
  /** Whose fault made the request necessary. */
  readonly fault: Fault
}

/** The applicant completed the dossier before acceptance (*bổ sung hồ sơ*). */
export interface SuppliedAtIntake extends EventFrame {
  readonly type: 'suppliedAtIntake'
}

/** The desk did not accept the dossier (*từ chối tiếp nhận*; form 03; Điều 17.1b). */
export interface RejectedAtIntake extends EventFrame {
  readonly type: 'rejectedAtIntake'
  readonly reason: string
}

/** The dossier was accepted: code, receipt and appointment were given (*tiếp nhận*; form 01; Điều 17). */
export interface Accepted extends EventFrame {
  readonly type: 'accepted'
  readonly code: DossierCode
  readonly regime: Regime
  /** The time limit; `null` when the procedure has none for this channel. */
  readonly term: Term | null
  /** How it is counted. */
  readonly deadlinePolicy: DeadlinePolicy
  /** What was promised; `null` when there is no time limit. */
  readonly appointment: Appointment | null
  /** Papers received, as listed on the receipt. */
  readonly components: readonly ReceivedComponent[]
  /** Payment shown at acceptance. */
  readonly payment: PaymentId | null
}

/** The result was given at once (*trả ngay*; Điều 17.4). */
export interface ResolvedImmediately extends EventFrame {
  readonly type: 'resolvedImmediately'
  /** Present when the host numbers such dossiers. */
  readonly code: DossierCode | null
  readonly regime: Regime
  readonly outcome: Outcome
  /** Whether the submitter asked for a receipt (form 01). */
  readonly receipt: 'asked' | 'notAsked'
  readonly payment: PaymentId | null
}

/** The desk resolved it under delegation (*giải quyết tại bộ phận một cửa*; Điều 17.5). */
export interface ResolvedAtDesk extends EventFrame {
  readonly type: 'resolvedAtDesk'
  readonly outcome: Outcome
  /** Required for a refusal. */
  readonly reason: string | null
  /** Number of the decision of assignment or authorisation. */
  readonly authorisation: string
}

/** The dossier went to the processing agency (*chuyển xử lý*; Điều 18.1–2). */
export interface TransferredToAgency extends EventFrame {
  readonly type: 'transferredToAgency'
  readonly agency: UnitId
  readonly medium: Medium
  /** The last instant for the hand-over. */
  readonly handOverDueAt: Instant
}

/** Another one-stop desk took the dossier over (*chuyển bộ phận một cửa khác*; Điều 18.3). */
export interface ForwardedToOtherDesk extends EventFrame {
  readonly type: 'forwardedToOtherDesk'
  readonly desk: UnitId
  /** Whether the time limit starts again at the competent desk (from 2026-08-05). */
  readonly clock: 'runs' | 'restarts'
  /** The new promise when the clock restarts. */
  readonly appointment: Appointment | null
}
