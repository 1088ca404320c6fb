import { compareDecimal, type Decimal } from '@motcua/core'
import type { ClassBand, ClassScheme, CriteriaSet } from './criteria-set.ts'
import type { UnitKind } from './unit-kind.ts'
import type { UnitScore } from './unit-score.ts'

/** A unit's class (*xếp loại*). */
export interface UnitClass {
  readonly band: ClassBand
  readonly on: 'points' | 'percent'
  /** The published value that was classified. */
  readonly value: Decimal
  /** `provisional` while leaves without a score remain. */
  readonly standing: 'final' | 'provisional'
}

/**
 * The class of a score, by its published value: 89.995 that is printed as 90.00 is a 90.
 *
 * @returns null when the score has no value, or the set no classes for this kind of unit
 * @example
 * ```ts
 * const facts = { 'TTHC.1': { values: { resolvedOnTime: 1, resolved: 1 } } }
 * classify(songLoIllustrative2021, unwrap(scoreUnit(songLoIllustrative2021, facts))).band.id // => 'weak'
 * ```
 */
export function classify(set: CriteriaSet, score: UnitScore): UnitClass | null {
  const scheme = classSchemeFor(set, score.unitKind)
  const value = scheme === undefined ? null : score.published[scheme.on]
  if (scheme === undefined || value === null) return null
  const band = scheme.bands.find((candidate) => reaches(candidate, value))
  if (band === undefined) return null
  return { band, on: scheme.on, value, standing: score.missing.length === 0 ? 'final' : 'provisional' }
}

/** The classes for a kind of unit: those that name it before those for every kind. */
export function classSchemeFor(set: CriteriaSet, kind: UnitKind | null): ClassScheme | undefined {
  const own = set.classes.find((scheme) => kind !== null && scheme.unitKinds?.includes(kind))
  return own ?? set.classes.find((scheme) => scheme.unitKinds === undefined)
}

function reaches({ min, bound }: ClassBand, value: Decimal): boolean {
  const order = compareDecimal(value, min)
  return bound === 'gt' ? order > 0 : order >= 0
}
