import type { Storage } from '@motcua/storage'
import { equal, flunk, refused } from '../assert.ts'
import type { Subject, TestTable } from '../conformance.ts'
import { append, batch, event, message, minute, stream } from '../fixtures.ts'

/** Reopens the store, does something with it, and lets it go. */
async function reopened(
  store: Storage,
  subject: Subject,
  look: (again: Storage) => Promise<void>,
): Promise<void> {
  const again = await (subject.reopen?.(store) ?? flunk('the store cannot be opened again'))
  try {
    await look(again)
  } finally {
    await again.close()
  }
}

/** What was acknowledged is there when the store is opened again. */
export const durability: TestTable = {
  'everything is there again, and goes on where it stopped': async (store, subject) => {
    const unique = { code: 'x' }
    const record = {
      kind: 'thing',
      id: 'a',
      expectedVersion: 0,
      value: 1,
      keys: { by: 'k' },
      text: 'Sông Lô',
      unique,
    }
    const first = await store.commit(
      batch('c', {
        events: [{ stream, expectedVersion: 0, events: [event(1), event(2)] }],
        records: [record],
        messages: [message('m')],
      }),
    )
    await store.claimMessages({ at: minute(0), leaseUntil: minute(10), limit: 1 })
    await reopened(store, subject, async (again) => {
      equal(
        (await again.readStream(stream)).map((item) => item.data),
        [{ n: 1 }, { n: 2 }],
        'stream',
      )
      equal((await again.getRecord('thing', 'a'))?.value, 1, 'record')
      const query = {
        index: { name: 'by', equals: 'k' },
        text: 'song lo',
        order: 'ascending',
        limit: 2,
      } as const
      equal((await again.findRecords('thing', query)).items.length, 1, 'list')
      equal(await again.getReceipt(first.commandId), { ...first, replayed: true }, 'receipt')
      await refused(again.commit(append('late', 1, event(9))), 'storage.version-conflict')
      const taken = { ...record, id: 'b' }
      await refused(again.commit(batch('taken', { records: [taken] })), 'storage.not-unique')
      const next = await again.commit(append('next', 2, event(3)))
      const log = await again.readLog({
        ...(first.lastPosition === null ? {} : { after: first.lastPosition }),
        limit: 9,
      })
      equal(
        log.items.map((item) => item.position),
        [next.lastPosition],
        'log behind the first receipt',
      )
      const lease = { leaseUntil: minute(20), limit: 1 }
      equal(await again.claimMessages({ at: minute(9), ...lease }), [], 'a lease outlives the process')
      equal((await again.claimMessages({ at: minute(10), ...lease }))[0]?.attempt, 2, 'second delivery')
    })
  },
  'commits under way when the store is closed are stored or refused, never lost in between': async (
    store,
    subject,
  ) => {
    const commits = Promise.allSettled([0, 1, 2].map((i) => store.commit(batch(`c-${i}`, {}))))
    await store.close()
    const outcomes = await commits
    await reopened(store, subject, async (again) => {
      for (const [i, outcome] of outcomes.entries()) {
        const receipt = await again.getReceipt(batch(`c-${i}`, {}).commandId)
        equal(receipt !== null, outcome.status === 'fulfilled', `command ${i} is stored as it was answered`)
      }
    })
  },
}
