import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import canonicalize from 'canonicalize'
import type { Brand } from './brand.ts'
import { motcuaError } from './errors.ts'

/** A SHA-256 digest, 64 lower-case hexadecimal digits. */
export type Digest = Brand<string, 'Digest'>

/**
 * The one canonical writing of a JSON value (RFC 8785): keys sorted, no blanks. Equal values give equal bytes in
 * every language, so that a digest can be checked outside. Fields that are `undefined` are left out, as JSON does;
 * pass plain JSON, for a `Map` would be written as `{}`.
 *
 * @throws MotcuaError `core.not-json` for what JSON cannot hold: NaN, infinities, BigInt, cycles, lone surrogates.
 * @example
 * ```ts
 * canonicalJson({ b: 1, a: 'đ' }) // => '{"a":"đ","b":1}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  try {
    const text = canonicalize(value)
    if (text !== undefined) return text
  } catch (cause) {
    throw motcuaError('core.not-json', 'The value cannot be written as JSON.', { cause })
  }
  throw motcuaError('core.not-json', 'The value cannot be written as JSON.')
}

/** The SHA-256 digest of a text's UTF-8 bytes. */
export function digestText(text: string): Digest {
  return bytesToHex(sha256(utf8ToBytes(text))) as Digest
}

/** The SHA-256 digest of a JSON value's canonical writing. */
export function digestJson(value: unknown): Digest {
  return digestText(canonicalJson(value))
}
