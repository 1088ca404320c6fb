/** Keeps the most recently used values, up to a limit. */
export interface Cache<K, V> {
  /** The value, now the most recently used one. */
  get(key: K): V | undefined
  /** Keeps a value; the least recently used one goes when there are too many. */
  set(key: K, value: V): void
  /** Forgets a value. */
  drop(key: K): void
}

/** A cache of at most `limit` values; none are kept when it is 0. */
export function createCache<K, V>(limit: number): Cache<K, V> {
  // A Map lists its keys in the order they were put in: the first is the least recently used.
  const values = new Map<K, V>()
  return {
    get(key) {
      const value = values.get(key)
      if (value !== undefined) {
        values.delete(key)
        values.set(key, value)
      }
      return value
    },
    set(key, value) {
      values.delete(key)
      values.set(key, value)
      if (values.size > limit) values.delete(values.keys().next().value as K)
    },
    drop(key) {
      values.delete(key)
    },
  }
}
