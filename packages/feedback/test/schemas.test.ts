import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import {
  decideFeedback,
  evolveFeedback,
  type Feedback,
  type FeedbackCommand,
  type FeedbackEvent,
  type FeedbackId,
  type FeedbackNumber,
  type FeedbackOutcome,
  type FeedbackProfile,
  type FeedbackPublication,
  industryProfile,
  nationalProfile,
  publicationOf,
  type ReceptionSchedule,
  type Register,
  type RegisterNumber,
  registers,
} from '../src/index.ts'
import * as schemas from '../src/schemas.ts'
import { answer, at, by, classify, publish, receive } from './support.ts'

const all = Object.entries<unknown>(schemas).filter(
  (entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType,
)
const way: readonly FeedbackCommand[] = [
  receive('2021-03-15 08:30'),
  classify('2021-03-15 10:00', 'rule'),
  { type: 'askClarification', by, at: at('2021-03-16 08:00') },
  { type: 'clarify', by, at: at('2021-03-17 08:00') },
  { type: 'reportProgress', by, at: at('2021-03-18 08:00') },
  answer('2021-03-25 08:00', 'amend'),
  publish('2021-03-26 08:00'),
]

describe('schemas', () => {
  it.each(all)('%s has a stable id, texts, and a JSON Schema', (name, schema) => {
    const { id, title, description } = schema.meta() ?? {}
    expect(id).toBe(`motcua.feedback.${name.replace(/Schema$/, '')}`)
    const { $defs } = z.toJSONSchema(schema)
    expect($defs?.[String(id)]).toMatchObject({ title, description })
  })

  it('answer with the public types', () => {
    expectTypeOf<z.output<typeof schemas.RegisterSchema>>().toEqualTypeOf<Register>()
    expectTypeOf<z.output<typeof schemas.RegisterNumberSchema>>().toEqualTypeOf<RegisterNumber>()
    expectTypeOf<z.output<typeof schemas.FeedbackNumberSchema>>().toEqualTypeOf<FeedbackNumber>()
    expectTypeOf<z.output<typeof schemas.FeedbackIdSchema>>().toEqualTypeOf<FeedbackId>()
    expectTypeOf<z.output<typeof schemas.FeedbackOutcomeSchema>>().toEqualTypeOf<FeedbackOutcome>()
    expectTypeOf<z.output<typeof schemas.FeedbackCommandSchema>>().toEqualTypeOf<FeedbackCommand>()
    expectTypeOf<z.output<typeof schemas.FeedbackEventSchema>>().toEqualTypeOf<FeedbackEvent>()
    expectTypeOf<z.output<typeof schemas.FeedbackProfileSchema>>().toEqualTypeOf<FeedbackProfile>()
    expectTypeOf<z.output<typeof schemas.FeedbackPublicationSchema>>().toEqualTypeOf<FeedbackPublication>()
    expectTypeOf<z.output<typeof schemas.ReceptionScheduleSchema>>().toEqualTypeOf<ReceptionSchedule>()
  })

  it('take what the package itself makes, unchanged', () => {
    let feedback: Feedback | null = null
    for (const command of way) {
      expect(schemas.FeedbackCommandSchema.parse(command)).toEqual(command)
      const decided = decideFeedback(feedback, command)
      for (const event of decided.ok ? decided.value : []) {
        expect(schemas.FeedbackEventSchema.parse(JSON.parse(JSON.stringify(event)))).toEqual(event)
        feedback = evolveFeedback(feedback, event)
      }
    }
    const publication = feedback && publicationOf(feedback)
    expect(schemas.FeedbackPublicationSchema.parse(publication)).toEqual(publication)
    for (const profile of [nationalProfile, industryProfile]) {
      expect(schemas.FeedbackProfileSchema.parse(profile)).toEqual(profile)
    }
  })

  it('refuse what does not exist', () => {
    for (const register of registers) expect(schemas.RegisterSchema.parse(register)).toBe(register)
    expect(schemas.FeedbackNumberSchema.safeParse('PAKN.20260231.0001').success).toBe(false)
    expect(
      schemas.FeedbackCommandSchema.safeParse({ type: 'erase', by, at: at('2021-03-15 08:30') }).success,
    ).toBe(false)
    fc.assert(
      fc.property(fc.integer({ max: 0 }), (serial) => {
        expect(schemas.RegisterNumberSchema.safeParse({ register: 'rule', year: 2021, serial }).success).toBe(
          false,
        )
      }),
    )
  })
})
