import { canonicalJson, type Digest, digestText, type Instant, type PlainDate } from '@motcua/core'
import type { SealedEvent } from '../chain.ts'
import { bytesOf, leafHash, merkleRoot } from './merkle.ts'

/**
 * The seal of one day over everything that was written to the log since the seal before (*niêm phong nhật ký trong
 * ngày*). Its digest is all a host has to keep elsewhere (a newspaper, a registry, a time stamp): whoever holds it can
 * prove what the log held, and no event or earlier seal can be changed behind it. It holds hashes alone: erasing
 * personal data, which no event carries, takes nothing from the proof.
 */
export interface DailySeal {
  /** Version of the seal's shape. */
  readonly v: 1
  /** Whose log it is. */
  readonly log: string
  /** The day that was closed. */
  readonly day: PlainDate
  /** When it was sealed. */
  readonly sealedAt: Instant
  /** How many events of the log lie under earlier seals. */
  readonly first: number
  /** How many events lie under this seal. */
  readonly count: number
  /** The Merkle root (RFC 6962, SHA-256) over the events' digests, in the order of the log. */
  readonly root: Digest
  /** Digest of the seal before; `null` for the first. */
  readonly previous: Digest | null
  /** SHA-256 over the canonical JSON of all the rest. */
  readonly digest: Digest
}

/** What a day is sealed with. */
export interface SealRequest {
  /** Whose log it is. */
  readonly log: string
  /** The day that is closed. */
  readonly day: PlainDate
  /** Now. */
  readonly sealedAt: Instant
}

/** The leaf an event is in a seal's tree: the hash of its digest's 32 bytes. */
export function leafOf({ digest }: Pick<SealedEvent, 'digest'>): Digest {
  return leafHash(bytesOf(digest))
}

/**
 * Seals the events written since the last seal, in the order of the log. A day without any is sealed too: that nothing
 * happened is then proven as well.
 *
 * @param previous the seal before; `null` for the first of a log
 */
export function sealDay(
  { log, day, sealedAt }: SealRequest,
  events: Iterable<Pick<SealedEvent, 'digest'>>,
  previous: DailySeal | null,
): DailySeal {
  const leaves = Array.from(events, leafOf)
  const body = {
    v: 1,
    log,
    day,
    sealedAt,
    first: previous === null ? 0 : previous.first + previous.count,
    count: leaves.length,
    root: merkleRoot(leaves),
    previous: previous?.digest ?? null,
  } as const
  return { ...body, digest: digestOfSeal(body) }
}

/** The digest a seal should carry, from what it says. */
export function digestOfSeal({ v, log, day, sealedAt, first, count, root, previous }: SealBody): Digest {
  return digestText(canonicalJson({ v, log, day, sealedAt, first, count, root, previous }))
}

/** What a seal is the digest of: all of it but the digest. */
export type SealBody = Omit<DailySeal, 'digest'>
