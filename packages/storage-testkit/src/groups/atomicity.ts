import { type CommitBatch, type Storage, streamId } from '@motcua/storage'
import { equal, refused } from '../assert.ts'
import type { TestTable } from '../conformance.ts'
import { batch, event, message, traces } from '../fixtures.ts'

const s = (name: string) => streamId('s', name)

/** A store that already holds one of everything. */
async function furnish(store: Storage): Promise<void> {
  await store.commit(
    batch('before', {
      events: [{ stream: s('old'), expectedVersion: 0, events: [event(1)] }],
      records: [
        {
          kind: 'thing',
          id: 'old',
          expectedVersion: 0,
          value: 1,
          keys: { by: 'old' },
          unique: { code: 'x' },
        },
      ],
      messages: [message('old')],
    }),
  )
}

/** A batch that writes one of everything and could be stored. */
function good(command: string): CommitBatch {
  return batch(command, {
    events: [{ stream: s('new'), expectedVersion: 0, events: [event(1), event(2)] }],
    records: [
      { kind: 'thing', id: 'new', expectedVersion: 0, value: 2, keys: { by: 'new' }, unique: { code: 'y' } },
      { kind: 'thing', id: 'old', expectedVersion: 1, value: 3, keys: { by: 'other' } },
    ],
    messages: [message('new')],
  })
}

/** Proves that a batch with one fault in it leaves no trace, and that the same batch mended is stored. */
async function leavesNoTrace(
  store: Storage,
  spoil: (batch: CommitBatch) => CommitBatch,
  code: string,
): Promise<void> {
  await furnish(store)
  const before = await traces(store)
  await refused(store.commit(spoil(good('c'))), code)
  equal(await traces(store), before, 'the store after a refused batch')
  equal(await store.getReceipt(good('c').commandId), null, 'the receipt of a refused command')
  equal((await store.commit(good('c'))).replayed, false, 'the mended batch')
}

/** All of a batch, or nothing. */
export const atomicity: TestTable = {
  'a stale stream spoils the whole batch': (store) =>
    leavesNoTrace(
      store,
      (b) => ({ ...b, events: [...b.events, { stream: s('old'), expectedVersion: 0, events: [event(9)] }] }),
      'storage.version-conflict',
    ),
  'a stale record spoils the whole batch': (store) =>
    leavesNoTrace(
      store,
      (b) => ({
        ...b,
        records: [...b.records, { kind: 'thing', id: 'third', expectedVersion: 4, value: 9 }],
      }),
      'storage.version-conflict',
    ),
  'a value already taken spoils the whole batch': (store) =>
    leavesNoTrace(
      store,
      (b) => ({
        ...b,
        records: [
          { kind: 'thing', id: 'new', expectedVersion: 0, value: 2, keys: { by: 'new' } },
          { kind: 'thing', id: 'third', expectedVersion: 0, value: 9, unique: { code: 'x' } },
        ],
      }),
      'storage.not-unique',
    ),
  'a message sent twice spoils the whole batch': (store) =>
    leavesNoTrace(store, (b) => ({ ...b, messages: [...b.messages, message('old')] }), 'storage.not-unique'),
  'a value that is not JSON spoils the whole batch': (store) =>
    leavesNoTrace(
      store,
      (b) => ({ ...b, messages: [...b.messages, { id: 'nan', topic: 't', payload: { n: Number.NaN } }] }),
      'storage.not-json',
    ),
  'a refused batch does not spoil those committed beside it': async (store) => {
    await furnish(store)
    const write = (n: number, expectedVersion: number) =>
      store.commit(
        batch(`c-${n}`, {
          events: [{ stream: s(`n-${n}`), expectedVersion, events: [event(n)] }],
          records: [{ kind: 'thing', id: `n-${n}`, expectedVersion: 0, value: n }],
        }),
      )
    const results = await Promise.allSettled([
      write(1, 0),
      write(2, 7),
      write(3, 0),
      write(4, 7),
      write(5, 0),
    ])
    equal(
      results.map((result) => result.status),
      ['fulfilled', 'rejected', 'fulfilled', 'rejected', 'fulfilled'],
      'outcomes',
    )
    const log = await store.readLog({ limit: 10 })
    equal(
      log.items.map((item) => item.stream),
      ['s:old', 's:n-1', 's:n-3', 's:n-5'],
      'log',
    )
    equal(await store.getRecord('thing', 'n-2'), null, 'the record of a refused batch')
  },
}
