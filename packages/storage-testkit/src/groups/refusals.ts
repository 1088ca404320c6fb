import type { CommandId, Instant } from '@motcua/core'
import type { CommitBatch, Cursor, RecordQuery, RecordWrite, StreamId } from '@motcua/storage'
import { check, equal, refused } from '../assert.ts'
import type { TestTable } from '../conformance.ts'
import { append, batch, event, message, minute, stream } from '../fixtures.ts'

const thing = (id: string, value: unknown = 1): RecordWrite => {
  return { kind: 'thing', id, expectedVersion: 0, value } as RecordWrite
}
const list: RecordQuery = { order: 'ascending', limit: 10 }

/** What no store may take, and that it says so by code. */
export const refusals: TestTable = {
  'a batch that contradicts itself': async (store) => {
    const once = { stream, expectedVersion: 0, events: [event(1)] }
    const bad: readonly CommitBatch[] = [
      batch('c', { events: [once, { ...once, expectedVersion: 1 }] }),
      batch('c', { events: [{ ...once, events: [] }] }),
      batch('c', { events: [{ ...once, expectedVersion: -1 }] }),
      batch('c', { events: [{ ...once, expectedVersion: 0.5 }] }),
      batch('c', { events: [{ ...once, events: [{ ...event(1), at: '2021-03-15' as Instant }] }] }),
      batch('c', { records: [thing('a'), thing('a')] }),
      batch('c', { records: [{ kind: 'thing', id: 'a', expectedVersion: 0, deleted: true }] }),
      batch('c', { records: [{ ...thing('a'), keys: { by: Number.NaN } } as RecordWrite] }),
      batch('c', { messages: [message('m'), message('m')] }),
    ]
    for (const wrong of bad) await refused(store.commit(wrong), 'storage.bad-batch')
  },
  'names that are empty, too long, or hold control characters': async (store) => {
    for (const name of ['', 'a\u0000b', 'a\nb', 'x'.repeat(192), '\ud800']) {
      await refused(store.commit(batch('c', { records: [thing(name)] })), 'storage.bad-name')
      const events = [{ stream: name as StreamId, expectedVersion: 0, events: [event(1)] }]
      await refused(store.commit(batch('c', { events })), 'storage.bad-name')
      await refused(store.commit({ ...batch('c', {}), commandId: name as CommandId }), 'storage.bad-name')
    }
  },
  'values JSON cannot hold, with the place where they stand': async (store) => {
    const values: readonly unknown[] = [
      undefined,
      Number.NaN,
      Infinity,
      1n,
      () => 1,
      Symbol('s'),
      minute,
      new Map(),
    ]
    for (const value of [...values, new Date(0), [undefined]]) {
      await refused(
        store.commit(batch('c', { records: [thing('a', { deep: [value] })] })),
        'storage.not-json',
      )
    }
    const error = await refused(
      store.commit(batch('c', { records: [thing('a', { deep: [1, Number.NaN] })] })),
      'storage.not-json',
    )
    equal([error.details['at'], error.details['found']], ['thing a.deep[1]', 'NaN'], 'place')
  },
  'queries that make no sense': async (store) => {
    const bad: readonly RecordQuery[] = [
      { ...list, limit: 0 },
      { ...list, limit: 1.5 },
      { ...list, limit: 10_001 },
      { ...list, order: 'sideways' as 'ascending' },
      { ...list, index: { name: '', equals: 1 } },
      { ...list, index: { name: 'by', equals: Number.NaN } },
    ]
    for (const query of bad) await refused(store.findRecords('thing', query), 'storage.bad-query')
    await refused(store.readLog({ limit: 0 }), 'storage.bad-query')
  },
  'a cursor of another list, or of nobody': async (store) => {
    await store.commit(
      batch('c', { records: ['a', 'b'].map((id) => ({ ...thing(id), keys: { by: 1 } }) as RecordWrite) }),
    )
    const after = (await store.findRecords('thing', { ...list, limit: 1 })).next as Cursor
    check(after !== null, 'there is a second page')
    await refused(store.findRecords('thing', { ...list, order: 'descending', after }), 'storage.bad-cursor')
    await refused(
      store.findRecords('thing', { ...list, index: { name: 'by', equals: 1 }, after }),
      'storage.bad-cursor',
    )
    await refused(store.findRecords('thing', { ...list, after: 'x' as Cursor }), 'storage.bad-cursor')
  },
  'everything after it was closed; closing twice is nothing': async (store) => {
    await store.close()
    await store.close()
    await refused(store.commit(append('c', 0, event(1))), 'storage.closed')
    await refused(store.readLog({ limit: 1 }), 'storage.closed')
    await refused(store.getRecord('thing', 'a'), 'storage.closed')
    await refused(store.claimMessages({ at: minute(1), leaseUntil: minute(2), limit: 1 }), 'storage.closed')
  },
}
