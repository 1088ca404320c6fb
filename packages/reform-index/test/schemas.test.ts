import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import {
  type Assessment,
  type CriteriaSet,
  type Criterion,
  type Leaf,
  type LeafInput,
  nationalIndex766,
  type Ranking,
  type Rule,
  type StageScore,
  songLoIllustrative2021,
  type UnitFacts,
  type UnitKind,
} from '../src/index.ts'
import {
  AssessmentSchema,
  CriteriaSetSchema,
  CriterionSchema,
  LeafInputSchema,
  LeafSchema,
  loadCriteriaSet,
  RankingSchema,
  RuleSchema,
  StageScoreSchema,
  UnitFactsSchema,
  UnitKindSchema,
} from '../src/schemas.ts'

const all = {
  AssessmentSchema,
  CriteriaSetSchema,
  CriterionSchema,
  LeafInputSchema,
  LeafSchema,
  RankingSchema,
  RuleSchema,
  StageScoreSchema,
  UnitFactsSchema,
  UnitKindSchema,
}

describe('schemas', () => {
  it('give exactly the hand-written types', () => {
    expectTypeOf<z.output<typeof AssessmentSchema>>().toEqualTypeOf<Assessment>()
    expectTypeOf<z.output<typeof CriteriaSetSchema>>().toEqualTypeOf<CriteriaSet>()
    expectTypeOf<z.output<typeof CriterionSchema>>().toEqualTypeOf<Criterion>()
    expectTypeOf<z.output<typeof LeafInputSchema>>().toEqualTypeOf<LeafInput>()
    expectTypeOf<z.output<typeof LeafSchema>>().toEqualTypeOf<Leaf>()
    expectTypeOf<z.output<typeof RankingSchema>>().toEqualTypeOf<Ranking>()
    expectTypeOf<z.output<typeof RuleSchema>>().toEqualTypeOf<Rule>()
    expectTypeOf<z.output<typeof StageScoreSchema>>().toEqualTypeOf<StageScore>()
    expectTypeOf<z.output<typeof UnitFactsSchema>>().toEqualTypeOf<UnitFacts>()
    expectTypeOf<z.output<typeof UnitKindSchema>>().toEqualTypeOf<UnitKind>()
  })
  it.each(Object.entries(all))('%s has an id and a JSON Schema', (name, schema) => {
    const id = `motcua.reform-index.${name.replace('Schema', '')}`
    expect(z.globalRegistry.get(schema)).toMatchObject({ id })
    expect(z.toJSONSchema(schema)).toMatchObject({ $schema: expect.any(String) })
  })
})

describe('loadCriteriaSet', () => {
  it.each([nationalIndex766, songLoIllustrative2021])('reads back what ships: $id', (set) => {
    expect(loadCriteriaSet(JSON.parse(JSON.stringify(set)))).toEqual({ ok: true, value: set })
  })
  it('refuses a misspelt field rather than forgetting it', () => {
    const text = JSON.stringify(nationalIndex766).replace('"target":"0.8"', '"tarGet":"0.8"')
    expect(loadCriteriaSet(JSON.parse(text)).ok).toBe(false)
  })
  it('refuses numbers where exact decimals go', () => {
    const result = loadCriteriaSet({ ...songLoIllustrative2021, max: 100 })
    expect(!result.ok && result.problems).toMatchObject([{ code: 'core.bad-input', path: ['max'] }])
  })
  it('refuses what is unsound behind a right shape', () => {
    const result = loadCriteriaSet({ ...songLoIllustrative2021, max: '90.0' })
    expect(!result.ok && result.problems).toMatchObject([
      { code: 'reform-index.maxima-do-not-add-up', params: { max: '90', sum: '100' } },
    ])
  })
})

describe('LeafInputSchema', () => {
  it.each([
    { values: { n: 1, d: '2.5', x: null } },
    { answer: 'pass' },
    { tally: [0, 1] },
    { points: '2' },
    { inherited: 3, from: 'tỉnh' },
    { notApplicable: 'không được giao' },
  ])('takes %j', (input) => {
    expect(LeafInputSchema.safeParse(input).success).toBe(true)
  })
  it.each([{}, { points: 1.5 }, { answer: 'pass', points: 1 }, { tally: [-1] }])('refuses %j', (input) => {
    expect(LeafInputSchema.safeParse(input).success).toBe(false)
  })
})
