import type { Brand } from './brand.ts'
import { motcuaError } from './errors.ts'
import type { CoreProblem } from './messages.ts'
import { fail, ok, type Result } from './result.ts'

/** An amount of Vietnamese đồng: a safe integer, for đồng have no parts (*số tiền*). */
export type Vnd = Brand<number, 'Vnd'>

/** Whether a number is a whole amount that can be computed with exactly. */
export function isVnd(amount: number): amount is Vnd {
  return Number.isSafeInteger(amount)
}

// Adding 0 turns −0 into 0: JSON reads and writes both, and they would not compare equal.
const unsigned = (amount: Vnd): Vnd => (amount + 0) as Vnd

/** Reads an amount; `core.bad-money` when it is not a safe integer. */
export function parseVnd(amount: number): Result<Vnd, CoreProblem> {
  return isVnd(amount)
    ? ok(unsigned(amount))
    : fail({ code: 'core.bad-money', params: { text: String(amount) } })
}

/**
 * An amount the programmer wrote.
 *
 * @throws MotcuaError `core.bad-money` when it is not a safe integer.
 */
export function vnd(amount: number): Vnd {
  if (isVnd(amount)) return unsigned(amount)
  throw motcuaError(
    'core.bad-money',
    `${amount} is not a whole number of đồng that can be computed with exactly.`,
  )
}

/** The sum. @throws MotcuaError `core.bad-money` past 2^53 − 1. */
export function addVnd(...amounts: readonly Vnd[]): Vnd {
  let sum = 0
  for (const amount of amounts) sum = vnd(sum + amount)
  return vnd(sum)
}

/**
 * The amount a whole number of times, e.g. per copy or per page.
 *
 * @throws MotcuaError `core.bad-money` past 2^53 − 1, or when `times` is not a whole number: what a fraction of a
 *   fee is rounded to is a rule for the caller to state.
 */
export function multiplyVnd(amount: Vnd, times: number): Vnd {
  if (!Number.isSafeInteger(times)) {
    throw motcuaError('core.bad-money', `${times} is not a whole number of times.`)
  }
  return vnd(amount * times)
}

/**
 * An amount as Vietnamese read it.
 *
 * @example
 * ```ts
 * formatVnd(vnd(1250000)) // => '1.250.000 đ'
 * ```
 */
export function formatVnd(amount: Vnd): string {
  return `${groupThousands(String(amount), '.')} đ`
}

/** Sets a separator between the thousands of an integer's digits; a leading minus is kept. */
export function groupThousands(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, separator)
}
