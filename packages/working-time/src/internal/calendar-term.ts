import { addMonths, dateParts, fromDayNumber, toDayNumber } from '@motcua/core'
import { gapAt } from '../calendar.ts'
import { holds, workingOnOrAfter } from '../day-index.ts'
import { countingLaw } from '../law.ts'
import type { AmountTerm } from '../term.ts'
import { dayFact } from '../working-days.ts'
import type { End, Task } from './compute.ts'
import { endMoment } from './end-of-day.ts'
import { pausedDays } from './pause.ts'

/** The end of a term in days, weeks, months or years: days off run along, and only the last day can move. */
export function endByCalendar(term: AmountTerm, task: Task): End {
  const { schedule, start, policy, pauses, note } = task
  const { index } = schedule.calendar
  const from = fromDayNumber(start.day)
  const months = term.unit === 'month' ? term.amount : term.unit === 'year' ? term.amount * 12 : 0
  const plain =
    months > 0
      ? toDayNumber(addMonths(from, months))
      : start.day + term.amount * (term.unit === 'week' ? 7 : 1)
  note?.({ kind: 'dayZero', date: from, law: countingLaw.firstDay })
  const to = fromDayNumber(plain)
  note?.({ kind: 'elapsed', from, to, unit: term.unit, amount: term.amount, law: countingLaw.lastDay })
  if (months > 0 && dateParts(to).day !== dateParts(from).day) {
    note?.({ kind: 'clamped', date: to, law: countingLaw.monthEnd })
  }
  let last = plain
  for (let paused = -1; ; ) {
    const found = pausedDays(pauses, start.day, last)
    if (found === paused) break
    paused = found
    last = plain + paused
  }
  if (last > plain) note?.({ kind: 'extended', days: last - plain, to: fromDayNumber(last) })
  if (policy.roll === 'forward') {
    if (!holds(index, last)) return gapAt(last)
    const working = workingOnOrAfter(index, last)
    if (working === undefined) return gapAt(index.last + 1)
    if (working > last) {
      for (let day = last; day < working; day++)
        note?.({ kind: 'skipped', day: dayFact(schedule.calendar, day) })
      const law = countingLaw.lastDayOff
      note?.({ kind: 'rolled', from: fromDayNumber(last), to: fromDayNumber(working), law })
      last = working
    } else if (note !== undefined) {
      const day = dayFact(schedule.calendar, last)
      if (day.kind === 'worked') note({ kind: 'stayed', day, law: countingLaw.lastDayOff })
    }
  }
  return { day: last, ms: endMoment(task, last) }
}
