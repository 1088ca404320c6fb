import type { CommandId, Instant } from '@motcua/core'
import type { JsonValue, Page, Position, StoredEvent, StoredRecord, StreamId } from '@motcua/storage'
import { checkLimit } from '@motcua/storage/adapter'
import type { Prepare } from './database.ts'

interface EventRow {
  readonly position: number
  readonly stream: string
  readonly version: number
  readonly command: string
  readonly type: string
  readonly at: string
  readonly data: string
}

const COLUMNS = 'position, stream, version, command, type, at, data'

function eventOf(row: EventRow): StoredEvent {
  return {
    position: row.position,
    stream: row.stream as StreamId,
    version: row.version,
    commandId: row.command as CommandId,
    type: row.type,
    at: row.at as Instant,
    data: JSON.parse(row.data) as JsonValue,
  }
}

/** The events of a stream from a version on. */
export function readStream(sql: Prepare, stream: string, from: number): readonly StoredEvent[] {
  const rows = sql(
    `select ${COLUMNS} from motcua_event where stream = ? and version >= ? order by version`,
  ).all(stream, from) as EventRow[]
  return rows.map(eventOf)
}

/** A page of the log. */
export function readLog(sql: Prepare, after: Position, limit: number): Page<StoredEvent, Position> {
  checkLimit(limit)
  const rows = sql(`select ${COLUMNS} from motcua_event where position > ? order by position limit ?`).all(
    after,
    limit + 1,
  ) as EventRow[]
  const items = rows.slice(0, limit).map(eventOf)
  return { items, next: rows.length > limit ? (items.at(-1)?.position ?? null) : null }
}

/** One record, or null. */
export function getRecord(sql: Prepare, kind: string, id: string): StoredRecord | null {
  const row = sql(
    'select version, value from motcua_record where kind = ? and id = ? and value is not null',
  ).get(kind, id) as { version: number; value: string } | undefined
  if (row === undefined) return null
  return { kind, id, version: row.version, value: JSON.parse(row.value) as JsonValue }
}
