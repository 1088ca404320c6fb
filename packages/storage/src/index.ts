export { type Capabilities, capabilitiesOf } from './capabilities.ts'
export type {
  CommitBatch,
  CommitReceipt,
  IndexKeys,
  NewEvent,
  RecordDeletion,
  RecordPut,
  RecordWrite,
  StoredEvent,
  StoredRecord,
  StreamAppend,
} from './commit.ts'
export { storageError } from './errors.ts'
export { asJson, type JsonValue } from './json.ts'
export { type StorageErrorCode, type StorageProblem, storageMessages } from './messages.ts'
export { isName, NAME_LIMIT, type Position, type StreamId, streamId, type Version } from './names.ts'
export {
  type ClaimedMessage,
  type ClaimRequest,
  DEFAULT_MAX_ATTEMPTS,
  type Delivery,
  type FailedDelivery,
  type OutboxMessage,
  type PoisonMessage,
} from './outbox.ts'
export type { Storage } from './port.ts'
export { type Cursor, type IndexSelection, PAGE_LIMIT, type Page, type RecordQuery } from './query.ts'
