import {
  fail,
  fromDayNumber,
  type Instant,
  invariant,
  mapOk,
  ok,
  type PlainDate,
  type Result,
} from '@motcua/core'
import type { ClockEntry, DeadlineClock } from './clock.ts'
import type { Deadline } from './deadline.ts'
import type { Explanation, ExplanationStep } from './explanation.ts'
import { endByAppointment } from './internal/appointment.ts'
import { compute, type Note, warningsFor } from './internal/compute.ts'
import { extended } from './internal/extension.ts'
import { readLedger } from './internal/ledger.ts'
import { pausesOf } from './internal/ledger-pauses.ts'
import { instantOf, wallOf } from './internal/wall.ts'
import type { WorkingTimeProblem } from './messages.ts'
import type { WorkSchedule } from './schedule.ts'

/** What a clock says: when its dossier is due, and whether time runs. */
export interface ClockDeadline extends Deadline {
  /**
   * `suspended`: time does not count; `dueOn` is the earliest end, were work to go on at once, and moves while the
   * suspension lasts.
   */
  readonly status: 'running' | 'suspended' | 'stopped'
  /** The last day without the new appointment; equal to `dueOn` where there is none. */
  readonly originalDueOn: PlainDate
  /** When the clock was stopped; null while it was not. */
  readonly stoppedAt: Instant | null
}

/** The deadline of a clock with the entries of its ledger and every step since it last began. Plain JSON. */
export interface ClockExplanation extends Explanation {
  /** The result. */
  readonly deadline: ClockDeadline
}

/**
 * When a clock's dossier is due under a schedule, or why it cannot be told: all that {@link dueDate} and
 * {@link addClockEntry} refuse. A suspended day is any day after the one on which work stopped, up to the one on which
 * it went on.
 *
 * @example
 * ```ts
 * const schedule = { calendar: vietnamCalendar(), hours: exampleOfficeHours }
 * const at = (date: string) => instant(`${date}T09:00:00+07:00`)
 * let clock = startClock({ unit: 'workingDay', amount: 10 }, at('2026-03-02'))
 * clock = unwrap(addClockEntry(clock, { kind: 'suspend', at: at('2026-03-05'), reason: 'bổ sung hồ sơ' }))
 * clock = unwrap(addClockEntry(clock, { kind: 'resume', at: at('2026-03-12') }))
 * unwrap(clockDeadline(schedule, clock)).dueOn // => '2026-03-23'
 * ```
 */
export function clockDeadline(
  schedule: WorkSchedule,
  clock: DeadlineClock,
): Result<ClockDeadline, WorkingTimeProblem> {
  return derive(schedule, clock)
}

/** The deadline of a clock with every step that led to it, suspensions included. */
export function explainClock(
  schedule: WorkSchedule,
  clock: DeadlineClock,
): Result<ClockExplanation, WorkingTimeProblem> {
  const steps: ExplanationStep[] = []
  const result = derive(schedule, clock, (step) => steps.push(step))
  return mapOk(result, (deadline) => ({ deadline, steps: [...clock.entries.flatMap(entryStep), ...steps] }))
}

function derive(
  schedule: WorkSchedule,
  clock: DeadlineClock,
  note?: Note,
): Result<ClockDeadline, WorkingTimeProblem> {
  const read = readLedger(clock)
  if (!read.ok) return read
  const { policy } = clock
  const { anchor, appointment, stoppedAt, suspensions } = read.value
  const term = extended(read.value.term, read.value.extendedBy)
  invariant(anchor !== null, 'A ledger that was read has a start.')
  const paused = pausesOf(schedule, policy, read.value)
  if (!paused.ok) return paused
  const computed = compute(schedule, anchor, term, policy, paused.value, note)
  if (!computed.ok) return computed
  const suspended = suspensions.some(({ to }) => to === null)
  const status = stoppedAt !== null ? 'stopped' : suspended ? 'suspended' : 'running'
  const {
    receivedAt,
    receivedOn,
    dueOn: originalDueOn,
    dueAt: plainDueAt,
    calendarVersion,
    warnings,
  } = computed.value
  // Written out, not spread: this is the work of every clock of a list.
  const plain: ClockDeadline = {
    term: computed.value.term,
    policy,
    receivedAt,
    receivedOn,
    dueOn: originalDueOn,
    dueAt: plainDueAt,
    calendarVersion,
    warnings,
    status,
    stoppedAt,
    originalDueOn,
  }
  if (appointment === null) return ok(plain)
  const start = wallOf(plain.receivedAt)
  const end = endByAppointment(term, { schedule, start, policy, pauses: paused.value }, appointment)
  if ('code' in end) return fail(end)
  // Extended after the promise: whichever is later, for an extension never takes time away.
  if (appointment.extendedSince && instantOf(end) <= plain.dueAt) return ok(plain)
  const dueOn = fromDayNumber(end.day)
  const dueAt = instantOf(end)
  note?.({ kind: 'appointed', dueOn, dueAt })
  return ok({ ...plain, dueOn, dueAt, warnings: warningsFor(schedule.calendar, start.day, end.day) })
}

function entryStep(entry: ClockEntry): readonly ExplanationStep[] {
  switch (entry.kind) {
    case 'start':
      return [{ kind: 'started', at: entry.at }]
    case 'suspend':
      return [{ kind: 'suspended', at: entry.at, reason: entry.reason }]
    case 'resume':
      return [{ kind: 'resumed', at: entry.at, reason: entry.reason ?? null }]
    case 'restart':
      return [{ kind: 'restarted', at: entry.at }]
    case 'extend':
      return [{ kind: 'prolonged', at: entry.at, by: entry.by, law: entry.law }]
    case 'reappoint':
      return [{ kind: 'reappointed', at: entry.at, dueOn: entry.dueOn }]
    case 'stop':
      return [{ kind: 'stopped', at: entry.at }]
    case 'reopen':
      return [{ kind: 'reopened', at: entry.at, reason: entry.reason }]
  }
}
