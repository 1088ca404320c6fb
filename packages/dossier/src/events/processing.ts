import type { ClockExclusion } from '@motcua/catalogue'
import type { ActorId, Instant, PaymentId, PlainDate, UnitId } from '@motcua/core'
import type { DeadlinePolicy, Term } from '@motcua/working-time'
import type { Appointment, Attendance, Fault, Through } from '../parts.ts'
import type { EventFrame } from './frame.ts'

/** An officer was assigned (*phân công*; Nghị định 61/2018, Điều 19.1). */
export interface Assigned extends EventFrame {
  readonly type: 'assigned'
  readonly officer: ActorId
}

/** A verification was done (*thẩm tra, xác minh*; Điều 19.3). */
export interface Verified extends EventFrame {
  readonly type: 'verified'
  /** Present when the applicant had to attend. */
  readonly attendance: Attendance | null
}

/** Another agency was asked for its opinion (*lấy ý kiến*; Điều 19.5a). */
export interface ConsultationRequested extends EventFrame {
  readonly type: 'consultationRequested'
  /** 1 for the first of the dossier. */
  readonly consultation: number
  readonly with: UnitId
  readonly content: string
  readonly replyBy: Instant
  /** Whether the dossier's clock runs meanwhile. */
  readonly clock: 'runs' | 'suspends'
}

/** The opinion came (*trả lời ý kiến*). */
export interface ConsultationAnswered extends EventFrame {
  readonly type: 'consultationAnswered'
  readonly consultation: number
  /** `resumes` when the consultation had suspended the clock. */
  readonly clock: 'runs' | 'resumes'
  /** The new promise, where going on moved the due date; `null` where it did not. */
  readonly appointment: Appointment | null
}

/** The head of the desk was told that an opinion is overdue (*quá hạn lấy ý kiến*; Điều 19.5b). */
export interface ConsultationOverdueNoticed extends EventFrame {
  readonly type: 'consultationOverdueNoticed'
  readonly consultation: number
}

/** The agency returned the dossier for a supplement after appraisal (*trả hồ sơ bổ sung*; form 02; Điều 19.4). */
export interface ReturnedForSupplement extends EventFrame {
  readonly type: 'returnedForSupplement'
  readonly reason: string
  readonly items: readonly string[]
  readonly fault: Fault
  readonly through: Through
  /** The last day for this notice; `null` when no limit applies. */
  readonly noticeDueOn: PlainDate | null
}

/** The supplement came and is complete (*đã bổ sung*; Điều 19.4). */
export interface SupplementReceived extends EventFrame {
  readonly type: 'supplementReceived'
  /** Restarted from zero (law) or resumed (some systems). */
  readonly clock: 'restarts' | 'resumes'
  /** The new promise; `null` when there is no time limit. */
  readonly appointment: Appointment | null
}

/** No supplement came within the days the procedure sets (*quá hạn bổ sung, đóng hồ sơ*). */
export interface SupplementLapsed extends EventFrame {
  readonly type: 'supplementLapsed'
  /** The last day on which it could have come. */
  readonly lastDay: PlainDate
}

/** What a financial obligation is for (*nghĩa vụ tài chính*). */
export type ObligationSubject = 'fee' | 'tax' | 'land' | 'other'

/** The applicant has to pay before the work goes on (*yêu cầu thực hiện nghĩa vụ tài chính*). */
export interface ObligationRequired extends EventFrame {
  readonly type: 'obligationRequired'
  readonly subject: ObligationSubject
  readonly clock: 'runs' | 'suspends'
}

/** The applicant has paid (*đã thực hiện nghĩa vụ tài chính*; Điều 22). */
export interface ObligationMet extends EventFrame {
  readonly type: 'obligationMet'
  readonly payment: PaymentId
  /** `resumes` when the obligation had suspended the clock. */
  readonly clock: 'runs' | 'resumes'
  /** The new promise, where going on moved the due date; `null` where it did not. */
  readonly appointment: Appointment | null
}

/** Why a sector's law lets the clock stand still. */
export type SuspensionReason = ClockExclusion | 'sectorLaw'

/** Work and clock were suspended under a sector's law (*tạm dừng*). */
export interface Suspended extends EventFrame {
  readonly type: 'suspended'
  readonly reason: SuspensionReason
  /** The rule of sector law it rests on. */
  readonly basis: string
}

/** The suspension ended (*tiếp tục giải quyết*). */
export interface Resumed extends EventFrame {
  readonly type: 'resumed'
  /** The new promise, where going on moved the due date; `null` where it did not. */
  readonly appointment: Appointment | null
}

/** Apology and new appointment (*xin lỗi và hẹn lại ngày trả*; form 04; Điều 19.9). */
export interface Apologised extends EventFrame {
  readonly type: 'apologised'
  readonly reason: string
  /** The new promise. */
  readonly appointment: Appointment
  /** `moved`: the due date moved. `recorded`: too late for that, the old one stays what lateness is measured by. */
  readonly effect: 'moved' | 'recorded'
}

/** One agency's share of interlinked work, as stated on the control slip. */
export interface LegOpened {
  /** 1 for the first of the dossier. */
  readonly leg: number
  readonly agency: UnitId
  /** What it has to do. */
  readonly work: string
  readonly term: Term
  readonly deadlinePolicy: DeadlinePolicy
  /** Its own appointment. */
  readonly appointment: Appointment
}

/** The next agency in turn took the dossier (*chuyển xử lý liên thông, tuần tự*; Điều 19.6a). */
export interface HandedOver extends EventFrame {
  readonly type: 'handedOver'
  readonly opened: LegOpened
}

/** All agencies were set to work at once (*liên thông điện tử, song song*; Điều 19.6b). */
export interface DispatchedParallel extends EventFrame {
  readonly type: 'dispatchedParallel'
  readonly lead: UnitId
  readonly opened: readonly LegOpened[]
}

/** One agency finished its share (*hoàn thành phần việc*). */
export interface LegFinished extends EventFrame {
  readonly type: 'legFinished'
  readonly leg: number
}

/** The dossier went up to a higher agency (*liên thông khác cấp*; Điều 19.7). */
export interface Escalated extends EventFrame {
  readonly type: 'escalated'
  readonly agency: UnitId
  /** The one-stop desk of the higher agency, told for supervision. */
  readonly supervisingDesk: UnitId
}
