import type { DossierCode } from './code.ts'
import type { Dossier } from './dossier.ts'

/** How far a dossier is, as anyone may know it (*mức độ hoàn thành*). */
export type Progress = 'received' | 'inProcess' | 'waitingForApplicant' | 'done' | 'returned' | 'closed'

/** What somebody who is not signed in may see of a dossier, and nothing more (Thông tư 01/2018/TT-VPCP, Điều 16.2d). */
export interface PublicView {
  readonly code: DossierCode
  readonly progress: Progress
}

const progressOf: Readonly<Record<Dossier['state'], Progress>> = {
  draft: 'received',
  submitted: 'received',
  notAccepted: 'closed',
  accepted: 'received',
  inProcess: 'inProcess',
  awaitingSupplement: 'waitingForApplicant',
  awaitingObligation: 'waitingForApplicant',
  withdrawRequested: 'inProcess',
  stopped: 'closed',
  resolved: 'done',
  returned: 'returned',
}

/** The public look-up of a dossier (*tra cứu công khai*); `null` for one that has no code yet. */
export function publicView(dossier: Dossier): PublicView | null {
  return dossier.code === null ? null : { code: dossier.code, progress: progressOf[dossier.state] }
}
