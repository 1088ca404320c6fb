import { dirname } from 'node:path'
import type { Storage } from '@motcua/storage'
import { createMemoryStorage } from '@motcua/storage/memory'
import { openSqliteStorage } from '@motcua/storage-sql/sqlite'
import Database from 'libsql'
import type { RunOptions } from '../options.ts'
import { ensureFolder, UnusablePlace } from './folder.ts'

/** Opens the store of a run. */
export async function openStorage({ storage, db }: RunOptions): Promise<Storage> {
  if (storage === 'memory') return createMemoryStorage()
  ensureFolder(dirname(db))
  return openSqliteStorage({ database: openDatabase(db), schema: 'migrate' })
}

function openDatabase(path: string): Database.Database {
  try {
    return new Database(path)
  } catch (error) {
    throw new UnusablePlace(path, 'SQLite', error)
  }
}
