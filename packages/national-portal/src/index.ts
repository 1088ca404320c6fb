export { inBatches, PORTAL_BATCH_SIZE, type PortalAnswer, readPortalAnswer } from './batch.ts'
export {
  type ApplicantKind,
  type CodeTable,
  type CodeTables,
  type CollectedAt,
  type CopyKind,
  codeTables,
  type Dialect,
  decodeWord,
  encodeWord,
  type IdentityKind,
  type WordOf,
} from './code-table.ts'
export {
  type AttachmentPayload,
  type Converted,
  type DossierPayload,
  type PortalApplicant,
  type PortalAttachment,
  type PortalDossier,
  type PortalOptions,
  type PortalResultPaper,
  type PortalSupplement,
  type ProcedureField,
  type ResultPaperPayload,
  SUMMARY_LIMIT,
  type SupplementPayload,
} from './dossier-payload.ts'
export { checkIdentity, identityDigits } from './identity.ts'
export {
  type NationalPortalProblem,
  type NationalPortalProblemCode,
  nationalPortalMessages,
  type PortalLoss,
  type PortalLossCode,
} from './messages.ts'
export { type NeverCarried, neverCarried } from './never-carried.ts'
export {
  type DueMoment,
  formatPortalDue,
  formatPortalTime,
  parsePortalDue,
  parsePortalTime,
} from './portal-time.ts'
export { fromProgressBatch, type ProgressPayload, type ProgressStep, toProgressBatches } from './progress.ts'
export { fromDossierPayload } from './read-dossier.ts'
export { toDossierPayload } from './send-dossier.ts'
export {
  type DossierStanding,
  type PortalDossierState,
  type PortalStatus,
  parsePortalStatus,
  portalStatusNames,
  readPortalStatus,
  type StatusOptions,
  toPortalStatus,
} from './status.ts'
