import { andThen, okUnless, type Result } from '@motcua/core'
import {
  ActorIdSchema,
  DecimalSchema,
  InstantSchema,
  LegalSourceSchema,
  LocalizedSchema,
  PlainDateSchema,
  parseInput,
  UnitIdSchema,
} from '@motcua/core/schemas'
import * as z from 'zod'
import { checkCriteriaSet } from './check-criteria-set.ts'
import type {
  Adjustment,
  ClassScheme,
  CriteriaSet,
  Criterion,
  Leaf,
  Ranking,
  Rounding,
} from './criteria-set.ts'
import type { FactValue, LeafInput, UnitFacts } from './leaf-input.ts'
import { RuleSchema } from './schemas/rule.ts'
import type { Assessment, StageScore } from './stages.ts'
import { type UnitKind, unitKinds } from './unit-kind.ts'

export { RuleSchema } from './schemas/rule.ts'

/** A kind of unit (*loại đơn vị*). */
export const UnitKindSchema: z.ZodType<UnitKind> = /* @__PURE__ */ (() =>
  z.enum(unitKinds.map(({ kind }) => kind)).meta({
    id: 'motcua.reform-index.UnitKind',
    title: 'Loại đơn vị',
    description: 'A kind of unit that is scored and ranked among its like.',
  }))()

const RoundingSchema: z.ZodType<Rounding> = /* @__PURE__ */ (() =>
  z.union([z.strictObject({ places: z.int().min(0).max(12) }), z.literal('none')]))()

const SourceSchema = /* @__PURE__ */ (() => z.enum(['appraised', 'survey', 'system']))()

const NotApplicableSchema = /* @__PURE__ */ (() => z.enum(['fullMarks', 'reduceMax', 'zero']))()

const head = /* @__PURE__ */ (() => ({
  code: z.string().min(1),
  name: LocalizedSchema,
  max: DecimalSchema,
  source: SourceSchema.exactOptional(),
  notApplicable: NotApplicableSchema.exactOptional(),
  rounding: RoundingSchema.exactOptional(),
  percentBy: z.enum(['pointsOverMax', 'meanOfChildren']).exactOptional(),
  inheritedBy: z.array(UnitKindSchema).readonly().exactOptional(),
  note: LocalizedSchema.exactOptional(),
}))()

/** A node of the tree of criteria (*lĩnh vực, tiêu chí, tiêu chí thành phần*). */
export const CriterionSchema: z.ZodType<Criterion> = /* @__PURE__ */ (() => {
  const schema: z.ZodType<Criterion> = z
    .strictObject({
      ...head,
      children: z.lazy(() => z.array(schema).min(1).readonly()).exactOptional(),
      rule: RuleSchema.exactOptional(),
    })
    .meta({
      id: 'motcua.reform-index.Criterion',
      title: 'Tiêu chí',
      description: 'A node of a criteria set: it has children, or a rule and is scored itself.',
    })
  return schema
})()

/** A criterion that is scored itself. */
export const LeafSchema: z.ZodType<Leaf> = /* @__PURE__ */ (() =>
  z.strictObject({ ...head, rule: RuleSchema }).meta({
    id: 'motcua.reform-index.Leaf',
    title: 'Tiêu chí chấm điểm',
    description: 'A criterion that is scored itself.',
  }))()

const AdjustmentSchema: z.ZodType<Adjustment> = /* @__PURE__ */ (() =>
  z.strictObject({
    code: z.string().min(1),
    name: LocalizedSchema,
    bonusCap: DecimalSchema,
    penaltyCap: DecimalSchema,
    bonuses: z.array(LeafSchema).readonly(),
    penalties: z.array(LeafSchema).readonly(),
  }))()

const ClassSchemeSchema: z.ZodType<ClassScheme> = /* @__PURE__ */ (() =>
  z.strictObject({
    unitKinds: z.array(UnitKindSchema).readonly().exactOptional(),
    on: z.enum(['points', 'percent']),
    bands: z
      .array(
        z.strictObject({
          id: z.string().min(1),
          name: LocalizedSchema,
          min: DecimalSchema,
          bound: z.enum(['gte', 'gt']),
        }),
      )
      .readonly(),
    note: LocalizedSchema.exactOptional(),
  }))()

/** How units are ranked (*xếp hạng*). */
export const RankingSchema: z.ZodType<Ranking> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      by: z.enum(['points', 'percent']),
      on: z.enum(['published', 'raw']),
      ties: z.enum(['competition', 'dense']),
    })
    .meta({
      id: 'motcua.reform-index.Ranking',
      title: 'Cách xếp hạng',
      description: 'How units are ranked, the highest first.',
    }))()

