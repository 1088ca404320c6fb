import { isMotcuaError } from '@motcua/core'
import type { CommitReceipt, Storage } from '@motcua/storage'
import { equal } from '../assert.ts'
import type { TestTable } from '../conformance.ts'
import { append, batch, event, stream } from '../fixtures.ts'

const twenty = Array.from({ length: 20 }, (_, i) => i)

async function outcomes(commits: readonly Promise<CommitReceipt>[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const result of await Promise.allSettled(commits)) {
    const error: unknown = result.status === 'rejected' ? result.reason : null
    const name = error === null ? 'won' : isMotcuaError(error) ? error.code : String(error)
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

/** Draws the next number of a book, trying again as a host does after a lost race. */
async function draw(store: Storage, writer: number): Promise<number> {
  for (;;) {
    const counter = await store.getRecord('counter', 'book')
    const next = ((counter?.value as number | undefined) ?? 0) + 1
    const records = [
      { kind: 'counter', id: 'book', expectedVersion: counter?.version ?? 0, value: next },
      { kind: 'receipt', id: `${writer}`, expectedVersion: 0, value: next, unique: { number: `${next}` } },
    ]
    try {
      await store.commit(batch(`draw-${writer}`, { records }))
      return next
    } catch (error) {
      if (!isMotcuaError(error, 'storage.version-conflict')) throw error
    }
  }
}

/** Many at once. */
export const races: TestTable = {
  'of twenty writers who saw the same stream one wins': async (store) => {
    await store.commit(append('before', 0, event(0)))
    const results = await outcomes(twenty.map((i) => store.commit(append(`c-${i}`, 1, event(i)))))
    equal(results, { won: 1, 'storage.version-conflict': 19 }, 'outcomes')
    equal((await store.readStream(stream)).length, 2, 'events')
  },
  'of twenty writers who begin the same stream one wins': async (store) => {
    const results = await outcomes(twenty.map((i) => store.commit(append(`c-${i}`, 0, event(i)))))
    equal(results, { won: 1, 'storage.version-conflict': 19 }, 'outcomes')
  },
  'of twenty writers of the same record one wins': async (store) => {
    const write = (i: number) => ({ kind: 'thing', id: 'a', expectedVersion: 0, value: i })
    const results = await outcomes(twenty.map((i) => store.commit(batch(`c-${i}`, { records: [write(i)] }))))
    equal(results, { won: 1, 'storage.version-conflict': 19 }, 'outcomes')
  },
  'of twenty writers who want the same value one gets it': async (store) => {
    const write = (i: number) => ({
      kind: 'thing',
      id: `${i}`,
      expectedVersion: 0,
      value: i,
      unique: { code: 'x' },
    })
    const results = await outcomes(twenty.map((i) => store.commit(batch(`c-${i}`, { records: [write(i)] }))))
    equal(results, { won: 1, 'storage.not-unique': 19 }, 'outcomes')
  },
  'numbers drawn by twenty writers have no gap and no double': async (store) => {
    const numbers = await Promise.all(twenty.map((writer) => draw(store, writer)))
    equal(
      [...numbers].sort((a, b) => a - b),
      twenty.map((i) => i + 1),
      'numbers',
    )
    equal((await store.getRecord('counter', 'book'))?.value, 20, 'counter')
  },
}
