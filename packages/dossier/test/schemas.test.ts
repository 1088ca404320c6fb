import { readFileSync } from 'node:fs'
import { parseInput } from '@motcua/core/schemas'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import {
  type Actor,
  type DossierCode,
  type DossierCommand,
  type DossierCommandType,
  type DossierEvent,
  machine,
  type SealedEvent,
  seal,
} from '../src/index.ts'
import type { DailySeal, InclusionProof } from '../src/proof.ts'
import { commandSchemas } from '../src/schemas/commands.ts'
import { eventSchemas } from '../src/schemas/events.ts'
import {
  ActorSchema,
  DailySealSchema,
  DossierCodeSchema,
  DossierCommandSchema,
  DossierEventSchema,
  InclusionProofSchema,
  SealedEventSchema,
} from '../src/schemas.ts'
import { everyEvent } from './every-event.ts'
import { samples } from './samples.ts'
import { dossierId } from './support.ts'

describe('schemas', () => {
  it('have the types of the interfaces', () => {
    expectTypeOf<z.output<typeof DossierCommandSchema>>().toEqualTypeOf<DossierCommand>()
    expectTypeOf<z.output<typeof DossierEventSchema>>().toEqualTypeOf<DossierEvent>()
    expectTypeOf<z.output<typeof SealedEventSchema>>().toEqualTypeOf<SealedEvent>()
    expectTypeOf<z.output<typeof DailySealSchema>>().toEqualTypeOf<DailySeal>()
    expectTypeOf<z.output<typeof InclusionProofSchema>>().toEqualTypeOf<InclusionProof>()
    expectTypeOf<z.output<typeof ActorSchema>>().toEqualTypeOf<Actor>()
    expectTypeOf<z.output<typeof DossierCodeSchema>>().toEqualTypeOf<DossierCode>()
  })

  it.each(Object.keys(samples) as DossierCommandType[])('read the command %s unchanged', (command) => {
    const json = JSON.parse(JSON.stringify(samples[command]))
    expect(parseInput(DossierCommandSchema, json)).toEqual({ ok: true, value: samples[command] })
  })

  it('read every event the machine makes, sealed or not, unchanged', () => {
    const events = everyEvent()
    for (const event of events) {
      expect(parseInput(DossierEventSchema, JSON.parse(JSON.stringify(event)))).toEqual({
        ok: true,
        value: event,
      })
    }
    for (const sealed of seal(dossierId, events, null)) {
      expect(parseInput(SealedEventSchema, JSON.parse(JSON.stringify(sealed)))).toEqual({
        ok: true,
        value: sealed,
      })
    }
  })

  it('read the seal of a day and a proof unchanged, and no other', () => {
    const { seal, proof } = JSON.parse(readFileSync(new URL('golden/log.v1.json', import.meta.url), 'utf8'))
    expect(parseInput(DailySealSchema, seal)).toEqual({ ok: true, value: seal })
    expect(parseInput(InclusionProofSchema, proof)).toEqual({ ok: true, value: proof })
    expect(parseInput(DailySealSchema, { ...seal, root: 'x' }).ok).toBe(false)
    expect(parseInput(InclusionProofSchema, { ...proof, path: null }).ok).toBe(false)
  })

  it('know every command and every event of the machine', () => {
    const names = (schemas: readonly z.ZodObject[]) =>
      schemas.map(({ shape }) => (shape['type'] as z.ZodLiteral<string>).value).sort()
    expect(names(commandSchemas())).toEqual(machine.map(({ command }) => command).sort())
    expect(names(eventSchemas())).toEqual(machine.map(({ event }) => event).sort())
  })

  it.each([
    ['an unknown command', { type: 'forget' }],
    ['a field too many', { type: 'approve', name: 'Nguyễn Văn A' }],
    ['a day that does not exist', { type: 'apologise', reason: 'x', newDueOn: '2021-02-31' }],
    ['a missing field', { type: 'transferToAgency', agency: 'a' }],
    ['no object', null],
  ])('refuse %s', (_, input) => {
    expect(parseInput(DossierCommandSchema, input).ok).toBe(false)
  })

  it('are exported as JSON Schema with their ids', () => {
    for (const schema of [
      DossierCommandSchema,
      DossierEventSchema,
      SealedEventSchema,
      ActorSchema,
      DailySealSchema,
      InclusionProofSchema,
      DossierCodeSchema,
    ]) {
      const { id, title, description } = schema.meta() ?? {}
      expect(z.toJSONSchema(schema).$defs?.[String(id)]).toMatchObject({ title, description })
    }
  })
})
