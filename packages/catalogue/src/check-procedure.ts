import type { PlainDate } from '@motcua/core'
import { channelProblems } from './internal/check-channels.ts'
import { contentProblems } from './internal/check-content.ts'
import { partProblems } from './internal/check-parts.ts'
import { policyProblems } from './internal/check-policies.ts'
import { type Finding, findingToProblem } from './internal/finding.ts'
import type { CatalogueProblem } from './messages.ts'
import { type PartsProfile, partsProfileOn } from './parts.ts'
import type { ProcedureDraft } from './procedure.ts'

/** By what a procedure is measured. */
export interface CheckOptions {
  /** The wording of Điều 8.2; by default the one in force on `on`, else that of 2017. */
  readonly profile?: PartsProfile
  /** The day the procedure is to hold: it tells which levels of administration exist. */
  readonly on?: PlainDate
}

/**
 * Everything that keeps a procedure (*thủ tục hành chính*) from being complete and free of contradictions. Completeness
 * follows Nghị định 63/2010/NĐ-CP, Điều 8.2: a mandatory part has to be stated; a conditional part has to be stated or
 * stated as none, and leaving it out is another thing than saying "Không".
 *
 * @returns all problems with the place of each; none when all is well
 * @example
 * ```ts
 * const draft = createProcedure({
 *   code: procedureCode('1.001193'),
 *   name: 'Thủ tục đăng ký khai sinh',
 *   sets: stated(0),
 * })
 * checkProcedure(draft).some((problem) => problem.code === 'catalogue.bad-sets') // => true
 * checkProcedure(draft).filter((p) => p.code === 'catalogue.part-missing').map((p) => p.params['part'])
 * // => ['steps', 'channels', 'components', 'timeLimits', 'targets', 'authorities']
 * ```
 */
export function checkProcedure(
  draft: ProcedureDraft,
  options: CheckOptions = {},
): readonly CatalogueProblem[] {
  const { on } = options
  const profile = options.profile ?? (on === undefined ? '2017' : partsProfileOn(on))
  const incomplete = problemsOf(draft, partProblems(draft, profile))
  return [...incomplete, ...findContradictions(draft, on)]
}

/**
 * Only the contradictions in a procedure, such as a channel listed twice or interlinked shares that exceed the whole
 * limit; what is missing is not looked at. A decision of announcement is refused for these.
 *
 * @param on the day the procedure is to hold, where it is known
 * @example
 * ```ts
 * findContradictions(createProcedure({ code: procedureCode('1.001193'), name: 'Thủ tục đăng ký khai sinh' })) // => []
 * ```
 */
export function findContradictions(draft: ProcedureDraft, on?: PlainDate): readonly CatalogueProblem[] {
  return [
    ...problemsOf(draft, contentProblems(draft, on ?? null)),
    ...problemsOf(draft, channelProblems(draft)),
    ...problemsOf(draft, policyProblems(draft)),
  ]
}

function problemsOf(draft: ProcedureDraft, findings: Iterable<Finding>): readonly CatalogueProblem[] {
  return Array.from(findings, (finding) => findingToProblem(draft, finding))
}
