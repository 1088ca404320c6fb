import { addDecimal, type Decimal, ZERO } from '@motcua/core'
import type { CriteriaSet, Criterion } from '../criteria-set.ts'
import type { LeafScore, NodeScore } from '../unit-score.ts'
import { over, percentOf, plus, type Rational, rational, sum, toDecimal } from './rational.ts'
import { published, roundTo, type ScoredLeaf } from './score-leaf.ts'

/** A node with everything below it, and its exact values for the sums above. */
export interface ScoredNode {
  readonly raw: Rational | null
  readonly rounded: Rational | null
  readonly effectiveMax: Decimal
  readonly percent: Decimal | null
  /** The node itself first, then all below it. */
  readonly nodes: readonly NodeScore[]
}

/** Scores a subtree from its scored leaves. A group without any score is null, not zero. */
export function scoreTree(
  set: CriteriaSet,
  criterion: Criterion,
  parent: string | null,
  depth: number,
  leaves: ReadonlyMap<string, ScoredLeaf>,
): ScoredNode {
  const { code, name, max, children } = criterion
  if (children === undefined) {
    const leaf = leaves.get(code) as ScoredLeaf
    const node = leafScore(criterion, parent, depth, leaf)
    const { raw, rounded, effectiveMax } = leaf
    return { raw, rounded, effectiveMax, percent: node.percent, nodes: [node] }
  }
  const below = children.map((child) => scoreTree(set, child, code, depth + 1, leaves))
  const rounding = criterion.rounding ?? set.rounding.group
  const exact = sumOf(below.map((child) => child.rounded))
  const rounded = exact === null ? null : roundTo(exact, rounding)
  const effectiveMax = addDecimal(...below.map((child) => child.effectiveMax))
  const percent =
    criterion.percentBy === 'meanOfChildren'
      ? meanPercent(below.map((child) => child.percent))
      : percentage(rounded, effectiveMax)
  const points = rounded === null ? null : published(rounded, rounding)
  const node: NodeScore = { kind: 'group', code, name, parent, depth, points, max, effectiveMax, percent }
  const raw = sumOf(below.map((child) => child.raw))
  return { raw, rounded, effectiveMax, percent, nodes: [node, ...below.flatMap((child) => child.nodes)] }
}

/** A leaf as it appears in the score of a unit. */
export function leafScore(
  { code, name, max }: Criterion,
  parent: string | null,
  depth: number,
  { status, rounded, effectiveMax, trace }: ScoredLeaf,
): LeafScore {
  const percent = percentage(rounded, effectiveMax)
  const { points } = trace
  return { kind: 'leaf', code, name, parent, depth, points, max, effectiveMax, percent, status, trace }
}

/** The sum of what has a value; null when nothing has. */
export function sumOf(values: readonly (Rational | null)[]): Rational | null {
  return values.reduce((total, value) => {
    if (value === null) return total
    return total === null ? value : plus(total, value)
  }, null)
}

function percentage(points: Rational | null, max: Decimal): Decimal | null {
  return points === null || max === ZERO ? null : percentOf(over(points, rational(max)))
}

function meanPercent(percents: readonly (Decimal | null)[]): Decimal | null {
  const known = percents.filter((percent) => percent !== null)
  if (known.length === 0) return null
  return toDecimal(over(sum(known.map(rational)), rational(known.length)), 2)
}
