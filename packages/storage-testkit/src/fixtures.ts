import { type CommandId, type Instant, id, instantFromEpoch } from '@motcua/core'
import type {
  CommitBatch,
  JsonValue,
  NewEvent,
  OutboxMessage,
  RecordWrite,
  StreamAppend,
} from '@motcua/storage'
import { type Page, type Storage, type StoredRecord, streamId } from '@motcua/storage'

/** The stream most tests write to. */
export const stream = streamId('dossier', 'HS-1')

/** The n-th minute of the tests' year. */
export function minute(n: number): Instant {
  return instantFromEpoch(1_609_462_800_000 + n * 60_000)
}

/** An event that tells its own number. */
export function event(n: number, data: JsonValue = { n }): NewEvent {
  return { type: 'noted', at: minute(n), data }
}

/** A batch of the named command. */
export function batch(
  command: string,
  parts: {
    readonly events?: readonly StreamAppend[]
    readonly records?: readonly RecordWrite[]
    readonly messages?: readonly OutboxMessage[]
  },
): CommitBatch {
  return {
    commandId: id<CommandId>(command),
    events: parts.events ?? [],
    records: parts.records ?? [],
    messages: parts.messages ?? [],
  }
}

/** A batch that adds events to the tests' stream. */
export function append(
  command: string,
  expectedVersion: number,
  ...events: readonly NewEvent[]
): CommitBatch {
  return batch(command, { events: [{ stream, expectedVersion, events }] })
}

/** A message that is due at once. */
export function message(name: string, topic = 'portal'): OutboxMessage {
  return { id: name, topic, payload: { name } }
}

/** Reads page after page until there are no more; gives up when a store never comes to an end. */
export async function allPages<T, C>(
  read: (after: C | undefined) => Promise<Page<T, C>>,
): Promise<readonly (readonly T[])[]> {
  const pages: (readonly T[])[] = []
  let after: C | undefined
  for (let i = 0; i < 1000; i++) {
    const page = await read(after)
    pages.push(page.items)
    if (page.next === null) return pages
    after = page.next
  }
  throw new Error('the pages never came to an end')
}

/** The ids of records, in order. */
export function idsOf(records: readonly StoredRecord[]): readonly string[] {
  return records.map((record) => record.id)
}

/** Everything a test may look at to see whether a refused batch left a trace. */
export async function traces(store: Storage): Promise<JsonValue> {
  const log = await store.readLog({ limit: 1000 })
  const things = await store.findRecords('thing', { order: 'ascending', limit: 1000 })
  const listed = await store.findRecords('thing', {
    index: { name: 'by', from: '' },
    order: 'ascending',
    limit: 1000,
  })
  const messages = await store.claimMessages({ at: minute(0), leaseUntil: minute(0), limit: 1000 })
  return {
    events: log.items.map((item) => `${item.stream} ${item.version}`),
    things: things.items.map((record) => ({ id: record.id, version: record.version, value: record.value })),
    listed: idsOf(listed.items),
    messages: messages.map((item) => item.id),
  }
}
