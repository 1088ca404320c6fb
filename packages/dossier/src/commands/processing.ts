import type { ActorId, Instant, PaymentId, PlainDate, UnitId } from '@motcua/core'
import type { Term } from '@motcua/working-time'
import type { ObligationSubject, SuspensionReason } from '../events/processing.ts'
import type { Attendance, Fault, Through } from '../parts.ts'

/** Assign an officer (*phân công*). */
export interface Assign {
  readonly type: 'assign'
  readonly officer: ActorId
}

/** Record a verification (*thẩm tra, xác minh*). */
export interface Verify {
  readonly type: 'verify'
  readonly attendance?: Attendance
}

/** Ask another agency for its opinion (*lấy ý kiến*). */
export interface Consult {
  readonly type: 'consult'
  readonly with: UnitId
  readonly content: string
  readonly replyBy: Instant | null
}

/** Record the opinion (*tiếp nhận ý kiến*). */
export interface AnswerConsultation {
  readonly type: 'answerConsultation'
  readonly consultation: number
}

/** Tell the head of the desk that an opinion is overdue (*thông báo quá hạn lấy ý kiến*). */
export interface NoticeConsultationOverdue {
  readonly type: 'noticeConsultationOverdue'
  readonly consultation: number
}

/** Return the dossier for a supplement after appraisal (*trả hồ sơ yêu cầu bổ sung*). */
export interface ReturnForSupplement {
  readonly type: 'returnForSupplement'
  readonly reason: string
  readonly items: readonly string[]
  readonly through: Through
  readonly fault?: Fault
}

/** Receive the complete supplement (*nhận hồ sơ bổ sung*). */
export interface ReceiveSupplement {
  readonly type: 'receiveSupplement'
}

/** Close the dossier because no supplement came (*đóng hồ sơ quá hạn bổ sung*). */
export interface LapseSupplement {
  readonly type: 'lapseSupplement'
}

/** Ask the applicant to pay (*yêu cầu thực hiện nghĩa vụ tài chính*). */
export interface RequireObligation {
  readonly type: 'requireObligation'
  readonly subject: ObligationSubject
}

/** Record the payment (*đã thực hiện nghĩa vụ tài chính*). */
export interface MeetObligation {
  readonly type: 'meetObligation'
  readonly payment: PaymentId
}

/** Suspend under a sector's law (*tạm dừng*). */
export interface Suspend {
  readonly type: 'suspend'
  readonly reason: SuspensionReason
  /** The rule of sector law, with its number. */
  readonly basis: string
}

/** End the suspension (*tiếp tục giải quyết*). */
export interface Resume {
  readonly type: 'resume'
}

/** Apologise and promise another day (*xin lỗi và hẹn lại*). */
export interface Apologise {
  readonly type: 'apologise'
  readonly reason: string
  readonly newDueOn: PlainDate
}

/** What one agency is to do. */
export interface LegOrder {
  readonly agency: UnitId
  readonly work: string
  /** Its time limit; `null` takes the one the procedure states for this agency. */
  readonly term: Term | null
}

/** Hand over to the next agency in turn (*chuyển liên thông tuần tự*). */
export interface HandOver extends LegOrder {
  readonly type: 'handOver'
}

/** Set all agencies to work at once (*liên thông song song*). */
export interface DispatchParallel {
  readonly type: 'dispatchParallel'
  readonly lead: UnitId
  readonly legs: readonly LegOrder[]
}

/** Finish one agency's share (*hoàn thành phần việc*). */
export interface FinishLeg {
  readonly type: 'finishLeg'
  readonly leg: number
}

/** Send the dossier up to a higher agency (*chuyển cơ quan cấp trên*). */
export interface Escalate {
  readonly type: 'escalate'
  readonly agency: UnitId
  readonly supervisingDesk: UnitId
}
