import type { Decimal, LegalSource, Localized, PlainDate } from '@motcua/core'
import type { Rule } from './rule.ts'
import type { UnitKind } from './unit-kind.ts'

/** Where the facts of a leaf come from: appraisal of papers, a survey, or a system that counts dossiers. */
export type CriterionSource = 'appraised' | 'survey' | 'system'

/**
 * What a leaf that does not apply to a unit is worth (*không áp dụng*): its maximum, nothing with its maximum taken
 * off the unit's, or zero. The three give different classes, so a set must say.
 */
export type NotApplicablePolicy = 'fullMarks' | 'reduceMax' | 'zero'

/** Decimal places, halves up; or none: the exact value is carried on. */
export type Rounding = { readonly places: number } | 'none'

/** What every node of the tree has. */
interface CriterionHead {
  /** Unique within the set. */
  readonly code: string
  readonly name: Localized
  /** Maximum points (*điểm tối đa*); 0 for information only. */
  readonly max: Decimal
  /** Where a leaf's facts come from; `appraised` when absent. */
  readonly source?: CriterionSource
  /** Overrides the set's policy for this leaf; for bonuses and penalties the policy is `zero` unless they say otherwise. */
  readonly notApplicable?: NotApplicablePolicy
  /** Overrides the set's rounding for this node. */
  readonly rounding?: Rounding
  /** How a group's percentage is made: points over maximum (default), or the mean of its children's percentages. */
  readonly percentBy?: 'pointsOverMax' | 'meanOfChildren'
  /** Kinds of units that may take this leaf's points from the unit above instead of being scored. */
  readonly inheritedBy?: readonly UnitKind[]
  readonly note?: Localized
}

/**
 * A node of the tree: section (*lĩnh vực*), criterion (*tiêu chí*) or sub-criterion (*tiêu chí thành phần*). It has
 * children, or a rule and is a leaf; never both. Trees are ragged: leaves lie at any depth.
 */
export interface Criterion extends CriterionHead {
  readonly children?: readonly Criterion[]
  readonly rule?: Rule
}

/** A criterion that is scored itself. */
export interface Leaf extends CriterionHead {
  readonly rule: Rule
}

/** Points outside the base maximum (*điểm thưởng, điểm trừ*), within caps of their own. */
export interface Adjustment {
  readonly code: string
  readonly name: Localized
  /** At most so many points are added. */
  readonly bonusCap: Decimal
  /** At most so many points are taken away; written without a sign. */
  readonly penaltyCap: Decimal
  /** Leaves whose points are added. */
  readonly bonuses: readonly Leaf[]
  /** Leaves whose points are taken away. */
  readonly penalties: readonly Leaf[]
}

/** One class (*mức xếp loại*) with its lower bound; `gt` leaves the bound itself to the class below. */
export interface ClassBand {
  readonly id: string
  readonly name: Localized
  readonly min: Decimal
  readonly bound: 'gte' | 'gt'
}

/** The classes for some kinds of units, the best first. */
export interface ClassScheme {
  /** The kinds it is for; every kind when absent. */
  readonly unitKinds?: readonly UnitKind[]
  /** Published points, or published percent. */
  readonly on: 'points' | 'percent'
  readonly bands: readonly ClassBand[]
  /** Set while the cuts were not read in the decision itself. */
  readonly note?: Localized
}

/** How units are ranked (*xếp hạng*), the highest first. */
export interface Ranking {
  readonly by: 'points' | 'percent'
  /** The values readers see, or those before any rounding. */
  readonly on: 'published' | 'raw'
  /** 1-2-2-4, or 1-2-2-3. */
  readonly ties: 'competition' | 'dense'
}

/**
 * A set of criteria (*bộ tiêu chí*) as a dated document. Decisions are replaced almost yearly, so a set is data with
 * validity and sources, and says what it is: `complete`, `partial` (some leaves were not obtained), or
 * `illustrative` (made up to show the form; no legal force).
 */
export interface CriteriaSet {
  /** Stable id, never reused. */
  readonly id: string
  readonly name: Localized
  readonly status: 'complete' | 'partial' | 'illustrative'
  /** What a reader must know before relying on it; required unless the set is complete. */
  readonly note?: Localized
  readonly sources: readonly LegalSource[]
  readonly validFrom: PlainDate
  /** Last day, inclusive; absent while it is in force. */
  readonly validTo?: PlainDate
  /** Ids of the sets it replaces from its first day on. */
  readonly supersedes?: readonly string[]
  readonly unitKinds: readonly UnitKind[]
  /** The base maximum: the sum of the sections'. */
  readonly max: Decimal
  readonly sections: readonly Criterion[]
  readonly adjustments?: readonly Adjustment[]
  readonly notApplicable: NotApplicablePolicy
  /** Sources that may be left out of a year as a whole; the rest is then brought to 100 %. */
  readonly omissible?: readonly CriterionSource[]
  readonly rounding: { readonly leaf: Rounding; readonly group: Rounding; readonly total: Rounding }
  /** What the percentage is taken of: the base maximum, or the base maximum plus all bonus caps. */
  readonly percentOf: 'base' | 'baseAndBonus'
  readonly classes: readonly ClassScheme[]
  readonly ranking: Ranking
}

/** A document as written down by hand: the same shape, with plain texts where decimals and dates go. */
export type Plain<T> = T extends Decimal | PlainDate
  ? string
  : T extends string | number | boolean | null | undefined
    ? T
    : T extends readonly (infer U)[]
      ? readonly Plain<U>[]
      : { readonly [K in keyof T]: Plain<T[K]> }
