import { collect, failAll, type Instant, ok, type Result, unwrap } from '@motcua/core'
import type { DeadlineClock } from './clock.ts'
import { type ClockDeadline, clockDeadline } from './clock-deadline.ts'
import { type ClockUsage, clockUsage } from './clock-usage.ts'
import { lineOf, wallAt, wallOf } from './internal/wall.ts'
import { measureClock, standing } from './internal/yardstick.ts'
import type { WorkingTimeProblem } from './messages.ts'
import type { WorkSchedule } from './schedule.ts'

/**
 * One agency's share of interlinked work (*phần việc của từng cơ quan*), with a clock of its own beside the whole's.
 * Legs of one stage run at the same time, stages follow one another.
 */
export interface ClockLeg {
  /** Whose share it is. */
  readonly agency: string
  /** 1 for the first stage. */
  readonly stage: number
  /** Its own budget and ledger: started when the work reached the agency, stopped when it left. */
  readonly clock: DeadlineClock
}

/** How one agency's share stands. */
export interface LegStanding {
  /** Whose share it is. */
  readonly agency: string
  /** Its stage. */
  readonly stage: number
  /** When this agency's share is due. */
  readonly deadline: ClockDeadline
  /** What this agency has used of it; `overdueBy` is this agency's lateness. */
  readonly usage: ClockUsage
}

/** What a stage took of the whole, in the unit the whole is measured in. */
export interface StageShare {
  /** 1 for the first. */
  readonly stage: number
  /** Used while an agency of the stage had the work. */
  readonly used: number
  /** Used before it: since the last agency of the stage before let go, or since the whole began. */
  readonly handOver: number
}

/** The whole and what became of its time, agency by agency. */
export interface LegsStanding {
  /** When the whole is due. */
  readonly deadline: ClockDeadline
  /** What is used of the whole. */
  readonly usage: ClockUsage
  /** Each leg, in the order given. */
  readonly legs: readonly LegStanding[]
  /** Each stage's share of the time used, in order; with `after` they sum to `usage.used`. */
  readonly stages: readonly StageShare[]
  /** Used since the last stage ended; 0 while it runs. */
  readonly after: number
}

/**
 * How interlinked work stands at a moment: each agency's due day and lateness by its own clock, and the time of the whole
 * shared out among the stages so that the shares sum to what is used.
 *
 * @returns the standing, or every problem of the clocks, each under the number of its leg
 * @example
 * ```ts
 * const schedule = { calendar: vietnamCalendar(), hours: exampleOfficeHours }
 * const at = (date: string) => instant(`${date}T09:00:00+07:00`)
 * const whole = startClock({ unit: 'workingDay', amount: 8 }, at('2026-03-02'))
 * const first = unwrap(addClockEntry(startClock({ unit: 'workingDay', amount: 3 }, at('2026-03-02')), { kind: 'stop', at: at('2026-03-09') }))
 * const second = startClock({ unit: 'workingDay', amount: 5 }, at('2026-03-10'))
 * const legs = [{ agency: 'Xã', stage: 1, clock: first }, { agency: 'Thuế', stage: 2, clock: second }]
 * const standing = unwrap(legsStanding(schedule, whole, legs, at('2026-03-12')))
 * standing.stages // => [{ stage: 1, used: 5, handOver: 0 }, { stage: 2, used: 2, handOver: 1 }]
 * standing.usage.used // => 8
 * standing.legs.map(({ usage }) => usage.overdueBy) // => [2, 0]
 * ```
 */
export function legsStanding(
  schedule: WorkSchedule,
  whole: DeadlineClock,
  legs: readonly ClockLeg[],
  at: Instant,
): Result<LegsStanding, WorkingTimeProblem> {
  const deadline = clockDeadline(schedule, whole)
  const usage = clockUsage(schedule, whole, at)
  const each = collect(legs.map((leg, i) => legStanding(schedule, leg, i, at)))
  if (!deadline.ok || !usage.ok || !each.ok) {
    // What refuses the deadline refuses the usage as well: once is enough.
    return failAll([...(deadline.ok ? [] : deadline.problems), ...(each.ok ? [] : each.problems)])
  }
  const shares = sharesOf(schedule, whole, deadline.value, each.value, at)
  return ok({ deadline: deadline.value, usage: usage.value, legs: each.value, ...shares })
}

function legStanding(
  schedule: WorkSchedule,
  { agency, stage, clock }: ClockLeg,
  i: number,
  at: Instant,
): Result<LegStanding, WorkingTimeProblem> {
  const deadline = clockDeadline(schedule, clock)
  const usage = clockUsage(schedule, clock, at)
  if (deadline.ok && usage.ok) return ok({ agency, stage, deadline: deadline.value, usage: usage.value })
  const problems = deadline.ok ? [] : deadline.problems
  return failAll(problems.map((problem) => ({ ...problem, path: ['legs', i, ...(problem.path ?? [])] })))
}

function sharesOf(
  schedule: WorkSchedule,
  whole: DeadlineClock,
  deadline: ClockDeadline,
  legs: readonly LegStanding[],
  at: Instant,
): Pick<LegsStanding, 'stages' | 'after'> {
  const { ledger, yardstick } = unwrap(measureClock(schedule, whole))
  const start = wallOf(deadline.receivedAt)
  const end = lineOf(standing(ledger, start, wallOf(at)))
  const clamp = (line: number) => Math.min(Math.max(line, lineOf(start)), end)
  const moment = (instant: Instant | null) => (instant === null ? end : clamp(lineOf(wallOf(instant))))
  let cut = lineOf(start)
  const upTo = (line: number) => {
    const from = wallAt(cut)
    cut = Math.max(cut, line)
    return yardstick.measure(from, wallAt(cut))
  }
  const numbers = [...new Set(legs.map(({ stage }) => stage))].sort((a, b) => a - b)
  const stages = numbers.map((stage) => {
    const own = legs.filter((leg) => leg.stage === stage)
    // The first to begin opens the stage, the last to let go ends it: the cuts part the whole without a rest.
    const handOver = upTo(Math.min(...own.map((leg) => moment(leg.deadline.receivedAt))))
    const used = upTo(Math.max(...own.map((leg) => moment(leg.deadline.stoppedAt))))
    return { stage, used, handOver }
  })
  return { stages, after: upTo(end) }
}
