import type {
  Approved,
  EarlyReturnNotified,
  LossOrDamageReported,
  Migrated,
  Rated,
  RefusedAfterAppraisal,
  ResultCorrected,
  ResultReturned,
  ResultStored,
  Stopped,
  WithdrawalDeclined,
  WithdrawalRequested,
} from './events/ending.ts'
import type {
  Accepted,
  CheckedAtIntake,
  DraftSaved,
  ForwardedToOtherDesk,
  RejectedAtIntake,
  ResolvedAtDesk,
  ResolvedImmediately,
  Submitted,
  SupplementRequestedAtIntake,
  SuppliedAtIntake,
  TransferredToAgency,
} from './events/intake.ts'
import type {
  Apologised,
  Assigned,
  ConsultationAnswered,
  ConsultationOverdueNoticed,
  ConsultationRequested,
  DispatchedParallel,
  Escalated,
  HandedOver,
  LegFinished,
  ObligationMet,
  ObligationRequired,
  Resumed,
  ReturnedForSupplement,
  SupplementLapsed,
  SupplementReceived,
  Suspended,
  Verified,
} from './events/processing.ts'

/**
 * Something that happened to a dossier (*sự kiện hồ sơ*). Plain JSON: codes, counts, ids and times, never a person's
 * name or number. History is only ever appended to (Nghị định 61/2018, Điều 5.1c).
 */
export type DossierEvent =
  | DraftSaved
  | Submitted
  | CheckedAtIntake
  | SupplementRequestedAtIntake
  | SuppliedAtIntake
  | RejectedAtIntake
  | Accepted
  | ResolvedImmediately
  | ResolvedAtDesk
  | TransferredToAgency
  | ForwardedToOtherDesk
  | Assigned
  | Verified
  | ConsultationRequested
  | ConsultationAnswered
  | ConsultationOverdueNoticed
  | ReturnedForSupplement
  | SupplementReceived
  | SupplementLapsed
  | ObligationRequired
  | ObligationMet
  | Suspended
  | Resumed
  | Apologised
  | HandedOver
  | DispatchedParallel
  | LegFinished
  | Escalated
  | Approved
  | RefusedAfterAppraisal
  | WithdrawalRequested
  | WithdrawalDeclined
  | Stopped
  | EarlyReturnNotified
  | ResultReturned
  | ResultStored
  | ResultCorrected
  | LossOrDamageReported
  | Rated
  | Migrated

/** The name of an event. */
export type DossierEventType = DossierEvent['type']

/** The event of a name. */
export type DossierEventOf<T extends DossierEventType> = Extract<DossierEvent, { readonly type: T }>
