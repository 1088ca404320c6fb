import type { CommandId, Instant } from '@motcua/core'
import type { JsonValue } from './json.ts'
import type { Position, StreamId, Version } from './names.ts'
import type { OutboxMessage } from './outbox.ts'

/** A fact to be added to a stream. Events are never changed or removed: they carry codes, not a person's data. */
export interface NewEvent {
  /** What happened, in the past tense, as `accepted`. */
  readonly type: string
  /** When it happened. */
  readonly at: Instant
  /** The facts. */
  readonly data: JsonValue
}

/** A fact as it lies in the log. */
export interface StoredEvent extends NewEvent {
  /** Its place in the log of all events. */
  readonly position: Position
  /** The stream it belongs to. */
  readonly stream: StreamId
  /** Its number in the stream, from 1, without gaps. */
  readonly version: Version
  /** The command that wrote it. */
  readonly commandId: CommandId
}

/** Events to be added to one stream, if nobody else was faster. */
export interface StreamAppend {
  /** The stream. */
  readonly stream: StreamId
  /** How many events the writer saw in it; 0 when the stream must not exist. */
  readonly expectedVersion: Version
  /** At least one. */
  readonly events: readonly NewEvent[]
}

/** What a record is listed under, by index name. Null: it is not in that index. */
export type IndexKeys = Readonly<Record<string, string | number | null>>

/** A record to be written whole, if nobody else was faster. */
export interface RecordPut {
  /** What sort of thing it is, as `dossier` or `counter`. */
  readonly kind: string
  /** Which one. */
  readonly id: string
  /** The version the writer saw; 0 when there must be none. */
  readonly expectedVersion: Version
  /** The new content. */
  readonly value: JsonValue
  /** What it is listed under from now on; earlier keys are dropped. */
  readonly keys?: IndexKeys
  /** Values no other record of the kind may hold under the same name. */
  readonly unique?: Readonly<Record<string, string>>
  /** What a search finds it by, as people write it: the store folds case and Vietnamese marks. */
  readonly text?: string
}

/** A record to be erased: content, keys and search text are gone for good, only its version is remembered. */
export interface RecordDeletion {
  /** What sort of thing it is. */
  readonly kind: string
  /** Which one. */
  readonly id: string
  /** The version the writer saw, at least 1. */
  readonly expectedVersion: Version
  /** Discriminant. */
  readonly deleted: true
}

/** One record written or erased by compare-and-set. */
export type RecordWrite = RecordPut | RecordDeletion

/** A record as it lies in the store. */
export interface StoredRecord {
  /** What sort of thing it is. */
  readonly kind: string
  /** Which one. */
  readonly id: string
  /** How often it was written. It goes on rising when an erased record is made anew. */
  readonly version: Version
  /** The content. */
  readonly value: JsonValue
}

/** Everything one use case writes, as data: all of it is stored, or nothing. */
export interface CommitBatch {
  /** The command behind it. The same id again changes nothing and gives the first receipt again. */
  readonly commandId: CommandId
  /** New events, each stream at most once. */
  readonly events: readonly StreamAppend[]
  /** Records written, each at most once: snapshots, counters, receipts. */
  readonly records: readonly RecordWrite[]
  /** Messages for the world outside, delivered at least once. */
  readonly messages: readonly OutboxMessage[]
}

/** Proof that a batch is stored, and where. */
export interface CommitReceipt {
  /** The command. */
  readonly commandId: CommandId
  /** True when the command had been stored before and this call changed nothing. */
  readonly replayed: boolean
  /** The log's place of the batch's last event; null when it had none. */
  readonly lastPosition: Position | null
  /** The streams written, in the batch's order, each at its new version. */
  readonly streams: readonly { readonly stream: StreamId; readonly version: Version }[]
  /** The records written, in the batch's order, each at its new version. */
  readonly records: readonly { readonly kind: string; readonly id: string; readonly version: Version }[]
}
