import type { Channel, Decimal, LegalSource, PlainDate } from '@motcua/core'

/**
 * An exemption or a reduction (*miễn, giảm phí, lệ phí*; Luật Phí và lệ phí 97/2015/QH13, Điều 10), with the reason it
 * is given for and the days it is open.
 */
export interface FeeRelief {
  /** The reason code, such as `poorHousehold`; it stands on the line it lowers. */
  readonly reason: string
  /** The reason in Vietnamese. */
  readonly name: string
  /** All of it (*miễn*) or a share of it (*giảm*). */
  readonly kind: 'exemption' | 'reduction'
  /** The share that is still to be paid, above 0 and below 1; only for a reduction. */
  readonly share?: Decimal
  /** `claimed`: only when the request names the reason and the desk has seen the proof; `always`: for everybody. */
  readonly given: 'claimed' | 'always'
  /** The ids of the rules it lowers, or all of the schedule. */
  readonly rules: readonly string[] | 'all'
  /** The channels it holds for; every channel when absent. */
  readonly channels?: readonly Channel[]
  /** First day. */
  readonly from: PlainDate
  /** Last day, inclusive; absent while it is open. */
  readonly to?: PlainDate
  /** The law behind it. */
  readonly law: LegalSource
}
