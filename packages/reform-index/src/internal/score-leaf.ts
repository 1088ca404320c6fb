import { compareDecimal, type Decimal, ok, type Result, subtractDecimal, ZERO } from '@motcua/core'
import type { Leaf, NotApplicablePolicy, Rounding } from '../criteria-set.ts'
import type { LeafInput } from '../leaf-input.ts'
import type { ReformIndexProblem } from '../messages.ts'
import type { Rule, RuleKind } from '../rule.ts'
import { scoreLevels, scorePassFail } from '../rules/answers.ts'
import { scoreDeduction, scoreIncrement, scorePerItem } from '../rules/counts.ts'
import { scoreGiven, scoreInfoOnly, scoreInherited } from '../rules/handed-over.ts'
import { scoreProportional, scoreWeightedRatios } from '../rules/proportional.ts'
import { scoreSteps } from '../rules/steps.ts'
import { scoreSurvey } from '../rules/survey.ts'
import { type LeafTrace, leafTrace, type TraceStep } from '../trace.ts'
import type { UnitKind } from '../unit-kind.ts'
import type { LeafStatus } from '../unit-score.ts'
import { compare, type Rational, rational, toDecimal, zero } from './rational.ts'
import type { LeafCase, RuleOutcome, RuleResult } from './rule-outcome.ts'

/** A scored leaf: its value before rounding and after. */
export interface ScoredLeaf {
  readonly status: LeafStatus
  readonly raw: Rational | null
  readonly rounded: Rational | null
  readonly effectiveMax: Decimal
  readonly trace: LeafTrace
}

/** What holds for a leaf that does not say otherwise. */
export interface LeafDefaults {
  readonly rounding: Rounding
  readonly notApplicable: NotApplicablePolicy
  readonly unitKind: UnitKind | undefined
}

type Scorers = { readonly [K in RuleKind]: (item: LeafCase<Extract<Rule, { kind: K }>>) => RuleResult }

const scorers: Scorers = {
  passFail: scorePassFail,
  levels: scoreLevels,
  steps: scoreSteps,
  proportional: scoreProportional,
  weightedRatios: scoreWeightedRatios,
  perItem: scorePerItem,
  deduction: scoreDeduction,
  increment: scoreIncrement,
  survey: scoreSurvey,
  given: scoreGiven,
  infoOnly: scoreInfoOnly,
  inherited: scoreInherited,
}

/** Raw value → cut at maximum and zero → rounded. An absent input has no score. */
export function scoreLeaf(
  leaf: Leaf,
  input: LeafInput | undefined,
  defaults: LeafDefaults,
): Result<ScoredLeaf, ReformIndexProblem> {
  const { rule } = leaf
  if (input === undefined) {
    const status = rule.kind === 'infoOnly' ? 'infoOnly' : 'missing'
    return ok(
      withoutPoints(leaf, status, [{ step: status === 'infoOnly' ? 'information' : 'missing' }], leaf.max),
    )
  }
  const notApplicable = leaf.notApplicable ?? defaults.notApplicable
  const item: LeafCase = { leaf, rule, input, notApplicable }
  if ('notApplicable' in input && rule.kind !== 'infoOnly') {
    return ok(settle(item, { status: 'notApplicable', raw: null, steps: [] }, defaults))
  }
  const takenOver = 'inherited' in input && mayInherit(leaf, defaults.unitKind)
  const score = takenOver ? scoreInherited : (scorers[rule.kind] as (item: LeafCase) => RuleResult)
  const outcome = score(item)
  return outcome.ok ? ok(settle(item, outcome.value, defaults)) : outcome
}

/** A caller that does not name the unit's kind is trusted to know it. */
function mayInherit({ inheritedBy = [] }: Leaf, unitKind: UnitKind | undefined): boolean {
  return unitKind === undefined ? inheritedBy.length > 0 : inheritedBy.includes(unitKind)
}

/** A leaf of a source that was left out of the year as a whole. */
export function omittedLeaf(leaf: Leaf): ScoredLeaf {
  return withoutPoints(leaf, 'omitted', [{ step: 'omitted' }], ZERO)
}

function settle(item: LeafCase, outcome: RuleOutcome, { rounding }: LeafDefaults): ScoredLeaf {
  const { leaf, rule, input, notApplicable: policy } = item
  if (outcome.status === 'notApplicable') {
    const reason = 'notApplicable' in input ? input.notApplicable : ''
    const steps: TraceStep[] = [...outcome.steps, { step: 'notApplicable', reason, policy }]
    if (policy === 'reduceMax') return withoutPoints(leaf, 'notApplicable', steps, ZERO)
    const raw = policy === 'fullMarks' ? rational(leaf.max) : zero
    return withPoints(leaf, leaf.rounding ?? rounding, 'notApplicable', raw, steps, leaf.max)
  }
  if (outcome.raw === null) return withoutPoints(leaf, outcome.status, outcome.steps, leaf.max)
  const max = outcome.droppedMax === undefined ? leaf.max : subtractDecimal(leaf.max, outcome.droppedMax)
  const floored = !(rule.kind === 'deduction' && rule.lowest === 'unbounded')
  const [raw, limits] = limit(outcome.raw, max, floored)
  const status = 'inherited' in input ? 'inherited' : 'scored'
  return withPoints(leaf, leaf.rounding ?? rounding, status, raw, [...outcome.steps, ...limits], max)
}

function limit(raw: Rational, max: Decimal, floored: boolean): [Rational, readonly TraceStep[]] {
  const told = (to: 'max' | 'zero'): readonly TraceStep[] => [{ step: 'limited', to, raw: toDecimal(raw, 6) }]
  if (compare(raw, rational(max)) > 0) return [rational(max), told('max')]
  return floored && compare(raw, zero) < 0 ? [zero, told('zero')] : [raw, []]
}

function withPoints(
  leaf: Leaf,
  rounding: Rounding,
  status: LeafStatus,
  raw: Rational,
  steps: readonly TraceStep[],
  effectiveMax: Decimal,
): ScoredLeaf {
  const rounded = roundTo(raw, rounding)
  const points = published(rounded, rounding)
  const exact = toDecimal(raw, 6)
  const told: readonly TraceStep[] =
    rounding !== 'none' && compareDecimal(exact, points) !== 0
      ? [...steps, { step: 'rounded', raw: exact, places: rounding.places, points }]
      : steps
  return { status, raw, rounded, effectiveMax, trace: leafTrace(leaf, told, points) }
}

function withoutPoints(
  leaf: Leaf,
  status: LeafStatus,
  steps: readonly TraceStep[],
  effectiveMax: Decimal,
): ScoredLeaf {
  return { status, raw: null, rounded: null, effectiveMax, trace: leafTrace(leaf, steps, null) }
}

/** Rounds a value, or carries it on exactly. */
export function roundTo(value: Rational, rounding: Rounding): Rational {
  return rounding === 'none' ? value : rational(toDecimal(value, rounding.places))
}

/** How many places an exactly carried value is written with; the value behind it stays exact. */
export const RAW_PLACES = 12

/** The writing of a value that was rounded by {@link roundTo}. */
export function published(value: Rational, rounding: Rounding): Decimal {
  return toDecimal(value, rounding === 'none' ? RAW_PLACES : rounding.places)
}
