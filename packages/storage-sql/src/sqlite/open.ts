import type { Instant } from '@motcua/core'
import { capabilitiesOf, type Storage, storageError } from '@motcua/storage'
import { preparing, type SqliteDatabase } from './database.ts'
import { guarded } from './faults.ts'
import { createBuilder, findRecords } from './find-records.ts'
import { grouping } from './group.ts'
import { BUSY_TIMEOUT, schemaOf, takeSteps } from './migrate.ts'
import { SCHEMA_VERSION } from './migrations.ts'
import { ack, claim, failed, poison, revive } from './outbox.ts'
import { prepareBatch } from './prepare-batch.ts'
import { getRecord, readLog, readStream } from './read.ts'
import { receiptOf } from './write-batch.ts'

/** How a SQLite store is opened. */
export interface SqliteStorageOptions {
  /** The database, opened by the host and from now on the store's: {@link Storage.close} closes it. */
  readonly database: SqliteDatabase
  /**
   * What an acknowledged commit survives. `normal` (default): the end of the process, also by `kill -9`; a power cut
   * may take the last commits, never part of one. `full`: a power cut too, at one disk flush per group of commits.
   */
  readonly synchronous?: 'normal' | 'full'
  /** `required` (default): the schema must be there. `migrate`: {@link migrateSqlite} is run first. */
  readonly schema?: 'required' | 'migrate'
  /** How many milliseconds a write waits for another process. Default 5,000. */
  readonly busyTimeout?: number
}

// Node, Bun and Deno have it; elsewhere a timer does.
const runtime = globalThis as unknown as {
  readonly setImmediate?: (work: () => void) => unknown
  readonly setTimeout: (work: () => void, ms: number) => unknown
}

function later(work: () => void): void {
  if (runtime.setImmediate) runtime.setImmediate(work)
  else runtime.setTimeout(work, 0)
}

/**
 * Opens a store on a SQLite database.
 *
 * @throws MotcuaError `storage.not-migrated`, `storage.newer-schema`, `storage.changed-migration`,
 * `storage.foreign-database`, `storage.unavailable`
 */
export async function openSqliteStorage(options: SqliteStorageOptions): Promise<Storage> {
  const { database } = options
  const timeout = options.busyTimeout ?? BUSY_TIMEOUT
  // Before everything else: switching to WAL has to wait for another process as well.
  guarded(() => database.exec(`pragma busy_timeout = ${Math.trunc(timeout)}`))
  const found = schemaOf(database)
  if (found < SCHEMA_VERSION && options.schema !== 'migrate') {
    throw storageError('storage.not-migrated', { found, expected: SCHEMA_VERSION })
  }
  // Only now is it known that the file is ours to change.
  guarded(() => {
    database.prepare('pragma journal_mode = wal').get()
    // 32 MB: the default of 2 makes the indexes of a year's work wander in and out.
    database.exec('pragma cache_size = -32768')
    // 32 MB of log before it is carried over: a page many commits write goes to the file once, and is flushed once.
    database.exec('pragma wal_autocheckpoint = 8192')
    database.exec(`pragma synchronous = ${options.synchronous === 'full' ? 'full' : 'normal'}`)
  })
  takeSteps(database, found)
  return storageOver(database)
}

function storageOver(database: SqliteDatabase): Storage {
  const sql = preparing(database)
  const builder = createBuilder()
  const group = grouping(sql, later)
  let closed = false
  const run = async <T>(work: () => T): Promise<T> => {
    if (closed) throw storageError('storage.closed')
    return guarded(work)
  }
  return {
    capabilities: capabilitiesOf({ durable: true, manyProcesses: true, groupCommit: true, appendOnly: true }),
    commit: async (batch) => {
      if (closed) throw storageError('storage.closed')
      return group.add(prepareBatch(batch))
    },
    getReceipt: (commandId) => run(() => receiptOf(sql, commandId)),
    readStream: (stream, from = 1) => run(() => readStream(sql, stream, from)),
    readLog: (page) => run(() => readLog(sql, page.after ?? 0, page.limit)),
    getRecord: (kind, id) => run(() => getRecord(sql, kind, id)),
    findRecords: (kind, query) => run(() => findRecords(sql, builder, kind, query)),
    claimMessages: (request) => run(() => claim(sql, request)),
    ackMessages: (deliveries) => run(() => ack(sql, deliveries)),
    failMessages: (deliveries) => run(() => failed(sql, deliveries)),
    findPoison: (page) => run(() => poison(sql, page.after, page.limit)),
    revivePoison: (ids: readonly string[], at: Instant) => run(() => revive(sql, ids, at)),
    close: async () => {
      if (closed) return
      group.flush()
      closed = true
      guarded(() => database.close())
    },
  }
}
