import { atPath, okUnless, type Problem, type Result, unwrap } from '@motcua/core'
import type { DeadlinePolicy } from '@motcua/working-time'
import { parsePolicy } from '@motcua/working-time/policies'

/** How to count: the policy of the engine, and the choices that other parts of its API say. */
export interface Counting {
  readonly policy: DeadlinePolicy
  readonly pause: 'suspend' | 'restart'
  readonly saturday: 'receives' | 'counts'
}

const beside = { pause: ['suspend', 'restart'], saturday: ['receives', 'counts'] } as const

/** `name=option` pairs; a later one replaces an earlier. */
export function readCounting(pairs: readonly string[]): Result<Counting, Problem> {
  const given = new Map<string, string>()
  for (const pair of pairs) {
    const at = pair.indexOf('=')
    given.set(at < 0 ? pair : pair.slice(0, at), at < 0 ? '' : pair.slice(at + 1))
  }
  const problems: Problem[] = []
  const take = <T extends string>(name: string, options: readonly [T, ...T[]]): T => {
    const option = given.get(name)
    given.delete(name)
    const found = options.find((one) => one === option)
    if (option !== undefined && found === undefined) {
      const params = { name, option, known: options.join(', ') }
      problems.push({ code: 'working-time.unknown-policy-option', params, path: ['policy', name] })
    }
    return found ?? options[0]
  }
  const pause = take('pause', beside.pause)
  const saturday = take('saturday', beside.saturday)
  const policy = parsePolicy(Object.fromEntries(given))
  if (!policy.ok) problems.push(...policy.problems.map((problem) => atPath(withOurs(problem), 'policy')))
  return okUnless(problems, () => ({ policy: unwrap(policy), pause, saturday }))
}

/** The names to choose from, ours among them. */
function withOurs(problem: Problem): Problem {
  if (problem.code !== 'working-time.unknown-policy') return problem
  const known = [problem.params['known'], ...Object.keys(beside)].join(', ')
  return { ...problem, params: { ...problem.params, known } }
}
