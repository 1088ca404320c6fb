import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import {
  type ActorId,
  type Channel,
  type CommandId,
  channels,
  coreMessages,
  type DatedValue,
  type Decimal,
  type Digest,
  type DossierId,
  digestText,
  formatProblem,
  type Instant,
  type LegalSource,
  type Level,
  type Locale,
  type Localized,
  levels,
  type OrganisationCode,
  type PaymentId,
  type PersonId,
  type PlainDate,
  type PlainTime,
  type Problem,
  type ProcedureCode,
  type Regime,
  regimes,
  type UnitId,
  type Vnd,
} from '../src/index.ts'
import * as schemas from '../src/schemas.ts'

const { parseInput } = schemas
const all = Object.entries<unknown>(schemas).filter(
  (entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType,
)

describe('schemas', () => {
  it.each(all)('%s has a stable id, texts, and a JSON Schema', (name, schema) => {
    const meta = schema.meta()
    expect(meta?.id).toBe(`motcua.core.${name.replace(/Schema$/, '')}`)
    expect(meta?.title).toBe(meta?.title?.normalize('NFC'))
    expect(meta?.description).toBeTruthy()
    for (const io of ['input', 'output'] as const) {
      const { $defs } = z.toJSONSchema(schema, { io })
      const { title, description } = meta ?? {}
      expect($defs?.[String(meta?.id)]).toMatchObject({ title, description })
    }
    const { examples = [] } = (meta ?? {}) as { readonly examples?: readonly unknown[] }
    for (const example of examples) expect(schema.safeParse(example).success).toBe(true)
    expect(schema.safeParse(undefined).success).toBe(false)
  })

  it('answer with the public types', () => {
    expectTypeOf<z.output<typeof schemas.PlainDateSchema>>().toEqualTypeOf<PlainDate>()
    expectTypeOf<z.output<typeof schemas.PlainTimeSchema>>().toEqualTypeOf<PlainTime>()
    expectTypeOf<z.output<typeof schemas.InstantSchema>>().toEqualTypeOf<Instant>()
    expectTypeOf<z.output<typeof schemas.DecimalSchema>>().toEqualTypeOf<Decimal>()
    expectTypeOf<z.output<typeof schemas.VndSchema>>().toEqualTypeOf<Vnd>()
    expectTypeOf<z.output<typeof schemas.ProcedureCodeSchema>>().toEqualTypeOf<ProcedureCode>()
    expectTypeOf<z.output<typeof schemas.OrganisationCodeSchema>>().toEqualTypeOf<OrganisationCode>()
    expectTypeOf<z.output<typeof schemas.DigestSchema>>().toEqualTypeOf<Digest>()
    expectTypeOf<z.output<typeof schemas.DossierIdSchema>>().toEqualTypeOf<DossierId>()
    expectTypeOf<z.output<typeof schemas.UnitIdSchema>>().toEqualTypeOf<UnitId>()
    expectTypeOf<z.output<typeof schemas.ActorIdSchema>>().toEqualTypeOf<ActorId>()
    expectTypeOf<z.output<typeof schemas.CommandIdSchema>>().toEqualTypeOf<CommandId>()
    expectTypeOf<z.output<typeof schemas.PersonIdSchema>>().toEqualTypeOf<PersonId>()
    expectTypeOf<z.output<typeof schemas.PaymentIdSchema>>().toEqualTypeOf<PaymentId>()
    expectTypeOf<z.output<typeof schemas.ChannelSchema>>().toEqualTypeOf<Channel>()
    expectTypeOf<z.output<typeof schemas.LevelSchema>>().toEqualTypeOf<Level>()
    expectTypeOf<z.output<typeof schemas.RegimeSchema>>().toEqualTypeOf<Regime>()
    expectTypeOf<z.output<typeof schemas.LocaleSchema>>().toEqualTypeOf<Locale>()
    expectTypeOf<z.output<typeof schemas.LocalizedSchema>>().toEqualTypeOf<Localized>()
    expectTypeOf<z.output<typeof schemas.LegalSourceSchema>>().toEqualTypeOf<LegalSource>()
    expectTypeOf<z.output<typeof schemas.ProblemSchema>>().toEqualTypeOf<Problem>()
    expectTypeOf(schemas.datedValueSchema(schemas.VndSchema)).toExtend<z.ZodType<DatedValue<Vnd>>>()
  })

  it('take every value of a closed list', () => {
    for (const channel of channels) expect(schemas.ChannelSchema.parse(channel)).toBe(channel)
    for (const level of levels) expect(schemas.LevelSchema.parse(level)).toBe(level)
    for (const { value } of regimes) expect(schemas.RegimeSchema.parse(value)).toBe(value)
    expect(schemas.DigestSchema.parse(digestText(''))).toBe(digestText(''))
    expect(schemas.DigestSchema.safeParse('ABC').success).toBe(false)
  })

  it('read what the parsers read, in its canonical writing', () => {
    expect(schemas.InstantSchema.parse('2021-03-15T08:30:00+07:00')).toBe('2021-03-15T01:30:00.000Z')
    expect(schemas.DecimalSchema.parse('+01.50')).toBe('1.5')
    expect(Object.is(schemas.VndSchema.parse(-0), 0)).toBe(true)
    expect(schemas.VndSchema.safeParse(0.5).success).toBe(false)
    expect(schemas.VndSchema.safeParse(2 ** 53).success).toBe(false)
  })

  it('keep the absence of a field', () => {
    const source = { document: 'Luật 42/2013/QH13', from: null, status: 'verified' }
    expect(schemas.LegalSourceSchema.parse(source)).toEqual(source)
    expect(schemas.LegalSourceSchema.safeParse({ ...source, article: undefined }).success).toBe(false)
    expect(schemas.LegalSourceSchema.safeParse({ ...source, from: '2021-02-31' }).success).toBe(false)
  })

  it('guard dated values of any kind', () => {
    const value = { from: '2021-01-01', value: 5, law: { document: 'x', from: null, status: 'verified' } }
    const schema = schemas.datedValueSchema(schemas.VndSchema)
    expect(schema.parse(value)).toEqual(value)
    expect(schema.safeParse({ ...value, value: 0.5 }).success).toBe(false)
    expect(z.toJSONSchema(schema)).toMatchObject({ required: ['from', 'value', 'law'] })
  })
})

describe('reading an input', () => {
  const schema = z.object({
    code: schemas.ProcedureCodeSchema,
    steps: z.array(z.object({ on: schemas.PlainDateSchema })),
  })

  it('gives back every problem with its place and its own code', () => {
    const result = parseInput(schema, {
      code: '1,001193',
      steps: [{ on: '2021-01-01' }, { on: '2021-02-31' }, {}],
    })
    expect(result).toEqual({
      ok: false,
      problems: [
        { code: 'core.bad-procedure-code', params: { text: '1,001193', reason: 'comma' }, path: ['code'] },
        { code: 'core.bad-date', params: { text: '2021-02-31' }, path: ['steps', 1, 'on'] },
        expect.objectContaining({ code: 'core.bad-input', path: ['steps', 2, 'on'] }),
      ],
    })
    const last = result.ok ? undefined : result.problems.at(-1)
    expect(last && formatProblem(last, 'en', coreMessages)).toMatch(
      /^The input at "steps.2.on" has the wrong shape/,
    )
    expect(result.ok || result.problems.every((p) => schemas.ProblemSchema.safeParse(p).success)).toBe(true)
  })

  it('gives back the value, without what the schema does not know', () => {
    const input = { code: '1.001193', steps: [], extra: 1 }
    expect(parseInput(schema, input)).toEqual({ ok: true, value: { code: '1.001193', steps: [] } })
  })

  it('keeps the wording of a host’s own check', () => {
    const even = z.number().refine((n) => n % 2 === 0, 'must be even')
    expect(parseInput(even, 3)).toEqual({
      ok: false,
      problems: [{ code: 'core.bad-input', params: { issue: 'custom', detail: 'must be even' }, path: [] }],
    })
  })
})
