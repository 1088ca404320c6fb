import type { Clock, Problem } from '@motcua/core'

/** What the command line touches of the world. */
export interface Terminal {
  /** Writes of the answer, as it is. */
  readonly out: (text: string) => void
  /** Writes about what went wrong, as it is. */
  readonly err: (text: string) => void
  /** The text of a file; `-` is the standard input. */
  readonly read: (path: string) => Promise<string>
  /** The present, for what is stamped with it. */
  readonly now: Clock
}

/** How a command ends. Documented in the README: scripts rely on it. */
export const exitCodes = { done: 0, refused: 1, misuse: 2, infrastructure: 3 } as const

/** One of {@link exitCodes}. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]

/** What a command answers: text and data, or the problems that stood against it. */
export type Answer =
  | { readonly ok: true; readonly text: string; readonly data: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] }
