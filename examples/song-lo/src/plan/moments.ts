import { epochOf, type Instant, instantFromEpoch, type PlainDate } from '@motcua/core'

const MINUTE = 60_000

/** So many minutes later. */
export function minutesAfter(at: Instant, minutes: number): Instant {
  return instantFromEpoch(epochOf(at) + minutes * MINUTE)
}

/** The later of two moments, and a minute past the first one when it is that. */
export function later(at: Instant, wanted: Instant): Instant {
  return wanted > at ? wanted : minutesAfter(at, 1)
}

/** The later of two days. */
export function laterDay(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b
}
