import type { Digest, DossierId, PlainDate } from '@motcua/core'
import { type ChainHead, checkLink, type SealedEvent } from '../chain.ts'
import type { DossierProblem } from '../messages.ts'
import { type DailySeal, digestOfSeal, leafOf } from './daily-seal.ts'
import { merkleRoot } from './merkle.ts'
import type { ProofProblem } from './messages.ts'

/** The first place where a log is not what it was (*mắt xích đứt đầu tiên*). */
export interface BrokenLink {
  /** Whether it was met at an event or at a seal. */
  readonly kind: 'event' | 'seal'
  /** Its place in the log or in the list of seals, 0 for the first. */
  readonly index: number
  /** The dossier and version of the event; `null` for a seal. */
  readonly event: { readonly dossier: DossierId; readonly version: number } | null
  /** The day of the seal; `null` for an event. */
  readonly day: PlainDate | null
  /** What is wrong there. */
  readonly problems: readonly (DossierProblem | ProofProblem)[]
}

/** What the check of a log found. */
export interface LogReport {
  /** Events read. */
  readonly events: number
  /** Dossiers they belong to. */
  readonly dossiers: number
  /** Seals that hold. */
  readonly seals: number
  /** Events written after the last seal: their own chains hold, but no seal vouches for them yet. */
  readonly unsealed: number
  /** The first break; `null` when the log is whole. */
  readonly broken: BrokenLink | null
}

/** Checks a log of any length event by event: it holds the heads of the dossiers and the hashes of one day. */
export interface LogVerifier {
  /** Takes the next event of the log; `broken` once there is no use in going on. */
  next(event: SealedEvent): 'whole' | 'broken'
  /** What was found, once the log has ended. */
  end(): LogReport
}

/** What is known of a log beside its events. */
export interface KnownSeals {
  /** The seals, the first one first. */
  readonly seals: readonly DailySeal[]
  /** The digest of a seal kept elsewhere: without it, a log sealed anew as a whole cannot be told from the true one. */
  readonly anchor?: Digest
}

/**
 * Checks a whole log offline (*kiểm tra nhật ký*): every event against the history of its dossier, every day against its
 * seal, every seal against the one before, and the seals against a digest kept elsewhere.
 *
 * @example
 * ```ts
 * verifyLog([], { seals: [] }) // => { events: 0, dossiers: 0, seals: 0, unsealed: 0, broken: null }
 * ```
 */
export function verifyLog(events: Iterable<SealedEvent>, known: KnownSeals): LogReport {
  const verifier = createLogVerifier(known)
  for (const event of events) if (verifier.next(event) === 'broken') break
  return verifier.end()
}

/** Opens the check of a log that is read piece by piece, as from a database or a file. */
export function createLogVerifier({ seals, anchor }: KnownSeals): LogVerifier {
  const heads = new Map<DossierId, ChainHead>()
  let leaves: Digest[] = []
  let count = 0
  let held = 0
  let broken: BrokenLink | null = null

  const breakAtSeal = (index: number, day: PlainDate, problem: ProofProblem) => {
    broken ??= { kind: 'seal', index, event: null, day, problems: [problem] }
  }
  // Closes every seal whose events have all come; a seal over no event is closed at once.
  const closeSeals = () => {
    for (let seal = seals[held]; broken === null && seal !== undefined; seal = seals[held]) {
      const wrong = checkSeal(seal, seals[held - 1] ?? null)
      if (wrong !== null) return breakAtSeal(held, seal.day, wrong)
      if (leaves.length < seal.count) return
      if (merkleRoot(leaves) !== seal.root) {
        const { day, first } = seal
        return breakAtSeal(held, day, { code: 'dossier.seal-root', params: { day, first } })
      }
      leaves = []
      held++
    }
  }
  closeSeals()

  return {
    next(event) {
      if (broken !== null) return 'broken'
      const { dossier, version, digest } = event
      const problems = checkLink(event, heads.get(dossier) ?? null)
      if (problems.length > 0) {
        broken = { kind: 'event', index: count, event: { dossier, version }, day: null, problems }
        return 'broken'
      }
      heads.set(dossier, { version, digest })
      count++
      leaves.push(leafOf(event))
      closeSeals()
      return broken === null ? 'whole' : 'broken'
    },
    end() {
      const open = seals[held]
      if (broken === null && open !== undefined) {
        const params = { day: open.day, count: open.count, found: leaves.length }
        breakAtSeal(held, open.day, { code: 'dossier.seal-short', params })
      }
      if (broken === null && anchor !== undefined && !seals.some(({ digest }) => digest === anchor)) {
        const day = seals.at(-1)?.day ?? ('0001-01-01' as PlainDate)
        breakAtSeal(seals.length, day, { code: 'dossier.seal-anchor', params: { day, anchor } })
      }
      const unsealed = open === undefined ? leaves.length : 0
      return { events: count, dossiers: heads.size, seals: held, unsealed, broken }
    },
  }
}

function checkSeal(seal: DailySeal, before: DailySeal | null): ProofProblem | null {
  const { day } = seal
  if (digestOfSeal(seal) !== seal.digest) return { code: 'dossier.seal-edited', params: { day } }
  const first = before === null ? 0 : before.first + before.count
  const follows =
    seal.previous === (before?.digest ?? null) &&
    seal.first === first &&
    (before === null || (seal.log === before.log && seal.day > before.day))
  return follows ? null : { code: 'dossier.seal-broken', params: { day } }
}
