import type { Localized } from '@motcua/core'

/**
 * Where a dossier stands (*trạng thái hồ sơ*). Late, re-appointed, in consultation and "at stage k" are facts about a
 * dossier, not states: a late dossier must still be returned.
 */
export type DossierState =
  | 'draft'
  | 'submitted'
  | 'notAccepted'
  | 'accepted'
  | 'inProcess'
  | 'awaitingSupplement'
  | 'awaitingObligation'
  | 'withdrawRequested'
  | 'stopped'
  | 'resolved'
  | 'returned'

/** A state, or `none` for a dossier that does not exist yet. */
export type MachineState = DossierState | 'none'

/** How a resolved dossier ended: granted (*cấp, chấp thuận*) or refused after appraisal (*từ chối giải quyết*). */
export type Outcome = 'granted' | 'refused'

/** Every state, in the order a dossier usually goes through them. */
export const dossierStates: readonly DossierState[] = [
  'draft',
  'submitted',
  'notAccepted',
  'accepted',
  'inProcess',
  'awaitingSupplement',
  'awaitingObligation',
  'withdrawRequested',
  'stopped',
  'resolved',
  'returned',
]

/** What each state is called; the Vietnamese names are those of the national portal where it has one. */
export const stateNames: Readonly<Record<DossierState, Localized>> = {
  draft: { vi: 'Bản nháp', en: 'Draft' },
  submitted: { vi: 'Mới đăng ký', en: 'Submitted' },
  notAccepted: { vi: 'Không được tiếp nhận', en: 'Not accepted' },
  accepted: { vi: 'Được tiếp nhận', en: 'Accepted' },
  inProcess: { vi: 'Đang xử lý', en: 'In process' },
  awaitingSupplement: { vi: 'Yêu cầu bổ sung giấy tờ', en: 'Awaiting a supplement' },
  awaitingObligation: { vi: 'Yêu cầu thực hiện nghĩa vụ tài chính', en: 'Awaiting a financial obligation' },
  withdrawRequested: { vi: 'Công dân yêu cầu rút hồ sơ', en: 'Withdrawal requested' },
  stopped: { vi: 'Dừng xử lý', en: 'Stopped' },
  resolved: { vi: 'Đã xử lý xong', en: 'Resolved' },
  returned: { vi: 'Đã trả kết quả', en: 'Returned' },
}

/** States in which work on the matter is still owed. */
export const openStates: readonly DossierState[] = [
  'submitted',
  'accepted',
  'inProcess',
  'awaitingSupplement',
  'awaitingObligation',
  'withdrawRequested',
]

/** States no command leads out of. */
export const terminalStates: readonly DossierState[] = ['notAccepted', 'stopped', 'returned']
