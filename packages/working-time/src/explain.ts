import { type Instant, mapOk, type Result } from '@motcua/core'
import type { Explanation, ExplanationStep } from './explanation.ts'
import { compute } from './internal/compute.ts'
import type { WorkingTimeProblem } from './messages.ts'
import { type DeadlinePolicy, legalPolicy } from './policy.ts'
import type { WorkSchedule } from './schedule.ts'
import type { Term } from './term.ts'

/**
 * The deadline of {@link dueDate} with every step that led to it: days counted, days passed over with their reason and
 * source, the last day moved. One computation serves both, so that they cannot differ.
 *
 * @example
 * ```ts
 * const schedule = { calendar: vietnamCalendar(), hours: exampleOfficeHours }
 * const term: Term = { unit: 'workingDay', amount: 1 }
 * const { steps } = unwrap(explainDueDate(schedule, instant('2026-11-23T09:00:00+07:00'), term))
 * steps.map((step) => step.kind) // => ['received', 'dayZero', 'skipped', 'counted', 'due']
 * ```
 */
export function explainDueDate(
  schedule: WorkSchedule,
  start: Instant,
  term: Term,
  policy: DeadlinePolicy = legalPolicy,
): Result<Explanation, WorkingTimeProblem> {
  const steps: ExplanationStep[] = []
  const result = compute(schedule, start, term, policy, [], (step) => steps.push(step))
  return mapOk(result, (deadline) => ({ deadline, steps }))
}
