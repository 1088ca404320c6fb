import type { Prepare } from './database.ts'

/**
 * Undoes a transaction because of a failure that is on its way to the caller. After some failures (a full disk, a
 * failing one) SQLite has undone it already and refuses to do so again: that must not hide the first reason.
 */
export function rollBack(sql: Prepare): void {
  try {
    sql('rollback').run()
  } catch {
    // Nothing is left to undo.
  }
}

/** Runs work in a transaction that takes the lock for writing at once; nothing of it stays when it fails. */
export function immediately<T>(sql: Prepare, work: () => T): T {
  sql('begin immediate').run()
  try {
    const result = work()
    sql('commit').run()
    return result
  } catch (error) {
    rollBack(sql)
    throw error
  }
}
