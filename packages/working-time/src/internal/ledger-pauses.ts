import { ok, type Result } from '@motcua/core'
import type { WorkingTimeProblem } from '../messages.ts'
import type { DeadlinePolicy } from '../policy.ts'
import type { WorkSchedule } from '../schedule.ts'
import type { Ledger } from './ledger.ts'
import type { Pause } from './pause.ts'
import { receive } from './receipt.ts'
import { lineOf, wallOf } from './wall.ts'

/**
 * The closed suspensions of a ledger as disjoint pauses in order. What ends one (a supplement, a payment) is received
 * like a dossier, so the receipt policy holds for it too.
 */
export function pausesOf(
  schedule: WorkSchedule,
  policy: DeadlinePolicy,
  ledger: Ledger,
): Result<readonly Pause[], WorkingTimeProblem> {
  const pauses: Pause[] = []
  for (const { from, to, reason } of ledger.suspensions) {
    if (to === null) continue
    const begin = wallOf(from)
    const end = to === ledger.stoppedAt ? ok(wallOf(to)) : receive(schedule, to, policy)
    if (!end.ok) return end
    pauses.push({
      fromDay: begin.day,
      toDay: end.value.day,
      from: lineOf(begin),
      to: lineOf(end.value),
      reason,
    })
  }
  return ok(union(pauses))
}

/** Overlapping pauses merged, so that no time is left out twice. Suspensions of a ledger begin in order. */
function union(pauses: readonly Pause[]): readonly Pause[] {
  const merged: Pause[] = []
  for (const pause of pauses) {
    const last = merged.at(-1)
    if (last === undefined || pause.from > last.to) merged.push(pause)
    else {
      merged[merged.length - 1] = {
        ...last,
        toDay: Math.max(last.toDay, pause.toDay),
        to: Math.max(last.to, pause.to),
        reason: last.reason === pause.reason ? last.reason : `${last.reason}; ${pause.reason}`,
      }
    }
  }
  return merged
}
