import { DecimalSchema, LocalizedSchema } from '@motcua/core/schemas'
import * as z from 'zod'
import type { Rule } from '../rule.ts'

/** How one leaf is scored (*cách chấm*): one of the rule kinds. */
export const RuleSchema: z.ZodType<Rule> = /* @__PURE__ */ (() => {
  const variable = { name: z.string().min(1), counts: LocalizedSchema }
  const Variable = z.strictObject(variable)
  const ratio = {
    numerator: Variable,
    denominator: Variable,
    zeroDenominator: z.enum(['zero', 'full', 'null', 'notApplicable']),
    excess: z.enum(['refuse', 'cap']).exactOptional(),
  }
  const Level = z.strictObject({
    id: z.string().min(1),
    name: LocalizedSchema,
    points: DecimalSchema.exactOptional(),
    share: DecimalSchema.exactOptional(),
  })
  const Band = z.strictObject({
    gt: DecimalSchema.exactOptional(),
    gte: DecimalSchema.exactOptional(),
    lt: DecimalSchema.exactOptional(),
    lte: DecimalSchema.exactOptional(),
    points: DecimalSchema,
  })
  return z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('passFail') }),
      z.strictObject({ kind: z.literal('levels'), levels: z.array(Level).min(1).readonly() }),
      z.strictObject({
        kind: z.literal('steps'),
        on: z.union([
          z.strictObject({ percent: z.strictObject(ratio) }),
          z.strictObject({ value: Variable }),
        ]),
        bands: z.array(Band).readonly(),
      }),
      z.strictObject({
        kind: z.literal('proportional'),
        ...ratio,
        target: DecimalSchema.exactOptional(),
        floor: z.strictObject({ below: DecimalSchema, points: DecimalSchema }).exactOptional(),
      }),
      z.strictObject({
        kind: z.literal('weightedRatios'),
        parts: z
          .array(z.strictObject({ ...ratio, max: DecimalSchema, target: DecimalSchema.exactOptional() }))
          .min(1)
          .readonly(),
      }),
      z.strictObject({ kind: z.literal('perItem'), unitPoints: DecimalSchema, count: Variable }),
      z.strictObject({
        kind: z.literal('deduction'),
        per: z
          .array(z.strictObject({ ...variable, points: DecimalSchema }))
          .min(1)
          .readonly(),
        lowest: z.enum(['zero', 'unbounded']),
      }),
      z.strictObject({
        kind: z.literal('increment'),
        value: Variable,
        base: DecimalSchema,
        basePoints: DecimalSchema,
        step: DecimalSchema,
        stepPoints: DecimalSchema,
        partial: z.enum(['floor', 'linear']),
      }),
      z.strictObject({
        kind: z.literal('survey'),
        convert: z.enum(['meanOverScale', 'meanRescaled', 'topBoxShare', 'percentPositive']),
        scale: z.int().min(2),
        boxes: z.int().min(1).exactOptional(),
        minResponses: z.int().min(0).exactOptional(),
      }),
      z.strictObject({ kind: z.literal('given') }),
      z.strictObject({ kind: z.literal('infoOnly') }),
      z.strictObject({ kind: z.literal('inherited') }),
    ])
    .meta({
      id: 'motcua.reform-index.Rule',
      title: 'Cách chấm',
      description: 'How one leaf is scored: plain data, no code.',
    })
})()
