import { collect, type Result } from '@motcua/core'
import type { DeadlineClock } from './clock.ts'
import { type ClockDeadline, clockDeadline } from './clock-deadline.ts'
import { readLedger } from './internal/ledger.ts'
import type { WorkingTimeProblem } from './messages.ts'
import type { WorkSchedule } from './schedule.ts'

/**
 * What each round of a clock had due: the rounds that reopenings superseded, oldest first, then the one that counts.
 * A clock that was never reopened has one round, the answer of `clockDeadline`.
 *
 * @example
 * ```ts
 * const schedule = { calendar: vietnamCalendar(), hours: exampleOfficeHours }
 * const at = (date: string) => instant(`${date}T09:00:00+07:00`)
 * const done = unwrap(addClockEntry(startClock({ unit: 'workingDay', amount: 3 }, at('2026-03-02')), { kind: 'stop', at: at('2026-03-04') }))
 * const again = unwrap(addClockEntry(done, { kind: 'reopen', at: at('2026-03-09'), reason: 'đính chính' }))
 * unwrap(clockRounds(schedule, again)).map(({ dueOn }) => dueOn) // => ['2026-03-05', '2026-03-12']
 * ```
 */
export function clockRounds(
  schedule: WorkSchedule,
  clock: DeadlineClock,
): Result<readonly ClockDeadline[], WorkingTimeProblem> {
  const read = readLedger(clock)
  if (!read.ok) return read
  const { entries } = clock
  const ends = [...entries.keys()].filter((i) => entries[i]?.kind === 'reopen')
  return collect(
    [...ends, entries.length].map((end) =>
      clockDeadline(schedule, { ...clock, entries: entries.slice(0, end) }),
    ),
  )
}
