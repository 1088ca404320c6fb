// What every adapter needs to behave like the others; hosts have no use for it.
export { checkBatch } from './check-batch.ts'
export { checkLimit, encodeCursor, type PreparedQuery, prepareQuery } from './check-query.ts'
export { assertJson, copyJson } from './copy-json.ts'
export { storageError, versionConflict } from './errors.ts'
export { compareText, encodeKey } from './index-key.ts'
