import type { Decimal, Localized } from '@motcua/core'
import type { Leaf, NotApplicablePolicy } from './criteria-set.ts'
import type { Band, RuleKind, SurveyConversion, ZeroDenominator } from './rule.ts'

/** One step from the facts of a leaf to its points. Percentages have 2 places, unrounded points at most 6. */
export type TraceStep =
  | { readonly step: 'counted'; readonly name: string; readonly counts: Localized; readonly value: Decimal }
  | { readonly step: 'unknown'; readonly name: string; readonly counts: Localized }
  | {
      readonly step: 'ratio'
      readonly percent: Decimal
      /** In percent; absent where the whole earns full marks. */
      readonly target?: Decimal
      readonly max: Decimal
      readonly raw: Decimal
    }
  | { readonly step: 'zeroDenominator'; readonly counts: Localized; readonly policy: ZeroDenominator }
  | { readonly step: 'belowFloor'; readonly floor: Decimal; readonly points: Decimal }
  | { readonly step: 'answered'; readonly answer: Localized; readonly points: Decimal }
  | { readonly step: 'percentage'; readonly percent: Decimal }
  | { readonly step: 'band'; readonly band: Band; readonly unit: '%' | '' }
  | { readonly step: 'perItem'; readonly count: Decimal; readonly unitPoints: Decimal; readonly raw: Decimal }
  | { readonly step: 'deducted'; readonly counts: Localized; readonly count: Decimal; readonly each: Decimal }
  | {
      readonly step: 'increment'
      readonly base: Decimal
      readonly basePoints: Decimal
      readonly steps: Decimal
      readonly stepPoints: Decimal
    }
  | { readonly step: 'responses'; readonly count: Decimal }
  | { readonly step: 'tooFewResponses'; readonly count: Decimal; readonly needed: number }
  | { readonly step: 'mean'; readonly mean: Decimal; readonly scale: number }
  | { readonly step: 'converted'; readonly convert: SurveyConversion; readonly percent: Decimal }
  | { readonly step: 'given'; readonly points: Decimal }
  | { readonly step: 'inherited'; readonly from: string; readonly points: Decimal }
  | { readonly step: 'notApplicable'; readonly reason: string; readonly policy: NotApplicablePolicy }
  | { readonly step: 'missing' }
  | { readonly step: 'omitted' }
  | { readonly step: 'information' }
  | { readonly step: 'limited'; readonly to: 'max' | 'zero'; readonly raw: Decimal }
  | { readonly step: 'rounded'; readonly raw: Decimal; readonly places: number; readonly points: Decimal }

/** How a leaf came to its points, as data: what an appraiser shows to the unit. */
export interface LeafTrace {
  readonly code: string
  readonly name: Localized
  readonly rule: RuleKind
  readonly max: Decimal
  readonly steps: readonly TraceStep[]
  /** Null where the leaf has no score, which is not zero. */
  readonly points: Decimal | null
}

/** The trace of a leaf from its steps. */
export function leafTrace(leaf: Leaf, steps: readonly TraceStep[], points: Decimal | null): LeafTrace {
  return { code: leaf.code, name: leaf.name, rule: leaf.rule.kind, max: leaf.max, steps, points }
}
