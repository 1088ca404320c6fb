import { fromDayNumber, type PlainDate, plainDate, toDayNumber, unwrap } from '@motcua/core'
import { calendarAsKnownOn } from '@motcua/working-time'
import { vietnamNotices } from '@motcua/working-time/vietnam'
import type { Suite } from '../../suite.ts'
import { type KnownDays, knownDays, naiveCalendar, walk } from './known-days.ts'

export interface RecomputeInput {
  /** What was known the day before the notice, and what is known with it. */
  readonly before: KnownDays
  readonly after: KnownDays
  /** Working days on which dossiers came in. */
  readonly starts: readonly string[]
  readonly clocks: number
  /** How many of them, the first, are compared. */
  readonly compared: number
}

/** The dispatch of 25/12/2025 that swapped 02/01/2026 with Saturday 10/01/2026, eight days ahead. */
export const NOTICE_ON = plainDate('2025-12-25')
export const DAY_BEFORE = plainDate('2025-12-24')

export const recomputeMillion: Suite<RecomputeInput> = {
  name: 'working-time/recompute',
  title: 'A million open deadlines under a new notice',
  input: () => {
    const before = knownDays(unwrap(calendarAsKnownOn(vietnamNotices, DAY_BEFORE)))
    const after = knownDays(unwrap(calendarAsKnownOn(vietnamNotices, NOTICE_ON)))
    const works = naiveCalendar(before)
    const starts: string[] = []
    for (let day = toDayNumber(plainDate('2025-11-03')); day <= toDayNumber(DAY_BEFORE); day++) {
      if (works(day)) starts.push(fromDayNumber(day))
    }
    return { before, after, starts, clocks: 1_000_000, compared: 1_000 }
  },
  expected: (input) => {
    const then = naiveCalendar(input.before)
    const now = naiveCalendar(input.after)
    return Array.from({ length: input.compared }, (_, i) => {
      const { start, days } = clockAt(input, i)
      const day = toDayNumber(start as PlainDate)
      return outcome(fromDayNumber(walk(then, day, days)), fromDayNumber(walk(now, day, days)))
    })
  },
  subjects: [
    { name: 'recompute', file: new URL('recompute/ours.ts', import.meta.url) },
    { name: 'clockDeadline twice a clock', file: new URL('recompute/clock-by-clock.ts', import.meta.url) },
    { name: 'date-fns loop with sets', file: new URL('recompute/date-fns-loop.ts', import.meta.url) },
  ],
  // A million within a second.
  targets: [{ kind: 'time', nanoseconds: 1_000 }],
}

/** The dossier at a place in the list: any start, 1 to 30 working days. */
export function clockAt(
  { starts }: Pick<RecomputeInput, 'starts'>,
  i: number,
): { start: string; days: number } {
  return { start: starts[(i * 7) % starts.length] as string, days: 1 + ((i * 13) % 30) }
}

/** One answer. */
export function outcome(before: string, after: string): string {
  return before === after ? before : `${before} to ${after}`
}
