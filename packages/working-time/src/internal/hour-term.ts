import { fromDayNumber } from '@motcua/core'
import { gapAt } from '../calendar.ts'
import { holds, isWorkingAt } from '../day-index.ts'
import { countingLaw } from '../law.ts'
import { type AmountTerm, termParts } from '../term.ts'
import { dayFact } from '../working-days.ts'
import type { End, Note, Task } from './compute.ts'
import { afterOfficeTime, afterTime, type UseOfDay } from './office-time.ts'
import { DAY, HOUR, lineOf } from './wall.ts'

/** The end of a term in working hours: office time on working days since the moment of receipt. */
export function endByOfficeHours(term: AmountTerm, task: Task): End {
  const { schedule, start, pauses, note } = task
  const { index } = schedule.calendar
  if (!holds(index, start.day)) return gapAt(start.day)
  const end = afterOfficeTime(schedule, start, milliseconds(term), pauses, note && noteHours(task, note))
  return end ?? gapAt(index.last + 1)
}

/** Notes the office time of each day as it is used, and the days passed over. */
function noteHours({ schedule, start }: Task, note: Note): UseOfDay {
  const { calendar } = schedule
  let total = 0
  let seen = start.day
  return (day, used) => {
    for (; seen < day; seen++) {
      if (!isWorkingAt(calendar.index, seen)) note({ kind: 'skipped', day: dayFact(calendar, seen) })
    }
    seen = day + 1
    total += used
    note({ kind: 'hoursUsed', date: fromDayNumber(day), minutes: used / 60_000, total: total / 60_000 })
  }
}

/** The end of a term in hours, which run day and night; a last day off does not move it. */
export function endByHours(term: AmountTerm, { start, pauses, note }: Task): End {
  const end = afterTime(start, milliseconds(term), pauses)
  note?.({
    kind: 'elapsed',
    from: fromDayNumber(start.day),
    to: fromDayNumber(end.day),
    unit: term.unit,
    amount: term.amount,
    law: countingLaw.hours,
  })
  const paused = lineOf(end) - lineOf(start) - milliseconds(term)
  if (paused > 0) note?.({ kind: 'extended', days: paused / DAY, to: fromDayNumber(end.day) })
  return end
}

/** Ten-thousandths of an hour are whole milliseconds: 360 each. */
function milliseconds(term: AmountTerm): number {
  return termParts(term) * (HOUR / 10_000)
}
