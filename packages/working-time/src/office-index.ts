import { type DayNumber, VIETNAM_OFFSET_MINUTES } from '@motcua/core'
import type { Calendar } from './calendar.ts'
import { isWorkingAt } from './day-index.ts'
import { dayWindows } from './internal/day-windows.ts'
import { type Span, spansOf } from './internal/windows.ts'
import type { OfficeHours, OfficeWindow } from './office-hours.ts'

/**
 * The office time of every day of a calendar, prepared so that adding and counting it cost a few array loads whatever
 * the amount. Numbers only; made by {@link prepareSchedule}.
 */
export interface OfficeIndex {
  /** The calendar it was made for. */
  readonly calendar: Calendar
  /** The hours it was made for. */
  readonly hours: OfficeHours
  /** The first day it holds. */
  readonly first: DayNumber
  /** Each different set of windows once, in milliseconds since midnight: whole days, half days, closed. */
  readonly kinds: readonly (readonly Span[])[]
  /** `kindOf[i]`: the place in `kinds` of the day `i` days after the first. */
  readonly kindOf: Uint16Array
  /** `minutes[i]`: minutes of office time on the working days among the first `i` days. */
  readonly minutes: Int32Array
  /** `dayOf[k]`: the day, counted from the first, in which the office minute number `256 k` lies. */
  readonly dayOf: Int32Array
}

const MINUTE = 60_000
const DAY = 86_400_000
const OFFSET = VIETNAM_OFFSET_MINUTES * MINUTE
/** About half a day's office minutes: from the day found by this coarse step the right one is a step or two away. */
const COARSE = 8

/** Prepares the office time of a calendar's days. */
export function buildOfficeIndex(calendar: Calendar, hours: OfficeHours): OfficeIndex {
  const { first, last } = calendar.index
  const length = last - first + 1
  const kindOf = new Uint16Array(length)
  const minutes = new Int32Array(length + 1)
  const kinds: (readonly Span[])[] = []
  const known = new Map<readonly OfficeWindow[], number>()
  let total = 0
  for (let i = 0; i < length; i++) {
    const windows = dayWindows(calendar, hours, first + i)
    const kind = known.get(windows) ?? kinds.push(spansOf(windows)) - 1
    known.set(windows, kind)
    kindOf[i] = kind
    if (isWorkingAt(calendar.index, first + i)) {
      for (const { from, to } of kinds[kind] as readonly Span[]) total += (to - from) / MINUTE
    }
    minutes[i + 1] = total
  }
  return { calendar, hours, first, kinds, kindOf, minutes, dayOf: coarseDays(minutes, total) }
}

function coarseDays(minutes: Int32Array, total: number): Int32Array {
  const dayOf = new Int32Array((total >> COARSE) + 1)
  let i = 0
  for (let k = 0; k < dayOf.length && k << COARSE < total; k++) {
    while ((minutes[i + 1] as number) <= k << COARSE) i++
    dayOf[k] = i
  }
  return dayOf
}

/**
 * Office time from the first day of the calendar up to a moment, in milliseconds. The difference of two moments is the
 * office time between them; a moment beyond the calendar counts as its end.
 *
 * @param at milliseconds since 1970-01-01T00:00Z, as `Date.getTime` and `epochOf` give them
 * @example
 * ```ts
 * const { office } = prepareSchedule({ calendar: vietnamCalendar(), hours: exampleOfficeHours })
 * const from = officeTimeAt(office, Date.parse('2026-02-13T16:00:00+07:00'))
 * const to = officeTimeAt(office, Date.parse('2026-02-23T10:30:00+07:00'))
 * const minutes = (to - from) / 60_000 // => 210
 * ```
 */
export function officeTimeAt(office: OfficeIndex, at: number): number {
  return officeTimeAtLine(office, at + OFFSET)
}

/**
 * The earliest moment by which an amount of office time has passed since `at`; for a negative amount, the latest moment
 * from which that much passes until `at`. The moment itself for 0.
 *
 * @param at milliseconds since 1970-01-01T00:00Z, as `Date.getTime` and `epochOf` give them
 * @param amount milliseconds
 * @returns milliseconds since 1970-01-01T00:00Z, or undefined beyond the calendar
 * @example
 * ```ts
 * const { office } = prepareSchedule({ calendar: vietnamCalendar(), hours: exampleOfficeHours })
 * const end = stepOfficeTime(office, Date.parse('2026-02-13T16:00:00+07:00'), 8 * 3_600_000)
 * instantFromEpoch(end ?? 0) // => '2026-02-23T09:00:00.000Z'
 * ```
 */
export function stepOfficeTime(office: OfficeIndex, at: number, amount: number): number | undefined {
  if (amount === 0) return at
  const line = at + OFFSET
  // Beyond the calendar no office time is known: counting from there would be a guess.
  if (line < office.first * DAY || line >= (office.first + office.kindOf.length) * DAY) return undefined
  const position = officeTimeAtLine(office, line) + amount
  const end = amount > 0 ? lineBy(office, position) : lineFrom(office, position)
  return end === undefined ? undefined : end - OFFSET
}

/** {@link officeTimeAt} a moment on the clock of Vietnam. */
export function officeTimeAtLine({ first, kinds, kindOf, minutes }: OfficeIndex, line: number): number {
  const i = Math.floor(line / DAY) - first
  if (i < 0) return 0
  const before = minutes[i] ?? (minutes[minutes.length - 1] as number)
  // Nothing is added on a day without office time, though its counter may be open, nor beyond the calendar.
  if (!((minutes[i + 1] as number) > before)) return before * MINUTE
  const ms = line - (first + i) * DAY
  let time = before * MINUTE
  for (const { from, to } of kinds[kindOf[i] as number] as readonly Span[]) {
    if (ms <= from) break
    time += Math.min(ms, to) - from
  }
  return time
}

/** The first moment on the clock of Vietnam at which `position` milliseconds of office time have passed; above 0. */
export function lineBy(office: OfficeIndex, position: number): number | undefined {
  // The minute that the last millisecond lies in.
  const i = dayOfMinute(office, Math.ceil(position / MINUTE) - 1)
  if (i < 0) return undefined
  let rest = position - (office.minutes[i] as number) * MINUTE
  for (const { from, to } of office.kinds[office.kindOf[i] as number] as readonly Span[]) {
    if (rest <= to - from) return (office.first + i) * DAY + from + rest
    rest -= to - from
  }
  return undefined
}

/** The last moment on the clock of Vietnam at which no more than `position` milliseconds have passed. */
function lineFrom(office: OfficeIndex, position: number): number | undefined {
  // The minute that the next millisecond lies in.
  const i = dayOfMinute(office, Math.floor(position / MINUTE))
  if (i < 0) return undefined
  let rest = position - (office.minutes[i] as number) * MINUTE
  for (const { from, to } of office.kinds[office.kindOf[i] as number] as readonly Span[]) {
    if (rest < to - from) return (office.first + i) * DAY + from + rest
    rest -= to - from
  }
  return undefined
}

/** The day, counted from the first, in which an office minute lies; -1 beyond the calendar. */
function dayOfMinute({ minutes, dayOf }: OfficeIndex, minute: number): number {
  if (!(minute >= 0 && minute < (minutes[minutes.length - 1] as number))) return -1
  let i = dayOf[minute >> COARSE] as number
  while ((minutes[i + 1] as number) <= minute) i++
  return i
}
