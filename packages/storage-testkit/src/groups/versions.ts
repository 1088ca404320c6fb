import type { RecordWrite } from '@motcua/storage'
import { check, equal, refused } from '../assert.ts'
import type { TestTable } from '../conformance.ts'
import { append, batch, event, stream } from '../fixtures.ts'

const write = (expectedVersion: number, value = 0): RecordWrite => ({
  kind: 'thing',
  id: 'a',
  expectedVersion,
  value,
})
const erase = (expectedVersion: number): RecordWrite => ({
  kind: 'thing',
  id: 'a',
  expectedVersion,
  deleted: true,
})

/** Nobody writes over what he has not seen. */
export const versions: TestTable = {
  'a stream that exists is not begun again': async (store) => {
    await store.commit(append('c-1', 0, event(1)))
    const error = await refused(store.commit(append('c-2', 0, event(2))), 'storage.version-conflict')
    equal(error.details, { kind: 'stream', id: stream, expected: 0, actual: 1 }, 'details')
    check(error.retryable, 'a lost race is retryable')
  },
  'events at a version already passed are refused': async (store) => {
    await store.commit(append('c-1', 0, event(1), event(2)))
    const error = await refused(store.commit(append('c-2', 1, event(3))), 'storage.version-conflict')
    equal([error.details['expected'], error.details['actual']], [1, 2], 'versions')
    equal((await store.readStream(stream)).length, 2, 'events')
  },
  'events at a version not yet reached are refused': async (store) => {
    await refused(store.commit(append('c-1', 1, event(1))), 'storage.version-conflict')
    await store.commit(append('c-2', 0, event(1)))
    const error = await refused(store.commit(append('c-3', 2, event(2))), 'storage.version-conflict')
    equal([error.details['expected'], error.details['actual']], [2, 1], 'versions')
  },
  'a record is written at the version seen, and no other': async (store) => {
    await store.commit(batch('c-1', { records: [write(0, 1)] }))
    await store.commit(batch('c-2', { records: [write(1, 2)] }))
    equal(await store.getRecord('thing', 'a'), { kind: 'thing', id: 'a', version: 2, value: 2 }, 'record')
    for (const expected of [0, 1, 3]) {
      const conflict = store.commit(batch(`c-3-${expected}`, { records: [write(expected, 3)] }))
      const error = await refused(conflict, 'storage.version-conflict')
      equal(error.details, { kind: 'thing', id: 'a', expected, actual: 2 }, 'details')
    }
    equal((await store.getRecord('thing', 'a'))?.value, 2, 'value')
  },
  'a record that does not exist is not replaced': async (store) => {
    const error = await refused(store.commit(batch('c', { records: [write(1)] })), 'storage.version-conflict')
    equal(error.details['actual'], 0, 'actual')
  },
  'an erased record is gone, from its lists and searches too': async (store) => {
    const made = { ...write(0), keys: { by: 'k' }, text: 'Đăng ký', unique: { code: 'x' } }
    await store.commit(batch('c-1', { records: [made] }))
    await store.commit(batch('c-2', { records: [erase(1)] }))
    equal(await store.getRecord('thing', 'a'), null, 'record')
    const list = { order: 'ascending', limit: 10 } as const
    equal((await store.findRecords('thing', list)).items, [], 'by id')
    equal(
      (await store.findRecords('thing', { ...list, index: { name: 'by', equals: 'k' } })).items,
      [],
      'by key',
    )
    equal((await store.findRecords('thing', { ...list, text: 'dang' })).items, [], 'by text')
    await store.commit(batch('c-3', { records: [{ ...write(0), id: 'b', unique: { code: 'x' } }] }))
  },
  'only the version seen is erased': async (store) => {
    await store.commit(batch('c-1', { records: [write(0)] }))
    await refused(store.commit(batch('c-2', { records: [erase(2)] })), 'storage.version-conflict')
    check((await store.getRecord('thing', 'a')) !== null, 'the record is still there')
  },
  'a record made anew goes on counting': async (store) => {
    await store.commit(batch('c-1', { records: [write(0, 1)] }))
    await store.commit(batch('c-2', { records: [erase(1)] }))
    await store.commit(batch('c-3', { records: [write(0, 3)] }))
    const version = (await store.getRecord('thing', 'a'))?.version ?? 0
    check(
      version > 1,
      `a writer who saw version 1 would write over another record: the version is ${version}`,
    )
    await refused(store.commit(batch('c-4', { records: [write(1)] })), 'storage.version-conflict')
  },
}
