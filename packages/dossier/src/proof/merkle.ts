import { type Digest, digestBytes } from '@motcua/core'

/**
 * The Merkle tree hash of RFC 6962, section 2.1, over SHA-256. Leaves and inner nodes are hashed with different first
 * bytes, so that no inner node can be passed off as a leaf.
 */
const LEAF = 0x00
const NODE = 0x01

/** The hash of one leaf: SHA-256 over the byte 0 and the data (*mã băm của một lá*). */
export function leafHash(data: Uint8Array): Digest {
  const bytes = new Uint8Array(data.length + 1)
  bytes[0] = LEAF
  bytes.set(data, 1)
  return digestBytes(bytes)
}

/** The hash of an inner node: SHA-256 over the byte 1, the left and the right hash. */
export function nodeHash(left: Digest, right: Digest): Digest {
  const bytes = new Uint8Array(65)
  bytes[0] = NODE
  bytes.set(bytesOf(left), 1)
  bytes.set(bytesOf(right), 33)
  return digestBytes(bytes)
}

/**
 * The root over leaf hashes in their order; of no leaves, the hash of nothing (*gốc Merkle*).
 *
 * @example
 * ```ts
 * merkleRoot([leafHash(new Uint8Array())]) // => '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'
 * ```
 */
export function merkleRoot(leaves: readonly Digest[]): Digest {
  if (leaves.length === 0) return digestBytes(new Uint8Array())
  return rootOf(leaves, 0, leaves.length)
}

/**
 * The hashes that lead from one leaf to the root, the nearest first: together with leaf, place and number of leaves they
 * are a proof that the leaf is under the root.
 *
 * @throws RangeError when there is no such leaf
 */
export function auditPath(leaves: readonly Digest[], index: number): readonly Digest[] {
  if (!Number.isInteger(index) || index < 0 || index >= leaves.length) {
    throw new RangeError(`There is no leaf ${index} among ${leaves.length}.`)
  }
  const path: Digest[] = []
  let from = 0
  let to = leaves.length
  while (to - from > 1) {
    const middle = from + splitOf(to - from)
    if (index < middle) {
      path.push(rootOf(leaves, middle, to))
      to = middle
    } else {
      path.push(rootOf(leaves, from, middle))
      from = middle
    }
  }
  return path.reverse()
}

/**
 * The root that a leaf and its audit path lead to; `null` when the path is too long or too short for a tree of that size.
 * Compare it with a root you trust.
 */
export function rootFromPath(
  leaf: Digest,
  index: number,
  size: number,
  path: readonly Digest[],
): Digest | null {
  if (!Number.isInteger(index) || !Number.isInteger(size) || index < 0 || index >= size) return null
  let place = index
  let last = size - 1
  let hash = leaf
  for (const sibling of path) {
    if (last === 0) return null
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(sibling, hash)
      // A node without a right neighbour goes up as it is, as often as it takes.
      while (place % 2 === 0 && place !== 0) {
        place = Math.floor(place / 2)
        last = Math.floor(last / 2)
      }
    } else {
      hash = nodeHash(hash, sibling)
    }
    place = Math.floor(place / 2)
    last = Math.floor(last / 2)
  }
  return last === 0 ? hash : null
}

function rootOf(leaves: readonly Digest[], from: number, to: number): Digest {
  const size = to - from
  if (size === 1) return leaves[from] as Digest
  const middle = from + splitOf(size)
  return nodeHash(rootOf(leaves, from, middle), rootOf(leaves, middle, to))
}

/** The largest power of two below a size of at least two: the left side is always a full tree. */
function splitOf(size: number): number {
  return 2 ** Math.floor(Math.log2(size - 1))
}

/** The bytes a digest is the writing of. */
export function bytesOf(digest: Digest): Uint8Array {
  const bytes = new Uint8Array(32)
  for (let i = 0; i < 32; i++) bytes[i] = Number.parseInt(digest.slice(2 * i, 2 * i + 2), 16)
  return bytes
}
