import { rmSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Storage } from '@motcua/storage'
import { storageConformance } from '@motcua/storage-testkit'
import { afterAll, describe, it } from 'vitest'
import { openSqliteStorage, type SqliteDatabase } from '../src/sqlite.ts'
import { type Driver, drivers, freshFile } from './drivers.ts'

function conformance({ name, open }: Driver): void {
  if (open === undefined) {
    it.skip(`${name} is not in this Node`, () => {})
    return
  }
  const opened = new Map<Storage, { readonly file: string; readonly database: SqliteDatabase }>()
  const openFile = async (file: string): Promise<Storage> => {
    const database = open(file)
    const store = await openSqliteStorage({ database, schema: 'migrate' })
    opened.set(store, { file, database })
    return store
  }
  const fileOf = (store: Storage): string => opened.get(store)?.file ?? ''

  afterAll(() => {
    for (const { file } of opened.values()) rmSync(dirname(file), { recursive: true, force: true })
  })

  storageConformance(
    { describe, it },
    {
      name: `SQLite through ${name}`,
      open: () => openFile(freshFile()),
      reopen: async (store) => {
        await store.close()
        return openFile(fileOf(store))
      },
      peek: async (store, what) => {
        const database = open(fileOf(store))
        try {
          const row =
            'kind' in what
              ? database
                  .prepare('select value from motcua_record where kind = ? and id = ?')
                  .get(what.kind, what.id)
              : database
                  .prepare('select data as value from motcua_event where stream = ? and version = ?')
                  .get(what.stream, what.version)
          return JSON.parse((row as { value: string }).value)
        } finally {
          database.close()
        }
      },
    },
  )
}

for (const driver of drivers) conformance(driver)
