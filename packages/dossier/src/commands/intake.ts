import type { Channel, DossierId, Level, PaymentId, PersonId, UnitId } from '@motcua/core'
import type { IntakeFinding } from '../events/intake.ts'
import type { Fault, Medium, ReceivedComponent } from '../parts.ts'
import type { Outcome } from '../state.ts'

/** Save a draft (*lưu bản nháp*). */
export interface SaveDraft {
  readonly type: 'saveDraft'
  readonly dossier: DossierId
  readonly applicant: PersonId
}

/** Lodge a dossier, on paper or online (*nộp hồ sơ*). */
export interface Submit {
  readonly type: 'submit'
  readonly dossier: DossierId
  readonly channel: Channel
  readonly applicant: PersonId
  /** Who lodges it when it is not the applicant. */
  readonly submitter?: PersonId
  readonly desk: UnitId
  /** The level that will handle it; taken from the procedure when that has exactly one. */
  readonly level?: Level
}

/** Record the check at intake (*kiểm tra hồ sơ*). */
export interface CheckAtIntake {
  readonly type: 'checkAtIntake'
  readonly finding: IntakeFinding
}

/** Ask for a supplement before acceptance, once, with everything in one go (*yêu cầu bổ sung khi tiếp nhận*). */
export interface RequestSupplementAtIntake {
  readonly type: 'requestSupplementAtIntake'
  /** About the dossier, never about persons: it stays in the record for ever. */
  readonly reason: string
  readonly items: readonly string[]
  /** `applicant` when the applicant did not follow the guidance: then the limit does not apply. */
  readonly fault?: Fault
}

/** Hand in what was asked for (*nộp bổ sung khi tiếp nhận*). */
export interface SupplyAtIntake {
  readonly type: 'supplyAtIntake'
}

/** Do not accept the dossier (*từ chối tiếp nhận*). */
export interface RejectAtIntake {
  readonly type: 'rejectAtIntake'
  readonly reason: string
}

/** Accept the dossier and promise a date (*tiếp nhận*); the code is handed in with the context. */
export interface Accept {
  readonly type: 'accept'
  readonly components?: readonly ReceivedComponent[]
  readonly payment?: PaymentId
}

/** Give the result at once (*trả ngay*). */
export interface ResolveImmediately {
  readonly type: 'resolveImmediately'
  readonly outcome: Outcome
  readonly receipt: 'asked' | 'notAsked'
  readonly payment?: PaymentId
}

/** Resolve at the desk under delegation (*giải quyết theo ủy quyền tại bộ phận một cửa*). */
export interface ResolveAtDesk {
  readonly type: 'resolveAtDesk'
  readonly outcome: Outcome
  readonly reason?: string
  readonly authorisation: string
}

/** Hand the dossier to the processing agency (*chuyển xử lý*). */
export interface TransferToAgency {
  readonly type: 'transferToAgency'
  readonly agency: UnitId
  readonly medium: Medium
}

/** Take over a dossier another desk received (*chuyển đến bộ phận một cửa có thẩm quyền*): its time is the receipt. */
export interface ForwardToOtherDesk {
  readonly type: 'forwardToOtherDesk'
  readonly desk: UnitId
}
