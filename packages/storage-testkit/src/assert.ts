import { canonicalJson, isMotcuaError, type MotcuaError } from '@motcua/core'

function shown(value: unknown): string {
  const text = value === undefined ? 'undefined' : JSON.stringify(value)
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}

/** Fails the test with a message. */
export function flunk(message: string): never {
  throw new Error(message)
}

/** Fails unless the condition holds. */
export function check(condition: boolean, message: string): void {
  if (!condition) flunk(message)
}

/** Fails unless both values are the same JSON. */
export function equal(actual: unknown, expected: unknown, what: string): void {
  const same = actual === expected || canonicalJson(actual ?? null) === canonicalJson(expected ?? null)
  if (!same) flunk(`${what}: expected ${shown(expected)}, got ${shown(actual)}`)
}

/** Fails unless the promise is rejected with this code; the answer is the error. */
export async function refused(promise: Promise<unknown>, code: string): Promise<MotcuaError> {
  try {
    await promise
  } catch (error) {
    if (isMotcuaError(error, code)) return error
    return flunk(
      `expected ${code}, got ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}`,
    )
  }
  return flunk(`expected ${code}, but it succeeded`)
}
