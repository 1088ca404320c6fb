import { id, instant } from '@motcua/core'
import { type CommitBatch, streamId } from '@motcua/storage'
import { expect, it } from 'vitest'
import type { SqliteDatabase } from '../src/sqlite.ts'
import { openSqliteStorage } from '../src/sqlite.ts'
import { freshFile, libsql } from './drivers.ts'

const at = instant('2021-03-15T08:30:00+07:00')
const batch = (command: string, text: string): CommitBatch => ({
  commandId: id(command),
  events: [
    { stream: streamId('dossier', command), expectedVersion: 0, events: [{ type: 'a', at, data: text }] },
  ],
  records: [],
  messages: [],
})

it('a full disk is told as such, loses nothing that was stored, and is over when there is room again', async () => {
  const database = libsql(freshFile())
  const store = await openSqliteStorage({ database, schema: 'migrate' })
  await store.commit(batch('c-1', 'small'))
  const { page_count: pages } = database.prepare('pragma page_count').get() as { page_count: number }
  database.exec(`pragma max_page_count = ${pages + 20}`)
  const large = 'x'.repeat(200_000)
  const refused = await Promise.allSettled([
    store.commit(batch('c-2', large)),
    store.commit(batch('c-3', large)),
  ])
  expect(refused).toMatchObject(
    Array(2).fill({
      status: 'rejected',
      reason: { code: 'storage.unavailable', details: { reason: 'SQLITE_FULL' } },
    }),
  )
  database.exec('pragma max_page_count = 1000000')
  await store.commit(batch('c-2', large))
  const log = await store.readLog({ limit: 10 })
  expect(log.items.map(({ commandId }) => commandId)).toEqual(['c-1', 'c-2'])
  await store.close()
})

/** A database that fails at its disk while an event is written, and has undone the transaction by then. */
function failing(database: SqliteDatabase): SqliteDatabase {
  return {
    exec: (sql) => database.exec(sql),
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql)
      if (!sql.startsWith('insert into motcua_event')) return statement
      const run = () => {
        database.exec('rollback')
        throw Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_WRITE' })
      }
      return { run, get: (...given) => statement.get(...given), all: (...given) => statement.all(...given) }
    },
  }
}

it('a failing disk is told by its own reason, not by what cannot be undone any more', async () => {
  const file = freshFile()
  const store = await openSqliteStorage({ database: failing(libsql(file)), schema: 'migrate' })
  const refused = await Promise.allSettled([store.commit(batch('c-1', 'a')), store.commit(batch('c-2', 'b'))])
  expect(refused).toMatchObject(
    Array(2).fill({ status: 'rejected', reason: { details: { reason: 'SQLITE_IOERR_WRITE' } } }),
  )
  await store.close()
  const again = await openSqliteStorage({ database: libsql(file), schema: 'required' })
  expect((await again.readLog({ limit: 10 })).items).toEqual([])
  await again.close()
})
