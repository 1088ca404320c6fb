import { compareText } from '../index-key.ts'

/** A record's place in an index: the encoded key, then the id. */
export type Entry = readonly [key: string, id: string]

function compare(a: Entry, b: Entry): number {
  return compareText(a[0], b[0]) || compareText(a[1], b[1])
}

/** Where an entry stands in a sorted list, or would be put. */
export function placeOf(entries: readonly Entry[], wanted: Entry): number {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compare(entries[middle] as Entry, wanted) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** Puts an entry into its place. */
export function insert(entries: Entry[], entry: Entry): void {
  entries.splice(placeOf(entries, entry), 0, entry)
}

/** Takes an entry out. */
export function remove(entries: Entry[], entry: Entry): void {
  entries.splice(placeOf(entries, entry), 1)
}

/** A sorted list of entries. */
export function sorted(entries: readonly Entry[]): Entry[] {
  return [...entries].sort(compare)
}
