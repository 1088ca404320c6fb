export {
  type Announcement,
  type AnnouncementInput,
  type AnnouncementItem,
  type AnnouncementRecord,
  type AnnouncingAuthority,
  createAnnouncement,
} from './announcement.ts'
export {
  type AnnounceLimit,
  type AnnouncementLimit,
  announceLimit,
  announcementLimits,
} from './announcement-limits.ts'
export { announcementWarnings } from './announcement-warnings.ts'
export { applyAnnouncement } from './apply-announcement.ts'
export { type Catalogue, catalogueOn, emptyCatalogue, procedureOn, versionsOf } from './catalogue.ts'
export { channelTerm } from './channel-term.ts'
export {
  checkPostings,
  type PostingCounts,
  type PostingExpectation,
  type PostingFinding,
  type PostingReport,
} from './check-postings.ts'
export { type CheckOptions, checkProcedure, findContradictions } from './check-procedure.ts'
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
export {
  type AnnouncementRule,
  announcementRules,
  type DutyRules,
  type LimitRule,
} from './data/announcement-rules.ts'
export { parseDecisionNumber } from './decision-number.ts'
export { type CatalogueDiff, type ComparedField, diff, diffCatalogues, type FieldChange } from './diff.ts'
export {
  type CatalogueProblem,
  type CatalogueProblemCode,
  type CatalogueWarning,
  type CatalogueWarningCode,
  catalogueMessages,
  type ProcedureProblemCode,
} from './messages.ts'
export {
  type PartsProfile,
  type PartsRule,
  type ProcedurePart,
  partNames,
  partsProfileOn,
  partsRules,
} from './parts.ts'
export { type Posting, type PostingChannel, postingChannels } from './posting.ts'
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
export { restoreCatalogue } from './restore-catalogue.ts'
export { indexProcedures, type ProcedureIndex, type SearchOptions, searchProcedures } from './search.ts'
export { missing, type Stated, stated, statedList, statedNone } from './stated.ts'
export { type Target, targetWording } from './target.ts'
