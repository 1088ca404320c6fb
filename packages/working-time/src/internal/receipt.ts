import { fail, fromDayNumber, type Instant, ok, type Result } from '@motcua/core'
import { gapAt } from '../calendar.ts'
import type { WorkingTimeProblem } from '../messages.ts'
import type { DeadlinePolicy } from '../policy.ts'
import type { WorkSchedule } from '../schedule.ts'
import { type Wall, wallOf } from './wall.ts'
import { receivingWindowsOn } from './windows.ts'

/** The moment itself when the office is open, else the next opening; undefined when the calendar ends first. */
function nextOpening(schedule: WorkSchedule, start: Wall): Wall | undefined {
  const { last } = schedule.calendar.index
  for (let day = start.day; day <= last; day++) {
    for (const { from, to } of receivingWindowsOn(schedule, day)) {
      if (day > start.day) return { day, ms: from }
      if (start.ms <= to) return start.ms >= from ? start : { day, ms: from }
    }
  }
  return undefined
}

/** The official receipt of what arrived at an instant. */
export function receive(
  schedule: WorkSchedule,
  at: Instant,
  policy: DeadlinePolicy,
): Result<Wall, WorkingTimeProblem> {
  return receiveAt(schedule, wallOf(at), policy)
}

/** The official receipt of what arrived at a moment: the same object when it was received as it arrived. */
export function receiveAt(
  schedule: WorkSchedule,
  start: Wall,
  policy: DeadlinePolicy,
): Result<Wall, WorkingTimeProblem> {
  if (policy.receipt === 'eventDay') return ok(start)
  const { first, last } = schedule.calendar.index
  if (start.day < first || start.day > last) return fail(gapAt(start.day))
  const opening = nextOpening(schedule, start)
  if (opening !== undefined) return ok(opening)
  // Longer than any break: the fault is in the hours, not in the calendar.
  return last - start.day >= 60
    ? fail({ code: 'working-time.never-open', params: { from: fromDayNumber(start.day) } })
    : fail(gapAt(last + 1))
}
