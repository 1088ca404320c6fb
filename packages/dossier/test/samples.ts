import { plainDate } from '@motcua/core'
import type { DossierCommand, DossierCommandType, DossierState, MachineState, Role } from '../src/index.ts'
import {
  accepted,
  agency,
  applicant,
  desk,
  dossierId,
  giveBack,
  officer,
  otherDesk,
  payment,
  procedure,
  processed,
  type Step,
  submit,
  t,
  transfer,
} from './support.ts'

/** One well-formed command of each kind. */
export const samples: Readonly<Record<DossierCommandType, DossierCommand>> = {
  saveDraft: { type: 'saveDraft', dossier: dossierId, applicant },
  submit,
  checkAtIntake: { type: 'checkAtIntake', finding: 'complete' },
  requestSupplementAtIntake: { type: 'requestSupplementAtIntake', reason: 'Thiếu', items: ['Tờ khai'] },
  supplyAtIntake: { type: 'supplyAtIntake' },
  rejectAtIntake: { type: 'rejectAtIntake', reason: 'Không thuộc thẩm quyền' },
  accept: {
    type: 'accept',
    components: [{ name: 'Tờ khai', originals: 1, copies: 0 }],
    payment,
  },
  resolveImmediately: { type: 'resolveImmediately', outcome: 'granted', receipt: 'notAsked' },
  resolveAtDesk: { type: 'resolveAtDesk', outcome: 'granted', authorisation: '12/QĐ-UBND' },
  transferToAgency: transfer,
  forwardToOtherDesk: { type: 'forwardToOtherDesk', desk: otherDesk },
  assign: { type: 'assign', officer },
  verify: {
    type: 'verify',
    attendance: { at: t('2021-03-02'), place: 'Thực địa', participants: 3, record: 'bb-1' },
  },
  consult: { type: 'consult', with: otherDesk, content: 'Quy hoạch', replyBy: t('2031-03-03') },
  answerConsultation: { type: 'answerConsultation', consultation: 1 },
  noticeConsultationOverdue: { type: 'noticeConsultationOverdue', consultation: 1 },
  returnForSupplement: giveBack,
  receiveSupplement: { type: 'receiveSupplement' },
  lapseSupplement: { type: 'lapseSupplement' },
  requireObligation: { type: 'requireObligation', subject: 'fee' },
  meetObligation: { type: 'meetObligation', payment },
  suspend: { type: 'suspend', reason: 'sectorLaw', basis: 'Luật Xây dựng 50/2014/QH13' },
  resume: { type: 'resume' },
  apologise: { type: 'apologise', reason: 'Chờ thẩm định', newDueOn: plainDate('2021-12-15') },
  handOver: {
    type: 'handOver',
    agency: otherDesk,
    work: 'Thẩm định',
    term: { unit: 'workingDay', amount: 2 },
  },
  dispatchParallel: {
    type: 'dispatchParallel',
    lead: agency,
    legs: [
      { agency, work: 'Chủ trì', term: { unit: 'workingDay', amount: 3 } },
      { agency: otherDesk, work: 'Phối hợp', term: { unit: 'workingDay', amount: 2 } },
    ],
  },
  finishLeg: { type: 'finishLeg', leg: 1 },
  escalate: { type: 'escalate', agency: otherDesk, supervisingDesk: desk },
  approve: { type: 'approve' },
  refuse: { type: 'refuse', reason: 'Không đủ điều kiện' },
  requestWithdrawal: { type: 'requestWithdrawal' },
  declineWithdrawal: { type: 'declineWithdrawal', reason: 'Đã trình ký' },
  stop: { type: 'stop', reason: 'Người nộp rút hồ sơ', finance: 'nothingDue' },
  notifyEarlyReturn: { type: 'notifyEarlyReturn', means: 'sms' },
  returnResult: { type: 'returnResult', means: 'desk' },
  storeResult: { type: 'storeResult', archive: 'lt-1' },
  correctResult: { type: 'correctResult', reason: 'Sai ngày sinh' },
  reportLossOrDamage: { type: 'reportLossOrDamage', what: 'component', kind: 'lost', fault: 'desk' },
  rate: { type: 'rate', satisfaction: 'satisfied', complaint: 'none' },
  migrate: { type: 'migrate', system: 'cong-moi' },
}

/** A procedure that allows every command somewhere. */
export const everything = procedure({
  policies: { immediateResult: true, supplementLapseDays: 10, maxSupplementRequests: 99 },
})

const day = t('2021-03-01')

/**
 * A dossier in each state, prepared so that every condition beyond state and role is met: a consultation overdue, a leg
 * open, a supplement long asked for.
 */
export const ways: Readonly<Record<MachineState, readonly Step[]>> = {
  none: [],
  draft: [[day, 'applicant', samples.saveDraft]],
  submitted: [[day, 'applicant', samples.submit]],
  notAccepted: [
    [day, 'applicant', samples.submit],
    [day, 'desk', samples.rejectAtIntake],
  ],
  accepted: accepted(day),
  inProcess: processed(day),
  awaitingSupplement: [...processed(day), [day, 'agency', samples.returnForSupplement]],
  awaitingObligation: [...processed(day), [day, 'agency', samples.requireObligation]],
  withdrawRequested: [...processed(day), [day, 'applicant', samples.requestWithdrawal]],
  stopped: [...processed(day), [day, 'desk', samples.stop]],
  resolved: [...processed(day), [day, 'agencyHead', samples.approve]],
  returned: [...processed(day), [day, 'agencyHead', samples.approve], [day, 'desk', samples.returnResult]],
}

