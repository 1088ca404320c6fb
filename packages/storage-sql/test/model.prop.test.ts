import { id, instantFromEpoch, isMotcuaError } from '@motcua/core'
import type { CommitBatch, IndexKeys, RecordQuery, RecordWrite, Storage } from '@motcua/storage'
import { streamId } from '@motcua/storage'
import { createMemoryStorage } from '@motcua/storage/memory'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openSqliteStorage } from '../src/sqlite.ts'
import { libsql } from './drivers.ts'

// Few names and small versions, so that random commands meet each other often.
const name = fc.constantFrom('a', 'b', 'đ')
const version = fc.constantFrom(0, 0, 0, 1, 1, 2, 3)
const key = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -2, max: 2 }),
  fc.constantFrom('', 'a', 'ab', 'b', '🏠', '\uffee'),
)
const keys: fc.Arbitrary<IndexKeys> = fc.dictionary(fc.constantFrom('by', 'due'), key)

const put: fc.Arbitrary<RecordWrite> = fc.record({
  kind: fc.constant('thing'),
  id: name,
  expectedVersion: version,
  value: fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<never>,
  keys,
  unique: fc.oneof(fc.constant({}), fc.record({ code: fc.constantFrom('x', 'y') })),
  text: fc.constantFrom('', 'Đăng ký khai sinh', 'khai tử'),
})
const erase: fc.Arbitrary<RecordWrite> = fc.record({
  kind: fc.constant('thing'),
  id: name,
  expectedVersion: fc.constantFrom(1, 1, 2, 3),
  deleted: fc.constant(true as const),
})

const batch: fc.Arbitrary<CommitBatch> = fc.record({
  commandId: fc.nat(30).map((n) => id<CommitBatch['commandId']>(`c-${n}`)),
  events: fc.uniqueArray(
    fc.record({
      stream: name.map((n) => streamId('s', n)),
      expectedVersion: version,
      events: fc.array(
        fc.nat(9).map((n) => ({ type: 'noted', at: instantFromEpoch(n), data: n })),
        {
          minLength: 1,
          maxLength: 2,
        },
      ),
    }),
    { maxLength: 2, selector: (append) => append.stream },
  ),
  records: fc.uniqueArray(fc.oneof({ weight: 3, arbitrary: put }, erase), {
    maxLength: 2,
    selector: (write) => write.id,
  }),
  messages: fc.uniqueArray(
    name.map((n) => ({ id: n, topic: 't', payload: n })),
    { maxLength: 1, selector: (message) => message.id },
  ),
})

const selection = fc.oneof(
  fc.record({ name: fc.constantFrom('by', 'due'), equals: fc.constantFrom<string | number>(0, 1, '', 'a') }),
  fc.record({ name: fc.constantFrom('by', 'due'), startsWith: fc.constantFrom('', 'a', '\uffee') }),
  fc.record({
    name: fc.constant('by'),
    from: fc.constantFrom<string | number>(-1, 'a'),
    to: fc.constantFrom<string | number>(2, 'b'),
  }),
)
const query: fc.Arbitrary<RecordQuery> = fc.record(
  {
    index: selection,
    text: fc.constantFrom('khai', 'dang ky', 'tu khai'),
    order: fc.constantFrom('ascending', 'descending'),
    limit: fc.integer({ min: 1, max: 3 }),
  },
  { requiredKeys: ['order', 'limit'] },
)

async function outcome(work: Promise<unknown>): Promise<unknown> {
  try {
    return await work
  } catch (error) {
    // Which of several reasons is named first is the store's own affair; that there is one is not.
    return isMotcuaError(error) ? 'refused' : error
  }
}

/** Everything a caller can see, with two pages of the query. */
async function seen(store: Storage, asked: RecordQuery): Promise<unknown> {
  const log = await store.readLog({ limit: 1000 })
  const first = await store.findRecords('thing', asked)
  const second =
    first.next === null ? null : await store.findRecords('thing', { ...asked, after: first.next })
  const messages = await store.claimMessages({
    at: instantFromEpoch(0),
    leaseUntil: instantFromEpoch(0),
    limit: 9,
  })
  return { log, first, second, messages, poison: await store.findPoison({ limit: 9 }) }
}

it('SQLite and memory cannot be told apart by random commands', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(batch, query), { minLength: 1, maxLength: 12 }), async (commands) => {
      const memory = createMemoryStorage()
      const sqlite = await openSqliteStorage({ database: libsql(':memory:'), schema: 'migrate' })
      for (const [command, asked] of commands) {
        expect(await outcome(sqlite.commit(command))).toEqual(await outcome(memory.commit(command)))
        expect(await seen(sqlite, asked)).toEqual(await seen(memory, asked))
      }
      await sqlite.close()
    }),
    { numRuns: 60 },
  )
})
