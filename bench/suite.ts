/**
 * How a suite is written: a file in `suites/<package>/` exports one, `suites.ts` lists it. A suite names its subjects,
 * each a file of its own that is loaded in a process of its own, so that no library warms up or slows down another.
 */

/** A piece of work done by this library and by what a user would pick instead. */
export interface Suite<Input = unknown> {
  /** `package/work`, as `pnpm bench` takes it. */
  readonly name: string
  /** What is done, in one line. */
  readonly title: string
  /** The same plain JSON for every subject. */
  input(): Input
  /** What is right, one answer a case, found in the slowest and plainest way; nothing is timed unchecked. */
  expected(input: Input): readonly string[]
  /** Ours first. */
  readonly subjects: readonly Subject[]
  readonly targets: readonly Target[]
}

export interface Subject {
  readonly name: string
  /** A TypeScript file that exports {@link Prepare}, or a Python file that speaks as `subject.py` does. */
  readonly file: URL
}

/** What the first subject is held to. */
export type Target =
  /** At least so many times as fast as a subject. */
  | { readonly kind: 'faster'; readonly than: string; readonly times: number }
  /** At most so many times the time of a subject: a limit that nothing can go below. */
  | { readonly kind: 'within'; readonly of: string; readonly times: number }
  /** At most so many nanoseconds a piece. */
  | { readonly kind: 'time'; readonly nanoseconds: number }

/** What a subject's file exports as `prepare`; it may say why it cannot take part here. */
export type Prepare<Input> = (input: Input) => Work | { readonly skipped: string }

export interface Work {
  /** One answer a case, compared with what is right before anything is timed. */
  readonly answers: () => readonly string[]
  /** Does the work; `round` counts up, so that the input can vary. What it returns is used: it cannot be skipped. */
  readonly run: (round: number) => unknown
  /** How many pieces of work one run does; 1 when absent. */
  readonly pieces?: number
  /** Nanoseconds of one piece, for work that has to be timed elsewhere: asked once a round instead of `run`. */
  readonly measure?: () => number
}
