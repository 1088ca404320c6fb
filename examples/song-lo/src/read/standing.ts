import { type Instant, plainDateOf } from '@motcua/core'
import type { Timeline } from '@motcua/dossier'

/**
 * Whether a resolved dossier was finished by the day that followed from its time limit. A new date given with an
 * apology does not make it in time: the report measures against the original day, as form II.06a does here.
 */
export function isInTime({ finishedAt, originalDueOn, ending }: Timeline): boolean {
  if (finishedAt === null) return false
  return originalDueOn === null || ending === 'withdrawn' || plainDateOf(finishedAt) <= originalDueOn
}

/** Whether a dossier was, or at a moment is, past that day while the work lay with the offices. */
export function isLateBy(timeline: Timeline, at: Instant): boolean {
  if (timeline.finishedAt !== null) return !isInTime(timeline)
  const waits = timeline.waits.some((wait) => wait.to === null)
  return timeline.originalDueOn !== null && !waits && plainDateOf(at) > timeline.originalDueOn
}
