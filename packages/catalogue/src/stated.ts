/**
 * A part of a procedure that is either stated with a value, stated as none (`Không`), or missing from the
 * source. The two last are never confused: a part that is missing was not seen, and nothing follows from that.
 * `raw` keeps the wording the value was read from.
 *
 * @example
 * ```ts
 * stated(['Tờ khai']) // => { state: 'stated', value: ['Tờ khai'] }
 * statedNone('Không') // => { state: 'none', raw: 'Không' }
 * missing() // => { state: 'missing' }
 * ```
 */
export type Stated<T> =
  | {
      /** The source states a value. */
      readonly state: 'stated'
      /** The value as read. */
      readonly value: T
      /** The wording of the source, where it was kept. */
      readonly raw?: string
    }
  | {
      /** `none`: the source says there is none. `missing`: the source says nothing. */
      readonly state: 'none' | 'missing'
      /** The wording of the source, where it was kept. */
      readonly raw?: string
    }

/** A part stated with a value; `raw` is the wording it was read from. */
export function stated<T>(value: T, raw?: string): Stated<T> {
  return raw === undefined ? { state: 'stated', value } : { state: 'stated', value, raw }
}

/** A part the source says does not exist (`Không`). */
export function statedNone<T = never>(raw?: string): Stated<T> {
  return raw === undefined ? { state: 'none' } : { state: 'none', raw }
}

/** A part the source does not mention (or mentions unreadably: then with its wording). */
export function missing<T = never>(raw?: string): Stated<T> {
  return raw === undefined ? { state: 'missing' } : { state: 'missing', raw }
}

/** The value of a stated part; an empty list for a list part stated as none; `null` when it is missing. */
export function statedList<T>(part: Stated<readonly T[]>): readonly T[] | null {
  if (part.state === 'stated') return part.value
  return part.state === 'none' ? [] : null
}
