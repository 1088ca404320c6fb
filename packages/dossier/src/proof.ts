export {
  type DailySeal,
  digestOfSeal,
  leafOf,
  type SealBody,
  type SealRequest,
  sealDay,
} from './proof/daily-seal.ts'
export { type InclusionProof, proveInclusion, verifyInclusion } from './proof/inclusion.ts'
export { auditPath, leafHash, merkleRoot, nodeHash, rootFromPath } from './proof/merkle.ts'
export { type ProofProblem, type ProofProblemCode, proofMessages } from './proof/messages.ts'
export {
  type BrokenLink,
  createLogVerifier,
  type KnownSeals,
  type LogReport,
  type LogVerifier,
  verifyLog,
} from './proof/verify-log.ts'
