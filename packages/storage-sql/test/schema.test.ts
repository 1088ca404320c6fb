import { writeFileSync } from 'node:fs'
import { id, instant } from '@motcua/core'
import { streamId } from '@motcua/storage'
import { beforeEach, describe, expect, it } from 'vitest'
import { migrateSqlite, openSqliteStorage, SCHEMA_VERSION, type SqliteDatabase } from '../src/sqlite.ts'
import { freshFile, libsql } from './drivers.ts'

const at = instant('2021-03-15T08:30:00+07:00')

async function codeOf(work: () => unknown): Promise<unknown> {
  try {
    await work()
    return 'no error'
  } catch (error) {
    const { code, details, message } = error as { code: string; details: unknown; message: string }
    return { code, details, message }
  }
}

describe('migrations', () => {
  let database: SqliteDatabase
  beforeEach(() => {
    database = libsql(freshFile())
  })

  it('bring an empty database to the schema of this release, once', () => {
    const first = migrateSqlite({ database, at })
    expect(first).toEqual({ from: 0, to: SCHEMA_VERSION, applied: ['events, records, commands, messages'] })
    expect(migrateSqlite({ database, at })).toEqual({ from: SCHEMA_VERSION, to: SCHEMA_VERSION, applied: [] })
    const [row] = database.prepare('select version, checksum, at from motcua_migration').all()
    expect(row).toMatchObject({ version: 1, checksum: expect.stringMatching(/^[0-9a-f]{64}$/), at })
  })

  it('are wanted before a store opens', async () => {
    expect(await codeOf(() => openSqliteStorage({ database }))).toMatchObject({
      code: 'storage.not-migrated',
      details: { found: 0, expected: SCHEMA_VERSION },
    })
  })

  it('refuse a database of a newer release, naming both schemas', async () => {
    migrateSqlite({ database })
    database
      .prepare('insert into motcua_migration (version, name, checksum) values (?, ?, ?)')
      .run(9, 'later', 'x')
    const refusal = {
      code: 'storage.newer-schema',
      details: { found: 9, expected: SCHEMA_VERSION },
      message: expect.stringContaining(`schema 9, newer than schema ${SCHEMA_VERSION}`),
    }
    expect(await codeOf(() => openSqliteStorage({ database }))).toMatchObject(refusal)
    expect(await codeOf(() => openSqliteStorage({ database, schema: 'migrate' }))).toMatchObject(refusal)
  })

  it('refuse a database whose step had other content', async () => {
    migrateSqlite({ database })
    database.exec("update motcua_migration set checksum = 'other'")
    expect(await codeOf(() => openSqliteStorage({ database }))).toMatchObject({
      code: 'storage.changed-migration',
      details: { version: 1 },
    })
  })

  it('refuse a database that is somebody else’s, and leave it alone', async () => {
    database.exec('create table customer (name text)')
    expect(await codeOf(() => openSqliteStorage({ database, schema: 'migrate' }))).toMatchObject({
      code: 'storage.foreign-database',
    })
    expect(database.prepare('pragma journal_mode').get()).toMatchObject({ journal_mode: 'delete' })
    expect(
      database.prepare("select count(*) as n from sqlite_master where name like 'motcua%'").get(),
    ).toMatchObject({
      n: 0,
    })
  })

  it('refuse a file that is no database', async () => {
    const file = freshFile()
    writeFileSync(file, 'Sổ theo dõi hồ sơ\n'.repeat(500))
    expect(
      await codeOf(() => openSqliteStorage({ database: libsql(file), schema: 'migrate' })),
    ).toMatchObject({
      code: 'storage.foreign-database',
    })
  })

  it('tell of a damaged file instead of giving back nonsense', async () => {
    const file = freshFile()
    const good = libsql(file)
    migrateSqlite({ database: good })
    const insert = good.prepare(
      'insert into motcua_record (kind, id, version, value, keys, taken) values (?, ?, 1, ?, ?, ?)',
    )
    for (let i = 0; i < 200; i++) insert.run('thing', `t-${i}`, JSON.stringify('x'.repeat(500)), '[]', '[]')
    const { page_size: size } = good.prepare('pragma page_size').get() as { page_size: number }
    const { rootpage: page } = good
      .prepare("select rootpage from sqlite_master where name = 'motcua_record'")
      .get() as { rootpage: number }
    good.close()
    const { openSync, writeSync, closeSync } = await import('node:fs')
    const handle = openSync(file, 'r+')
    writeSync(handle, Buffer.alloc(size, 0xff), 0, size, (page - 1) * size)
    closeSync(handle)
    const store = await openSqliteStorage({ database: libsql(file) })
    expect(await codeOf(() => store.findRecords('thing', { order: 'ascending', limit: 300 }))).toMatchObject({
      code: 'storage.corrupt',
    })
    await store.close()
  })
})

describe('the log', () => {
  it('is append-only for everybody, also past the library', async () => {
    const file = freshFile()
    const store = await openSqliteStorage({ database: libsql(file), schema: 'migrate' })
    const stream = streamId('dossier', 'HS-1')
    const events = [1, 2].map((n) => ({ type: 'noted', at, data: { n } }))
    await store.commit({
      commandId: id('c'),
      events: [{ stream, expectedVersion: 0, events }],
      records: [],
      messages: [],
    })
    const intruder = libsql(file)
    const row = "'dossier:HS-1', 2, 'c', 'forged', '', '{}'"
    for (const statement of [
      "update motcua_event set data = '{}'",
      'delete from motcua_event where position = 2',
      `insert or replace into motcua_event (position, stream, version, command, type, at, data) values (2, ${row})`,
      `insert or replace into motcua_event (position, stream, version, command, type, at, data) values (9, ${row})`,
    ]) {
      expect(() => intruder.exec(statement)).toThrow(/motcua:/)
    }
    expect((await store.readStream(stream)).map((event) => event.data)).toEqual([{ n: 1 }, { n: 2 }])
    await store.close()
  })
})
