import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Storage } from '@motcua/storage'
import { createMemoryStorage } from '@motcua/storage/memory'
import { openSqliteStorage } from '@motcua/storage-sql/sqlite'
import Database from 'libsql'
import type { RunOptions } from '../options.ts'

/** Opens the store of a run. */
export async function openStorage({ storage, db }: RunOptions): Promise<Storage> {
  if (storage === 'memory') return createMemoryStorage()
  mkdirSync(dirname(db), { recursive: true })
  return openSqliteStorage({ database: new Database(db) as never, schema: 'migrate' })
}
