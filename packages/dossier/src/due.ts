import { fail, type Instant, mapOk, plainDateOf, type Result, type UnitId } from '@motcua/core'
import { type ClockDeadline, clockDeadline, type WorkSchedule } from '@motcua/working-time'
import type { Dossier, Leg } from './dossier.ts'
import type { DecisionProblem } from './messages.ts'

/**
 * When a dossier is due by law now (*thời hạn giải quyết*), derived from its clock and the calendar given. What was
 * promised stays in `dossier.appointments`.
 *
 * @returns the deadline; `dossier.no-appointment` when it has no time limit or is not accepted yet
 */
export function deadlineOf(dossier: Dossier, schedule: WorkSchedule): Result<ClockDeadline, DecisionProblem> {
  if (dossier.clock === null) return fail({ code: 'dossier.no-appointment', params: {} })
  return clockDeadline(schedule, dossier.clock)
}

/**
 * Whether a dossier is late (*quá hạn*): by the day it was finished, else by the day of `at`. While its clock stands
 * still it is not; nor is one without a time limit.
 */
export function isLate(
  dossier: Dossier,
  schedule: WorkSchedule,
  at: Instant,
): Result<boolean, DecisionProblem> {
  if (dossier.clock === null) return { ok: true, value: false }
  return mapOk(deadlineOf(dossier, schedule), (deadline) => late(deadline, dossier.finishedAt ?? at))
}

/** How one agency's share stands. */
export interface LegStanding {
  /** 1 for the first. */
  readonly number: number
  /** Whose share it is: lateness is this agency's. */
  readonly agency: UnitId
  /** When it was or is due. */
  readonly deadline: ClockDeadline
  /** When it was finished. */
  readonly finishedAt: Instant | null
  /** Whether it was finished late, or is late now. */
  readonly late: boolean
}

/** The shares of all agencies with their own due dates and lateness (*thời hạn của từng cơ quan*). */
export function legsOf(
  dossier: Dossier,
  schedule: WorkSchedule,
  at: Instant,
): Result<readonly LegStanding[], DecisionProblem> {
  const standings: LegStanding[] = []
  for (const leg of dossier.legs) {
    const standing = legStanding(leg, schedule, at)
    if (!standing.ok) return standing
    standings.push(standing.value)
  }
  return { ok: true, value: standings }
}

function legStanding(leg: Leg, schedule: WorkSchedule, at: Instant): Result<LegStanding, DecisionProblem> {
  const { number, agency, finishedAt } = leg
  return mapOk(clockDeadline(schedule, leg.clock), (deadline) => {
    return { number, agency, deadline, finishedAt, late: late(deadline, finishedAt ?? at) }
  })
}

// Terms of hours end within a day, all others at its end: the instant decides for the first, the day for the rest.
function late(deadline: ClockDeadline, at: Instant): boolean {
  if (deadline.status === 'suspended') return false
  const { unit } = deadline.term
  return unit === 'hour' || unit === 'workingHour' ? at > deadline.dueAt : plainDateOf(at) > deadline.dueOn
}
