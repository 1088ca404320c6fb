import { type Digest, motcuaError, okUnless, type Result } from '@motcua/core'
import { checkOwnDigest, type SealedEvent } from '../chain.ts'
import { type DailySeal, digestOfSeal, leafOf } from './daily-seal.ts'
import { auditPath, rootFromPath } from './merkle.ts'
import type { ProofProblem } from './messages.ts'

/**
 * A proof that one event was in the log on the day it was sealed (*bằng chứng tồn tại*): a few hundred bytes that can be
 * handed to the citizen, and checked without the log.
 */
export interface InclusionProof {
  /** The event, as it was sealed in its dossier's history. */
  readonly event: SealedEvent
  /** The seal it lies under. */
  readonly seal: DailySeal
  /** Its place under the seal, 0 for the first. */
  readonly index: number
  /** The hashes from the event up to the seal's root. */
  readonly path: readonly Digest[]
}

/**
 * Proves that an event lies under a seal.
 *
 * @param events everything under the seal, in the order of the log
 * @param index the place of the event among them
 * @throws MotcuaError `dossier.not-under-seal` when these are not the events under the seal, or there is none there
 */
export function proveInclusion(
  seal: DailySeal,
  events: readonly SealedEvent[],
  index: number,
): InclusionProof {
  const event = events[index]
  if (event === undefined || events.length !== seal.count) {
    const message = `The seal of ${seal.day} holds ${seal.count} events; ${events.length} were given, and number ${index} was asked for.`
    throw motcuaError('dossier.not-under-seal', message)
  }
  return { event, seal, index, path: auditPath(events.map(leafOf), index) }
}

/**
 * Whether a proof holds: the event is what was sealed, it lies under the seal, and the seal is the one whose digest was
 * kept elsewhere. Works offline, in a browser too.
 *
 * @param anchor the digest of the seal as published or kept by somebody else than who hands in the proof
 */
export function verifyInclusion(
  { event, seal, index, path }: InclusionProof,
  anchor: Digest,
): Result<SealedEvent, ProofProblem> {
  const problems: ProofProblem[] = []
  const { day } = seal
  if (!checkOwnDigest(event)) {
    problems.push({ code: 'dossier.proof-event', params: { dossier: event.dossier, version: event.version } })
  }
  if (rootFromPath(leafOf(event), index, seal.count, path) !== seal.root) {
    problems.push({ code: 'dossier.proof-path', params: { day, index } })
  }
  if (digestOfSeal(seal) !== seal.digest) problems.push({ code: 'dossier.seal-edited', params: { day } })
  if (seal.digest !== anchor) problems.push({ code: 'dossier.seal-anchor', params: { day, anchor } })
  return okUnless(problems, () => event)
}
