import type { CommandId, Instant } from '@motcua/core'
import type { Capabilities } from './capabilities.ts'
import type { CommitBatch, CommitReceipt, StoredEvent, StoredRecord } from './commit.ts'
import type { Position, StreamId, Version } from './names.ts'
import type { ClaimedMessage, ClaimRequest, Delivery, FailedDelivery, PoisonMessage } from './outbox.ts'
import type { Cursor, Page, RecordQuery } from './query.ts'

/**
 * Where a one-stop shop keeps what it knows: an append-only log of events, records written by compare-and-set, and
 * an outbox. Any database that can write one batch whole can stand behind it.
 *
 * Every method throws `MotcuaError`s of the codes in {@link StorageErrorCode}: `storage.closed` after
 * {@link Storage.close}, `storage.unavailable` when the database does not answer.
 * What goes in is copied, what comes out may be frozen: nothing a caller holds is the store's own.
 */
export interface Storage {
  /** What this store can do beyond the contract. */
  readonly capabilities: Capabilities

  /**
   * Stores a batch, all of it or nothing. When it returns, every later read sees it.
   *
   * @throws MotcuaError `storage.version-conflict` (retryable; details `kind`, `id`, `expected`, `actual`),
   * `storage.not-unique`, `storage.bad-batch`, `storage.bad-name`, `storage.not-json`
   */
  commit(batch: CommitBatch): Promise<CommitReceipt>

  /**
   * The receipt of a command stored before, else null. Ask before deciding anew: a decision repeated on the state it
   * has itself produced would be refused.
   */
  getReceipt(commandId: CommandId): Promise<CommitReceipt | null>

  /** The events of a stream in order, from the given version on (from the first when absent). Empty: no such stream. */
  readStream(stream: StreamId, from?: Version): Promise<readonly StoredEvent[]>

  /** A page of all events in the order they were stored; no event ever appears before a place already read. */
  readLog(page: { readonly after?: Position; readonly limit: number }): Promise<Page<StoredEvent, Position>>

  /** One record, or null when there is none. */
  getRecord(kind: string, id: string): Promise<StoredRecord | null>

  /**
   * A page of records.
   *
   * @throws MotcuaError `storage.bad-query`, `storage.bad-cursor`
   */
  findRecords(kind: string, query: RecordQuery): Promise<Page<StoredRecord>>

  /** Takes messages that are due, oldest first, for the time of a lease. */
  claimMessages(request: ClaimRequest): Promise<readonly ClaimedMessage[]>

  /** Removes delivered messages. Gives back the deliveries that came too late: another worker holds the message. */
  ackMessages(deliveries: readonly Delivery[]): Promise<readonly Delivery[]>

  /** Puts messages back, or aside. Gives back the deliveries that came too late. */
  failMessages(deliveries: readonly FailedDelivery[]): Promise<readonly Delivery[]>

  /** Messages set aside, oldest first. */
  findPoison(page: { readonly after?: Cursor; readonly limit: number }): Promise<Page<PoisonMessage>>

  /** Gives messages set aside a fresh start, due at the given time. Gives back how many there were. */
  revivePoison(ids: readonly string[], at: Instant): Promise<number>

  /** Lets the store go, after what is under way. A second call does nothing. */
  close(): Promise<void>
}
