import { isInstant } from '@motcua/core'
import type { CommitBatch, RecordPut, RecordWrite, StreamAppend } from './commit.ts'
import { assertJson } from './copy-json.ts'
import { storageError } from './errors.ts'
import { isName } from './names.ts'
import type { OutboxMessage } from './outbox.ts'

function refuse(reason: string, at: string): never {
  throw storageError('storage.bad-batch', { reason, at })
}

function name(text: unknown): asserts text is string {
  if (!isName(text)) throw storageError('storage.bad-name', { name: String(text).slice(0, 200) })
}

function version(value: number, least: number, at: string): void {
  if (!Number.isSafeInteger(value) || value < least) refuse(`a version is an integer from ${least} on`, at)
}

/**
 * Refuses a batch no store may take: bad names, versions or instants, the same stream or record twice, what is not
 * JSON. Every adapter calls it first, so that all of them refuse the same.
 *
 * @throws MotcuaError `storage.bad-batch`, `storage.bad-name`, `storage.not-json`
 */
export function checkBatch(batch: CommitBatch): void {
  name(batch.commandId)
  const streams = new Set<string>()
  for (const append of batch.events) checkAppend(append, streams)
  const records = new Set<string>()
  for (const write of batch.records) checkRecord(write, records)
  const messages = new Set<string>()
  for (const message of batch.messages) checkMessage(message, messages)
}

function checkAppend(append: StreamAppend, seen: Set<string>): void {
  name(append.stream)
  version(append.expectedVersion, 0, append.stream)
  if (seen.has(append.stream)) refuse('the stream stands in it twice', append.stream)
  seen.add(append.stream)
  if (append.events.length === 0) refuse('an append needs at least one event', append.stream)
  for (const event of append.events) {
    name(event.type)
    if (!isInstant(event.at)) refuse('the event has no instant in the canonical writing', append.stream)
    assertJson(event.data, `${append.stream}.${event.type}`)
  }
}

function checkRecord(write: RecordWrite, seen: Set<string>): void {
  name(write.kind)
  name(write.id)
  const at = `${write.kind} ${write.id}`
  if (seen.has(at)) refuse('the record stands in it twice', at)
  seen.add(at)
  version(write.expectedVersion, 'deleted' in write ? 1 : 0, at)
  if (!('deleted' in write)) checkPut(write, at)
}

function checkPut(write: RecordPut, at: string): void {
  assertJson(write.value, at)
  for (const [index, key] of Object.entries(write.keys ?? {})) {
    name(index)
    if (typeof key === 'number' ? !Number.isFinite(key) : key !== null && !isKeyText(key)) {
      refuse(`the key of index ${index} is no text, finite number or null`, at)
    }
  }
  for (const [label, value] of Object.entries(write.unique ?? {})) {
    name(label)
    if (!isKeyText(value)) refuse(`the unique value ${label} is no text`, at)
  }
  if (write.text !== undefined && !isKeyText(write.text)) refuse('the search text is no text', at)
}

function checkMessage(message: OutboxMessage, seen: Set<string>): void {
  name(message.id)
  name(message.topic)
  if (seen.has(message.id)) refuse('the message stands in it twice', message.id)
  seen.add(message.id)
  if (message.notBefore !== undefined && !isInstant(message.notBefore)) {
    refuse('the message has no instant in the canonical writing', message.id)
  }
  assertJson(message.payload, message.id)
}

// What databases compare as bytes must have a UTF-8 form, and some end a text at NUL.
const badText = /\p{Cs}|\0/u

function isKeyText(value: unknown): value is string {
  return typeof value === 'string' && !badText.test(value)
}
