import { type Instant, type PlainDate, toDayNumber } from '@motcua/core'
import { gapAt } from '../calendar.ts'
import { holds, rankAt, stepWorking } from '../day-index.ts'
import type { Term } from '../term.ts'
import type { End, Task } from './compute.ts'
import { endMoment } from './end-of-day.ts'
import { pausedDays, pausedWorkingDays } from './pause.ts'
import { wallOf } from './wall.ts'

/** A new day promised in place of the computed one. */
export interface Appointment {
  readonly at: Instant
  readonly dueOn: PlainDate
}

/**
 * The end under a new appointment: the day promised, moved by suspensions that came after the promise, in working days
 * where the term counts them and in calendar days elsewhere.
 */
export function endByAppointment(term: Term, task: Task, { at, dueOn }: Appointment): End {
  const { index } = task.schedule.calendar
  const made = wallOf(at).day
  const promised = toDayNumber(dueOn)
  const later = task.pauses.filter((pause) => pause.toDay > made)
  const inWorkingDays = term.unit === 'workingDay' || term.unit === 'workingHour' || term.unit === 'sameDay'
  if (later.length === 0) return { day: promised, ms: endMoment(task, promised) }
  if (!inWorkingDays)
    return shifted(
      task,
      promised,
      (to) => pausedDays(later, made, to),
      (n) => promised + n,
    )
  for (const day of [made, promised]) if (!holds(index, day)) return gapAt(day)
  const budget = rankAt(index, promised) - rankAt(index, made)
  return shifted(
    task,
    promised,
    (to) => pausedWorkingDays(index, later, made, to),
    (n) => (n === 0 ? promised : stepWorking(index, made, budget + n)),
  )
}

function shifted(
  task: Task,
  promised: number,
  pausedUpTo: (day: number) => number,
  moved: (paused: number) => number | undefined,
): End {
  let due = promised
  for (let paused = 0; ; ) {
    const found = pausedUpTo(due)
    if (found === paused) return { day: due, ms: endMoment(task, due) }
    paused = found
    const next = moved(paused)
    if (next === undefined) return gapAt(task.schedule.calendar.index.last + 1)
    due = next
  }
}
