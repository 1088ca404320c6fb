import type { CommandId } from '@motcua/core'
import { capabilitiesOf } from '../capabilities.ts'
import { checkLimit } from '../check-query.ts'
import type { CommitReceipt, StoredEvent } from '../commit.ts'
import { storageError } from '../errors.ts'
import type { Storage } from '../port.ts'
import { apply, type Memory } from './commit.ts'
import { ack, claim, failed, poison, revive } from './outbox.ts'
import { emptyShelf, find } from './records.ts'

/**
 * A store in the process's memory: the reference the other adapters are compared with, for tests and trials.
 * What it holds is gone with the process. What it hands out is frozen.
 *
 * @example
 * ```ts
 * createMemoryStorage().capabilities.durable // => false
 * ```
 */
export function createMemoryStorage(): Storage {
  const memory: Memory = {
    log: [],
    streams: new Map(),
    shelves: new Map(),
    receipts: new Map(),
    outbox: new Map(),
  }
  let closed = false
  const open = (): Memory => {
    if (closed) throw storageError('storage.closed')
    return memory
  }
  return {
    capabilities: capabilitiesOf({}),
    commit: async (batch) => apply(open(), batch),
    getReceipt: async (commandId) => replay(open(), commandId),
    readStream: async (stream, from = 1) => (open().streams.get(stream) ?? []).slice(Math.max(from, 1) - 1),
    readLog: async (page) => readLog(open(), page.after ?? 0, page.limit),
    getRecord: async (kind, id) => open().shelves.get(kind)?.slots.get(id)?.record ?? null,
    findRecords: async (kind, query) => find(open().shelves.get(kind) ?? emptyShelf(), query),
    claimMessages: async (request) => claim(open().outbox, request),
    ackMessages: async (deliveries) => ack(open().outbox, deliveries),
    failMessages: async (deliveries) => failed(open().outbox, deliveries),
    findPoison: async (page) => poison(open().outbox, page.after, page.limit),
    revivePoison: async (ids, at) => revive(open().outbox, ids, at),
    close: async () => {
      closed = true
    },
  }
}

function replay(memory: Memory, commandId: CommandId): CommitReceipt | null {
  const receipt = memory.receipts.get(commandId)
  return receipt === undefined ? null : { ...receipt, replayed: true }
}

// Places in this log are 1, 2, 3 …: the event after a place stands at that index.
function readLog(memory: Memory, after: number, limit: number) {
  checkLimit(limit)
  const items: readonly StoredEvent[] = memory.log.slice(after, after + limit)
  return { items, next: after + limit < memory.log.length ? after + limit : null }
}
