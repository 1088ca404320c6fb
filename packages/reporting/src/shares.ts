import { type Decimal, decimal, multiplyDecimal, ratioHalfUp } from '@motcua/core'
import type { PublishedCells } from './cells.ts'

/**
 * A share of dossiers, by what it is a share of: reports differ, and a percentage without its denominator says
 * nothing.
 *
 * - `onTimeOfResolved`: (8 + 9) / 7, early or on time among those resolved;
 * - `onTimeOfReceived`: (8 + 9) / 3, among all received, those still in process too;
 * - `resolvedOfReceived`: 7 / 3.
 */
export type ShareName = 'onTimeOfResolved' | 'onTimeOfReceived' | 'resolvedOfReceived'

/** A share with what it was made of. */
export interface Share {
  /** Which one. */
  readonly name: ShareName
  /** What is counted. */
  readonly numerator: number
  /** What it is counted among. */
  readonly denominator: number
  /** Per cent, halves rounded up; null when there is nothing to count among. */
  readonly percent: Decimal | null
}

/**
 * A share of a row (*tỷ lệ*), or null when a figure it needs was not published.
 *
 * @param places decimals of the percentage; 2 when absent
 * @example
 * ```ts
 * shareOf({ received: 14488, resolved: 14398 }, 'resolvedOfReceived')?.percent // => '99.38'
 * ```
 */
export function shareOf(cells: PublishedCells, name: ShareName, places = 2): Share | null {
  const { resolvedEarly = null, resolvedOnTime = null, resolved = null, received = null } = cells
  const onTime = resolvedEarly === null || resolvedOnTime === null ? null : resolvedEarly + resolvedOnTime
  const numerator = name === 'resolvedOfReceived' ? resolved : onTime
  const denominator = name === 'onTimeOfResolved' ? resolved : received
  if (numerator === null || denominator === null) return null
  const hundredfold = multiplyDecimal(decimal(numerator), decimal(100))
  const percent = denominator === 0 ? null : ratioHalfUp(hundredfold, denominator, places)
  return { name, numerator, denominator, percent }
}
