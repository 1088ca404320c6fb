import { compareDecimal, type Decimal, decimal, ZERO } from '@motcua/core'
import type { Criterion } from '../criteria-set.ts'
import type { ReformIndexProblem } from '../messages.ts'
import type { Band, StepsRule } from '../rule.ts'
import { checkPoints, problem } from './rules.ts'

/** Where a band begins or ends, and whether that value belongs to it. Null: at no end. */
interface End {
  readonly at: Decimal
  readonly belongs: boolean
}

interface Span {
  readonly band: Band
  readonly index: number
  readonly lower: End | null
  readonly upper: End | null
}

/**
 * Bands must cover every value from 0 up, a percentage up to 100, without gap or overlap, whatever order they are
 * written in.
 */
export function checkBands(
  leaf: Criterion,
  rule: StepsRule,
  path: readonly (string | number)[],
): readonly ReformIndexProblem[] {
  const { code } = leaf
  const points = rule.bands.flatMap((band, i) => checkPoints(leaf, band.points, [...path, i, 'points']))
  const bad = rule.bands.flatMap((band, i) =>
    sound(band) ? [] : [problem('bad-band', { code, band: i + 1 }, [...path, i])],
  )
  // The order of bands with senseless ends means nothing.
  if (bad.length > 0) return [...points, ...bad]

  const spans = rule.bands
    .map((band, index): Span => ({ band, index, lower: lowerOf(band), upper: upperOf(band) }))
    .sort(byLowerEnd)
  const first = spans[0]
  if (first === undefined) return [...points, problem('bands-gap', { code, at: '0' }, path)]
  const faults: ReformIndexProblem[] = []
  const startsAtZero =
    first.lower === null || (compareDecimal(first.lower.at, ZERO) <= 0 && first.lower.belongs)
  if (!startsAtZero) faults.push(problem('bands-gap', { code, at: '0' }, path))
  spans.slice(1).forEach((span, i) => {
    const before = spans[i] as Span
    const fault = join(before.upper, span.lower)
    if (fault === null) return
    const at = span.lower?.at ?? before.lower?.at ?? '0'
    faults.push(problem(fault, { code, at }, [...path, span.index]))
  })
  const { upper } = spans.at(-1) as Span
  if (upper !== null && !('percent' in rule.on && upper.belongs && compareDecimal(upper.at, HUNDRED) >= 0)) {
    faults.push(problem('bands-gap', { code, at: upper.at }, path))
  }
  return [...points, ...faults]
}

const HUNDRED = /* @__PURE__ */ decimal(100)

function join(upper: End | null, lower: End | null): 'bands-gap' | 'bands-overlap' | null {
  if (upper === null || lower === null) return 'bands-overlap'
  const order = compareDecimal(upper.at, lower.at)
  if (order !== 0) return order < 0 ? 'bands-gap' : 'bands-overlap'
  if (upper.belongs === lower.belongs) return upper.belongs ? 'bands-overlap' : 'bands-gap'
  return null
}

function sound(band: Band): boolean {
  if (band.gt !== undefined && band.gte !== undefined) return false
  if (band.lt !== undefined && band.lte !== undefined) return false
  const lower = lowerOf(band)
  const upper = upperOf(band)
  if (lower === null || upper === null) return true
  const order = compareDecimal(lower.at, upper.at)
  return order < 0 || (order === 0 && lower.belongs && upper.belongs)
}

function lowerOf({ gt, gte }: Band): End | null {
  if (gt !== undefined) return { at: gt, belongs: false }
  return gte === undefined ? null : { at: gte, belongs: true }
}

function upperOf({ lt, lte }: Band): End | null {
  if (lt !== undefined) return { at: lt, belongs: false }
  return lte === undefined ? null : { at: lte, belongs: true }
}

function byLowerEnd(a: Span, b: Span): number {
  if (a.lower === null || b.lower === null) return a.lower === b.lower ? 0 : a.lower === null ? -1 : 1
  return compareDecimal(a.lower.at, b.lower.at) || Number(b.lower.belongs) - Number(a.lower.belongs)
}
