import { addDecimal, type Decimal, minDecimal, okUnless, type Result, ZERO } from '@motcua/core'
import type { Adjustment, CriteriaSet, CriterionSource } from './criteria-set.ts'
import {
  compare,
  minus,
  over,
  percentOf,
  plus,
  type Rational,
  rational,
  toDecimal,
  zero,
} from './internal/rational.ts'
import {
  omittedLeaf,
  published,
  RAW_PLACES,
  roundTo,
  type ScoredLeaf,
  scoreLeaf,
} from './internal/score-leaf.ts'
import { leafScore, type ScoredNode, scoreTree, sumOf } from './internal/score-tree.ts'
import type { UnitFacts } from './leaf-input.ts'
import type { ReformIndexProblem } from './messages.ts'
import { adjustmentLeaves, leavesOf } from './tree.ts'
import { kindWords, type UnitKind } from './unit-kind.ts'
import type { LeafScore, UnitScore } from './unit-score.ts'

/** What may be said about a unit besides its facts. */
export interface ScoreOptions {
  /** The kind of the unit: picks its classes, and is refused when the set does not cover it. */
  readonly unitKind?: UnitKind
  /** Sources left out of the year as a whole, such as the survey; the set must allow it. */
  readonly omit?: readonly CriterionSource[]
}

/**
 * Scores one unit by a criteria set (*chấm điểm đơn vị*). Every leaf runs: raw value → cut at maximum and zero →
 * rounded; groups add rounded leaves; bonus and penalty come last, within their caps; the total is never below zero.
 * Exact throughout: no binary float decides a rounding.
 *
 * The set is trusted: run {@link checkCriteriaSet} once where it is loaded.
 *
 * @returns the score, or every problem of the facts at once: unknown leaves, missing or impossible figures
 * @example
 * ```ts
 * const facts = { 'TTHC.1': { values: { resolvedOnTime: 187, resolved: 203 } } }
 * const score = unwrap(scoreUnit(songLoIllustrative2021, facts))
 * nodeOf(score, 'TTHC.1').points // => '9.21'
 * nodeOf(score, 'TTHC.1').percent // => '92.1'
 * nodeOf(score, 'TTHC.2').points // => null
 * ```
 */
export function scoreUnit(
  set: CriteriaSet,
  facts: UnitFacts,
  options: ScoreOptions = {},
): Result<UnitScore, ReformIndexProblem> {
  const problems: ReformIndexProblem[] = [...checkRequest(set, facts, options)]
  const leaves = new Map<string, ScoredLeaf>()
  const base = { rounding: set.rounding.leaf, notApplicable: set.notApplicable, unitKind: options.unitKind }
  // A bonus that does not apply must not be granted, nor such a penalty imposed, whatever the set does with its base.
  const extra = { ...base, notApplicable: 'zero' } as const
  const adjusting = new Set(adjustmentLeaves(set).map(({ criterion }) => criterion.code))
  for (const leaf of leavesOf(set)) {
    const input = Object.hasOwn(facts, leaf.code) ? facts[leaf.code] : undefined
    const left = options.omit?.includes(leaf.source ?? 'appraised') ?? false
    if (left) leaves.set(leaf.code, omittedLeaf(leaf))
    else {
      const result = scoreLeaf(leaf, input, adjusting.has(leaf.code) ? extra : base)
      if (result.ok) leaves.set(leaf.code, result.value)
      else problems.push(...result.problems)
    }
  }
  return okUnless(problems, () => assemble(set, leaves, options.unitKind ?? null))
}

function checkRequest(
  set: CriteriaSet,
  facts: UnitFacts,
  options: ScoreOptions,
): readonly ReformIndexProblem[] {
  const problems: ReformIndexProblem[] = []
  const { unitKind, omit = [] } = options
  if (unitKind !== undefined && !set.unitKinds.includes(unitKind)) {
    problems.push({
      code: 'reform-index.unit-kind-not-covered',
      params: { set: set.id, ...kindWords(unitKind) },
    })
  }
  for (const source of omit) {
    if (set.omissible?.includes(source)) continue
    problems.push({ code: 'reform-index.source-not-omissible', params: { set: set.id, source } })
  }
  const codes = new Set(leavesOf(set).map(({ code }) => code))
  for (const code of Object.keys(facts)) {
    if (codes.has(code)) continue
    problems.push({ code: 'reform-index.unknown-leaf', params: { set: set.id, code }, path: [code] })
  }
  return problems
}

function assemble(
  set: CriteriaSet,
  leaves: ReadonlyMap<string, ScoredLeaf>,
  unitKind: UnitKind | null,
): UnitScore {
  const sections = set.sections.map((section) => scoreTree(set, section, null, 0, leaves))
  const base = total(sections, 'rounded')
  const extra = (set.adjustments ?? []).map((adjustment) => adjust(adjustment, leaves))
  const bonus = addDecimal(...extra.map((one) => one.bonus))
  const penalty = addDecimal(...extra.map((one) => one.penalty))
  const withExtra = (points: Rational | null): Rational | null => {
    if (points === null) return null
    const sum = minus(plus(points, rational(bonus)), rational(penalty))
    return compare(sum, zero) < 0 ? zero : sum
  }
  const shown = withExtra(base)
  const rounded = shown === null ? null : roundTo(shown, set.rounding.total)
  const raw = withExtra(total(sections, 'raw'))
  const effectiveMax = addDecimal(...sections.map((section) => section.effectiveMax))
  const caps = addDecimal(...(set.adjustments ?? []).map((adjustment) => adjustment.bonusCap))
  const whole = set.percentOf === 'base' ? effectiveMax : addDecimal(effectiveMax, caps)
  const percent = (points: Rational | null, places: number): Decimal | null =>
    points === null || whole === ZERO ? null : percentOf(over(points, rational(whole)), places)
  const nodes = sections.flatMap((section) => section.nodes)
  return {
    set: set.id,
    unitKind,
    published: {
      points: rounded === null ? null : published(rounded, set.rounding.total),
      percent: percent(rounded, 2),
    },
    raw: { points: raw === null ? null : toDecimal(raw, RAW_PLACES), percent: percent(raw, RAW_PLACES) },
    base: base === null ? null : published(roundTo(base, set.rounding.total), set.rounding.total),
    bonus,
    penalty,
    effectiveMax,
    percentOf: whole,
    nodes,
    adjustments: extra.flatMap((one) => one.leaves),
    missing: nodes.flatMap((node) => (node.kind === 'leaf' && node.status === 'missing' ? [node.code] : [])),
  }
}

function total(sections: readonly ScoredNode[], which: 'raw' | 'rounded'): Rational | null {
  return sumOf(sections.map((section) => section[which]))
}

interface Adjusted {
  readonly bonus: Decimal
  readonly penalty: Decimal
  readonly leaves: readonly LeafScore[]
}

function adjust(adjustment: Adjustment, leaves: ReadonlyMap<string, ScoredLeaf>): Adjusted {
  const side = (which: 'bonuses' | 'penalties') =>
    adjustment[which].map((leaf) => leafScore(leaf, null, 0, leaves.get(leaf.code) as ScoredLeaf))
  const within = (scores: readonly LeafScore[], cap: Decimal) =>
    minDecimal(cap, addDecimal(...scores.map((leaf) => leaf.points ?? ZERO)))
  const bonuses = side('bonuses')
  const penalties = side('penalties')
  return {
    bonus: within(bonuses, adjustment.bonusCap),
    penalty: within(penalties, adjustment.penaltyCap),
    leaves: [...bonuses, ...penalties],
  }
}
