import type { Brand } from '@motcua/core'
import { storageError } from './errors.ts'

/** Names one stream of events, `kind:id`, as `dossier:HS-1`. */
export type StreamId = Brand<string, 'StreamId'>

/** How many events a stream holds, or how often a record was written. 0: there is none. */
export type Version = number

/**
 * A place in the log of all events: a safe integer that rises with every event. Gaps may occur; going back, or a late
 * event at an earlier place, may not.
 */
export type Position = number

/** The longest name of a stream, record, kind, index or message, in UTF-16 code units. */
export const NAME_LIMIT = 191

// Control characters break logs and some databases; a lone surrogate has no UTF-8 form.
const bad = /\p{Cc}|\p{Cs}/u

/** Whether a text may name something stored: 1 to {@link NAME_LIMIT} characters, none of them a control character. */
export function isName(text: unknown): text is string {
  return typeof text === 'string' && text.length > 0 && text.length <= NAME_LIMIT && !bad.test(text)
}

/**
 * The name of a stream of events.
 *
 * @throws MotcuaError `storage.bad-name` when a part is empty or the whole too long, or when the kind has a colon.
 * @example
 * ```ts
 * streamId('dossier', 'H56.14-20210315-0001') // => 'dossier:H56.14-20210315-0001'
 * ```
 */
export function streamId(kind: string, id: string): StreamId {
  const stream = `${kind}:${id}`
  if (!isName(kind) || !isName(id) || !isName(stream) || kind.includes(':')) {
    throw storageError('storage.bad-name', { name: stream })
  }
  return stream as StreamId
}
