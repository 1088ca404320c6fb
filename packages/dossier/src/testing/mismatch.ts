/** What a check throws: test runners show its two values side by side. */
export interface Mismatch extends Error {
  readonly actual: unknown
  readonly expected: unknown
}

/** An error that any test runner reports as a failed expectation. */
export function mismatch(message: string, actual: unknown, expected: unknown): Mismatch {
  const text = `${message}\n  expected: ${JSON.stringify(expected)}\n  actual:   ${JSON.stringify(actual)}`
  return Object.assign(new Error(text), { name: 'AssertionError', actual, expected })
}

/** Whether a value has everything a pattern names, at any depth; lists have to be of the same length. */
export function matches(value: unknown, pattern: unknown): boolean {
  if (Array.isArray(pattern)) {
    return (
      Array.isArray(value) &&
      value.length === pattern.length &&
      pattern.every((one, index) => matches(value[index], one))
    )
  }
  if (typeof pattern !== 'object' || pattern === null) return Object.is(value, pattern)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(pattern).every(([key, one]) => matches((value as Record<string, unknown>)[key], one))
}