/** A criteria set (*bộ tiêu chí*) as a document. Its shape only: see {@link loadCriteriaSet}. */
export const CriteriaSetSchema: z.ZodType<CriteriaSet> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      id: z.string().min(1),
      name: LocalizedSchema,
      status: z.enum(['complete', 'partial', 'illustrative']),
      note: LocalizedSchema.exactOptional(),
      sources: z.array(LegalSourceSchema).min(1).readonly(),
      validFrom: PlainDateSchema,
      validTo: PlainDateSchema.exactOptional(),
      supersedes: z.array(z.string().min(1)).readonly().exactOptional(),
      unitKinds: z.array(UnitKindSchema).min(1).readonly(),
      max: DecimalSchema,
      sections: z.array(CriterionSchema).min(1).readonly(),
      adjustments: z.array(AdjustmentSchema).readonly().exactOptional(),
      notApplicable: NotApplicableSchema,
      omissible: z.array(SourceSchema).readonly().exactOptional(),
      rounding: z.strictObject({ leaf: RoundingSchema, group: RoundingSchema, total: RoundingSchema }),
      percentOf: z.enum(['base', 'baseAndBonus']),
      classes: z.array(ClassSchemeSchema).readonly(),
      ranking: RankingSchema,
    })
    .meta({
      id: 'motcua.reform-index.CriteriaSet',
      title: 'Bộ tiêu chí',
      description: 'A dated criteria set of a reform index.',
    }))()

const FactValueSchema: z.ZodType<FactValue> = /* @__PURE__ */ (() =>
  z.union([z.int(), DecimalSchema, z.null()]))()

/** The facts of one leaf (*số liệu của tiêu chí*). */
export const LeafInputSchema: z.ZodType<LeafInput> = /* @__PURE__ */ (() =>
  z
    .union([
      z.strictObject({ values: z.record(z.string(), FactValueSchema) }),
      z.strictObject({ answer: z.string() }),
      z.strictObject({ tally: z.array(z.int().min(0)).readonly() }),
      z.strictObject({ points: FactValueSchema }),
      z.strictObject({ inherited: FactValueSchema, from: z.string() }),
      z.strictObject({ notApplicable: z.string() }),
    ])
    .meta({
      id: 'motcua.reform-index.LeafInput',
      title: 'Số liệu của tiêu chí',
      description: 'The facts of one leaf, in the form that its rule takes.',
    }))()

/** The facts of a unit by code of leaf. */
export const UnitFactsSchema: z.ZodType<UnitFacts> = /* @__PURE__ */ (() =>
  z.record(z.string(), LeafInputSchema).meta({
    id: 'motcua.reform-index.UnitFacts',
    title: 'Số liệu của đơn vị',
    description: 'The facts of a unit by code of leaf.',
  }))()

/** One stage's facts of one leaf. */
export const StageScoreSchema: z.ZodType<StageScore> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      stage: z.enum(['selfAssessed', 'appraised', 'explained', 'surveyed', 'measured', 'final']),
      leaf: z.string().min(1),
      input: LeafInputSchema,
      actor: ActorIdSchema,
      at: InstantSchema,
      evidence: z.array(z.string()).readonly(),
      note: z.string().exactOptional(),
    })
    .meta({
      id: 'motcua.reform-index.StageScore',
      title: 'Kết quả từng bước',
      description: "One stage's facts of one leaf, with actor, time and evidence.",
    }))()

/** The assessment of one unit by one set (*hồ sơ chấm điểm*). */
export const AssessmentSchema: z.ZodType<Assessment> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      set: z.string().min(1),
      unit: UnitIdSchema,
      stages: z.array(StageScoreSchema).readonly(),
    })
    .meta({
      id: 'motcua.reform-index.Assessment',
      title: 'Hồ sơ chấm điểm',
      description: 'Every stage of the assessment of one unit, side by side.',
    }))()

/**
 * Reads a criteria set from outside: its shape, then everything {@link checkCriteriaSet} checks.
 *
 * @returns the set, to be trusted from here on, or every problem: of the shape (`core.*`), or of the content
 * @example
 * ```ts
 * loadCriteriaSet(JSON.parse(JSON.stringify(songLoIllustrative2021))).ok // => true
 * loadCriteriaSet({ id: 'empty' }).ok // => false
 * ```
 */
export function loadCriteriaSet(document: unknown): Result<CriteriaSet> {
  return andThen(parseInput(CriteriaSetSchema, document), (set) => okUnless(checkCriteriaSet(set), () => set))
}
