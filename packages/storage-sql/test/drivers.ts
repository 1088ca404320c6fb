import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Libsql from 'libsql'
import type { SqliteDatabase } from '../src/sqlite.ts'

/** A SQLite driver the tests run on. */
export interface Driver {
  readonly name: string
  /** Opens a database file; absent where this Node does not have the driver. */
  readonly open?: (file: string) => SqliteDatabase
}

// Node 20 has no `node:sqlite`; a literal import would keep the file from loading there.
const builtIn = 'node:sqlite'

async function nodeSqlite(): Promise<Driver> {
  try {
    const { DatabaseSync } = await import(builtIn)
    return { name: builtIn, open: (file) => new DatabaseSync(file) }
  } catch {
    return { name: builtIn }
  }
}

export const libsql = (file: string): SqliteDatabase => new Libsql(file)

export const drivers: readonly Driver[] = [{ name: 'libsql', open: libsql }, await nodeSqlite()]

/** A path for a database in a folder of its own. */
export function freshFile(): string {
  return join(mkdtempSync(join(tmpdir(), 'motcua-')), 'test.db')
}
