import type { LegalSource, Vnd } from '@motcua/core'
import type { FeeKind, FeePricing } from './fee-rule.ts'
import type { FeeRelief } from './relief.ts'

/** Why an amount is not known. It is then never taken for 0. */
export type UnknownReason =
  /** The province decides and its table is not loaded. */
  | 'delegated'
  /** Set in a foreign currency, and the request gives no rate. */
  | 'noExchangeRate'
  /** Several reductions hold at once and no rule read says how they combine. */
  | 'severalReductions'

/** The relief that lowered a line. */
export interface AppliedRelief {
  /** Its reason code. */
  readonly reason: string
  /** Exemption or reduction. */
  readonly kind: FeeRelief['kind']
  /** The law behind it. */
  readonly law: LegalSource
}

/** What every line of an assessment says. */
export interface AssessmentLineBase {
  /** The id of the rule. */
  readonly rule: string
  /** Its name. */
  readonly name: string
  /** *Phí* or *lệ phí*. */
  readonly kind: FeeKind
  /** The law of the price. */
  readonly law: LegalSource
  /** How the price was found. */
  readonly pricing: FeePricing
  /** The exemption or reduction that holds, if one does. */
  readonly relief: AppliedRelief | null
}

/** One line of an assessment: an amount in đồng, or the reason why it is unknown. */
export type AssessmentLine =
  | (AssessmentLineBase & { readonly status: 'known'; readonly amount: Vnd })
  | (AssessmentLineBase & {
      readonly status: 'unknown'
      readonly amount: null
      readonly unknown: UnknownReason
    })
