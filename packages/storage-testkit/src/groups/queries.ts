import type { IndexKeys, RecordQuery, Storage } from '@motcua/storage'
import { equal } from '../assert.ts'
import type { TestTable } from '../conformance.ts'
import { allPages, batch, idsOf } from '../fixtures.ts'

type Things = Readonly<Record<string, { readonly keys?: IndexKeys; readonly text?: string }>>

async function shelve(store: Storage, things: Things): Promise<void> {
  const records = Object.entries(things).map(([id, parts]) => ({
    kind: 'thing',
    id,
    expectedVersion: 0,
    value: id,
    ...parts,
  }))
  await store.commit(batch('shelve', { records }))
}

async function found(store: Storage, query: Partial<RecordQuery>): Promise<readonly string[]> {
  return idsOf((await store.findRecords('thing', { order: 'ascending', limit: 100, ...query })).items)
}

/** Things listed under numbers and texts, and one that is not listed. */
const mixed: Things = {
  none: { keys: { by: null } },
  ten: { keys: { by: 10 } },
  two: { keys: { by: 2 } },
  minus: { keys: { by: -1.5 } },
  zero: { keys: { by: 0 } },
  text: { keys: { by: '10' } },
  a: { keys: { by: 'a' } },
  'a-b': { keys: { by: 'a|b' } },
  B: { keys: { by: 'B' } },
  đ: { keys: { by: 'đ' } },
  emoji: { keys: { by: '🏠' } },
  private: { keys: { by: '\uffee' } },
}
const inOrder = ['minus', 'zero', 'two', 'ten', 'text', 'B', 'a', 'a-b', 'đ', 'private', 'emoji']

/** Ties in abundance: 60 records under three keys. */
const tied: Things = Object.fromEntries(
  Array.from({ length: 60 }, (_, i) => [`r-${String(i).padStart(2, '0')}`, { keys: { by: i % 3 } }]),
)

