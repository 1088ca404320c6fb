import { type Digest, digestJson, type Instant } from '@motcua/core'
import { storageError } from '@motcua/storage/adapter'
import type { SqliteDatabase } from './database.ts'
import { faultOf, guarded } from './faults.ts'
import { type Migration, migrations, SCHEMA_VERSION } from './migrations.ts'
import { rollBack } from './transaction.ts'

/** What {@link migrateSqlite} did. */
export interface MigrationReport {
  /** The schema found; 0 for an empty database. */
  readonly from: number
  /** The schema there is now. */
  readonly to: number
  /** The names of the steps taken. */
  readonly applied: readonly string[]
}

/** How long a statement waits for another process, unless the host says otherwise. */
export const BUSY_TIMEOUT = 5000

function checksum(migration: Migration): Digest {
  return digestJson(migration.statements)
}

function hasTable(database: SqliteDatabase, name: string): boolean {
  return database.prepare('select 1 as found from sqlite_master where name = ?').get(name) !== undefined
}

/**
 * The schema of a database; 0 when it is empty.
 *
 * @throws MotcuaError `storage.foreign-database` when others' tables are in it or it is no SQLite file,
 * `storage.newer-schema` when a later release made it, `storage.changed-migration` when a step had other content
 */
export function schemaOf(database: SqliteDatabase, known: readonly Migration[] = migrations): number {
  return guarded(() => {
    if (!hasTable(database, 'motcua_migration')) {
      const tables = database
        .prepare("select 1 as found from sqlite_master where name not like 'sqlite_%'")
        .get()
      if (tables === undefined) return 0
      throw storageError('storage.foreign-database', { reason: 'it has tables, but none of motcua' })
    }
    const steps = database.prepare('select version, checksum from motcua_migration order by version').all()
    const rows = steps as readonly { version: number; checksum: string }[]
    const found = rows.at(-1)?.version ?? 0
    if (found > known.length) throw storageError('storage.newer-schema', { found, expected: known.length })
    for (const [i, row] of rows.entries()) {
      const step = known[i]
      if (step === undefined || row.version !== step.version || row.checksum !== checksum(step)) {
        throw storageError('storage.changed-migration', { version: row.version })
      }
    }
    return found
  })
}

/**
 * Brings a database to this release's schema: forward only, each step whole or not at all. A second call does
 * nothing; two processes may call it at once.
 *
 * @param options.at when, for the record of steps
 * @throws MotcuaError as `schemaOf`
 */
export function migrateSqlite(options: {
  readonly database: SqliteDatabase
  readonly at?: Instant
}): MigrationReport {
  const { database, at } = options
  guarded(() => database.exec(`pragma busy_timeout = ${BUSY_TIMEOUT}`))
  const from = schemaOf(database)
  return { from, to: SCHEMA_VERSION, applied: takeSteps(database, from, at) }
}

/** Takes the steps behind a schema; the answer is the names of those no other process took in the meantime. */
export function takeSteps(database: SqliteDatabase, from: number, at?: Instant): readonly string[] {
  const missing = migrations.slice(from).filter((step) => take(database, step, at ?? null))
  return missing.map((step) => step.name)
}

/** Takes one step in a transaction, unless another process took it in the meantime. */
function take(database: SqliteDatabase, step: Migration, at: Instant | null): boolean {
  guarded(() => database.exec('begin immediate'))
  try {
    const taken = schemaOf(database) >= step.version
    if (!taken) {
      database.exec(
        'create table if not exists motcua_migration (version integer primary key, name text not null, checksum text not null, at text) strict',
      )
      for (const statement of step.statements) database.exec(statement)
      const insert = database.prepare(
        'insert into motcua_migration (version, name, checksum, at) values (?, ?, ?, ?)',
      )
      insert.run(step.version, step.name, checksum(step), at)
    }
    database.exec('commit')
    return !taken
  } catch (error) {
    rollBack((sql) => database.prepare(sql))
    throw faultOf(error)
  }
}
