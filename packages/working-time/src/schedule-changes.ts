import { type DayNumber, fromDayNumber, type PlainDate } from '@motcua/core'
import { holds, isWorkingAt } from './day-index.ts'
import { receivingWindowsOn, type Span, windowsOn } from './internal/windows.ts'
import type { WorkSchedule } from './schedule.ts'
import { type DayFact, dayFact } from './working-days.ts'

/** A day that two schedules see differently: worked or not, or open at other hours. */
export interface DayChange {
  /** The day. */
  readonly date: PlainDate
  /** What it was; null where the schedule before does not hold it. */
  readonly before: DayFact | null
  /** What it is now; null where the schedule after does not hold it. */
  readonly after: DayFact | null
}

/**
 * The days that two schedules see differently, in order: what a new notice comes to.
 *
 * @example
 * ```ts
 * const hours = exampleOfficeHours
 * const before = { calendar: unwrap(calendarAsKnownOn(vietnamNotices, plainDate('2025-12-24'))), hours }
 * const after = { calendar: unwrap(calendarAsKnownOn(vietnamNotices, plainDate('2025-12-25'))), hours }
 * scheduleChanges(before, after).map(({ date, after }) => [date, after?.kind]) // => [['2026-01-02', 'swap'], ['2026-01-10', 'worked']]
 * ```
 */
export function scheduleChanges(before: WorkSchedule, after: WorkSchedule): readonly DayChange[] {
  const a = before.calendar.index
  const b = after.calendar.index
  const changes: DayChange[] = []
  for (let day = Math.min(a.first, b.first); day <= Math.max(a.last, b.last); day++) {
    if (sameDay(before, after, day)) continue
    changes.push({ date: fromDayNumber(day), before: factOf(before, day), after: factOf(after, day) })
  }
  return changes
}

function sameDay(before: WorkSchedule, after: WorkSchedule, day: DayNumber): boolean {
  const a = before.calendar.index
  const b = after.calendar.index
  if (!holds(a, day) || !holds(b, day)) return false
  return (
    isWorkingAt(a, day) === isWorkingAt(b, day) &&
    sameWindows(windowsOn(before, day), windowsOn(after, day)) &&
    sameWindows(receivingWindowsOn(before, day), receivingWindowsOn(after, day))
  )
}

function sameWindows(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ from, to }, i) => from === b[i]?.from && to === b[i]?.to)
}

function factOf({ calendar }: WorkSchedule, day: DayNumber): DayFact | null {
  return holds(calendar.index, day) ? dayFact(calendar, day) : null
}
