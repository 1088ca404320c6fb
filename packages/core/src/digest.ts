import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Brand } from './brand.ts'
import { canonicalJson } from './canonical-json.ts'

/** A SHA-256 digest, 64 lower-case hexadecimal digits. */
export type Digest = Brand<string, 'Digest'>

/** The SHA-256 digest of a text's UTF-8 bytes. */
export function digestText(text: string): Digest {
  return bytesToHex(sha256(utf8ToBytes(text))) as Digest
}

/** The SHA-256 digest of bytes, for hashes over hashes such as those of a Merkle tree. */
export function digestBytes(bytes: Uint8Array): Digest {
  return bytesToHex(sha256(bytes)) as Digest
}

/** The SHA-256 digest of a JSON value's canonical writing. */
export function digestJson(value: unknown): Digest {
  return digestText(canonicalJson(value))
}
