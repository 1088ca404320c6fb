import { type Instant, instantAt, plainDate } from '@motcua/core'

/** The period the published figures are of. */
export const period = { from: plainDate('2021-01-01'), to: plainDate('2021-10-29') } as const

/** The end of the last day. */
export const closingAt: Instant = instantAt(period.to, 1440)

/** Dossiers received, resolved, and in progress. */
export interface Figures {
  readonly received: number
  readonly resolved: number
  readonly inProgress: number
}

/** What the district published for the period. */
export const published: Figures = { received: 14_488, resolved: 14_398, inProgress: 90 }

/** The figures a run of another size aims at. */
export function wantedAt(scale: number): Figures {
  const received = Math.max(1, Math.round(published.received * scale))
  const inProgress = Math.round(published.inProgress * scale)
  return { received, resolved: received - inProgress, inProgress }
}
