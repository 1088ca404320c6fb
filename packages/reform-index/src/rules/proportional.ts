import { addDecimal, type Decimal, ok } from '@motcua/core'
import { readRatio } from '../internal/ratio.ts'
import {
  compare,
  over,
  percentOf,
  plus,
  type Rational,
  rational,
  smaller,
  times,
  toDecimal,
  zero,
} from '../internal/rational.ts'
import { readFigures } from '../internal/read-facts.ts'
import { type LeafCase, okScored, type RuleResult, unscored, wrongInput } from '../internal/rule-outcome.ts'
import type { ProportionalRule, WeightedRatiosRule } from '../rule.ts'
import type { TraceStep } from '../trace.ts'
import { zeroDenominator } from './zero-denominator.ts'

/** `max × ratio ÷ target`, at most `max`; a ratio below the floor earns the floor's points. */
export function scoreProportional(item: LeafCase<ProportionalRule>): RuleResult {
  const { leaf, rule, input } = item
  if (!('values' in input)) return wrongInput(item, 'values')
  const figures = readFigures(leaf, [rule.numerator, rule.denominator], input.values)
  if (!figures.ok) return figures
  const { steps, anyUnknown } = figures.value
  if (anyUnknown) return ok(unscored(steps))
  const ratio = readRatio(leaf, rule, figures.value)
  if (!ratio.ok) return ratio
  if (ratio.value === 'zeroDenominator') return ok(zeroDenominator(leaf.max, rule, steps))
  if (rule.floor !== undefined && compare(ratio.value, rational(rule.floor.below)) < 0) {
    const { below, points } = rule.floor
    return okScored(rational(points), [
      ...steps,
      { step: 'percentage', percent: percentOf(ratio.value) },
      { step: 'belowFloor', floor: percentOf(rational(below)), points },
    ])
  }
  const [raw, step] = share(leaf.max, ratio.value, rule.target)
  return okScored(raw, [...steps, step])
}

/** The sum of several proportional parts. Parts that do not apply follow the leaf's not-applicable policy. */
export function scoreWeightedRatios(item: LeafCase<WeightedRatiosRule>): RuleResult {
  const { leaf, rule, input, notApplicable } = item
  if (!('values' in input)) return wrongInput(item, 'values')
  const variables = rule.parts.flatMap(({ numerator, denominator }) => [numerator, denominator])
  const figures = readFigures(leaf, variables, input.values)
  if (!figures.ok) return figures
  const steps: TraceStep[] = [...figures.value.steps]
  if (figures.value.anyUnknown) return ok(unscored(steps))

  let raw: Rational | null = null
  let dropped: readonly Decimal[] = []
  let applicable = rule.parts.length
  for (const part of rule.parts) {
    const ratio = readRatio(leaf, part, figures.value)
    if (!ratio.ok) return ratio
    if (ratio.value !== 'zeroDenominator') {
      const [points, step] = share(part.max, ratio.value, part.target)
      raw = plus(raw ?? zero, points)
      steps.push(step)
      continue
    }
    const outcome = zeroDenominator(part.max, part, [])
    steps.push(...outcome.steps)
    if (outcome.status === 'notApplicable') {
      applicable--
      if (notApplicable === 'reduceMax') dropped = [...dropped, part.max]
      if (notApplicable === 'fullMarks') raw = plus(raw ?? zero, rational(part.max))
      if (notApplicable === 'zero') raw = raw ?? zero
    } else if (outcome.raw !== null) raw = plus(raw ?? zero, outcome.raw)
  }
  if (applicable === 0) return ok({ status: 'notApplicable', raw: null, steps })
  if (raw === null) return ok(unscored(steps))
  return ok({ status: 'scored', raw, steps, droppedMax: addDecimal(...dropped) })
}

function share(max: Decimal, ratio: Rational, target: Decimal | undefined): [Rational, TraceStep] {
  const whole = rational(max)
  const earned = target === undefined ? times(whole, ratio) : over(times(whole, ratio), rational(target))
  const raw = smaller(earned, whole)
  const step: TraceStep = {
    step: 'ratio',
    percent: percentOf(ratio),
    ...(target === undefined ? {} : { target: percentOf(rational(target)) }),
    max,
    raw: toDecimal(raw, 6),
  }
  return [raw, step]
}
