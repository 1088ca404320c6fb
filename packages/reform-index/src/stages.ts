import { type ActorId, fail, type Instant, ok, type Result, type UnitId } from '@motcua/core'
import type { LeafInput, UnitFacts } from './leaf-input.ts'
import type { ReformIndexProblem, ReformIndexProblemCode } from './messages.ts'

/**
 * The stages a leaf goes through: the unit scores itself (*tự đánh giá*), the appraisers score (*thẩm định*), the
 * unit explains (*giải trình*) and they score again, a survey (*điều tra xã hội học*) or a system measures, a
 * decision makes it final.
 */
export type Stage = 'selfAssessed' | 'appraised' | 'explained' | 'surveyed' | 'measured' | 'final'

/** One stage's facts of one leaf: who, when, on what evidence. Never overwritten. */
export interface StageScore {
  readonly stage: Stage
  /** Code of the leaf. */
  readonly leaf: string
  readonly input: LeafInput
  readonly actor: ActorId
  readonly at: Instant
  /** References to documents the host keeps (*tài liệu kiểm chứng*). */
  readonly evidence: readonly string[]
  readonly note?: string
}

/** The assessment of one unit by one set: every stage side by side, in the order of time. */
export interface Assessment {
  /** Id of the criteria set. */
  readonly set: string
  readonly unit: UnitId
  readonly stages: readonly StageScore[]
}

/** An assessment in which nothing was recorded yet. */
export function startAssessment(set: string, unit: UnitId): Assessment {
  return { set, unit, stages: [] }
}

/**
 * The assessment with one more record.
 *
 * @returns or `evidence-or-note-needed` for a self-assessment or explanation that rests on nothing; `stage-closed`
 *   after the final stage; `stage-out-of-order` for a record older than the leaf's latest
 * @example
 * ```ts
 * const start = startAssessment('set-2021', id('xa-a'))
 * const said = {
 *   stage: 'selfAssessed', leaf: 'CD.1', input: { answer: 'onTime' },
 *   actor: id('officer-7'), at: instant('2021-12-01T02:00:00Z'), evidence: [],
 * }
 * withStage(start, said).problems[0].code // => 'reform-index.evidence-or-note-needed'
 * withStage(start, { ...said, evidence: ['plan-2021'] }).ok // => true
 * ```
 */
export function withStage(
  assessment: Assessment,
  record: StageScore,
): Result<Assessment, ReformIndexProblem> {
  const { stage, leaf: code, at } = record
  const earlier = stagesOf(assessment, code)
  const last = earlier.at(-1)
  const problems: ReformIndexProblem[] = []
  const fault = (reason: ReformIndexProblemCode, params: Readonly<Record<string, string>>) =>
    problems.push({ code: reason, params: { code, ...params }, path: [code] })
  const bySelf = stage === 'selfAssessed' || stage === 'explained'
  if (bySelf && record.evidence.length === 0 && !record.note?.trim()) {
    fault('reform-index.evidence-or-note-needed', {})
  }
  if (earlier.some((one) => one.stage === 'final')) fault('reform-index.stage-closed', { stage })
  // Instants are written in one form, so that their texts order as their times.
  if (last !== undefined && at < last.at) fault('reform-index.stage-out-of-order', { at, last: last.at })
  const [first, ...more] = problems
  if (first !== undefined) return fail(first, ...more)
  return ok({ ...assessment, stages: [...assessment.stages, record] })
}

/** The records of one leaf in the order of time: its history. */
export function stagesOf(assessment: Assessment, leaf: string): readonly StageScore[] {
  return assessment.stages.filter((record) => record.leaf === leaf)
}

/**
 * The facts that count for a leaf: the final ones, else the last appraised, surveyed or measured ones. What the unit
 * claims or explains never counts by itself: undefined until somebody else has looked.
 */
export function finalInput(assessment: Assessment, leaf: string): LeafInput | undefined {
  return stagesOf(assessment, leaf)
    .filter(({ stage }) => stage !== 'selfAssessed' && stage !== 'explained')
    .at(-1)?.input
}

/** The facts of one stage, the last record per leaf: what the unit claimed, or what the appraisers found. */
export function factsAt(assessment: Assessment, stage: Stage): UnitFacts {
  const records = assessment.stages.filter((record) => record.stage === stage)
  return Object.fromEntries(records.map(({ leaf, input }) => [leaf, input]))
}

/** The facts that count, for {@link scoreUnit}: {@link finalInput} of every leaf that has one. */
export function finalFacts(assessment: Assessment): UnitFacts {
  const leaves = [...new Set(assessment.stages.map(({ leaf }) => leaf))]
  return Object.fromEntries(
    leaves.flatMap((leaf) => {
      const input = finalInput(assessment, leaf)
      return input === undefined ? [] : [[leaf, input] as const]
    }),
  )
}
