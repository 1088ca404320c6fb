import type * as z from 'zod'
import { atPath, type Problem } from '../problem.ts'
import { failAll, ok, type Result } from '../result.ts'

/**
 * Reads an input of unknown shape with a schema: the boundary where JSON from outside becomes a trusted value.
 *
 * @returns the value, or every problem with its place. What a parser of this package refused keeps that parser's
 *   code, e.g. `core.bad-date`; a wrong shape is `core.bad-input`.
 * @example
 * ```ts
 * parseInput(PlainDateSchema, '2021-03-15') // => { ok: true, value: '2021-03-15' }
 * parseInput(PlainDateSchema, '2021-02-31').ok // => false
 * ```
 */
export function parseInput<T>(schema: z.ZodType<T>, input: unknown): Result<T> {
  const result = schema.safeParse(input)
  return result.success ? ok(result.data) : failAll(result.error.issues.map(problemOf))
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  const { problem } = issue.code === 'custom' ? (issue.params ?? {}) : {}
  if (isProblem(problem)) return atPath(problem, ...path)
  return { code: 'core.bad-input', params: { issue: issue.code, detail: issue.message }, path }
}

function isProblem(value: unknown): value is Problem {
  return typeof value === 'object' && value !== null && 'code' in value && 'params' in value
}
