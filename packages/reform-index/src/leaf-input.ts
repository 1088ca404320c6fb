import type { Decimal } from '@motcua/core'

/**
 * A number as a fact: a whole `number`, or an exact decimal as a text. Null where it is not known, which is not zero.
 */
export type FactValue = Decimal | number | null

/**
 * The facts of one leaf. Which form a leaf takes follows from its rule:
 *
 * - `values`: the rule's variables by name (steps, proportional, weightedRatios, perItem, deduction, increment, survey)
 * - `answer`: `pass` or `fail`, or the id of a level
 * - `tally`: answers of a survey per box, worst first
 * - `points`: points handed over (given)
 * - `inherited`: points of the unit named in `from`
 * - `notApplicable`: why the leaf does not apply; allowed on every leaf
 */
export type LeafInput =
  | { readonly values: Readonly<Record<string, FactValue>> }
  | { readonly answer: string }
  | { readonly tally: readonly number[] }
  | { readonly points: FactValue }
  | { readonly inherited: FactValue; readonly from: string }
  | { readonly notApplicable: string }

/** The facts of a unit by code of leaf. A leaf that is absent has no score; it is not a zero. */
export type UnitFacts = Readonly<Record<string, LeafInput>>
