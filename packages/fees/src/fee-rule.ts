import type { Channel, Dated, Decimal, Vnd } from '@motcua/core'
import type { FeeRelief } from './relief.ts'

/**
 * What kind of amount it is (Luật Phí và lệ phí 97/2015/QH13, Điều 3): `charge` is *phí*, which recovers the cost of a
 * service; `fee` is *lệ phí*, a set amount for an act of state administration.
 */
export type FeeKind = 'charge' | 'fee'

/** One step of a tiered amount: the price of each unit up to and including the `upTo`-th. */
export interface FeeTier {
  /** The last unit of this step, counted from 1; absent on the last step, which has no end. */
  readonly upTo?: number
  /** Đồng for each unit of this step. */
  readonly amount: Vnd
}

/**
 * How an amount is found.
 *
 * - `free`: nothing is owed. Only an explicit rule says so: a page that displays *Miễn phí* does not.
 * - `fixed`: one amount each time.
 * - `perUnit`: an amount for each unit, at most `cap`.
 * - `tiered`: each unit by its step, at most `cap`, and the whole of it for each `times`, such as each copy.
 * - `delegated`: the provincial People's Council decides (*HĐND cấp tỉnh quyết định*): unknown until its table is loaded.
 * - `foreign`: set in another currency; unknown in đồng until the day's rate is given.
 */
export type FeePricing =
  | { readonly kind: 'free' }
  | { readonly kind: 'fixed'; readonly amount: Vnd }
  | { readonly kind: 'perUnit'; readonly unit: string; readonly amount: Vnd; readonly cap?: Vnd }
  | {
      readonly kind: 'tiered'
      readonly unit: string
      readonly tiers: readonly FeeTier[]
      readonly cap?: Vnd
      readonly times?: string
    }
  | { readonly kind: 'delegated' }
  | { readonly kind: 'foreign'; readonly currency: string; readonly amount: Decimal; readonly unit?: string }

/** The price of a rule while it is in force: the same on every channel but those listed. */
export interface FeePrice {
  /** How the amount is found. */
  readonly pricing: FeePricing
  /** Channels that are priced differently (*cách thức thực hiện*). */
  readonly byChannel?: Readonly<Partial<Record<Channel, FeePricing>>>
}

/** One charge or fee (*một khoản phí, lệ phí*) and what it has cost over time. */
export interface FeeRule {
  /** Stable id inside its schedule, such as `certified-copy`. */
  readonly id: string
  /** Its Vietnamese name, as it stands on the receipt. */
  readonly name: string
  /** *Phí* or *lệ phí*. */
  readonly kind: FeeKind
  /** Prices with the law behind each, one in force on a day. */
  readonly prices: Dated<FeePrice>
}

/** A table of charges and fees (*biểu mức thu phí, lệ phí*) with its exemptions and reductions. */
export interface FeeSchedule {
  /** Stable id, such as `national`. */
  readonly id: string
  /** The rules. */
  readonly rules: readonly FeeRule[]
  /** Exemptions and reductions. */
  readonly reliefs: readonly FeeRelief[]
}
