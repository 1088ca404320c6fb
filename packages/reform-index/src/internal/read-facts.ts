import { type Decimal, fail, ok, okUnless, parseDecimal, type Result } from '@motcua/core'
import type { Leaf } from '../criteria-set.ts'
import type { FactValue } from '../leaf-input.ts'
import type { ReformIndexProblem, ReformIndexProblemCode } from '../messages.ts'
import type { Variable } from '../rule.ts'
import type { TraceStep } from '../trace.ts'

/** The figures of a leaf by name. A null is a figure that is not known. */
export interface LeafFigures {
  readonly get: (variable: Variable) => Decimal | null
  /** A `counted` or `unknown` step per figure. */
  readonly steps: readonly TraceStep[]
  readonly anyUnknown: boolean
}

/** Reads one number exactly: whole numbers and decimal texts, not below zero. */
export function readNumber(
  leaf: Leaf,
  name: string,
  value: FactValue,
  ...path: readonly string[]
): Result<Decimal | null, ReformIndexProblem> {
  if (value === null) return ok(null)
  const problem = (code: ReformIndexProblemCode): ReformIndexProblem => ({
    code,
    params: { code: leaf.code, name, value: String(value) },
    path: [leaf.code, ...path],
  })
  // A fractional number is refused: what a binary float holds is not what was written.
  const exact = typeof value === 'string' || Number.isSafeInteger(value)
  const read = exact ? parseDecimal(String(value)) : undefined
  if (!read?.ok) return fail(problem('reform-index.inexact-number'))
  return read.value.startsWith('-') ? fail(problem('reform-index.negative-value')) : read
}

/** Reads all figures that a rule asks for and refuses names it does not know; every problem at once. */
export function readFigures(
  leaf: Leaf,
  required: readonly Variable[],
  values: Readonly<Record<string, FactValue>>,
  optional: readonly Variable[] = [],
): Result<LeafFigures, ReformIndexProblem> {
  const problems: ReformIndexProblem[] = []
  const read = new Map<string, Decimal | null>()
  const steps: TraceStep[] = []
  const fault = (code: ReformIndexProblemCode, name: string) =>
    problems.push({ code, params: { code: leaf.code, name }, path: [leaf.code, 'values', name] })

  const known = [...new Set([...required, ...optional])]
  for (const variable of known) {
    const value = Object.hasOwn(values, variable.name) ? values[variable.name] : undefined
    if (value === undefined) {
      if (required.includes(variable)) fault('reform-index.missing-variable', variable.name)
      continue
    }
    const result = readNumber(leaf, variable.name, value, 'values', variable.name)
    if (!result.ok) {
      problems.push(...result.problems)
      continue
    }
    const { name, counts } = variable
    read.set(name, result.value)
    steps.push(
      result.value === null
        ? { step: 'unknown', name, counts }
        : { step: 'counted', name, counts, value: result.value },
    )
  }
  for (const name of Object.keys(values)) {
    if (!known.some((variable) => variable.name === name)) fault('reform-index.unknown-variable', name)
  }
  return okUnless(problems, () => ({
    get: (variable) => read.get(variable.name) ?? null,
    steps,
    anyUnknown: steps.some((step) => step.step === 'unknown'),
  }))
}
