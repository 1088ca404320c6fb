import { addDays, type Instant, instantAt, type PlainDate, unwrap } from '@motcua/core'
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '@motcua/working-time'
import type { Random } from '../random.ts'
import { schedule } from '../world/office.ts'

const { calendar } = schedule

/** Minutes of the day at which an officer's day begins and ends; both sessions of the example's offices. */
const sessions = [
  { from: 7 * 60 + 30, to: 11 * 60 + 30 },
  { from: 13 * 60, to: 17 * 60 },
]

/** Whether the offices work on a day. */
export function works(date: PlainDate): boolean {
  return unwrap(isWorkingDay(calendar, date))
}

/** The day `count` working days later. */
export function workingDaysAfter(date: PlainDate, count: number): PlainDate {
  return unwrap(addWorkingDays(calendar, date, count))
}

/** How many working days lie after `from` up to and including `to`. */
export function workingDaysUntil(from: PlainDate, to: PlainDate): number {
  return unwrap(workingDaysBetween(calendar, from, to))
}

/** The first working day on or after a day. */
export function workingDayFrom(date: PlainDate): PlainDate {
  return works(date) ? date : workingDaysAfter(date, 1)
}

/** Every working day from one day to another, both included. */
export function workingDaysIn(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = []
  for (let date = from; date <= to; date = addDays(date, 1)) if (works(date)) days.push(date)
  return days
}

/** A moment of an office day, drawn between two minutes of the day and moved out of the midday break. */
export function officeMoment(random: Random, date: PlainDate, from = 450, to = 1020): Instant {
  const minute = random.int(Math.min(from, to - 1), to - 1)
  const inBreak = minute >= (sessions[0]?.to ?? 0) && minute < (sessions[1]?.from ?? 0)
  const open = inBreak ? (sessions[1]?.from ?? 0) + (minute % 20) : minute
  return instantAt(date, open)
}