/** Lists, pages, searches. */
export const queries: TestTable = {
  'records of a kind are listed by id': async (store) => {
    await shelve(store, { b: {}, a: {}, c: {} })
    equal(await found(store, {}), ['a', 'b', 'c'], 'ascending')
    equal(await found(store, { order: 'descending' }), ['c', 'b', 'a'], 'descending')
    equal((await store.findRecords('other', { order: 'ascending', limit: 10 })).items, [], 'another kind')
  },
  'an index lists numbers before texts, texts by code point': async (store) => {
    await shelve(store, mixed)
    equal(await found(store, { index: { name: 'by' } }), inOrder, 'ascending')
    const descending = await found(store, { index: { name: 'by' }, order: 'descending' })
    equal(descending, [...inOrder].reverse(), 'descending')
    equal(await found(store, { index: { name: 'unheard-of' } }), [], 'an index nobody is in')
  },
  'an index is asked for a key, a beginning, a range': async (store) => {
    await shelve(store, mixed)
    const by = (selection: object) => found(store, { index: { name: 'by', ...selection } })
    equal(await by({ equals: 10 }), ['ten'], 'the number 10')
    equal(await by({ equals: '10' }), ['text'], 'the text 10')
    equal(await by({ equals: -0 }), ['zero'], 'minus zero is zero')
    equal(await by({ startsWith: 'a' }), ['a', 'a-b'], 'beginning')
    equal(await by({ startsWith: 'a|' }), ['a-b'], 'beginning of several parts')
    equal(await by({ from: 0, to: 10 }), ['zero', 'two'], 'from is in it, to is not')
    equal(await by({ from: 'a' }), ['a', 'a-b', 'đ', 'private', 'emoji'], 'from')
    equal(await by({ to: 0 }), ['minus'], 'to')
    equal(await by({ from: 5, to: 1 }), [], 'a range turned round')
  },
  'a record moves in its lists when its keys change': async (store) => {
    await shelve(store, { a: { keys: { by: 'open', due: 1 } } })
    const next = { kind: 'thing', id: 'a', expectedVersion: 1, value: 'a', keys: { by: 'closed' } }
    await store.commit(batch('move', { records: [next] }))
    equal(await found(store, { index: { name: 'by', equals: 'open' } }), [], 'old key')
    equal(await found(store, { index: { name: 'by', equals: 'closed' } }), ['a'], 'new key')
    equal(await found(store, { index: { name: 'due' } }), [], 'dropped key')
  },
  'pages are cut between ties without losing or doubling any': async (store) => {
    await shelve(store, tied)
    for (const order of ['ascending', 'descending'] as const) {
      const whole = await found(store, { index: { name: 'by' }, order })
      for (const limit of [1, 7, 59, 60]) {
        const pages = await allPages((after: RecordQuery['after']) =>
          store.findRecords('thing', {
            index: { name: 'by' },
            order,
            limit,
            ...(after === undefined ? {} : { after }),
          }),
        )
        equal(pages.flatMap(idsOf), whole, `${order}, ${limit} to a page`)
        equal(pages.length, Math.ceil(60 / limit), `${order}, number of pages of ${limit}`)
      }
    }
  },
  'ties are in order of ids': async (store) => {
    await shelve(store, tied)
    const ids = await found(store, { index: { name: 'by', equals: 1 } })
    equal(ids, [...ids].sort(), 'ascending')
    equal(
      await found(store, { index: { name: 'by', equals: 1 }, order: 'descending' }),
      [...ids].reverse(),
      'descending',
    )
  },
  'a page goes on from its place although records come and go': async (store) => {
    await shelve(store, { a: { keys: { by: 1 } }, b: { keys: { by: 2 } }, d: { keys: { by: 4 } } })
    const query = { index: { name: 'by' }, order: 'ascending', limit: 2 } as const
    const after = (await store.findRecords('thing', query)).next
    const records = [
      { kind: 'thing', id: 'b', expectedVersion: 1, deleted: true as const },
      { kind: 'thing', id: 'c', expectedVersion: 0, value: 'c', keys: { by: 3 } },
      { kind: 'thing', id: '0', expectedVersion: 0, value: '0', keys: { by: 0 } },
    ]
    await store.commit(batch('change', { records }))
    equal(await found(store, { ...query, ...(after === null ? {} : { after }) }), ['c', 'd'], 'second page')
  },
  'a search forgives case and marks and wants every word': async (store) => {
    await shelve(store, {
      birth: { text: 'Đăng ký khai sinh', keys: { by: 1 } },
      death: { text: 'ĐĂNG KÝ KHAI TỬ', keys: { by: 2 } },
      percent: { text: 'giảm 100% phí_lệ phí', keys: { by: 3 } },
      none: {},
    })
    equal(await found(store, { text: 'dang ky' }), ['birth', 'death'], 'without marks')
    equal(await found(store, { text: 'Khai Sinh' }), ['birth'], 'other case')
    equal(await found(store, { text: 'sinh đăng' }), ['birth'], 'words in any order')
    equal(await found(store, { text: 'dang  ky   tu' }), ['death'], 'blanks')
    equal(await found(store, { text: '%' }), ['percent'], 'a percent sign is a percent sign')
    equal(await found(store, { text: 'phi_le' }), ['percent'], 'an underscore is an underscore')
    equal(await found(store, { text: 'khai thue' }), [], 'a word that is nowhere')
    equal(await found(store, { text: ' ' }), ['birth', 'death', 'none', 'percent'], 'no words: everything')
    const both = { index: { name: 'by', from: 2 }, text: 'dang ky', order: 'descending' } as const
    equal(await found(store, both), ['death'], 'in an index')
  },
  'a search is read page by page': async (store) => {
    await shelve(
      store,
      Object.fromEntries(
        Array.from({ length: 30 }, (_, i) => [`r-${100 + i}`, { text: i % 2 ? 'hộ tịch' : 'đất đai' }]),
      ),
    )
    const pages = await allPages((after: RecordQuery['after']) =>
      store.findRecords('thing', {
        text: 'ho tich',
        order: 'ascending',
        limit: 4,
        ...(after === undefined ? {} : { after }),
      }),
    )
    equal(
      pages.map((page) => page.length),
      [4, 4, 4, 3],
      'page sizes',
    )
  },
  'a unique value belongs to one record of a kind and name': async (store) => {
    const write = (kind: string, id: string, unique: Readonly<Record<string, string>>) =>
      store.commit(batch(`${kind}-${id}`, { records: [{ kind, id, expectedVersion: 0, value: 1, unique }] }))
    await write('thing', 'a', { code: 'x' })
    await write('other', 'a', { code: 'x' })
    await write('thing', 'b', { name: 'x' })
    const outcome = await write('thing', 'c', { code: 'x' }).catch((error) => error)
    equal(
      [outcome.code, outcome.details],
      ['storage.not-unique', { kind: 'thing', id: 'c', name: 'code' }],
      'refusal',
    )
  },
  'two records may exchange their unique values in one batch': async (store) => {
    const write = (id: string, expectedVersion: number, code: string) => {
      return { kind: 'thing', id, expectedVersion, value: code, unique: { code } }
    }
    await store.commit(batch('c-1', { records: [write('a', 0, 'x'), write('b', 0, 'y')] }))
    await store.commit(batch('c-2', { records: [write('a', 1, 'y'), write('b', 1, 'x')] }))
    await store.commit(batch('c-3', { records: [{ kind: 'thing', id: 'a', expectedVersion: 2, value: 1 }] }))
    await store.commit(batch('c-4', { records: [write('c', 0, 'y')] }))
  },
}
