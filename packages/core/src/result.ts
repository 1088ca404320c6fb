import { invariant, motcuaError } from './errors.ts'
import type { Problem } from './problem.ts'

/** A value that was made. */
export interface Ok<T> {
  /** Discriminant. */
  readonly ok: true
  /** What was made. */
  readonly value: T
}

/** A refusal, with every problem found, never only the first. */
export interface Refused<P extends Problem = Problem> {
  /** Discriminant. */
  readonly ok: false
  /** At least one. */
  readonly problems: readonly [P, ...P[]]
}

/** An expected outcome of the domain: a value, or the problems that stood against it. */
export type Result<T, P extends Problem = Problem> = Ok<T> | Refused<P>

/** A success. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value }
}

/** A refusal for one or more problems. */
export function fail<P extends Problem>(first: P, ...more: readonly P[]): Refused<P> {
  return { ok: false, problems: [first, ...more] }
}

/** A refusal for a list of problems that the caller knows not to be empty. */
export function failAll<P extends Problem>(problems: readonly P[]): Refused<P> {
  const [first, ...more] = problems
  invariant(first !== undefined, 'A refusal needs at least one problem.')
  return fail(first, ...more)
}

/** The value when nothing stands against it, else the refusal: the usual end of a validation. */
export function okUnless<T, P extends Problem>(problems: readonly P[], value: () => T): Result<T, P> {
  return problems.length === 0 ? ok(value()) : failAll(problems)
}

/**
 * The value of a result the caller is sure of.
 *
 * @throws MotcuaError `core.refused`, carrying the problems, when it was refused.
 * @example
 * ```ts
 * unwrap(ok(1)) // => 1
 * ```
 */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value
  const codes = result.problems.map((p) => `${p.code} ${JSON.stringify(p.params)}`).join('; ')
  throw motcuaError('core.refused', `Refused: ${codes}`, { problems: result.problems })
}

/** Applies a function to the value of a success; a refusal passes through. */
export function mapOk<T, U, P extends Problem>(result: Result<T, P>, change: (value: T) => U): Result<U, P> {
  return result.ok ? ok(change(result.value)) : result
}

/** Goes on with the value of a success; a refusal passes through. */
export function andThen<T, U, P extends Problem, Q extends Problem>(
  result: Result<T, P>,
  next: (value: T) => Result<U, Q>,
): Result<U, P | Q> {
  return result.ok ? next(result.value) : result
}

/** All values when every result is a success, else all problems of all refusals. */
export function collect<T, P extends Problem>(results: readonly Result<T, P>[]): Result<T[], P> {
  const values: T[] = []
  const problems: P[] = []
  for (const result of results) {
    if (result.ok) values.push(result.value)
    else problems.push(...result.problems)
  }
  return okUnless(problems, () => values)
}
