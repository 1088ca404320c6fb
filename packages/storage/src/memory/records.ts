import { foldVietnamese } from '@motcua/core'
import { encodeCursor, type PreparedQuery, prepareQuery } from '../check-query.ts'
import type { RecordWrite, StoredRecord } from '../commit.ts'
import { copyJson } from '../copy-json.ts'
import { encodeKey } from '../index-key.ts'
import type { Page, RecordQuery } from '../query.ts'
import { type Entry, insert, placeOf, remove, sorted } from './sorted-index.ts'

/** A record with what it is found by; without a record it was erased and only its version is left. */
interface Slot {
  readonly version: number
  readonly record: StoredRecord | null
  readonly keys: ReadonlyMap<string, string>
  readonly unique: Readonly<Record<string, string>>
  readonly text: string
}

/** All records of one kind. Indexes are built by the first query that needs them and kept up from then on. */
export interface Shelf {
  readonly slots: Map<string, Slot>
  readonly indexes: Map<string, Entry[]>
  readonly taken: Map<string, string>
}

/** A kind without records. */
export function emptyShelf(): Shelf {
  return { slots: new Map(), indexes: new Map(), taken: new Map() }
}

// A list by id is an index of its own, under a name no real index can have.
const BY_ID = ''

function keysOf(write: RecordWrite): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  if ('deleted' in write) return keys
  keys.set(BY_ID, '')
  for (const [name, key] of Object.entries(write.keys ?? {})) if (key !== null) keys.set(name, encodeKey(key))
  return keys
}

/** The name and value of a unique value as one text. */
export function uniqueKey(name: string, value: string): string {
  return `${name}\0${value}`
}

/** Writes or erases a record that has passed every check. */
export function put(shelf: Shelf, write: RecordWrite, version: number): void {
  const old = shelf.slots.get(write.id)
  const erased = 'deleted' in write
  const slot: Slot = {
    version,
    record: erased
      ? null
      : Object.freeze({ kind: write.kind, id: write.id, version, value: copyJson(write.value) }),
    keys: keysOf(write),
    unique: erased ? {} : { ...write.unique },
    text: erased || write.text === undefined ? '' : foldVietnamese(write.text),
  }
  shelf.slots.set(write.id, slot)
  for (const [name, entries] of shelf.indexes) {
    const before = old?.keys.get(name)
    const after = slot.keys.get(name)
    if (before === after) continue
    if (before !== undefined) remove(entries, [before, write.id])
    if (after !== undefined) insert(entries, [after, write.id])
  }
}

function indexOf(shelf: Shelf, name: string): readonly Entry[] {
  const known = shelf.indexes.get(name)
  if (known) return known
  const entries: Entry[] = []
  for (const [id, slot] of shelf.slots) {
    const key = slot.keys.get(name)
    if (key !== undefined) entries.push([key, id])
  }
  const index = sorted(entries)
  shelf.indexes.set(name, index)
  return index
}

/** The part of the list the query still has before it, as a half-open range of places. */
function rangeOf(entries: readonly Entry[], query: PreparedQuery): [number, number] {
  let start = placeOf(entries, [query.from, ''])
  let end = query.to === null ? entries.length : placeOf(entries, [query.to, ''])
  if (query.after !== null) {
    const place = placeOf(entries, query.after)
    if (query.descending) end = Math.min(end, place)
    // An id never ends in NUL: this is the first place after the entry, whether or not it is still there.
    else start = Math.max(start, placeOf(entries, [query.after[0], `${query.after[1]}\0`]))
  }
  return [start, Math.max(start, end)]
}

/** Runs a query over one kind. */
export function find(shelf: Shelf, query: RecordQuery): Page<StoredRecord> {
  const prepared = prepareQuery(query)
  const entries = indexOf(shelf, prepared.index ?? BY_ID)
  const [start, end] = rangeOf(entries, prepared)
  const items: StoredRecord[] = []
  let last: Entry | null = null
  for (let i = 0; i < end - start; i++) {
    const entry = entries[prepared.descending ? end - 1 - i : start + i] as Entry
    const slot = shelf.slots.get(entry[1])
    if (!slot?.record || !prepared.words.every((word) => slot.text.includes(word))) continue
    if (items.length === prepared.limit) {
      return { items, next: last === null ? null : encodeCursor(query, last[0], last[1]) }
    }
    items.push(slot.record)
    last = entry
  }
  return { items, next: null }
}
