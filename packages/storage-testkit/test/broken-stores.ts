import type { CommitBatch, RecordQuery, Storage } from '@motcua/storage'
import { createMemoryStorage } from '@motcua/storage/memory'

/** A store that breaks the contract in one way, and the test that must notice. */
export interface BrokenStore {
  readonly name: string
  readonly caughtBy: string
  readonly open: () => Storage
}

/** The memory store with one method done wrong. */
function breaking(change: (good: Storage) => Partial<Storage>): () => Storage {
  return () => {
    const good = createMemoryStorage()
    return { ...good, ...change(good) }
  }
}

/** Commits the parts of a batch one after the other, as a store without transactions would. */
async function inParts(good: Storage, batch: CommitBatch) {
  const nothing = { events: [], records: [], messages: [] }
  const first = await good.commit({ ...batch, records: [], messages: [] })
  if (first.replayed) return first
  const part = (name: string) => `${batch.commandId}-${name}` as CommitBatch['commandId']
  const second = await good.commit({
    ...batch,
    ...nothing,
    commandId: part('records'),
    records: batch.records,
  })
  await good.commit({ ...batch, ...nothing, commandId: part('messages'), messages: batch.messages })
  return { ...first, records: second.records }
}

/** Writes each stream at the version it has, whatever the writer saw. */
async function uncheckedVersions(good: Storage, batch: CommitBatch): Promise<CommitBatch> {
  const events = await Promise.all(
    batch.events.map(async (append) => {
      return { ...append, expectedVersion: (await good.readStream(append.stream)).length }
    }),
  )
  return { ...batch, events }
}

let serial = 0

/** A copy of each batch under a command id nobody has used. */
function renamed(batch: CommitBatch): CommitBatch {
  serial += 1
  return { ...batch, commandId: `${batch.commandId}-${serial}` as CommitBatch['commandId'] }
}

/** Turns records of equal keys round on every page: each page is right in itself. */
async function unstableTies(good: Storage, kind: string, query: RecordQuery) {
  const page = await good.findRecords(kind, { ...query, limit: 1000 })
  const start = query.after === undefined ? 0 : 1
  const items = start === 1 ? [...page.items].reverse() : page.items
  return { items: items.slice(0, query.limit), next: items.length > query.limit ? page.next : null }
}

const composed = (batch: CommitBatch): CommitBatch => JSON.parse(JSON.stringify(batch).normalize('NFC'))
const thawed = <T>(value: T): T => JSON.parse(JSON.stringify(value))

export const brokenStores: readonly BrokenStore[] = [
  {
    name: 'ignores the expected version',
    caughtBy: 'events at a version already passed are refused',
    open: breaking((good) => ({
      commit: async (batch) => good.commit(await uncheckedVersions(good, batch)),
    })),
  },
  {
    name: 'writes a batch in parts',
    caughtBy: 'a stale record spoils the whole batch',
    open: breaking((good) => ({ commit: (batch) => inParts(good, batch) })),
  },
  {
    name: 'forgets commands',
    caughtBy: 'the same command again gives the first receipt and changes nothing',
    open: breaking((good) => ({ commit: (batch) => good.commit(renamed(batch)) })),
  },
  {
    name: 'loses the messages',
    caughtBy: 'a message is handed out whole, in the order of the commits',
    open: breaking((good) => ({ commit: (batch) => good.commit({ ...batch, messages: [] }) })),
  },
  {
    name: 'swallows a clash of unique values',
    caughtBy: 'of twenty writers who want the same value one gets it',
    open: breaking((good) => ({
      commit: (batch) =>
        good.commit({
          ...batch,
          records: batch.records.map((write) => ('deleted' in write ? write : { ...write, unique: {} })),
        }),
    })),
  },
  {
    name: 'gives out its own objects',
    caughtBy: 'what was handed out may be changed',
    open: breaking((good) => {
      const kept = new Map<string, unknown>()
      return {
        getRecord: async (kind, id) => {
          const record = kept.get(`${kind} ${id}`) ?? thawed(await good.getRecord(kind, id))
          kept.set(`${kind} ${id}`, record)
          return record as Awaited<ReturnType<Storage['getRecord']>>
        },
      }
    }),
  },
  {
    name: 'sorts versions as text',
    caughtBy: 'a stream of 120 events is in order',
    open: breaking((good) => ({
      readStream: async (stream, from) => {
        const events = await good.readStream(stream, from)
        return [...events].sort((a, b) => (`${a.version}` < `${b.version}` ? -1 : 1))
      },
    })),
  },
  {
    name: 'composes every text',
    caughtBy: 'composed and decomposed names are two names',
    open: breaking((good) => ({ commit: async (batch) => good.commit(composed(batch)) })),
  },
  {
    name: 'never lets a lease run out',
    caughtBy: 'a claimed message is its worker’s alone until the lease runs out',
    open: breaking((good) => ({
      claimMessages: (request) =>
        good.claimMessages({ ...request, leaseUntil: '9999-12-31T00:00:00.000Z' as typeof request.at }),
    })),
  },
  {
    name: 'takes any answer for a message',
    caughtBy: 'an answer that comes after the message went to another counts for nothing',
    open: breaking((good) => ({
      ackMessages: async (deliveries) => (await good.ackMessages(deliveries)).slice(0, 0),
    })),
  },
  {
    name: 'lists ties in another order on every page',
    caughtBy: 'pages are cut between ties without losing or doubling any',
    open: breaking((good) => ({ findRecords: (kind, query) => unstableTies(good, kind, query) })),
  },
  {
    name: 'searches with marks',
    caughtBy: 'a search forgives case and marks and wants every word',
    open: breaking((good) => ({
      findRecords: async (kind, query) => {
        const page = await good.findRecords(kind, query)
        return /^[a-z ]+$/.test(query.text ?? 'đ') ? { ...page, items: [] } : page
      },
    })),
  },
]
