import { type Decimal, decimal, fail, ok, type Result } from '@motcua/core'
import {
  compare,
  isZero,
  minus,
  over,
  percentOf,
  type Rational,
  rational,
  times,
  toDecimal,
} from '../internal/rational.ts'
import { readFigures } from '../internal/read-facts.ts'
import { type LeafCase, okScored, type RuleResult, unscored, wrongInput } from '../internal/rule-outcome.ts'
import type { ReformIndexProblem } from '../messages.ts'
import type { SurveyRule, Variable } from '../rule.ts'
import type { TraceStep } from '../trace.ts'

/** The number of people who answered (*số phiếu hợp lệ*). */
const responses: Variable = { name: 'responses', counts: { vi: 'số phiếu trả lời', en: 'answers' } }
/** The answers counted as positive. */
const positive: Variable = {
  name: 'positive',
  counts: { vi: 'số phiếu hài lòng', en: 'positive answers' },
}
/** The mean of the answers, from 1 to the scale. */
const mean: Variable = { name: 'mean', counts: { vi: 'điểm trung bình', en: 'mean of the answers' } }

const one: Rational = { top: 1n, bottom: 1n }

/** What a survey found, however it was handed in. Null: not known, or nobody answered. */
interface Finding {
  readonly responses: Decimal | null
  /** A mean on the scale, or a share of positive answers, as the conversion needs. */
  readonly value: Rational | null
  readonly steps: readonly TraceStep[]
}

/** Converts the answers into a share of the maximum, in the one way the rule names. */
export function scoreSurvey(item: LeafCase<SurveyRule>): RuleResult {
  const { leaf, rule } = item
  const found = read(item)
  if (!found.ok) return found
  const { value, steps } = found.value
  const count = found.value.responses
  if (rule.minResponses !== undefined && count !== null) {
    if (compare(rational(count), rational(rule.minResponses)) < 0) {
      return ok(unscored([...steps, { step: 'tooFewResponses', count, needed: rule.minResponses }]))
    }
  }
  if (value === null) return ok(unscored(steps))
  const share = asShare(rule, value)
  const told: TraceStep[] = [
    ...steps,
    { step: 'converted', convert: rule.convert, percent: percentOf(share) },
  ]
  return okScored(times(rational(leaf.max), share), told)
}

const usesMean = ({ convert }: SurveyRule) => convert === 'meanOverScale' || convert === 'meanRescaled'

function asShare({ convert, scale }: SurveyRule, value: Rational): Rational {
  if (convert === 'meanOverScale') return over(value, rational(scale))
  if (convert === 'meanRescaled') return over(minus(value, one), rational(scale - 1))
  return value
}

function read(item: LeafCase<SurveyRule>): Result<Finding, ReformIndexProblem> {
  const { input } = item
  if ('tally' in input) return readTally(item, input.tally)
  if (!('values' in input)) return wrongInput(item, 'tally, values') as Result<never, ReformIndexProblem>
  return usesMean(item.rule) ? readMean(item, input.values) : readShare(item, input.values)
}

type Values = Parameters<typeof readFigures>[2]

function readMean({ leaf, rule }: LeafCase<SurveyRule>, values: Values): Result<Finding, ReformIndexProblem> {
  const required = rule.minResponses === undefined ? [mean] : [mean, responses]
  const figures = readFigures(leaf, required, values, [responses])
  if (!figures.ok) return figures
  const { get, steps, anyUnknown } = figures.value
  const value = get(mean)
  if (
    value !== null &&
    (compare(rational(value), one) < 0 || compare(rational(value), rational(rule.scale)) > 0)
  ) {
    const params = { code: leaf.code, mean: value, scale: rule.scale }
    return fail({ code: 'reform-index.mean-outside-scale', params, path: [leaf.code, 'values', mean.name] })
  }
  const nobody = get(responses) === '0'
  const usable = value === null || anyUnknown || nobody ? null : rational(value)
  return ok({ responses: get(responses), value: usable, steps })
}

function readShare({ leaf }: LeafCase<SurveyRule>, values: Values): Result<Finding, ReformIndexProblem> {
  const figures = readFigures(leaf, [positive, responses], values)
  if (!figures.ok) return figures
  const { get, steps } = figures.value
  const n = get(positive)
  const d = get(responses)
  if (n === null || d === null) return ok({ responses: d, value: null, steps })
  if (compare(rational(n), rational(d)) > 0) {
    const names = { numeratorName: positive.name, denominatorName: responses.name }
    const params = { code: leaf.code, ...names, numerator: n, denominator: d }
    return fail({ code: 'reform-index.numerator-above-denominator', params, path: [leaf.code, 'values'] })
  }
  return ok({ responses: d, value: d === '0' ? null : over(rational(n), rational(d)), steps })
}

function readTally(
  { leaf, rule }: LeafCase<SurveyRule>,
  tally: readonly number[],
): Result<Finding, ReformIndexProblem> {
  const { scale } = rule
  if (tally.length !== scale || tally.some((count) => !Number.isSafeInteger(count) || count < 0)) {
    return fail({
      code: 'reform-index.bad-tally',
      params: { code: leaf.code, scale },
      path: [leaf.code, 'tally'],
    })
  }
  const total = rational(tally.reduce((a, b) => a + b, 0))
  const count = toDecimal(total, 0)
  const told: TraceStep = { step: 'responses', count }
  if (isZero(total)) return ok({ responses: count, value: null, steps: [told] })
  if (!usesMean(rule)) {
    const best = tally.slice(scale - (rule.boxes ?? 2)).reduce((a, b) => a + b, 0)
    return ok({ responses: count, value: over(rational(best), total), steps: [told] })
  }
  const value = over(rational(decimal(tally.reduce((a, b, i) => a + b * (i + 1), 0))), total)
  return ok({
    responses: count,
    value,
    steps: [told, { step: 'mean', mean: toDecimal(value, 4), scale }],
  })
}
