import type { DayNumber } from '@motcua/core'
import { type DayIndex, rankAt } from '../day-index.ts'

/** A closed suspension. Pauses handed to a computation are disjoint and in order. */
export interface Pause {
  /** The day it began: still counted. */
  readonly fromDay: DayNumber
  /** The day work went on: not counted, as a day of receipt is not. */
  readonly toDay: DayNumber
  /** Its first moment, in milliseconds on the clock of Vietnam. */
  readonly from: number
  /** The moment work went on. */
  readonly to: number
  /** Why. */
  readonly reason: string
}

/** Working days after `from` up to `to` that fall into a pause. */
export function pausedWorkingDays(
  index: DayIndex,
  pauses: readonly Pause[],
  from: DayNumber,
  to: DayNumber,
): number {
  let sum = 0
  for (const { fromDay, toDay } of pauses) {
    const a = Math.max(fromDay, from)
    const b = Math.min(toDay, to)
    if (b > a) sum += rankAt(index, b) - rankAt(index, a)
  }
  return sum
}

/** Calendar days after `from` up to `to` that fall into a pause. */
export function pausedDays(pauses: readonly Pause[], from: DayNumber, to: DayNumber): number {
  let sum = 0
  for (const { fromDay, toDay } of pauses) {
    sum += Math.max(0, Math.min(toDay, to) - Math.max(fromDay, from))
  }
  return sum
}

/** The pause a day falls into, if any. */
export function pauseOn(pauses: readonly Pause[], day: DayNumber): Pause | undefined {
  return pauses.find(({ fromDay, toDay }) => fromDay < day && day <= toDay)
}
