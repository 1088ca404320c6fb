import type { PaymentId } from '@motcua/core'
import type { FinanceSettlement, LossFault, LostObject, Satisfaction } from '../events/ending.ts'

/** Grant it (*phê duyệt*). */
export interface Approve {
  readonly type: 'approve'
}

/** Refuse it after appraisal (*từ chối giải quyết*). */
export interface Refuse {
  readonly type: 'refuse'
  readonly reason: string
}

/** Ask to withdraw (*rút hồ sơ*). */
export interface RequestWithdrawal {
  readonly type: 'requestWithdrawal'
}

/** Decline the withdrawal (*không chấp nhận rút hồ sơ*). */
export interface DeclineWithdrawal {
  readonly type: 'declineWithdrawal'
  readonly reason: string
}

/** Stop the work (*dừng giải quyết*). */
export interface Stop {
  readonly type: 'stop'
  readonly reason: string
  readonly finance: FinanceSettlement
}

/** Tell the applicant that the result is ready early (*thông báo trả sớm*). */
export interface NotifyEarlyReturn {
  readonly type: 'notifyEarlyReturn'
  readonly means: 'sms' | 'email' | 'phone' | 'portal'
}

/** Return the result (*trả kết quả*). */
export interface ReturnResult {
  readonly type: 'returnResult'
  readonly means: 'desk' | 'post' | 'online'
  readonly payment?: PaymentId
}

/** Archive dossier and result (*lưu trữ*). */
export interface StoreResult {
  readonly type: 'storeResult'
  readonly archive: string
}

/** Replace a result the agency got wrong (*đính chính kết quả*). */
export interface CorrectResult {
  readonly type: 'correctResult'
  readonly reason: string
}

/** Report a loss or damage (*báo mất, hư hỏng*). */
export interface ReportLossOrDamage {
  readonly type: 'reportLossOrDamage'
  readonly what: LostObject
  readonly kind: 'lost' | 'damaged'
  readonly fault: LossFault
}

/** Rate the service (*đánh giá*). */
export interface Rate {
  readonly type: 'rate'
  readonly satisfaction: Satisfaction
  readonly complaint: 'none' | 'made'
}

/** Move the dossier to another portal (*chuyển hệ thống*). */
export interface Migrate {
  readonly type: 'migrate'
  readonly system: string
}
