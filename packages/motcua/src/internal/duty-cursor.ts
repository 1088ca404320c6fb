import { type CommandId, type DossierId, digestJson, isMotcuaError, type UnitId } from '@motcua/core'
import { asJson, type Position, type Storage } from '@motcua/storage'
import { recordKinds } from '../keys.ts'

/** How far sweeps have read the log, and what they have to look at again. */
export interface DutyCursor {
  /** The last place read; `null` before the first sweep. */
  readonly position: Position | null
  /** Dossiers that could not be judged. */
  readonly pending: readonly DossierId[]
}

/** Where the last sweep ended. */
export async function readCursor(storage: Storage, owner: UnitId): Promise<DutyCursor> {
  const stored = await storage.getRecord(recordKinds.dutyCursor, owner)
  return (stored?.value as unknown as DutyCursor | undefined) ?? { position: null, pending: [] }
}

/**
 * Keeps where a sweep ended. When another sweep ended meanwhile, its place is left: looking at a dossier again changes
 * nothing, but nothing may be left out.
 */
export async function saveCursor(storage: Storage, owner: UnitId, cursor: DutyCursor): Promise<void> {
  const stored = await storage.getRecord(recordKinds.dutyCursor, owner)
  const before = stored?.value as unknown as DutyCursor | undefined
  if (before?.position === cursor.position && digestJson(before.pending) === digestJson(cursor.pending))
    return
  const version = stored?.version ?? 0
  try {
    await storage.commit({
      commandId: `duty-cursor:${owner}:${version + 1}:${digestJson(cursor).slice(0, 16)}` as CommandId,
      events: [],
      records: [{ kind: recordKinds.dutyCursor, id: owner, expectedVersion: version, value: asJson(cursor) }],
      messages: [],
    })
  } catch (error) {
    if (!isMotcuaError(error, 'storage.version-conflict')) throw error
  }
}
