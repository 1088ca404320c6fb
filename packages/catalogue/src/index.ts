export {
  type Announcement,
  type AnnouncementInput,
  type AnnouncementItem,
  type AnnouncementRecord,
  type AnnouncingAuthority,
  createAnnouncement,
} from './announcement.ts'
export {
  type ChannelInput,
  type ComponentInput,
  createChannel,
  createComponent,
  createProcedure,
  type ProcedureInput,
  type VersionInput,
  versionOf,
} from './create-procedure.ts'
export type {
  Authorities,
  Authority,
  ChannelTerms,
  Component,
  FeeBasis,
  FeeStatement,
  LegalBasisItem,
  ProcedureDraft,
  ProcedureField,
  ProcedureKind,
  ProcedureResult,
  ProcedureStep,
  ProcedureVersion,
  TermState,
  Validity,
  VersionEnding,
  VersionOrigin,
} from './procedure.ts'
export {
  type ClockExclusion,
  defaultProcessingPolicy,
  type LegPolicy,
  type PaymentRequirement,
  type ProcessingMode,
  type ProcessingPolicy,
} from './processing-policy.ts'
export { missing, type Stated, stated, statedList, statedNone } from './stated.ts'
export { type Target, targetWording } from './target.ts'
