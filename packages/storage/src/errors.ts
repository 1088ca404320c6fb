import { formatProblem, type MotcuaError, motcuaError } from '@motcua/core'
import { type StorageErrorCode, storageMessages } from './messages.ts'

const retryable: ReadonlySet<StorageErrorCode> = new Set(['storage.version-conflict', 'storage.unavailable'])

/**
 * Makes the error a store throws: code, facts in `details`, the English message, and whether doing the work afresh
 * may succeed. The caller throws it.
 *
 * @param details plain facts for the log: names of streams and records, never a person's data
 * @example
 * ```ts
 * storageError('storage.version-conflict', { kind: 'stream', id: 'dossier:1', expected: 2, actual: 3 }).retryable // => true
 * ```
 */
export function storageError(
  code: StorageErrorCode,
  details: Readonly<Record<string, string | number | null>> = {},
  cause?: unknown,
): MotcuaError {
  const message = formatProblem({ code, params: details }, 'en', storageMessages)
  return motcuaError(code, message, { details, cause, retryable: retryable.has(code) })
}

/** What a lost race looks like: something is at another version than the writer had seen. */
export function versionConflict(kind: string, id: string, expected: number, actual: number): MotcuaError {
  return storageError('storage.version-conflict', { kind, id, expected, actual })
}
