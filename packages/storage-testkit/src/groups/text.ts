import type { JsonValue, Storage } from '@motcua/storage'
import { streamId } from '@motcua/storage'
import { check, equal } from '../assert.ts'
import type { TestTable } from '../conformance.ts'
import { batch, event } from '../fixtures.ts'

/** Writes a text everywhere a text may go, and reads it back everywhere. */
async function roundTrip(store: Storage, text: string): Promise<void> {
  const name = streamId('s', text)
  const value: JsonValue = { [text]: [text] }
  await store.commit(
    batch('c', {
      events: [{ stream: name, expectedVersion: 0, events: [{ ...event(1, value), type: text }] }],
      records: [
        {
          kind: text,
          id: text,
          expectedVersion: 0,
          value,
          keys: { [text]: text },
          unique: { [text]: text },
          text,
        },
      ],
      messages: [{ id: text, topic: text, payload: value }],
    }),
  )
  const [stored] = await store.readStream(name)
  equal([stored?.stream, stored?.type, stored?.data], [name, text, value], 'event')
  equal(await store.getRecord(text, text), { kind: text, id: text, version: 1, value }, 'record')
  const index = { name: text, equals: text }
  const list = await store.findRecords(text, { index, text, order: 'ascending', limit: 2 })
  equal(
    list.items.map((record) => record.id),
    [text],
    'list',
  )
  const [message] = await store.claimMessages({
    at: event(0).at,
    leaseUntil: event(1).at,
    limit: 1,
    topic: text,
  })
  equal([message?.id, message?.topic, message?.payload], [text, text, value], 'message')
}

const texts: Readonly<Record<string, string>> = {
  'Vietnamese, composed': 'Trần Đăng Khoa, xã Sông Lô'.normalize('NFC'),
  'Vietnamese, decomposed': 'Trần Đăng Khoa'.normalize('NFD'),
  emoji: '🏠👩‍👩‍👧',
  quotes: `'"\`\\;--`,
  'an injection': "'; drop table motcua_event; --",
  'a pattern': '%_?*[a]$1',
  'a property of every object': '__proto__',
  'the name of a method': 'constructor',
}

/** Texts come back byte for byte. */
export const text: TestTable = {
  ...Object.fromEntries(
    Object.entries(texts).map(([name, value]) => [
      `${name}: ${value}`,
      (store: Storage) => roundTrip(store, value),
    ]),
  ),
  'composed and decomposed names are two names': async (store) => {
    const names = ['Sông Lô'.normalize('NFC'), 'Sông Lô'.normalize('NFD')]
    const records = names.map((id, i) => ({
      kind: 'thing',
      id,
      expectedVersion: 0,
      value: i,
      unique: { name: id },
    }))
    await store.commit(batch('c', { records }))
    for (const [i, id] of names.entries())
      equal((await store.getRecord('thing', id))?.value, i, `record ${i}`)
  },
  'names that differ in case are two names': async (store) => {
    const records = ['a', 'A'].map((id) => ({
      kind: 'thing',
      id,
      expectedVersion: 0,
      value: id,
      keys: { by: id },
    }))
    await store.commit(batch('c', { records }))
    equal((await store.getRecord('thing', 'A'))?.value, 'A', 'record')
    const upper = { index: { name: 'by', equals: 'A' }, order: 'ascending', limit: 2 } as const
    equal((await store.findRecords('thing', upper)).items.length, 1, 'list')
  },
  'names that end in blanks are their own': async (store) => {
    const records = ['a', 'a '].map((id) => ({ kind: 'thing', id, expectedVersion: 0, value: id }))
    await store.commit(batch('c', { records }))
    equal((await store.getRecord('thing', 'a '))?.value, 'a ', 'record')
  },
  'a value of a megabyte': async (store) => {
    const value = 'Đơn đề nghị '.repeat(90_000)
    await store.commit(
      batch('c', {
        events: [{ stream: streamId('s', 'a'), expectedVersion: 0, events: [event(1, value)] }],
        records: [{ kind: 'thing', id: 'a', expectedVersion: 0, value }],
      }),
    )
    check((await store.getRecord('thing', 'a'))?.value === value, 'the record is the same')
    check((await store.readStream(streamId('s', 'a')))[0]?.data === value, 'the event is the same')
  },
}
