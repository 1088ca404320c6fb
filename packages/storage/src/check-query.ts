import { foldVietnamese } from '@motcua/core'
import { storageError } from './errors.ts'
import { encodeKey } from './index-key.ts'
import { isName } from './names.ts'
import { type Cursor, type IndexSelection, PAGE_LIMIT, type RecordQuery } from './query.ts'

/** A query in the form an adapter runs: encoded keys, half-open range, folded words, the place to go on from. */
export interface PreparedQuery {
  /** The index, or null when the records are listed by id. */
  readonly index: string | null
  /** The first encoded key wanted. */
  readonly from: string
  /** The first encoded key no longer wanted; null when there is no end. */
  readonly to: string | null
  /** Whether the list runs backwards. */
  readonly descending: boolean
  /** Folded words that all must occur in the record's folded text. */
  readonly words: readonly string[]
  /** At most so many. */
  readonly limit: number
  /** The last key and id of the page before; the key is empty when the records are listed by id. */
  readonly after: readonly [key: string, id: string] | null
}

function refuse(reason: string): never {
  throw storageError('storage.bad-query', { reason })
}

/** @throws MotcuaError `storage.bad-query` when a limit is no integer from 1 to `most` */
export function checkLimit(limit: number, most: number = PAGE_LIMIT): void {
  if (!Number.isInteger(limit) || limit < 1 || limit > most)
    refuse(`the limit is an integer from 1 to ${most}`)
}

// U+10FFFF is the last code point and no character: no text that begins with the prefix comes after it in practice.
const LAST = '\u{10ffff}'

function keyOf(value: string | number): string {
  if (typeof value === 'number' && !Number.isFinite(value))
    refuse('an index key is a text or a finite number')
  return encodeKey(value)
}

function rangeOf(index: IndexSelection): { from: string; to: string | null } {
  // The shortest text after a key is the key with the lowest code point behind it, which no stored key holds.
  if ('equals' in index) return { from: keyOf(index.equals), to: `${keyOf(index.equals)}\0` }
  if ('startsWith' in index) {
    return { from: encodeKey(index.startsWith), to: `${encodeKey(index.startsWith)}${LAST}` }
  }
  return {
    from: index.from === undefined ? '' : keyOf(index.from),
    to: index.to === undefined ? null : keyOf(index.to),
  }
}

/**
 * Checks a query and brings it into the form an adapter runs.
 *
 * @throws MotcuaError `storage.bad-query`, `storage.bad-cursor`
 */
export function prepareQuery(query: RecordQuery): PreparedQuery {
  checkLimit(query.limit)
  if (query.order !== 'ascending' && query.order !== 'descending')
    refuse('the order is ascending or descending')
  if (query.index !== undefined && !isName(query.index.name)) refuse('the index has no proper name')
  const words = query.text === undefined ? [] : foldVietnamese(query.text).split(' ').filter(Boolean)
  const range = query.index === undefined ? { from: '', to: null } : rangeOf(query.index)
  return {
    index: query.index?.name ?? null,
    ...range,
    descending: query.order === 'descending',
    words,
    limit: query.limit,
    after: query.after === undefined ? null : decodeCursor(query.after, query),
  }
}

/** The list a cursor belongs to: the index and the direction. The range and the words may be narrowed on the way. */
function listOf(query: RecordQuery): string {
  return `${query.order === 'descending' ? '-' : '+'}${query.index?.name ?? ''}`
}

/** Writes down where a page ended. */
export function encodeCursor(query: RecordQuery, key: string, id: string): Cursor {
  return JSON.stringify([listOf(query), key, id]) as Cursor
}

function decodeCursor(cursor: Cursor, query: RecordQuery): readonly [string, string] {
  const [list, key, id] = readTexts(cursor)
  if (list === listOf(query) && key !== undefined && id !== undefined) return [key, id]
  throw storageError('storage.bad-cursor')
}

function readTexts(cursor: string): readonly string[] {
  try {
    const parts: unknown = JSON.parse(cursor)
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : []
  } catch {
    return []
  }
}
