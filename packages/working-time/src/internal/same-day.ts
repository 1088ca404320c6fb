import { minutesOf } from '@motcua/core'
import { gapAt } from '../calendar.ts'
import { holds, stepWorking, workingOnOrAfter } from '../day-index.ts'
import type { SameDayTerm } from '../term.ts'
import { dayFact } from '../working-days.ts'
import type { End, Task } from './compute.ts'
import { DAY, wallAt } from './wall.ts'
import { windowsOn } from './windows.ts'

/**
 * The end of a same-day term: the day of receipt, or the next working day when received strictly after the cutoff.
 * After a suspension it is taken from the moment work went on.
 */
export function endSameDay(term: SameDayTerm, task: Task): End {
  const { schedule, policy, note } = task
  const { index } = schedule.calendar
  const resumed = task.pauses.at(-1)
  const start = resumed === undefined ? task.start : wallAt(resumed.to)
  if (!holds(index, start.day)) return gapAt(start.day)
  const after = start.ms > minutesOf(term.cutoff) * 60_000
  note?.({ kind: 'cutoff', cutoff: term.cutoff, outcome: after ? 'after' : 'inTime' })
  const due = after ? stepWorking(index, start.day, 1) : workingOnOrAfter(index, start.day)
  if (due === undefined) return gapAt(index.last + 1)
  for (let day = after ? start.day + 1 : start.day; day < due; day++) {
    note?.({ kind: 'skipped', day: dayFact(schedule.calendar, day) })
  }
  note?.({ kind: 'counted', day: dayFact(schedule.calendar, due), count: 1 })
  // The hour of receipt is no end here: the promise is the day itself.
  const closing = policy.end === 'closing' ? windowsOn(schedule, due).at(-1)?.to : undefined
  return { day: due, ms: closing ?? DAY }
}
