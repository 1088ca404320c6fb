import { fail, ok } from '@motcua/core'
import { readRatio } from '../internal/ratio.ts'
import { compare, percentOf, type Rational, rational, times, toDecimal } from '../internal/rational.ts'
import { readFigures } from '../internal/read-facts.ts'
import { type LeafCase, okScored, type RuleResult, unscored, wrongInput } from '../internal/rule-outcome.ts'
import type { Band, StepsRule } from '../rule.ts'
import type { TraceStep } from '../trace.ts'
import { zeroDenominator } from './zero-denominator.ts'

const hundred: Rational = { top: 100n, bottom: 1n }

/** The points of the band that holds the value. The exact value is compared, never a rounded one. */
export function scoreSteps(item: LeafCase<StepsRule>): RuleResult {
  const { leaf, rule, input } = item
  if (!('values' in input)) return wrongInput(item, 'values')
  if ('value' in rule.on) {
    const figures = readFigures(leaf, [rule.on.value], input.values)
    if (!figures.ok) return figures
    const value = figures.value.get(rule.on.value)
    if (value === null) return ok(unscored(figures.value.steps))
    return bandOf(item, rational(value), '', figures.value.steps)
  }
  const { percent } = rule.on
  const figures = readFigures(leaf, [percent.numerator, percent.denominator], input.values)
  if (!figures.ok) return figures
  if (figures.value.anyUnknown) return ok(unscored(figures.value.steps))
  const ratio = readRatio(leaf, percent, figures.value)
  if (!ratio.ok) return ratio
  if (ratio.value === 'zeroDenominator') return ok(zeroDenominator(leaf.max, percent, figures.value.steps))
  const steps: TraceStep[] = [...figures.value.steps, { step: 'percentage', percent: percentOf(ratio.value) }]
  return bandOf(item, times(ratio.value, hundred), '%', steps)
}

function bandOf(
  { leaf, rule }: LeafCase<StepsRule>,
  value: Rational,
  unit: '%' | '',
  steps: readonly TraceStep[],
): RuleResult {
  const band = rule.bands.find((candidate) => holds(candidate, value))
  if (band === undefined) {
    const params = { code: leaf.code, value: toDecimal(value, 4) }
    return fail({ code: 'reform-index.value-outside-bands', params, path: [leaf.code, 'values'] })
  }
  return okScored(rational(band.points), [...steps, { step: 'band', band, unit }])
}

function holds({ gt, gte, lt, lte }: Band, value: Rational): boolean {
  if (gt !== undefined && compare(value, rational(gt)) <= 0) return false
  if (gte !== undefined && compare(value, rational(gte)) < 0) return false
  if (lt !== undefined && compare(value, rational(lt)) >= 0) return false
  return lte === undefined || compare(value, rational(lte)) <= 0
}
