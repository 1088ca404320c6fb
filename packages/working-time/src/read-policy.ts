import { okUnless, type Problem, type ProblemMessages, type Result } from '@motcua/core'
import { policyLaw } from './law.ts'
import { type DeadlinePolicy, legalPolicy } from './policy.ts'

/** Why a policy given as text is refused. */
export type PolicyProblemCode = 'working-time.unknown-policy' | 'working-time.unknown-policy-option'

/** A problem of a policy given as text. */
export type PolicyProblem = Problem<PolicyProblemCode>

/** The messages of the problems of policies. */
export const policyMessages: ProblemMessages<PolicyProblemCode> = {
  'working-time.unknown-policy': {
    vi: 'Cách tính "{name}" không có: chọn một trong {known}.',
    en: 'There is no policy "{name}": choose one of {known}.',
  },
  'working-time.unknown-policy-option': {
    vi: 'Cách tính "{name}" không có lựa chọn "{option}": chọn một trong {known}.',
    en: 'The policy "{name}" has no option "{option}": choose one of {known}.',
  },
}

/**
 * The legal default with some options replaced, as a command line or a form gives them.
 *
 * @returns the policy, or every name and option that does not exist, at its name.
 * @example
 * ```ts
 * unwrap(parsePolicy({ end: 'closing' })) // => { receipt: 'nextOpening', end: 'closing', roll: 'forward' }
 * parsePolicy({ end: 'noon' }).ok // => false
 * ```
 */
export function parsePolicy(
  options: Readonly<Record<string, string>>,
): Result<DeadlinePolicy, PolicyProblem> {
  const problems = Object.entries(options).flatMap(([name, option]): readonly PolicyProblem[] => {
    if (!isPolicy(name)) {
      const params = { name, known: Object.keys(policyLaw).join(', ') }
      return [{ code: 'working-time.unknown-policy', params, path: [name] }]
    }
    if (Object.hasOwn(policyLaw[name], option)) return []
    const params = { name, option, known: Object.keys(policyLaw[name]).join(', ') }
    return [{ code: 'working-time.unknown-policy-option', params, path: [name] }]
  })
  return okUnless(problems, () => ({ ...legalPolicy, ...options }))
}

function isPolicy(name: string): name is keyof DeadlinePolicy {
  return Object.hasOwn(policyLaw, name)
}
