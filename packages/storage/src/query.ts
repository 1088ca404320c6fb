import type { Brand } from '@motcua/core'

/** Where a page ended. Opaque: keep it, hand it back with the same query, look at nothing inside. */
export type Cursor = Brand<string, 'Cursor'>

/** A part of a longer list. */
export interface Page<T, C = Cursor> {
  /** The items, in order. */
  readonly items: readonly T[]
  /** What to hand in as `after` for the next page; null when this was the last. */
  readonly next: C | null
}

/** Which part of an index is wanted. Texts are in order of their code points, numbers come before texts. */
export type IndexSelection =
  | {
      /** The index. */
      readonly name: string
      /** Records listed under exactly this key. */
      readonly equals: string | number
    }
  | {
      /** The index. */
      readonly name: string
      /** Records listed under a text that begins so: the way to use keys made of several parts. */
      readonly startsWith: string
    }
  | {
      /** The index. */
      readonly name: string
      /** The first key wanted; from the beginning when absent. */
      readonly from?: string | number
      /** The first key no longer wanted; to the end when absent. */
      readonly to?: string | number
    }

/** Which records of a kind are wanted. */
export interface RecordQuery {
  /** Only records in this part of this index, in its order; records with equal keys by id. All, by id, when absent. */
  readonly index?: IndexSelection
  /** Only records whose search text holds each of these words or parts of words; case and marks do not matter. */
  readonly text?: string
  /** The direction of the list. */
  readonly order: 'ascending' | 'descending'
  /** At most so many on a page, 1 to {@link PAGE_LIMIT}. */
  readonly limit: number
  /** Where the page before ended. */
  readonly after?: Cursor
}

/** The longest page. */
export const PAGE_LIMIT = 10_000
