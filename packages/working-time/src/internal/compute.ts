import {
  fail,
  fromDayNumber,
  type Instant,
  type LegalSource,
  ok,
  type PlainDate,
  partsOfDayNumber,
  type Result,
} from '@motcua/core'
import type { Calendar } from '../calendar.ts'
import type { Deadline } from '../deadline.ts'
import type { ExplanationStep } from '../explanation.ts'
import { countingLaw, lawOn, policyLaw } from '../law.ts'
import type { Warning, WorkingTimeProblem } from '../messages.ts'
import type { DeadlinePolicy } from '../policy.ts'
import type { WorkSchedule } from '../schedule.ts'
import { checkTerm, type Term } from '../term.ts'
import { endByCalendar } from './calendar-term.ts'
import { endByHours, endByOfficeHours } from './hour-term.ts'
import type { Pause } from './pause.ts'
import { receiveAt } from './receipt.ts'
import { endSameDay } from './same-day.ts'
import { type Wall, wallOf } from './wall.ts'
import { endByWorkingDays } from './working-day-term.ts'
import { dateIn, instantIn } from './written.ts'

/** Receives each step of a computation; absent where nobody asks for an explanation. */
export type Note = (step: ExplanationStep) => void

/** Everything a unit's rule needs to find the end. */
export interface Task {
  readonly schedule: WorkSchedule
  /** Official receipt: day 0. */
  readonly start: Wall
  readonly policy: DeadlinePolicy
  readonly pauses: readonly Pause[]
  readonly note?: Note | undefined
}

/** The end of a term, or the problem that stood against it. */
export type End = Wall | WorkingTimeProblem

/** The one computation behind deadlines, clocks and their explanations. */
export function compute(
  schedule: WorkSchedule,
  at: Instant,
  term: Term,
  policy: DeadlinePolicy,
  pauses: readonly Pause[],
  listener?: Note,
): Result<Deadline, WorkingTimeProblem> {
  const checked = checkTerm(term)
  if (!checked.ok) return checked
  const arrival = wallOf(at)
  const received = receiveAt(schedule, arrival, policy)
  if (!received.ok) return received
  const start = received.value
  const note = listener && citingTheLawOf(fromDayNumber(start.day), listener)
  const receivedAt = start === arrival ? at : instantIn(schedule.calendar, start)
  // In office hours no rule had to move the receipt, so none is cited.
  const law = policy.receipt === 'nextOpening' && at === receivedAt ? null : policyLaw.receipt[policy.receipt]
  note?.({ kind: 'received', at, receivedAt, law })
  const end = endOf(term, { schedule, start, policy, pauses, note })
  if ('code' in end) return fail(end)
  const deadline: Deadline = {
    term,
    policy,
    receivedAt,
    receivedOn: dateIn(schedule.calendar, start.day),
    dueOn: dateIn(schedule.calendar, end.day),
    dueAt: instantIn(schedule.calendar, end),
    calendarVersion: schedule.calendar.version,
    warnings: warningsFor(schedule.calendar, start.day, end.day),
  }
  note?.({ kind: 'due', dueOn: deadline.dueOn, dueAt: deadline.dueAt, law: endLaw(term, policy) })
  return ok(deadline)
}

/** Each step cites the rule that was in force when the term began. */
function citingTheLawOf(date: PlainDate, note: Note): Note {
  return (step) =>
    note(
      'law' in step && step.law !== null
        ? ({ ...step, law: lawOn(step.law, date) } as ExplanationStep)
        : step,
    )
}

function endOf(term: Term, task: Task): End {
  switch (term.unit) {
    case 'sameDay':
      return endSameDay(term, task)
    case 'workingDay':
      return endByWorkingDays(term, task)
    case 'workingHour':
      return endByOfficeHours(term, task)
    case 'hour':
      return endByHours(term, task)
    default:
      return endByCalendar(term, task)
  }
}

function endLaw(term: Term, policy: DeadlinePolicy): LegalSource | null {
  if (term.unit === 'hour' || term.unit === 'workingHour') return countingLaw.hours
  // No text says when a fraction of a working day ends.
  if (term.unit === 'workingDay' && !Number.isInteger(term.amount)) return null
  return policyLaw.end[policy.end]
}

/** What a reader must know about the years between two days. */
export function warningsFor(calendar: Calendar, from: number, to: number): readonly Warning[] {
  const warnings: Warning[] = []
  const last = partsOfDayNumber(to).year
  for (let year = partsOfDayNumber(from).year; year <= last; year++) {
    const standing = calendar.years.get(year)
    if (standing === 'provisional') warnings.push({ code: 'working-time.provisional-year', params: { year } })
    if (standing === 'assumed') warnings.push({ code: 'working-time.assumed-year', params: { year } })
    if (standing === 'projected') warnings.push({ code: 'working-time.projected-year', params: { year } })
  }
  return warnings
}
