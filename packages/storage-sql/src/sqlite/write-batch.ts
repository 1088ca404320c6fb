import type { CommandId } from '@motcua/core'
import type { CommitReceipt, StreamId } from '@motcua/storage'
import { storageError, versionConflict } from '@motcua/storage/adapter'
import type { Prepare } from './database.ts'
import type { PreparedBatch } from './prepare-batch.ts'
import { writeRecords } from './write-records.ts'

const EVENT =
  'insert into motcua_event (position, stream, version, command, type, at, data) values (?, ?, ?, ?, ?, ?, ?)'
const VERSION = 'select max(version) as version from motcua_event where stream = ?'
const COMMAND = 'insert into motcua_command (id, receipt) values (?, ?) on conflict do nothing'
const RECEIPT = 'select receipt from motcua_command where id = ?'
const MESSAGE =
  'insert into motcua_message (id, topic, payload, attempt, tries, due, poison) values (?, ?, ?, 0, 0, ?, 0) on conflict do nothing'

/** The receipt of a command stored before, else null. */
export function receiptOf(sql: Prepare, commandId: string): CommitReceipt | null {
  const row = sql(RECEIPT).get(commandId) as { receipt: string } | undefined
  if (row === undefined) return null
  const kept = JSON.parse(row.receipt) as Pick<CommitReceipt, 'lastPosition' | 'streams' | 'records'>
  return { commandId: commandId as CommandId, replayed: true, ...kept }
}

/**
 * Writes a batch behind the given place of the log, inside the caller's savepoint. Null: the command turned out to have
 * been stored before, and the savepoint must be given up.
 *
 * @throws MotcuaError the refusal
 */
export function writeBatch(sql: Prepare, batch: PreparedBatch, last: number): CommitReceipt | null {
  let position = last
  const streams = batch.streams.map((append) => {
    position = writeEvents(sql, append, batch.commandId, position)
    return { stream: append.stream as StreamId, version: append.expectedVersion + append.events.length }
  })
  const versions = writeRecords(sql, batch.records)
  const records = batch.records.map(({ kind, id }, i) => ({ kind, id, version: versions[i] as number }))
  const kept = { lastPosition: streams.length === 0 ? null : position, streams, records }
  const { changes } = sql(COMMAND).run(batch.commandId, JSON.stringify(kept))
  if (Number(changes) === 0) return null
  for (const { id, topic, payload, due } of batch.messages) {
    if (Number(sql(MESSAGE).run(id, topic, payload, due).changes) === 0) {
      throw storageError('storage.not-unique', { kind: 'message', id, name: 'id' })
    }
  }
  return { commandId: batch.commandId as CommandId, replayed: false, ...kept }
}

function writeEvents(
  sql: Prepare,
  append: PreparedBatch['streams'][number],
  commandId: string,
  last: number,
): number {
  const { stream, expectedVersion, events } = append
  let position = last
  let version = expectedVersion
  try {
    for (const { type, at, data } of events) {
      position += 1
      version += 1
      sql(EVENT).run(position, stream, version, commandId, type, at, data)
    }
  } catch (error) {
    // The table's trigger refuses a version that is not the next one; drivers word that differently, so it is looked up.
    const found = sql(VERSION).get(stream) as { version: number | null }
    const actual = found.version ?? 0
    throw actual === expectedVersion ? error : versionConflict('stream', stream, expectedVersion, actual)
  }
  return position
}
