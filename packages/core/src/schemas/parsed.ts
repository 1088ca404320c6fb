import * as z from 'zod'
import type { Brand } from '../brand.ts'
import { parseId } from '../id.ts'
import { type CoreProblem, coreMessages } from '../messages.ts'
import { formatProblem } from '../problem.ts'
import type { Result } from '../result.ts'

/**
 * A text that one of the package's parsers reads: the schema says no more and no less than the parser, answers in
 * its canonical writing, and carries its problem in the issue for `parseInput` to hand on.
 */
export function parsed<T extends string>(
  parse: (text: string) => Result<T, CoreProblem>,
): z.ZodType<T, string> {
  // A check, not a transform: JSON Schema has no words for transforms and the export would throw.
  const schema = z.string().check((context) => {
    const result = parse(context.value)
    if (result.ok) context.value = result.value
    else for (const problem of result.problems) context.issues.push(issueOf(problem, context.value))
  })
  return schema as unknown as z.ZodType<T, string>
}

/** The schema of one kind of id. */
export function idSchema<T extends Brand<string, string>>(
  name: string,
  title: string,
  description: string,
): z.ZodType<T, string> {
  return parsed(parseId<T>).meta({
    id: `motcua.core.${name}`,
    title,
    description,
    pattern: '^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$',
  })
}

function issueOf(problem: CoreProblem, input: unknown) {
  return {
    code: 'custom' as const,
    input,
    message: formatProblem(problem, 'en', coreMessages),
    params: { problem },
  }
}
