import { compareDecimal, type Decimal, fail, ok, type Result } from '@motcua/core'
import { rational } from '../internal/rational.ts'
import { readNumber } from '../internal/read-facts.ts'
import {
  type LeafCase,
  okScored,
  type RuleOutcome,
  type RuleResult,
  unscored,
  wrongInput,
} from '../internal/rule-outcome.ts'
import type { FactValue } from '../leaf-input.ts'
import type { ReformIndexProblem } from '../messages.ts'
import type { GivenRule, InfoOnlyRule } from '../rule.ts'
import type { TraceStep } from '../trace.ts'

/** Points as an appraiser or another system gave them, at most the maximum. */
export function scoreGiven(item: LeafCase<GivenRule>): RuleResult {
  const { input } = item
  if (!('points' in input)) return wrongInput(item, 'points')
  return takeOver(item, 'points', input.points, (points) => ({ step: 'given', points }))
}

/** Points of the unit above, taken over once and never averaged. */
export function scoreInherited(item: LeafCase): RuleResult {
  const { input } = item
  if (!('inherited' in input)) return wrongInput(item, 'inherited, from')
  const { from } = input
  return takeOver(item, 'inherited', input.inherited, (points) => ({ step: 'inherited', from, points }))
}

/** Worth nothing; figures with names are kept for the reader. */
export function scoreInfoOnly({ leaf, input }: LeafCase<InfoOnlyRule>): RuleResult {
  const outcome = (steps: readonly TraceStep[]): RuleOutcome => ({
    status: 'infoOnly',
    raw: null,
    steps: [...steps, { step: 'information' }],
  })
  if (!('values' in input)) return ok(outcome([]))
  const steps: TraceStep[] = []
  for (const [name, value] of Object.entries(input.values)) {
    const read = readNumber(leaf, name, value, 'values', name)
    if (!read.ok) return read
    const counts = { vi: name, en: name }
    steps.push(
      read.value === null
        ? { step: 'unknown', name, counts }
        : { step: 'counted', name, counts, value: read.value },
    )
  }
  return ok(outcome(steps))
}

function takeOver(
  { leaf }: LeafCase,
  name: string,
  value: FactValue,
  step: (points: Decimal) => TraceStep,
): RuleResult {
  const read: Result<Decimal | null, ReformIndexProblem> = readNumber(leaf, name, value, name)
  if (!read.ok) return read
  const points = read.value
  if (points === null) return ok(unscored([{ step: 'missing' }]))
  if (compareDecimal(points, leaf.max) > 0) {
    const params = { code: leaf.code, points, max: leaf.max }
    return fail({ code: 'reform-index.points-above-max', params, path: [leaf.code, name] })
  }
  return okScored(rational(points), [step(points)])
}
