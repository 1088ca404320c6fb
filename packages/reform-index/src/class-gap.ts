import {
  addDecimal,
  compareDecimal,
  type Decimal,
  decimal,
  minDecimal,
  subtractDecimal,
  ZERO,
} from '@motcua/core'
import { classify, classSchemeFor } from './classify.ts'
import type { ClassBand, CriteriaSet } from './criteria-set.ts'
import { compare, floor, minus, over, rational, times, toDecimal } from './internal/rational.ts'
import { type LostPoints, lostPoints } from './lost-points.ts'
import type { UnitScore } from './unit-score.ts'

/** What separates a unit from the class above (*còn thiếu để lên mức trên*). */
export interface ClassGap {
  readonly current: ClassBand
  readonly next: ClassBand
  /** Points still needed, to the place that points are published with. */
  readonly needed: Decimal
  /** The fewest leaves whose open points cover the need, the most open first; all of them when even they do not. */
  readonly cheapest: readonly LostPoints[]
  /** Whether the open points of the base tree can cover it at all. */
  readonly reach: 'possible' | 'out-of-reach'
}

/**
 * The gap to the next class, reckoned on the published value as readers see it.
 *
 * @returns null in the best class, and for a score without a class
 * @example
 * ```ts
 * const facts = { 'TTHC.1': { values: { resolvedOnTime: 1, resolved: 1 } } }
 * const gap = gapToNextClass(songLoIllustrative2021, unwrap(scoreUnit(songLoIllustrative2021, facts)))
 * gap.next.id // => 'average'
 * gap.needed // => '40'
 * ```
 */
export function gapToNextClass(set: CriteriaSet, score: UnitScore): ClassGap | null {
  const now = classify(set, score)
  const bands = classSchemeFor(set, score.unitKind)?.bands ?? []
  const next = now === null ? undefined : bands[bands.indexOf(now.band) - 1]
  if (now === null || next === undefined || score.published.points === null) return null
  const places = set.rounding.total === 'none' ? 2 : set.rounding.total.places
  const wanted =
    now.on === 'points' ? pointsFor(next, places) : pointsForPercent(next, places, score.percentOf)
  // A total that penalties pushed below zero is shown as zero, but climbs from where it is.
  const unlimited = subtractDecimal(addDecimal(score.base ?? ZERO, score.bonus), score.penalty)
  const standing = minDecimal(unlimited, ZERO) === ZERO ? score.published.points : unlimited
  const needed = subtractDecimal(wanted, standing)
  const cheapest: LostPoints[] = []
  let open = ZERO
  for (const leaf of lostPoints(score)) {
    if (compareDecimal(open, needed) >= 0) break
    cheapest.push(leaf)
    open = addDecimal(open, leaf.lost)
  }
  const reach = compareDecimal(open, needed) >= 0 ? 'possible' : 'out-of-reach'
  return { current: now.band, next, needed, cheapest, reach }
}

/** The smallest writable total in the class. */
function pointsFor({ min, bound }: ClassBand, places: number): Decimal {
  const unit = 10n ** BigInt(places)
  const scaled = times(rational(min), { top: unit, bottom: 1n })
  const below = floor(scaled)
  const exact = compare(scaled, { top: below, bottom: 1n }) === 0
  const top = exact && bound === 'gte' ? below : below + 1n
  return toDecimal({ top, bottom: unit }, places)
}

/** The smallest writable total whose percentage, rounded to 2 places as it is published, is in the class. */
function pointsForPercent(band: ClassBand, places: number, whole: Decimal): Decimal {
  const least = pointsFor(band, 2)
  // Halves go up, so the published percentage is reached from half a hundredth below.
  const share = over(minus(rational(least), rational(decimal('0.005'))), rational(100))
  const points = times(share, rational(whole))
  const unit = 10n ** BigInt(places)
  const scaled = times(points, { top: unit, bottom: 1n })
  const below = floor(scaled)
  const top = compare(scaled, { top: below, bottom: 1n }) === 0 ? below : below + 1n
  return toDecimal({ top, bottom: unit }, places)
}
