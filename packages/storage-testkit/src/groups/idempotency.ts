import { equal, refused } from '../assert.ts'
import type { TestTable } from '../conformance.ts'
import { append, batch, event, message, stream } from '../fixtures.ts'

/** A command counts once, however often it is sent. */
export const idempotency: TestTable = {
  'the same command again gives the first receipt and changes nothing': async (store) => {
    const command = batch('c', {
      events: [{ stream, expectedVersion: 0, events: [event(1)] }],
      records: [{ kind: 'thing', id: 'a', expectedVersion: 0, value: 1 }],
      messages: [message('m')],
    })
    const first = await store.commit(command)
    await store.commit(append('later', 1, event(2)))
    const second = await store.commit(command)
    equal(second, { ...first, replayed: true }, 'second receipt')
    equal((await store.readStream(stream)).length, 2, 'events')
    equal((await store.getRecord('thing', 'a'))?.version, 1, 'record version')
  },
  'the same command with other content changes nothing either': async (store) => {
    await store.commit(append('c', 0, event(1)))
    const receipt = await store.commit(append('c', 1, event(2)))
    equal([receipt.replayed, receipt.streams], [true, [{ stream, version: 1 }]], 'receipt')
    equal((await store.readStream(stream)).length, 1, 'events')
  },
  'the receipt can be asked for': async (store) => {
    const first = await store.commit(append('c', 0, event(1)))
    equal(await store.getReceipt(first.commandId), { ...first, replayed: true }, 'receipt')
  },
  'an empty command is remembered as well': async (store) => {
    await store.commit(batch('c', {}))
    equal((await store.commit(batch('c', {}))).replayed, true, 'replayed')
  },
  'a refused command may be sent again': async (store) => {
    await refused(store.commit(append('c', 1, event(1))), 'storage.version-conflict')
    equal((await store.commit(append('c', 0, event(1)))).replayed, false, 'replayed')
  },
  'the same command sent twenty times at once counts once': async (store) => {
    const receipts = await Promise.all(
      Array.from({ length: 20 }, () => store.commit(append('c', 0, event(1)))),
    )
    equal(receipts.filter((receipt) => !receipt.replayed).length, 1, 'first receipts')
    equal((await store.readStream(stream)).length, 1, 'events')
  },
}
