import type { Brand } from './brand.ts'
import { motcuaError } from './errors.ts'
import type { CoreProblem } from './messages.ts'
import { fail, ok, type Result } from './result.ts'

/** Identifies one dossier (*hồ sơ*) for ever, from before it has a code. */
export type DossierId = Brand<string, 'DossierId'>
/** Identifies an agency or desk of the host (*đơn vị*); also the tenant of its stored keys. */
export type UnitId = Brand<string, 'UnitId'>
/** Identifies who acted: an officer's account, an applicant's record, or a system. Never a name. */
export type ActorId = Brand<string, 'ActorId'>
/** Identifies one command; the same id again is the same command again. */
export type CommandId = Brand<string, 'CommandId'>
/** Identifies a separate, erasable record of personal data (*thông tin cá nhân*). */
export type PersonId = Brand<string, 'PersonId'>
/** Identifies a payment at the host's gateway or cash desk. */
export type PaymentId = Brand<string, 'PaymentId'>

const shape = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/

/** Whether a text may serve as an id: 1 to 128 of `A–Z a–z 0–9 . _ : -`, starting with a letter or digit. */
export function isId(text: string): boolean {
  return shape.test(text)
}

/**
 * Reads an id of the wanted kind.
 *
 * @returns the id, or `core.bad-id`
 * @example
 * ```ts
 * parseId<DossierId>('hs 1').ok // => false
 * ```
 */
export function parseId<T extends Brand<string, string>>(text: string): Result<T, CoreProblem> {
  return isId(text) ? ok(text as T) : fail({ code: 'core.bad-id', params: { text } })
}

/**
 * An id the programmer wrote or a trusted store gave back.
 *
 * @throws MotcuaError `core.bad-id` when it has characters an id may not have.
 * @example
 * ```ts
 * id<UnitId>('song-lo') // => 'song-lo'
 * ```
 */
export function id<T extends Brand<string, string>>(text: string): T {
  if (isId(text)) return text as T
  throw motcuaError('core.bad-id', `"${text}" is not an id: 1 to 128 of A–Z, a–z, 0–9 and . _ : -.`)
}
