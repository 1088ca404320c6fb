import { type Decimal, ok } from '@motcua/core'
import {
  compare,
  floor,
  minus,
  over,
  plus,
  type Rational,
  rational,
  sum,
  times,
  toDecimal,
  zero,
} from '../internal/rational.ts'
import { readFigures } from '../internal/read-facts.ts'
import { type LeafCase, okScored, type RuleResult, unscored, wrongInput } from '../internal/rule-outcome.ts'
import type { DeductionRule, IncrementRule, PerItemRule } from '../rule.ts'
import type { TraceStep } from '../trace.ts'

/** Count × points per item; the caller cuts it at the maximum. */
export function scorePerItem(item: LeafCase<PerItemRule>): RuleResult {
  const { leaf, rule, input } = item
  if (!('values' in input)) return wrongInput(item, 'values')
  const figures = readFigures(leaf, [rule.count], input.values)
  if (!figures.ok) return figures
  const count = figures.value.get(rule.count)
  if (count === null) return ok(unscored(figures.value.steps))
  const raw = times(rational(count), rational(rule.unitPoints))
  const step: TraceStep = { step: 'perItem', count, unitPoints: rule.unitPoints, raw: toDecimal(raw, 6) }
  return okScored(raw, [...figures.value.steps, step])
}

/** The maximum less the points of every violation. */
export function scoreDeduction(item: LeafCase<DeductionRule>): RuleResult {
  const { leaf, rule, input } = item
  if (!('values' in input)) return wrongInput(item, 'values')
  const figures = readFigures(leaf, rule.per, input.values)
  if (!figures.ok) return figures
  const { get, steps, anyUnknown } = figures.value
  if (anyUnknown) return ok(unscored(steps))
  const lines = rule.per.map((violation) => ({ violation, count: get(violation) as Decimal }))
  const lost = sum(lines.map(({ violation, count }) => times(rational(count), rational(violation.points))))
  const told = lines
    .filter(({ count }) => count !== '0')
    .map(({ violation, count }): TraceStep => {
      return { step: 'deducted', counts: violation.counts, count, each: violation.points }
    })
  return okScored(minus(rational(leaf.max), lost), [...steps, ...told])
}

/** The points of the base and of every step above it; the caller cuts it at the maximum. */
export function scoreIncrement(item: LeafCase<IncrementRule>): RuleResult {
  const { leaf, rule, input } = item
  if (!('values' in input)) return wrongInput(item, 'values')
  const figures = readFigures(leaf, [rule.value], input.values)
  if (!figures.ok) return figures
  const value = figures.value.get(rule.value)
  if (value === null) return ok(unscored(figures.value.steps))
  const count = stepsAbove(rule, rational(value))
  const raw = plus(rational(rule.basePoints), times(count, rational(rule.stepPoints)))
  const { base, basePoints, stepPoints } = rule
  const step: TraceStep = { step: 'increment', base, basePoints, steps: toDecimal(count, 6), stepPoints }
  return okScored(raw, [...figures.value.steps, step])
}

function stepsAbove({ base, step, partial }: IncrementRule, value: Rational): Rational {
  const above = minus(value, rational(base))
  if (compare(above, zero) <= 0) return zero
  const count = over(above, rational(step))
  return partial === 'linear' ? count : { top: floor(count), bottom: 1n }
}
