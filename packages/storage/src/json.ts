/** A value JSON can hold: what events, records and messages are made of. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [name: string]: JsonValue | undefined }

/**
 * Hands a typed value to the store as JSON. For the compiler only: an interface has no index signature and would not
 * be taken for a {@link JsonValue}. What is not JSON after all is refused at commit with `storage.not-json`.
 *
 * @example
 * ```ts
 * asJson({ state: 'accepted', files: 3 }) // => { state: 'accepted', files: 3 }
 * ```
 */
export function asJson<T>(value: T): JsonValue {
  return value as JsonValue
}
