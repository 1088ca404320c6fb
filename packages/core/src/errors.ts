import type { Problem } from './problem.ts'

// A registered symbol, so that an ESM and a CommonJS copy of this package recognise each other's errors.
const mark = Symbol.for('motcua.error')

/** What {@link motcuaError} may carry besides its code and message. */
export interface MotcuaErrorOptions {
  /** The error that led here. */
  readonly cause?: unknown
  /** True when the same call may succeed later, as after a lost race. Default false. */
  readonly retryable?: boolean
  /** The problems of the domain behind it, when a refused result was unwrapped. */
  readonly problems?: readonly Problem[]
  /** Plain facts for the host's log: never names or identity numbers. */
  readonly details?: Readonly<Record<string, string | number | boolean | null>>
}

/**
 * A broken invariant, a misuse, or a failure of the world outside (storage, files).
 * Expected outcomes of the domain are never thrown: they are {@link Result} values.
 *
 * Recognise it with {@link isMotcuaError}, not with `instanceof`: two copies of the package may be loaded.
 */
export class MotcuaError extends Error {
  /** Stable code, `package.kebab-reason`; part of the public API. */
  readonly code: string
  /** True when the same call may succeed later. */
  readonly retryable: boolean
  /** The refused input's problems, when there were any. */
  readonly problems: readonly Problem[]
  /** Plain facts for the log. */
  readonly details: Readonly<Record<string, string | number | boolean | null>>

  constructor(code: string, message: string, options: MotcuaErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'MotcuaError'
    this.code = code
    this.retryable = options.retryable ?? false
    this.problems = options.problems ?? []
    this.details = options.details ?? {}
    Object.defineProperty(this, mark, { value: true })
  }
}

/** Makes a {@link MotcuaError}; the caller throws it. */
export function motcuaError(code: string, message: string, options: MotcuaErrorOptions = {}): MotcuaError {
  return new MotcuaError(code, message, options)
}

/**
 * Whether a caught value is a {@link MotcuaError}, and of the given code when one is given.
 *
 * @example
 * ```ts
 * isMotcuaError(motcuaError('storage.unavailable', 'no disk'), 'storage.unavailable') // => true
 * isMotcuaError(new Error('other')) // => false
 * ```
 */
export function isMotcuaError(error: unknown, code?: string): error is MotcuaError {
  if (typeof error !== 'object' || error === null || !(mark in error)) return false
  return code === undefined || (error as unknown as MotcuaError).code === code
}

/** Throws `core.invariant` when something that cannot be false is false: a fault of the program, not of the input. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw motcuaError('core.invariant', message)
}
