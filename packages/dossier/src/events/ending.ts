import type { PaymentId } from '@motcua/core'
import type { Appointment } from '../parts.ts'
import type { DossierState } from '../state.ts'
import type { EventFrame } from './frame.ts'

/** The head of the agency granted it (*phê duyệt, cấp kết quả*; Nghị định 61/2018, Điều 19.1–2). */
export interface Approved extends EventFrame {
  readonly type: 'approved'
}

/** Refused after appraisal, listed under the results (*từ chối giải quyết*; Điều 19.8). */
export interface RefusedAfterAppraisal extends EventFrame {
  readonly type: 'refusedAfterAppraisal'
  readonly reason: string
}

/** The applicant asked to withdraw (*yêu cầu rút hồ sơ*). */
export interface WithdrawalRequested extends EventFrame {
  readonly type: 'withdrawalRequested'
  /** Where the dossier stood. */
  readonly stage: DossierState
}

/** The withdrawal was declined; work goes on where it stood (*không chấp nhận rút hồ sơ*). */
export interface WithdrawalDeclined extends EventFrame {
  readonly type: 'withdrawalDeclined'
  readonly reason: string
  /** Where work goes on. */
  readonly stage: DossierState
  /** The new promise, where going on moved the due date; `null` where it did not. */
  readonly appointment: Appointment | null
}

/** How money stood when a dossier was stopped. */
export type FinanceSettlement = 'nothingDue' | 'settled' | 'refunded'

/** Work was stopped (*dừng giải quyết*; from 2025-07-01 form 05). */
export interface Stopped extends EventFrame {
  readonly type: 'stopped'
  readonly reason: string
  /** Where it stood, before any withdrawal was asked for. */
  readonly stage: DossierState
  readonly cause: 'withdrawal' | 'other'
  readonly finance: FinanceSettlement
}

/** The applicant was told that the result is ready early (*thông báo trả sớm*; Điều 20.4). */
export interface EarlyReturnNotified extends EventFrame {
  readonly type: 'earlyReturnNotified'
  readonly means: 'sms' | 'email' | 'phone' | 'portal'
}

/** The result reached the applicant (*trả kết quả*; Điều 20). */
export interface ResultReturned extends EventFrame {
  readonly type: 'resultReturned'
  readonly means: 'desk' | 'post' | 'online'
  readonly payment: PaymentId | null
}

/** Dossier and result were archived (*lưu trữ*; Điều 20.5). */
export interface ResultStored extends EventFrame {
  readonly type: 'resultStored'
  /** Id in the archive. */
  readonly archive: string
}

/** The agency replaced a result it had got wrong, at its own cost (*đính chính kết quả*; Điều 21.1). */
export interface ResultCorrected extends EventFrame {
  readonly type: 'resultCorrected'
  readonly reason: string
  readonly costBearer: 'agency'
}

/** What was lost or damaged. */
export type LostObject = 'dossier' | 'component' | 'result'

/** Who was at fault for a loss; losses in the post follow postal rules (Điều 21.3). */
export type LossFault = 'desk' | 'agency' | 'post'

/** Papers were lost or damaged (*mất, hư hỏng*; Điều 21.2–3). */
export interface LossOrDamageReported extends EventFrame {
  readonly type: 'lossOrDamageReported'
  readonly what: LostObject
  readonly kind: 'lost' | 'damaged'
  readonly fault: LossFault
}

/** How satisfied the applicant was (*mức độ hài lòng*). */
export type Satisfaction = 'satisfied' | 'neutral' | 'dissatisfied'

/** The applicant rated the service (*đánh giá*; Điều 27–31). */
export interface Rated extends EventFrame {
  readonly type: 'rated'
  readonly satisfaction: Satisfaction
  readonly complaint: 'none' | 'made'
}

/** The dossier moved to another portal (*chuyển hệ thống*; Nghị định 309/2026). */
export interface Migrated extends EventFrame {
  readonly type: 'migrated'
  /** Which system took it over. */
  readonly system: string
}
