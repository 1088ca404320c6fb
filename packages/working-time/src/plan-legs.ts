import { failAll, type Instant, ok, type PlainDate, type Result } from '@motcua/core'
import { type Deadline, dueDate } from './deadline.ts'
import type { WorkingTimeProblem } from './messages.ts'
import { type DeadlinePolicy, legalPolicy } from './policy.ts'
import type { WorkSchedule } from './schedule.ts'
import { type AmountTerm, checkTerm } from './term.ts'

/** One agency's share of a time limit. */
export interface LegShare {
  /** Whose share it is. */
  readonly agency: string
  /** How much of the whole, in the whole's unit. */
  readonly term: AmountTerm
}

/** The day a planned share is due (*hẹn của từng cơ quan*). */
export interface PlannedLeg {
  /** Whose share it is. */
  readonly agency: string
  /** Its stage. */
  readonly stage: number
  /** Day 0 of its stage. */
  readonly startsOn: PlainDate
  /** Its last day. */
  readonly dueOn: PlainDate
  /** Its last moment. */
  readonly dueAt: Instant
}

/**
 * Shares a time limit out among agencies: stages one after another, the shares within a stage side by side. Each stage
 * is due when the shares up to it have passed since the start, so that the last is due with the whole whatever days off
 * or month ends lie between.
 *
 * @param stages per stage its shares; a stage takes as long as its longest
 * @returns one entry per share, or every problem: a stage without shares, a share in another unit than the whole,
 *   stages that do not come to the whole, and what `dueDate` refuses
 * @example
 * ```ts
 * const schedule = { calendar: vietnamCalendar(), hours: exampleOfficeHours }
 * const days = (amount: number): AmountTerm => ({ unit: 'workingDay', amount })
 * const stages = [
 *   [{ agency: 'Một cửa', term: days(1) }],
 *   [{ agency: 'Địa chính', term: days(4) }, { agency: 'Thuế', term: days(2) }],
 *   [{ agency: 'UBND', term: days(1) }],
 * ]
 * const legs = unwrap(planLegs(schedule, instant('2026-03-02T09:00:00+07:00'), days(6), stages))
 * legs.map(({ dueOn }) => dueOn) // => ['2026-03-03', '2026-03-09', '2026-03-05', '2026-03-10']
 * ```
 */
export function planLegs(
  schedule: WorkSchedule,
  start: Instant,
  whole: AmountTerm,
  stages: readonly (readonly LegShare[])[],
  policy: DeadlinePolicy = legalPolicy,
): Result<readonly PlannedLeg[], WorkingTimeProblem> {
  const problems = stages.flatMap((shares, i) => stageProblems(shares, whole, i))
  if (problems.length > 0) return failAll(problems)
  const { unit } = whole
  const length = (shares: readonly LegShare[]) => Math.max(...shares.map(({ term }) => parts(term.amount)))
  const sum = stages.reduce((total, shares) => total + length(shares), 0) / 10_000
  if (sum !== whole.amount) {
    return failAll([{ code: 'working-time.legs-do-not-sum', params: { sum, total: whole.amount, unit } }])
  }
  const planned: PlannedLeg[] = []
  let passed = 0
  let before: Deadline | null = null
  for (const [i, shares] of stages.entries()) {
    let longest: Deadline | null = null
    for (const { agency, term } of shares) {
      const amount = (passed + parts(term.amount)) / 10_000
      const due = dueDate(schedule, start, { unit, amount }, policy)
      if (!due.ok) return due
      const { dueOn, dueAt, receivedOn } = due.value
      planned.push({ agency, stage: i + 1, startsOn: before?.dueOn ?? receivedOn, dueOn, dueAt })
      if (longest === null || dueAt > longest.dueAt) longest = due.value
    }
    before = longest
    passed += length(shares)
  }
  return ok(planned)
}

function stageProblems(
  shares: readonly LegShare[],
  whole: AmountTerm,
  i: number,
): readonly WorkingTimeProblem[] {
  if (shares.length === 0) {
    return [{ code: 'working-time.legs-empty', params: {}, path: ['stages', i] }]
  }
  return shares.flatMap(({ term }, j) => {
    const path = ['stages', i, j, 'term']
    const checked = checkTerm(term)
    const problems: WorkingTimeProblem[] = checked.ok
      ? []
      : checked.problems.map((one) => ({ ...one, path: [...path, 'amount'] }))
    if (term.unit !== whole.unit) {
      const params = { unit: term.unit, expected: whole.unit }
      problems.push({ code: 'working-time.legs-in-other-unit', params, path: [...path, 'unit'] })
    }
    return problems
  })
}

function parts(amount: number): number {
  return Math.round(amount * 10_000)
}
