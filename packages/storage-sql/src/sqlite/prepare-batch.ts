import { foldVietnamese } from '@motcua/core'
import type { CommitBatch, RecordWrite } from '@motcua/storage'
import { checkBatch, encodeKey } from '@motcua/storage/adapter'

/** A record as it goes to the database. */
export interface RecordRow {
  readonly kind: string
  readonly id: string
  readonly expectedVersion: number
  readonly value: string | null
  /** Index names and encoded keys, as JSON, so that unchanged keys are seen at a glance. */
  readonly keys: string
  /** Unique names and values, as JSON. */
  readonly taken: string
  readonly text: string | null
}

/** A batch checked and written out as text: what the caller does to its objects afterwards changes nothing. */
export interface PreparedBatch {
  readonly commandId: string
  readonly streams: readonly {
    readonly stream: string
    readonly expectedVersion: number
    readonly events: readonly { readonly type: string; readonly at: string; readonly data: string }[]
  }[]
  readonly records: readonly RecordRow[]
  readonly messages: readonly {
    readonly id: string
    readonly topic: string
    readonly payload: string
    readonly due: string
  }[]
}

/** A name with its encoded key or value. */
export type Pair = readonly [name: string, value: string]

function rowOf(write: RecordWrite): RecordRow {
  const { kind, id, expectedVersion } = write
  if ('deleted' in write)
    return { kind, id, expectedVersion, value: null, keys: '[]', taken: '[]', text: null }
  const keys: Pair[] = []
  for (const [name, key] of Object.entries(write.keys ?? {}))
    if (key !== null) keys.push([name, encodeKey(key)])
  return {
    kind,
    id,
    expectedVersion,
    value: JSON.stringify(write.value),
    keys: JSON.stringify(keys),
    taken: JSON.stringify(Object.entries(write.unique ?? {})),
    text: write.text === undefined ? null : foldVietnamese(write.text),
  }
}

/** Checks a batch and writes it out. */
export function prepareBatch(batch: CommitBatch): PreparedBatch {
  checkBatch(batch)
  return {
    commandId: batch.commandId,
    streams: batch.events.map(({ stream, expectedVersion, events }) => ({
      stream,
      expectedVersion,
      events: events.map(({ type, at, data }) => ({ type, at, data: JSON.stringify(data) })),
    })),
    records: batch.records.map(rowOf),
    messages: batch.messages.map(({ id, topic, payload, notBefore }) => ({
      id,
      topic,
      payload: JSON.stringify(payload),
      due: notBefore ?? '',
    })),
  }
}
