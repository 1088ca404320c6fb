import { lineBy, type OfficeIndex, officeTimeAtLine } from '../office-index.ts'
import type { WorkSchedule } from '../schedule.ts'
import type { Pause } from './pause.ts'
import { DAY, lineOf, type Wall, wallAt } from './wall.ts'
import { preparedOffice, workingWindowsOn } from './windows.ts'

/** Office time used on one day, in milliseconds. */
export type UseOfDay = (day: number, used: number) => void

/**
 * The earliest moment by which an amount of office time has passed since `start`, pauses left out; undefined when the
 * calendar ends first.
 */
export function afterOfficeTime(
  schedule: WorkSchedule,
  start: Wall,
  amount: number,
  pauses: readonly Pause[],
  onDay?: UseOfDay,
): Wall | undefined {
  let left = amount
  const begin = lineOf(start)
  const office = onDay === undefined && amount > 0 ? preparedOffice(schedule) : undefined
  if (office !== undefined) return afterPreparedTime(office, begin, amount, pauses)
  for (let day = start.day; day <= schedule.calendar.index.last; day++) {
    let used = 0
    for (const window of workingWindowsOn(schedule, day)) {
      for (const [from, to] of openParts(day * DAY + window.from, day * DAY + window.to, pauses)) {
        const a = Math.max(from, begin)
        if (a >= to) continue
        const take = Math.min(left, to - a)
        used += take
        left -= take
        if (left === 0) {
          onDay?.(day, used)
          return { day, ms: a + take - day * DAY }
        }
      }
    }
    if (used > 0) onDay?.(day, used)
  }
  return undefined
}

/** The same from the prepared office time: every pause before the end puts it off by the office time within it. */
function afterPreparedTime(
  office: OfficeIndex,
  begin: number,
  amount: number,
  pauses: readonly Pause[],
): Wall | undefined {
  let position = officeTimeAtLine(office, begin) + amount
  for (const { from, to } of pauses) {
    if (to <= begin) continue
    const paused = officeTimeAtLine(office, Math.max(from, begin))
    if (paused >= position) break
    position += officeTimeAtLine(office, to) - paused
  }
  const line = lineBy(office, position)
  return line === undefined ? undefined : wallAt(line)
}

/** The moment by which an amount of continuous time has passed, pauses left out. */
export function afterTime(start: Wall, amount: number, pauses: readonly Pause[]): Wall {
  let at = lineOf(start)
  let left = amount
  for (const { from, to } of pauses) {
    if (to <= at) continue
    const run = Math.max(0, from - at)
    if (run >= left) break
    left -= run
    at = to
  }
  return wallAt(at + left)
}

/** Office time of a whole day, in milliseconds. */
export function officeTimeOf(schedule: WorkSchedule, day: number): number {
  return workingWindowsOn(schedule, day).reduce((sum, { from, to }) => sum + to - from, 0)
}

/** Office time between two moments, pauses left out, in milliseconds. */
export function officeTimeBetween(
  schedule: WorkSchedule,
  from: Wall,
  to: Wall,
  pauses: readonly Pause[],
): number {
  const office = preparedOffice(schedule)
  if (office !== undefined) return preparedTimeBetween(office, lineOf(from), lineOf(to), pauses)
  let sum = 0
  for (let day = from.day; day <= to.day; day++) {
    for (const window of workingWindowsOn(schedule, day)) {
      const a = Math.max(day * DAY + window.from, lineOf(from))
      const b = Math.min(day * DAY + window.to, lineOf(to))
      if (b > a) for (const [x, y] of openParts(a, b, pauses)) sum += y - x
    }
  }
  return sum
}

function preparedTimeBetween(
  office: OfficeIndex,
  from: number,
  to: number,
  pauses: readonly Pause[],
): number {
  if (to <= from) return 0
  let sum = officeTimeAtLine(office, to) - officeTimeAtLine(office, from)
  for (const pause of pauses) {
    const a = Math.max(pause.from, from)
    const b = Math.min(pause.to, to)
    if (b > a) sum -= officeTimeAtLine(office, b) - officeTimeAtLine(office, a)
  }
  return sum
}

/** Time between two moments, pauses left out, in milliseconds. */
export function timeBetween(from: Wall, to: Wall, pauses: readonly Pause[]): number {
  let sum = 0
  if (lineOf(to) > lineOf(from))
    for (const [a, b] of openParts(lineOf(from), lineOf(to), pauses)) sum += b - a
  return sum
}

/** The parts of a stretch that lie outside the pauses. */
function* openParts(
  from: number,
  to: number,
  pauses: readonly Pause[],
): Generator<readonly [number, number]> {
  let a = from
  for (const pause of pauses) {
    if (pause.to <= a || pause.from >= to) continue
    if (pause.from > a) yield [a, pause.from]
    a = Math.max(a, pause.to)
  }
  if (a < to) yield [a, to]
}
