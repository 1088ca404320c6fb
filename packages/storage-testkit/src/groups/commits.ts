import { streamId } from '@motcua/storage'
import { check, equal } from '../assert.ts'
import type { TestTable } from '../conformance.ts'
import { allPages, append, batch, event, minute, stream } from '../fixtures.ts'

/** What is written is read, in order. */
export const commits: TestTable = {
  'an empty store answers with nothing': async (store) => {
    equal(await store.readStream(stream), [], 'stream')
    equal(await store.readLog({ limit: 10 }), { items: [], next: null }, 'log')
    equal(await store.getRecord('thing', 'a'), null, 'record')
    equal(
      await store.findRecords('thing', { order: 'ascending', limit: 10 }),
      { items: [], next: null },
      'records',
    )
    equal(await store.getReceipt(append('c', 0, event(1)).commandId), null, 'receipt')
  },
  'the receipt tells where everything went': async (store) => {
    const records = [{ kind: 'thing', id: 'a', expectedVersion: 0, value: 1 }]
    const events = [{ stream, expectedVersion: 0, events: [event(1), event(2)] }]
    const receipt = await store.commit(batch('c', { events, records }))
    equal(receipt.commandId, 'c', 'command')
    equal(receipt.replayed, false, 'replayed')
    equal(receipt.streams, [{ stream, version: 2 }], 'streams')
    equal(receipt.records, [{ kind: 'thing', id: 'a', version: 1 }], 'records')
    const log = await store.readLog({ limit: 10 })
    equal(receipt.lastPosition, log.items.at(-1)?.position, 'last position')
  },
  'a batch without events has no position': async (store) => {
    equal((await store.commit(batch('c', {}))).lastPosition, null, 'last position')
  },
  'events come back whole, numbered from 1': async (store) => {
    await store.commit(append('c-1', 0, event(1), event(2)))
    await store.commit(append('c-2', 2, event(3)))
    const events = await store.readStream(stream)
    equal(
      events.map((item) => item.version),
      [1, 2, 3],
      'versions',
    )
    equal(
      events.map((item) => item.commandId),
      ['c-1', 'c-1', 'c-2'],
      'commands',
    )
    const { position: _, ...third } = events[2] ?? { position: 0 }
    equal(third, { ...event(3), stream, version: 3, commandId: 'c-2' }, 'third event')
  },
  'a stream is read from a version on': async (store) => {
    await store.commit(append('c', 0, event(1), event(2), event(3)))
    equal(
      (await store.readStream(stream, 2)).map((item) => item.version),
      [2, 3],
      'from 2',
    )
    equal(await store.readStream(stream, 4), [], 'behind the end')
  },
  'a stream of 120 events is in order': async (store) => {
    for (let i = 0; i < 120; i++) await store.commit(append(`c-${i}`, i, event(i)))
    const events = await store.readStream(stream)
    equal(
      events.map((item) => item.data),
      Array.from({ length: 120 }, (_, n) => ({ n })),
      'events',
    )
  },
  'streams do not mix': async (store) => {
    const other = streamId('dossier', 'HS-10')
    await store.commit(append('c-1', 0, event(1)))
    await store.commit(batch('c-2', { events: [{ stream: other, expectedVersion: 0, events: [event(2)] }] }))
    equal((await store.readStream(stream)).length, 1, 'first stream')
    equal(
      (await store.readStream(other)).map((item) => item.data),
      [{ n: 2 }],
      'second stream',
    )
  },
  'the log holds all events in the order of their commits': async (store) => {
    const names = ['b', 'a', 'c', 'a', 'b', 'c', 'c']
    const seen = new Map<string, number>()
    for (const [i, name] of names.entries()) {
      const expectedVersion = seen.get(name) ?? 0
      seen.set(name, expectedVersion + 1)
      const events = [{ stream: streamId('s', name), expectedVersion, events: [event(i)] }]
      await store.commit(batch(`c-${i}`, { events }))
    }
    const pages = await allPages((after: number | undefined) =>
      store.readLog(after === undefined ? { limit: 3 } : { after, limit: 3 }),
    )
    equal(
      pages.map((page) => page.length),
      [3, 3, 1],
      'page sizes',
    )
    const log = pages.flat()
    equal(
      log.map((item) => item.stream),
      names.map((name) => `s:${name}`),
      'streams',
    )
    check(
      log.every((item, i) => i === 0 || item.position > (log[i - 1]?.position ?? 0)),
      'positions rise',
    )
  },
  'a full last page says that it is the last': async (store) => {
    await store.commit(append('c', 0, event(1), event(2)))
    equal((await store.readLog({ limit: 2 })).next, null, 'next')
  },
  'a follower of the log sees what comes later': async (store) => {
    await store.commit(append('c-1', 0, event(1)))
    const after = (await store.readLog({ limit: 10 })).items[0]?.position ?? 0
    await store.commit(append('c-2', 1, event(2)))
    equal(
      (await store.readLog({ after, limit: 10 })).items.map((item) => item.version),
      [2],
      'new events',
    )
  },
  'every JSON value comes back the same': async (store) => {
    const value = {
      texts: ['', 'a', '"', '\\', '\u0000', '\n'],
      numbers: [0, -1, 1.5, 1e-7, Number.MAX_SAFE_INTEGER, -Number.MAX_SAFE_INTEGER, 1e300],
      others: [true, false, null, [], {}, [[]]],
      deep: { a: { b: { c: [{ d: null }] } } },
      at: minute(1),
    }
    const records = [{ kind: 'thing', id: 'a', expectedVersion: 0, value }]
    await store.commit(
      batch('c', { events: [{ stream, expectedVersion: 0, events: [event(1, value)] }], records }),
    )
    equal((await store.readStream(stream))[0]?.data, value, 'event')
    equal((await store.getRecord('thing', 'a'))?.value, value, 'record')
  },
  'a property that is undefined is left out': async (store) => {
    const records = [{ kind: 'thing', id: 'a', expectedVersion: 0, value: { a: 1, b: undefined } }]
    await store.commit(batch('c', { records }))
    equal(Object.keys((await store.getRecord('thing', 'a'))?.value as object), ['a'], 'properties')
  },
  'the database holds what the store gives back': async (store, { peek }) => {
    if (peek === undefined) return
    const records = [{ kind: 'thing', id: 'a', expectedVersion: 0, value: { name: 'Sông Lô' } }]
    await store.commit(batch('c', { events: [{ stream, expectedVersion: 0, events: [event(1)] }], records }))
    equal(await peek(store, { kind: 'thing', id: 'a' }), { name: 'Sông Lô' }, 'record')
    equal(await peek(store, { stream, version: 1 }), { n: 1 }, 'event')
  },
}
