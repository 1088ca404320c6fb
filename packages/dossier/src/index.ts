export { type Actor, type Role, roleNames, roles } from './actor.ts'
export { type ChainHead, checkLink, type SealedEvent, seal, verifyChain } from './chain.ts'
export {
  type DossierCode,
  type DossierCodeParts,
  type DossierCodeScheme,
  dossierCode,
  formatDossierCode,
  isDossierCode,
  LAST_SEQUENCE,
  parseDossierCode,
} from './code.ts'
export type {
  Approve,
  CorrectResult,
  DeclineWithdrawal,
  Migrate,
  NotifyEarlyReturn,
  Rate,
  Refuse,
  ReportLossOrDamage,
  RequestWithdrawal,
  ReturnResult,
  Stop,
  StoreResult,
} from './commands/ending.ts'
export type {
  Accept,
  CheckAtIntake,
  ForwardToOtherDesk,
  RejectAtIntake,
  RequestSupplementAtIntake,
  ResolveAtDesk,
  ResolveImmediately,
  SaveDraft,
  Submit,
  SupplyAtIntake,
  TransferToAgency,
} from './commands/intake.ts'
export type {
  AnswerConsultation,
  Apologise,
  Assign,
  Consult,
  DispatchParallel,
  Escalate,
  FinishLeg,
  HandOver,
  LapseSupplement,
  LegOrder,
  MeetObligation,
  NoticeConsultationOverdue,
  ReceiveSupplement,
  RequireObligation,
  Resume,
  ReturnForSupplement,
  Suspend,
  Verify,
} from './commands/processing.ts'
export type { DossierCommand, DossierCommandOf, DossierCommandType } from './commands.ts'
export type { DecisionContext } from './context.ts'
export { machine } from './data/machine.ts'
export { dossierPolicies, type PolicyOption, policyOptions } from './data/policies.ts'
export { decide } from './decide.ts'
export type {
  Apology,
  AppointmentEntry,
  Consultation,
  Dossier,
  HandOverLine,
  Leg,
  RecordedViolation,
  SupplementRequest,
} from './dossier.ts'
export { deadlineOf, isLate, type LegStanding, legsOf } from './due.ts'
export type {
  Approved,
  EarlyReturnNotified,
  FinanceSettlement,
  LossFault,
  LossOrDamageReported,
  LostObject,
  Migrated,
  Rated,
  RefusedAfterAppraisal,
  ResultCorrected,
  ResultReturned,
  ResultStored,
  Satisfaction,
  Stopped,
  WithdrawalDeclined,
  WithdrawalRequested,
} from './events/ending.ts'
export type { EventFrame } from './events/frame.ts'
export type {
  Accepted,
  CheckedAtIntake,
  DraftSaved,
  ForwardedToOtherDesk,
  IntakeFinding,
  RejectedAtIntake,
  ResolvedAtDesk,
  ResolvedImmediately,
  Submitted,
  SupplementRequestedAtIntake,
  SuppliedAtIntake,
  TransferredToAgency,
} from './events/intake.ts'
export type {
  Apologised,
  Assigned,
  ConsultationAnswered,
  ConsultationOverdueNoticed,
  ConsultationRequested,
  DispatchedParallel,
  Escalated,
  HandedOver,
  LegFinished,
  LegOpened,
  ObligationMet,
  ObligationRequired,
  ObligationSubject,
  Resumed,
  ReturnedForSupplement,
  SupplementLapsed,
  SupplementReceived,
  Suspended,
  SuspensionReason,
  Verified,
} from './events/processing.ts'
export type { DossierEvent, DossierEventOf, DossierEventType } from './events.ts'
export { evolve, foldDossier } from './evolve.ts'
export {
  type AvailableAction,
  availableActions,
  type ClockEffect,
  type GuardName,
  machineIn,
  type RegimeChange,
  type Transition,
  transitionOf,
} from './machine.ts'
export { toMermaid } from './mermaid.ts'
export {
  type DecisionProblem,
  type DossierProblem,
  type DossierProblemCode,
  dossierMessages,
} from './messages.ts'
export { type Obligation, type ObligationKind, type ObligationStatus, obligationsOf } from './obligations.ts'
export type {
  Appointment,
  Attendance,
  Fault,
  Medium,
  ProcedureRef,
  ReceivedComponent,
  Through,
} from './parts.ts'
export { type DossierPolicy, effectivePolicy } from './policy.ts'
export { dossierPolicyOn } from './policy-on.ts'
export { type Progress, type PublicView, publicView } from './public-view.ts'
export { type SlipKind, type SlipNumber, slipKinds, slipNames, slipNumber, slipTitle } from './slip-kind.ts'
export {
  type ApologySlip,
  type ControlSlip,
  type ReceiptSlip,
  type RegisterLine,
  type RejectionSlip,
  type Slip,
  type SlipHead,
  type StopSlip,
  type SupplementSlip,
  slipOf,
} from './slips.ts'
export {
  type DossierState,
  dossierStates,
  type MachineState,
  type Outcome,
  openStates,
  stateNames,
  terminalStates,
} from './state.ts'
export { handOverDueAt } from './steps/hand-over.ts'
export { type PlannedLeg, planLegs } from './steps/interlinked.ts'
export {
  type AppointmentMade,
  type Ending,
  extendTimeline,
  type LegSpan,
  type Timeline,
  timelineOf,
  type Wait,
} from './timeline.ts'
export { type StoredDossierEvent, type Upcaster, upcastEvent, upcasters } from './upcast.ts'
export { type Violation, violations } from './violation.ts'
