import { isMotcuaError } from '@motcua/core'
import { storageError } from '@motcua/storage/adapter'

// better-sqlite3 and libsql name the result code in `code`; node:sqlite gives its number in `errcode`.
const names: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  11: 'SQLITE_CORRUPT',
  26: 'SQLITE_NOTADB',
  1555: 'SQLITE_CONSTRAINT_PRIMARYKEY',
  2067: 'SQLITE_CONSTRAINT_UNIQUE',
}

function resultCode(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  const { code, errcode } = error as { code?: unknown; errcode?: unknown }
  if (typeof errcode === 'number') return names[errcode] ?? names[errcode & 0xff] ?? `SQLITE_${errcode}`
  return typeof code === 'string' ? code : ''
}

/** Whether a row with the same key was there already. */
export function isDuplicate(error: unknown): boolean {
  const code = resultCode(error)
  return code === 'SQLITE_CONSTRAINT_PRIMARYKEY' || code === 'SQLITE_CONSTRAINT_UNIQUE'
}

/** The storage failure behind whatever the driver threw. */
export function faultOf(error: unknown): unknown {
  if (isMotcuaError(error)) return error
  const code = resultCode(error)
  if (code.startsWith('SQLITE_NOTADB')) {
    return storageError('storage.foreign-database', { reason: 'the file is no SQLite database' }, error)
  }
  if (code.startsWith('SQLITE_CORRUPT')) return storageError('storage.corrupt', { reason: code }, error)
  const reason = code || (error instanceof Error ? error.name : 'unknown')
  return storageError('storage.unavailable', { reason }, error)
}

/** Runs something on the database and throws storage failures only. */
export function guarded<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw faultOf(error)
  }
}
