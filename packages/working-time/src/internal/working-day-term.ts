import { type DayNumber, fromDayNumber } from '@motcua/core'
import { gapAt } from '../calendar.ts'
import { holds, isWorkingAt, stepWorking, workingOnOrAfter } from '../day-index.ts'
import { countingLaw } from '../law.ts'
import { type AmountTerm, termParts } from '../term.ts'
import { dayFact } from '../working-days.ts'
import type { End, Task } from './compute.ts'
import { endMoment } from './end-of-day.ts'
import { afterOfficeTime, officeTimeOf } from './office-time.ts'
import { pausedWorkingDays, pauseOn } from './pause.ts'
import { workingWindowsOn } from './windows.ts'

/**
 * The end of a term in working days. Whole days are counted from the day after receipt. A fraction is a share of one
 * working day's office time: of the day after the last whole one, or, keeping the hour of receipt, of the office time
 * that follows it.
 */
export function endByWorkingDays(term: AmountTerm, task: Task): End {
  const { schedule, start, policy } = task
  const { index } = schedule.calendar
  if (!holds(index, start.day)) return gapAt(start.day)
  const parts = termParts(term)
  const whole = Math.floor(parts / 10_000)
  const fraction = parts - whole * 10_000
  if (fraction > 0 && policy.end === 'sameTime') return keepTheHour(task, whole, fraction)
  const due = stepUnpaused(task, fraction > 0 ? whole + 1 : whole)
  if (due === undefined) return gapAt(index.last + 1)
  if (fraction === 0) {
    noteDays(task, due)
    return { day: due, ms: endMoment(task, due) }
  }
  noteDays(task, due - 1)
  const share = shareOf(task, due, fraction)
  const opening = workingWindowsOn(schedule, due)[0]?.from ?? 0
  return afterOfficeTime(schedule, { day: due, ms: opening }, share, []) ?? gapAt(index.last + 1)
}

function keepTheHour(task: Task, whole: number, fraction: number): End {
  const { schedule, start, pauses } = task
  const { index } = schedule.calendar
  const day = whole === 0 ? start.day : stepUnpaused(task, whole)
  const measure = day === undefined ? undefined : workingOnOrAfter(index, day)
  if (day === undefined || measure === undefined) return gapAt(index.last + 1)
  noteDays(task, day)
  const share = shareOf(task, measure, fraction)
  return afterOfficeTime(schedule, { day, ms: start.ms }, share, pauses) ?? gapAt(index.last + 1)
}

/** Ten-thousandths of a day's office time in milliseconds: whole, as office hours are whole minutes. */
function shareOf({ schedule, note }: Task, day: DayNumber, fraction: number): number {
  const share = (officeTimeOf(schedule, day) / 10_000) * fraction
  const fact = dayFact(schedule.calendar, day)
  note?.({ kind: 'share', day: fact, amount: fraction / 10_000, minutes: share / 60_000 })
  return share
}

/** The day by which `n` working days outside the pauses have passed. */
function stepUnpaused({ schedule, start, pauses }: Task, n: number): DayNumber | undefined {
  const { index } = schedule.calendar
  let due = stepWorking(index, start.day, n)
  // Each round moves the end over the paused days found so far, which may reach into further pauses.
  for (let paused = 0; due !== undefined; ) {
    const found = pausedWorkingDays(index, pauses, start.day, due)
    if (found === paused) return due
    paused = found
    due = stepWorking(index, start.day, n + paused)
  }
  return undefined
}

function noteDays({ schedule, start, pauses, note }: Task, last: DayNumber): void {
  if (note === undefined) return
  const { calendar } = schedule
  note({ kind: 'dayZero', date: fromDayNumber(start.day), law: countingLaw.firstDay })
  let count = 0
  for (let day = start.day + 1; day <= last; day++) {
    const pause = pauseOn(pauses, day)
    const fact = dayFact(calendar, day)
    if (pause !== undefined) note({ kind: 'paused', day: fact, reason: pause.reason })
    else if (isWorkingAt(calendar.index, day)) note({ kind: 'counted', day: fact, count: ++count })
    else note({ kind: 'skipped', day: fact })
  }
}
