import type { LegalSource } from './legal-source.ts'
import type { Locale, Localized } from './locale.ts'

/** One reason why an input was refused. Plain JSON, so that it can cross a network or be stored. */
export interface Problem<C extends string = string> {
  /** Stable code, `package.kebab-reason`; part of the public API. */
  readonly code: C
  /** The facts the message is made of. */
  readonly params: Readonly<Record<string, string | number | boolean | null>>
  /** Where in the input the problem lies: field names and indexes from the outside in. */
  readonly path?: readonly (string | number)[]
  /** The rules of law the refusal rests on. */
  readonly law?: readonly LegalSource[]
}

/** A message template per problem code, with `{param}` where a fact goes. `{path}` is the place in the input. */
export type ProblemMessages<C extends string = string> = Readonly<Record<C, Localized>>

/**
 * Words a problem for a person, from the catalogue of the package that raised it.
 * A code the catalogue lacks is shown as it is, with its facts: nothing is hidden.
 *
 * @example
 * ```ts
 * const messages = { 'demo.bad': { vi: 'Không đọc được {text}.', en: 'Cannot read {text}.' } }
 * formatProblem({ code: 'demo.bad', params: { text: 'x' } }, 'en', messages) // => 'Cannot read x.'
 * ```
 */
export function formatProblem(problem: Problem, locale: Locale, messages: ProblemMessages): string {
  const template = messages[problem.code]?.[locale]
  if (template === undefined) return `${problem.code} ${JSON.stringify(problem.params)}`
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    if (name === 'path' && problem.path) return problem.path.join('.')
    const value = problem.params[name]
    return value === undefined ? whole : String(value)
  })
}

/** Puts a problem's path behind the place where the part stood in a larger input. */
export function atPath<P extends Problem>(problem: P, ...outer: readonly (string | number)[]): P {
  return { ...problem, path: [...outer, ...(problem.path ?? [])] }
}
