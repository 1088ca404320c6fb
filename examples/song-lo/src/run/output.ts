/** Where something is said: a stream of the process, or a test's ear. */
export interface Output {
  write(text: string): unknown
  /** True when a person watches. */
  readonly isTTY?: boolean
}