/** What has to be done in a state before a command’s own conditions hold. */
export function preparation(state: MachineState, command: DossierCommandType): readonly Step[] {
  if (command === 'supplyAtIntake') return [[day, 'desk', samples.requestSupplementAtIntake]]
  if (command === 'resume') return [[day, 'agency', samples.suspend]]
  if (command === 'finishLeg') return [[day, 'agency', samples.handOver]]
  if (
    state === 'inProcess' &&
    (command === 'answerConsultation' || command === 'noticeConsultationOverdue')
  ) {
    return [[day, 'agency', { ...samples.consult, replyBy: t('2021-03-01', '10:00') } as DossierCommand]]
  }
  return []
}

/** Who usually does it. */
export const doer: Readonly<Record<DossierCommandType, Role>> = {
  saveDraft: 'applicant',
  submit: 'applicant',
  checkAtIntake: 'desk',
  requestSupplementAtIntake: 'desk',
  supplyAtIntake: 'applicant',
  rejectAtIntake: 'desk',
  accept: 'desk',
  resolveImmediately: 'desk',
  resolveAtDesk: 'desk',
  transferToAgency: 'desk',
  forwardToOtherDesk: 'desk',
  assign: 'agencyHead',
  verify: 'agency',
  consult: 'agency',
  answerConsultation: 'agency',
  noticeConsultationOverdue: 'agency',
  returnForSupplement: 'agency',
  receiveSupplement: 'desk',
  lapseSupplement: 'desk',
  requireObligation: 'agency',
  meetObligation: 'applicant',
  suspend: 'agency',
  resume: 'agency',
  apologise: 'agency',
  handOver: 'agency',
  dispatchParallel: 'desk',
  finishLeg: 'agency',
  escalate: 'agency',
  approve: 'agencyHead',
  refuse: 'agency',
  requestWithdrawal: 'applicant',
  declineWithdrawal: 'agency',
  stop: 'desk',
  notifyEarlyReturn: 'desk',
  returnResult: 'desk',
  storeResult: 'desk',
  correctResult: 'agency',
  reportLossOrDamage: 'desk',
  rate: 'applicant',
  migrate: 'portal',
}

type Allowed = Readonly<Partial<Record<DossierCommandType, DossierState>>>

/** The machine once more, state by state, written from the articles and not from the table: what leads where. */
export const expected: Readonly<Record<MachineState, Allowed>> = {
  none: { saveDraft: 'draft', submit: 'submitted' },
  draft: { saveDraft: 'draft', submit: 'submitted' },
  submitted: {
    checkAtIntake: 'submitted',
    requestSupplementAtIntake: 'submitted',
    supplyAtIntake: 'submitted',
    rejectAtIntake: 'notAccepted',
    accept: 'accepted',
    resolveImmediately: 'returned',
    requestWithdrawal: 'withdrawRequested',
    stop: 'stopped',
    reportLossOrDamage: 'submitted',
    migrate: 'submitted',
  },
  notAccepted: { reportLossOrDamage: 'notAccepted' },
  accepted: {
    resolveAtDesk: 'resolved',
    transferToAgency: 'inProcess',
    forwardToOtherDesk: 'accepted',
    apologise: 'accepted',
    requestWithdrawal: 'withdrawRequested',
    stop: 'stopped',
    reportLossOrDamage: 'accepted',
    migrate: 'accepted',
  },
  inProcess: {
    assign: 'inProcess',
    verify: 'inProcess',
    consult: 'inProcess',
    answerConsultation: 'inProcess',
    noticeConsultationOverdue: 'inProcess',
    returnForSupplement: 'awaitingSupplement',
    requireObligation: 'awaitingObligation',
    suspend: 'inProcess',
    resume: 'inProcess',
    apologise: 'inProcess',
    handOver: 'inProcess',
    dispatchParallel: 'inProcess',
    finishLeg: 'inProcess',
    escalate: 'inProcess',
    approve: 'resolved',
    refuse: 'resolved',
    requestWithdrawal: 'withdrawRequested',
    stop: 'stopped',
    reportLossOrDamage: 'inProcess',
    migrate: 'inProcess',
  },
  awaitingSupplement: {
    receiveSupplement: 'accepted',
    lapseSupplement: 'stopped',
    requestWithdrawal: 'withdrawRequested',
    stop: 'stopped',
    reportLossOrDamage: 'awaitingSupplement',
    migrate: 'awaitingSupplement',
  },
  awaitingObligation: {
    meetObligation: 'inProcess',
    requestWithdrawal: 'withdrawRequested',
    stop: 'stopped',
    reportLossOrDamage: 'awaitingObligation',
    migrate: 'awaitingObligation',
  },
  withdrawRequested: {
    declineWithdrawal: 'inProcess',
    stop: 'stopped',
    reportLossOrDamage: 'withdrawRequested',
    migrate: 'withdrawRequested',
  },
  stopped: { reportLossOrDamage: 'stopped' },
  resolved: { notifyEarlyReturn: 'resolved', returnResult: 'returned', reportLossOrDamage: 'resolved' },
  returned: {
    storeResult: 'returned',
    correctResult: 'returned',
    reportLossOrDamage: 'returned',
    rate: 'returned',
  },
}
