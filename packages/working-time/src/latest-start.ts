import { fail, type Instant, ok, type PlainDate, type Result, toDayNumber } from '@motcua/core'
import { gapAt } from './calendar.ts'
import { holds } from './day-index.ts'
import { type Deadline, dueDate } from './deadline.ts'
import { DAY, instantOf } from './internal/wall.ts'
import type { WorkingTimeProblem } from './messages.ts'
import { type DeadlinePolicy, legalPolicy } from './policy.ts'
import type { WorkSchedule } from './schedule.ts'
import { checkTerm, type Term } from './term.ts'

/** The latest receipt that still ends by a day. */
export interface LatestStart {
  /** The latest day of receipt: day 0 of the deadline. */
  readonly startOn: PlainDate
  /** The latest moment to hand in, to the millisecond; the minute of closing where the office must receive. */
  readonly startAt: Instant
  /** What a dossier handed in at that moment has due: on the day asked for, or before where no start ends on it. */
  readonly deadline: Deadline
}

/**
 * The latest a dossier may arrive for its time limit to end by a day (*chậm nhất phải nộp*): the reverse of `dueDate`,
 * whatever the unit. Found by the forward computation itself, so that the two cannot differ.
 *
 * @returns the latest start, or the problems of `dueDate`; `working-time.calendar-gap` where it lies before the calendar
 * @example
 * ```ts
 * const schedule = { calendar: vietnamCalendar(), hours: exampleOfficeHours }
 * const latest = unwrap(latestStart(schedule, plainDate('2026-09-04'), { unit: 'workingDay', amount: 5 }))
 * latest.startOn // => '2026-08-25'
 * latest.startAt // => '2026-08-25T10:00:00.000Z'
 * ```
 */
export function latestStart(
  schedule: WorkSchedule,
  dueOn: PlainDate,
  term: Term,
  policy: DeadlinePolicy = legalPolicy,
): Result<LatestStart, WorkingTimeProblem> {
  const checked = checkTerm(term)
  if (!checked.ok) return checked
  const { index } = schedule.calendar
  const last = toDayNumber(dueOn)
  const inCalendar = readsCalendar(term, policy)
  if (inCalendar && !holds(index, last)) return fail(gapAt(last))
  const first = inCalendar ? index.first : toDayNumber('0001-01-03' as PlainDate)
  // The end of a later moment of one day is never earlier, so the day's first moment tells whether the day can do.
  for (let day = last - shortest(term); day >= first; day--) {
    const found = inTime(schedule, instantOf({ day, ms: 0 }), term, policy, dueOn)
    if (found !== null && !found.ok) return found
    if (found !== null) return ok(latestOn(day, found.value))
  }
  return fail(gapAt(first - 1))

  function latestOn(day: number, earliest: Deadline): LatestStart {
    let [good, bad, deadline] = [0, DAY, earliest]
    while (bad - good > 1) {
      const middle = Math.floor((good + bad) / 2)
      const found = inTime(schedule, instantOf({ day, ms: middle }), term, policy, dueOn)
      if (found?.ok) [good, deadline] = [middle, found.value]
      else bad = middle
    }
    return { startOn: deadline.receivedOn, startAt: instantOf({ day, ms: good }), deadline }
  }
}

/** The deadline of a start when it ends by the day; null when it ends later, or beyond the calendar. */
function inTime(
  schedule: WorkSchedule,
  start: Instant,
  term: Term,
  policy: DeadlinePolicy,
  dueOn: PlainDate,
): Result<Deadline, WorkingTimeProblem> | null {
  const due = dueDate(schedule, start, term, policy)
  if (due.ok) return due.value.dueOn <= dueOn ? due : null
  return due.problems.every(({ code }) => code === 'working-time.calendar-gap') ? null : due
}

/** Whether days off have a say: not where every hour or day runs along, from the moment of the event. */
function readsCalendar({ unit }: Term, { receipt, roll }: DeadlinePolicy): boolean {
  if (receipt === 'nextOpening') return true
  return !(unit === 'hour' || (roll === 'none' && ['day', 'week', 'month', 'year'].includes(unit)))
}

/** Days that pass at the very least: where the search begins. */
function shortest(term: Term): number {
  switch (term.unit) {
    case 'workingDay':
      return Math.floor(term.amount)
    case 'day':
      return term.amount
    case 'week':
      return term.amount * 7
    case 'month':
      return term.amount * 30 - Math.ceil(term.amount / 12) * 3
    case 'year':
      return term.amount * 365
    case 'hour':
      return Math.floor(term.amount / 24)
    default:
      return 0
  }
}
