import { equal } from '../assert.ts'
import type { TestTable } from '../conformance.ts'
import { batch, event, stream } from '../fixtures.ts'

/** Changes an object as a careless caller would; a frozen one does not mind. */
function spoil(object: unknown): void {
  for (const name of Object.keys(object as object)) {
    try {
      ;(object as Record<string, unknown>)[name] = 'spoilt'
    } catch {
      // Frozen.
    }
  }
}

/** What a caller does to its objects changes nothing in the store. */
export const aliasing: TestTable = {
  'what was handed in may be changed at once': async (store) => {
    const data = { list: [1, 2] }
    const value = { list: [1, 2] }
    const payload = { list: [1, 2] }
    const committed = store.commit(
      batch('c', {
        events: [{ stream, expectedVersion: 0, events: [event(1, data)] }],
        records: [{ kind: 'thing', id: 'a', expectedVersion: 0, value }],
        messages: [{ id: 'm', topic: 't', payload }],
      }),
    )
    for (const given of [data, value, payload]) {
      given.list.push(3)
      spoil(given)
    }
    await committed
    equal((await store.readStream(stream))[0]?.data, { list: [1, 2] }, 'event')
    equal((await store.getRecord('thing', 'a'))?.value, { list: [1, 2] }, 'record')
    const [message] = await store.claimMessages({ at: event(0).at, leaseUntil: event(0).at, limit: 1 })
    equal(message?.payload, { list: [1, 2] }, 'message')
  },
  'what was handed out may be changed': async (store) => {
    const value = { list: [1, 2] }
    const events = [{ stream, expectedVersion: 0, events: [event(1, value)] }]
    const records = [{ kind: 'thing', id: 'a', expectedVersion: 0, value }]
    const receipt = await store.commit(
      batch('c', { events, records, messages: [{ id: 'm', topic: 't', payload: value }] }),
    )
    const lease = { at: event(0).at, leaseUntil: event(0).at, limit: 1 }
    const given = [
      receipt.streams[0],
      receipt.streams,
      (await store.readStream(stream))[0]?.data,
      (await store.readStream(stream))[0],
      await store.readStream(stream),
      (await store.readLog({ limit: 1 })).items[0]?.data,
      (await store.getRecord('thing', 'a'))?.value,
      await store.getRecord('thing', 'a'),
      (await store.findRecords('thing', { order: 'ascending', limit: 1 })).items[0]?.value,
      (await store.claimMessages(lease))[0]?.payload,
    ]
    for (const object of given) spoil(object)
    equal((await store.readStream(stream))[0]?.data, value, 'event')
    equal((await store.readLog({ limit: 1 })).items[0]?.data, value, 'event in the log')
    equal(await store.getRecord('thing', 'a'), { kind: 'thing', id: 'a', version: 1, value }, 'record')
    equal((await store.claimMessages(lease))[0]?.payload, value, 'message')
    equal((await store.getReceipt(receipt.commandId))?.streams, [{ stream, version: 1 }], 'receipt')
  },
}
