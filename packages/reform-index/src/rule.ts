import type { Decimal, Localized } from '@motcua/core'

/** A figure that a rule asks for, with what it counts, so that whoever fills it in need not guess. */
export interface Variable {
  /** The name it has in the facts, unique within its leaf. */
  readonly name: string
  /** What is counted or measured. */
  readonly counts: Localized
}

/**
 * What a ratio over zero is worth, stated by every leaf for itself: `zero` points, `full` marks, `null` (no score,
 * the maximum stays), or `notApplicable` (the leaf's not-applicable policy decides).
 */
export type ZeroDenominator = 'zero' | 'full' | 'null' | 'notApplicable'

/** Two counted figures, one over the other. */
export interface RatioOf {
  /** Above the line. */
  readonly numerator: Variable
  /** Below the line. */
  readonly denominator: Variable
  /** What zero below the line is worth. */
  readonly zeroDenominator: ZeroDenominator
  /** More above than below: refused as an impossible value (the default), or counted as the whole. */
  readonly excess?: 'refuse' | 'cap'
}

/** Met or not met (*đạt, không đạt*): the maximum or nothing. Answers: `pass`, `fail`. */
export interface PassFailRule {
  readonly kind: 'passFail'
}

/** One of several named levels; each is worth points, or a share of the maximum between 0 and 1. */
export interface LevelsRule {
  readonly kind: 'levels'
  readonly levels: readonly AnswerLevel[]
}

/** A level of a {@link LevelsRule}: exactly one of `points` and `share` is given. */
export interface AnswerLevel {
  /** The answer that picks it. */
  readonly id: string
  /** What it is called on the score sheet. */
  readonly name: Localized
  readonly points?: Decimal
  readonly share?: Decimal
}

/**
 * A table of bands (*bậc điểm*) over a percentage of two figures, or over one value. Every end says whether it
 * belongs to the band; bands may neither overlap nor leave a gap.
 */
export interface StepsRule {
  readonly kind: 'steps'
  readonly on: { readonly percent: RatioOf } | { readonly value: Variable }
  readonly bands: readonly Band[]
}

/** The values from one end to the other and what they are worth. No lower (upper) end: everything below (above). */
export interface Band {
  readonly gt?: Decimal
  readonly gte?: Decimal
  readonly lt?: Decimal
  readonly lte?: Decimal
  readonly points: Decimal
}

/** `maximum × ratio`, or `maximum × ratio ÷ target` up to the maximum. */
export interface ProportionalRule extends RatioOf {
  readonly kind: 'proportional'
  /** The ratio that earns full marks, above 0 and at most 1; 1 when absent. */
  readonly target?: Decimal
  /** A ratio below `below` earns `points` instead. */
  readonly floor?: { readonly below: Decimal; readonly points: Decimal }
}

/** Several ratios with a maximum each, summed and rounded once. */
export interface WeightedRatiosRule {
  readonly kind: 'weightedRatios'
  readonly parts: readonly WeightedPart[]
}

/** One ratio of a {@link WeightedRatiosRule}. The maxima of the parts add up to the leaf's. */
export interface WeightedPart extends RatioOf {
  readonly max: Decimal
  readonly target?: Decimal
}

/** So many points per item, up to the maximum. */
export interface PerItemRule {
  readonly kind: 'perItem'
  readonly unitPoints: Decimal
  readonly count: Variable
}

/** The maximum less so many points per violation. */
export interface DeductionRule {
  readonly kind: 'deduction'
  readonly per: readonly (Variable & { readonly points: Decimal })[]
  /** Whether the leaf stops at zero or may cost points earned elsewhere. */
  readonly lowest: 'zero' | 'unbounded'
}

/** `basePoints` up to `base`, then `stepPoints` per further `step`, up to the maximum. */
export interface IncrementRule {
  readonly kind: 'increment'
  readonly value: Variable
  readonly base: Decimal
  readonly basePoints: Decimal
  readonly step: Decimal
  readonly stepPoints: Decimal
  /** An unfinished step counts for nothing, or for its share. */
  readonly partial: 'floor' | 'linear'
}

/**
 * How the answers of a survey (*điều tra xã hội học*) become a share of the maximum:
 * `meanOverScale` mean ÷ scale; `meanRescaled` (mean − 1) ÷ (scale − 1); `topBoxShare` answers in the `boxes` best
 * boxes ÷ answers; `percentPositive` positive answers ÷ answers.
 */
export type SurveyConversion = 'meanOverScale' | 'meanRescaled' | 'topBoxShare' | 'percentPositive'

/**
 * A survey. The facts are a tally (answers per box from worst to best), or values: `mean` and `responses` for the
 * means, `positive` and `responses` for the shares. `responses` may be left out beside a mean unless `minResponses` asks.
 */
export interface SurveyRule {
  readonly kind: 'survey'
  readonly convert: SurveyConversion
  /** Boxes of the scale, 2 or more. */
  readonly scale: number
  /** How many of the best boxes count as positive; the best two when absent. */
  readonly boxes?: number
  /** Fewer answers give no score. */
  readonly minResponses?: number
}

/** Points handed over as they are, by an appraiser or another system. */
export interface GivenRule {
  readonly kind: 'given'
}

/** Shown beside the score, worth nothing: its maximum is 0. */
export interface InfoOnlyRule {
  readonly kind: 'infoOnly'
}

/** The points of the unit above, taken over once. */
export interface InheritedRule {
  readonly kind: 'inherited'
}

/** How one leaf is scored: plain data, no code. */
export type Rule =
  | PassFailRule
  | LevelsRule
  | StepsRule
  | ProportionalRule
  | WeightedRatiosRule
  | PerItemRule
  | DeductionRule
  | IncrementRule
  | SurveyRule
  | GivenRule
  | InfoOnlyRule
  | InheritedRule

/** The kinds of rules. */
export type RuleKind = Rule['kind']
