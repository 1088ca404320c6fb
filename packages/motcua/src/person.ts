import {
  type ActorId,
  type Digest,
  digestJson,
  type Instant,
  type PersonId,
  type PlainDate,
} from '@motcua/core'
import type { Role } from '@motcua/dossier'
import type { JsonValue } from '@motcua/storage'

/** What is kept of a person or organisation, apart from all events (*thông tin cá nhân*). It can be erased. */
export interface PersonRecord {
  readonly person: PersonId
  /** Name, address, telephone, number: whatever the host needs for its purposes, and no more. */
  readonly contents: JsonValue
  /** What it may be used for (*mục đích xử lý*), in the host's words. */
  readonly purposes: readonly string[]
  /** Chance, kept with the contents and erased with them. */
  readonly salt: string
  /** What stands for these contents where they must not stand themselves. */
  readonly reference: Digest
  /** Since when it stands so. */
  readonly keptAt: Instant
  /** The day from which it is to be erased; `null` when no day is set. */
  readonly keepUntil: PlainDate | null
}

/** What was done with a person's record, or who read a dossier: codes and times, never contents. */
export type PersonEvent =
  | {
      readonly type: 'kept'
      readonly at: Instant
      readonly by: ActorId
      readonly purposes: readonly string[]
      readonly reference: Digest
    }
  | ReadingEvent
  | {
      readonly type: 'erased'
      readonly at: Instant
      readonly by: ActorId
      readonly basis: string
      readonly reference: Digest
    }

/** That somebody read something (*nhật ký truy cập*). */
export interface ReadingEvent {
  readonly type: 'read'
  readonly at: Instant
  readonly by: ActorId
  readonly role: Role
  readonly purpose: string
}

/** The shortest salt, in characters: 128 bits written as hexadecimal digits. */
export const SALT_LENGTH = 32

/**
 * What stands for a person's contents in proofs and papers that outlive them: a digest over contents and salt. Whoever
 * holds both can show that they belong together; once the salt is erased, nobody can find the contents by trying.
 *
 * @example
 * ```ts
 * const salt = '00112233445566778899aabbccddeeff'
 * personReference({ name: 'An' }, salt) === personReference({ name: 'An' }, salt) // => true
 * personReference({ name: 'An' }, salt) === personReference({ name: 'An' }, `${salt}0`) // => false
 * ```
 */
export function personReference(contents: JsonValue, salt: string): Digest {
  return digestJson({ contents, salt })
}
