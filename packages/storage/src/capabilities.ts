/** What a store can do beyond the contract. Every flag is false unless the store says otherwise. */
export interface Capabilities {
  /** What was acknowledged survives the end of the process, killed or not. */
  readonly durable: boolean
  /** Several processes may write to the same data at once. */
  readonly manyProcesses: boolean
  /** Commits made at the same time share one write to the disk. */
  readonly groupCommit: boolean
  /** The database itself refuses to change or remove an event, also past this library. */
  readonly appendOnly: boolean
}

/**
 * The capabilities of a store that names only what it has: a flag added later is false for it.
 *
 * @example
 * ```ts
 * capabilitiesOf({ durable: true }).groupCommit // => false
 * ```
 */
export function capabilitiesOf(has: Partial<Capabilities>): Capabilities {
  return { durable: false, manyProcesses: false, groupCommit: false, appendOnly: false, ...has }
}
