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
