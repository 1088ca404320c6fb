import type { CommandId } from '@motcua/core'
import { checkBatch } from '../check-batch.ts'
import type { CommitBatch, CommitReceipt, RecordWrite, StoredEvent } from '../commit.ts'
import { copyJson } from '../copy-json.ts'
import { storageError, versionConflict } from '../errors.ts'
import type { StreamId } from '../names.ts'
import { enqueue, type Outbox } from './outbox.ts'
import { emptyShelf, put, type Shelf, uniqueKey } from './records.ts'

/** All a memory store holds. */
export interface Memory {
  readonly log: StoredEvent[]
  readonly streams: Map<StreamId, StoredEvent[]>
  readonly shelves: Map<string, Shelf>
  readonly receipts: Map<CommandId, CommitReceipt>
  readonly outbox: Outbox
}

/** Checks the whole batch, then writes the whole of it: nothing in between can fail. */
export function apply(memory: Memory, batch: CommitBatch): CommitReceipt {
  checkBatch(batch)
  const first = memory.receipts.get(batch.commandId)
  if (first !== undefined) return { ...first, replayed: true }
  checkVersions(memory, batch)
  checkUnique(memory, batch.records)
  for (const { id } of batch.messages) {
    if (memory.outbox.has(id)) throw storageError('storage.not-unique', { kind: 'message', id, name: 'id' })
  }
  const streams = batch.events.map((append) => {
    const stream = memory.streams.get(append.stream) ?? []
    memory.streams.set(append.stream, stream)
    for (const event of append.events) {
      const stored = Object.freeze({
        position: memory.log.length + 1,
        stream: append.stream,
        version: stream.length + 1,
        commandId: batch.commandId,
        type: event.type,
        at: event.at,
        data: copyJson(event.data),
      })
      stream.push(stored)
      memory.log.push(stored)
    }
    return { stream: append.stream, version: stream.length }
  })
  const records = writeRecords(memory, batch.records)
  for (const message of batch.messages) enqueue(memory.outbox, message)
  const lastPosition = batch.events.length === 0 ? null : memory.log.length
  const receipt = frozen({ commandId: batch.commandId, replayed: false, lastPosition, streams, records })
  memory.receipts.set(batch.commandId, receipt)
  return receipt
}

function slotOf(memory: Memory, write: RecordWrite) {
  return memory.shelves.get(write.kind)?.slots.get(write.id)
}

function checkVersions(memory: Memory, batch: CommitBatch): void {
  for (const { stream, expectedVersion } of batch.events) {
    const actual = memory.streams.get(stream)?.length ?? 0
    if (actual !== expectedVersion) throw versionConflict('stream', stream, expectedVersion, actual)
  }
  for (const write of batch.records) {
    const slot = slotOf(memory, write)
    const actual = slot?.record ? slot.version : 0
    if (actual !== write.expectedVersion) {
      throw versionConflict(write.kind, write.id, write.expectedVersion, actual)
    }
  }
}

/** Refuses a value that another record holds, unless that record gives it up in the same batch. */
function checkUnique(memory: Memory, writes: readonly RecordWrite[]): void {
  const rewritten = new Set(writes.map((write) => `${write.kind}\0${write.id}`))
  const wanted = new Set<string>()
  for (const write of writes) {
    if ('deleted' in write) continue
    for (const [name, value] of Object.entries(write.unique ?? {})) {
      const key = uniqueKey(name, value)
      const holder = memory.shelves.get(write.kind)?.taken.get(key)
      const held = holder !== undefined && !rewritten.has(`${write.kind}\0${holder}`)
      if (held || wanted.has(`${write.kind}\0${key}`)) {
        throw storageError('storage.not-unique', { kind: write.kind, id: write.id, name })
      }
      wanted.add(`${write.kind}\0${key}`)
    }
  }
}

function writeRecords(memory: Memory, writes: readonly RecordWrite[]): CommitReceipt['records'] {
  for (const write of writes) {
    for (const [name, value] of Object.entries(slotOf(memory, write)?.unique ?? {})) {
      memory.shelves.get(write.kind)?.taken.delete(uniqueKey(name, value))
    }
  }
  return writes.map((write) => {
    const shelf = memory.shelves.get(write.kind) ?? emptyShelf()
    memory.shelves.set(write.kind, shelf)
    const version = (shelf.slots.get(write.id)?.version ?? 0) + 1
    put(shelf, write, version)
    if (!('deleted' in write)) {
      for (const [name, value] of Object.entries(write.unique ?? {})) {
        shelf.taken.set(uniqueKey(name, value), write.id)
      }
    }
    return { kind: write.kind, id: write.id, version }
  })
}

function frozen(receipt: CommitReceipt): CommitReceipt {
  for (const item of [...receipt.streams, ...receipt.records]) Object.freeze(item)
  Object.freeze(receipt.streams)
  Object.freeze(receipt.records)
  return Object.freeze(receipt)
}
