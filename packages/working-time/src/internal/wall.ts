import { type DayNumber, epochOf, type Instant, instantFromEpoch, VIETNAM_OFFSET_MINUTES } from '@motcua/core'

/** Milliseconds of an hour. */
export const HOUR = 3_600_000
/** Milliseconds of a civil day. */
export const DAY = 86_400_000

const OFFSET = VIETNAM_OFFSET_MINUTES * 60_000

/** A moment on the clock of Vietnam in integers. `ms` may be a full day: 24:00, the end of `day`. */
export interface Wall {
  readonly day: DayNumber
  /** Milliseconds since midnight. */
  readonly ms: number
}

/** Reads an instant on the clock of Vietnam. */
export function wallOf(at: Instant): Wall {
  const local = epochOf(at) + OFFSET
  const day = Math.floor(local / DAY)
  return { day, ms: local - day * DAY }
}

/** The instant of a moment on the clock of Vietnam. */
export function instantOf({ day, ms }: Wall): Instant {
  return instantFromEpoch(day * DAY + ms - OFFSET)
}

/** Milliseconds since 1970-01-01 on the clock of Vietnam: for comparing moments. */
export function lineOf({ day, ms }: Wall): number {
  return day * DAY + ms
}

/** The moment a number of milliseconds after 1970-01-01 on the clock of Vietnam. */
export function wallAt(line: number): Wall {
  const day = Math.floor(line / DAY)
  return { day, ms: line - day * DAY }
}
