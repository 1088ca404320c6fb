import type {
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
import type {
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
import type {
  AnswerConsultation,
  Apologise,
  Assign,
  Consult,
  DispatchParallel,
  Escalate,
  FinishLeg,
  HandOver,
  LapseSupplement,
  MeetObligation,
  NoticeConsultationOverdue,
  ReceiveSupplement,
  RequireObligation,
  Resume,
  ReturnForSupplement,
  Suspend,
  Verify,
} from './commands/processing.ts'

/** Something somebody wants to do to a dossier (*thao tác*). Time, actor and facts come with the context. */
export type DossierCommand =
  | SaveDraft
  | Submit
  | CheckAtIntake
  | RequestSupplementAtIntake
  | SupplyAtIntake
  | RejectAtIntake
  | Accept
  | ResolveImmediately
  | ResolveAtDesk
  | TransferToAgency
  | ForwardToOtherDesk
  | Assign
  | Verify
  | Consult
  | AnswerConsultation
  | NoticeConsultationOverdue
  | ReturnForSupplement
  | ReceiveSupplement
  | LapseSupplement
  | RequireObligation
  | MeetObligation
  | Suspend
  | Resume
  | Apologise
  | HandOver
  | DispatchParallel
  | FinishLeg
  | Escalate
  | Approve
  | Refuse
  | RequestWithdrawal
  | DeclineWithdrawal
  | Stop
  | NotifyEarlyReturn
  | ReturnResult
  | StoreResult
  | CorrectResult
  | ReportLossOrDamage
  | Rate
  | Migrate

/** The name of a command. */
export type DossierCommandType = DossierCommand['type']

/** The command of a name. */
export type DossierCommandOf<T extends DossierCommandType> = Extract<DossierCommand, { readonly type: T }>
