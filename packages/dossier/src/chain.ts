import { canonicalJson, type Digest, type DossierId, digestText, okUnless, type Result } from '@motcua/core'
import type { DossierEvent } from './events.ts'
import type { DossierProblem } from './messages.ts'

/** An event with its place in the history of its dossier, linked to the one before (*sự kiện đã niêm phong*). */
export interface SealedEvent {
  /** Whose history it belongs to. */
  readonly dossier: DossierId
  /** 1 for the first event of the dossier. */
  readonly version: number
  /** Digest of the event before; `null` for the first. */
  readonly previous: Digest | null
  /** SHA-256 over the canonical JSON of dossier, event, previous and version. */
  readonly digest: Digest
  /** What happened. */
  readonly event: DossierEvent
}

/** Where a history ends: to be kept elsewhere, so that a cut end is found too. */
export interface ChainHead {
  readonly version: number
  readonly digest: Digest
}

/**
 * Links new events to the history of a dossier, each carrying the digest of the one before.
 *
 * @param previous the last sealed event, or just the head of the chain; `null` for a new dossier
 */
export function seal(
  dossier: DossierId,
  events: readonly DossierEvent[],
  previous: ChainHead | null,
): readonly SealedEvent[] {
  let last = previous
  return events.map((event) => {
    const version = (last?.version ?? 0) + 1
    const before = last?.digest ?? null
    const sealed = {
      dossier,
      version,
      previous: before,
      digest: digestOf(dossier, version, before, event),
      event,
    }
    last = sealed
    return sealed
  })
}

/**
 * Whether a history is the one that was sealed: no byte edited, no event removed, repeated, moved or slipped in.
 * A cut end, or a history sealed anew as a whole, can only be found against a head kept elsewhere.
 *
 * @param head where the history is known to end, when that was kept
 * @returns where it ends (`null` for an empty history), or each break with the dossier, the place and the version
 * @example
 * ```ts
 * const by = { id: id('can-bo-1'), role: 'agencyHead', unit: id('phong-tnmt') }
 * const approved = { type: 'approved', v: 1, at: instant('2021-03-05T09:00:00+07:00'), by }
 * const [sealed] = seal(id('hs-1'), [approved], null)
 * verifyChain([sealed]).ok // => true
 * verifyChain([{ ...sealed, event: { ...approved, at: instant('2021-03-04T09:00:00+07:00') } }]).ok // => false
 * ```
 */
export function verifyChain(
  history: readonly SealedEvent[],
  head?: ChainHead,
): Result<ChainHead | null, DossierProblem> {
  const problems: DossierProblem[] = []
  const dossier = history[0]?.dossier ?? null
  let before: ChainHead | null = null
  history.forEach((sealed, index) => {
    if (sealed.dossier !== dossier) {
      const params = { dossier, found: sealed.dossier, index }
      problems.push({ code: 'dossier.chain-mixed', params, path: [index] })
    }
    problems.push(...checkLink(sealed, before, index))
    before = sealed
  })
  const last = history.at(-1)
  const end: ChainHead | null = last === undefined ? null : { version: last.version, digest: last.digest }
  if (head !== undefined && (end?.version !== head.version || end.digest !== head.digest)) {
    problems.push({ code: 'dossier.chain-head', params: { dossier, version: end?.version ?? 0 } })
  }
  return okUnless(problems, () => end)
}

/**
 * Whether one event follows a head: for reading a log of many dossiers with no more in memory than their heads.
 *
 * @param before the head so far; `null` before the first event
 * @param index the place in the history that problems name; one before its version when absent
 */
export function checkLink(
  sealed: SealedEvent,
  before: ChainHead | null,
  index: number = sealed.version - 1,
): readonly DossierProblem[] {
  const { dossier, version } = sealed
  const path = [index]
  const problems: DossierProblem[] = []
  const expected = (before?.version ?? 0) + 1
  if (version !== expected) {
    problems.push({ code: 'dossier.chain-gap', params: { dossier, index, expected, version }, path })
  }
  // What comes back from a store may have lost its event altogether: then there is nothing to digest.
  const held: DossierEvent | undefined = sealed.event
  if (held === undefined || digestOf(dossier, version, sealed.previous, held) !== sealed.digest) {
    problems.push({ code: 'dossier.chain-edited', params: { dossier, version }, path })
  }
  if (sealed.previous !== (before?.digest ?? null)) {
    problems.push({ code: 'dossier.chain-broken', params: { dossier, version }, path })
  }
  return problems
}

/** Whether an event carries the digest of what it says: what can be told of it without the one before. */
export function checkOwnDigest({ dossier, version, previous, event, digest }: SealedEvent): boolean {
  return digestOf(dossier, version, previous, event) === digest
}

// Written out in the order canonical JSON sorts the keys, so that only the event has to be walked.
function digestOf(dossier: DossierId, version: number, previous: Digest | null, event: DossierEvent): Digest {
  const link = previous === null ? 'null' : JSON.stringify(previous)
  return digestText(
    `{"dossier":${JSON.stringify(dossier)},"event":${canonicalJson(event)},"previous":${link},"version":${version}}`,
  )
}
