import { id, plainDate, type UnitId } from '@motcua/core'
import { parseInput } from '@motcua/core/schemas'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import {
  type Announcement,
  createAnnouncement,
  type Posting,
  type ProcedureDraft,
  type ProcedureVersion,
  targetWording,
  versionOf,
} from '../src/index.ts'
import {
  AnnouncementSchema,
  PostingSchema,
  ProcedureDraftSchema,
  ProcedureVersionSchema,
} from '../src/schemas.ts'
import { real, realProcedures } from './data/real-procedures.ts'
import { procedure } from './support.ts'

const on = plainDate('2021-03-01')
const schemas = { AnnouncementSchema, PostingSchema, ProcedureDraftSchema, ProcedureVersionSchema }

describe('schemas', () => {
  it('have the types of the interfaces', () => {
    expectTypeOf<z.output<typeof ProcedureDraftSchema>>().toEqualTypeOf<ProcedureDraft>()
    expectTypeOf<z.output<typeof ProcedureVersionSchema>>().toEqualTypeOf<ProcedureVersion>()
    expectTypeOf<z.output<typeof AnnouncementSchema>>().toEqualTypeOf<Announcement>()
    expectTypeOf<z.output<typeof PostingSchema>>().toEqualTypeOf<Posting>()
  })

  it('read back what the package makes, unchanged', () => {
    for (const draft of realProcedures) {
      const json = JSON.parse(JSON.stringify(draft))
      expect(parseInput(ProcedureDraftSchema, json)).toEqual({ ok: true, value: draft })
    }
    const version = versionOf(real('1.001193'), { from: on, to: on, announcedBy: '163/QĐ-BTP' })
    expect(parseInput(ProcedureVersionSchema, version)).toEqual({ ok: true, value: version })
    const announcement = createAnnouncement({
      number: '163/QĐ-BTP',
      issuer: 'Bộ Tư pháp',
      signedOn: on,
      effectiveOn: on,
      items: [
        { kind: 'new', procedure: real('1.001193') },
        { kind: 'amended', procedure: real('1.004222') },
        { kind: 'replaced', code: real('1.002755').code, by: real('2.001159') },
        { kind: 'abolished', code: real('1.012812').code },
      ],
    })
    expect(parseInput(AnnouncementSchema, announcement)).toEqual({ ok: true, value: announcement })
    const posting: Posting = {
      code: real('1.001193').code,
      version: 1,
      channel: 'board',
      postedOn: on,
      removedOn: null,
      place: 'Bảng niêm yết tầng 1',
      unit: id<UnitId>('song-lo'),
    }
    expect(parseInput(PostingSchema, posting)).toEqual({ ok: true, value: posting })
  })

  it('know every target', () => {
    const targets = Object.keys(targetWording)
    const draft = { ...procedure('1.000001'), targets: { state: 'stated', value: targets } }
    expect(parseInput(ProcedureDraftSchema, draft).ok).toBe(true)
  })

  it('refuse bad input with its place', () => {
    const draft = { ...procedure('1.000001'), code: '1,000001', colour: 'red', sets: { state: 'perhaps' } }
    const result = parseInput(ProcedureDraftSchema, draft)
    expect(result.ok ? [] : result.problems.map(({ code, path }) => [code, path?.join('.')])).toEqual([
      ['core.bad-procedure-code', 'code'],
      ['core.bad-input', 'sets.state'],
      ['core.bad-input', ''],
    ])
    for (const schema of Object.values(schemas)) {
      for (const input of [null, [], 'x', {}]) expect(schema.safeParse(input).success).toBe(false)
    }
  })

  it('are exported as JSON Schema under stable ids', () => {
    for (const [name, schema] of Object.entries(schemas)) {
      const id = `motcua.catalogue.${name.replace('Schema', '')}`
      const { $defs } = z.toJSONSchema(schema)
      expect($defs?.[id]).toMatchObject({ type: 'object', additionalProperties: false })
      expect($defs?.[id]?.title).toMatch(/\p{L}/u)
      expect($defs?.[id]?.description).toMatch(/\p{L}/u)
    }
  })
})

describe('a term in a schema', () => {
  it('is refused where it cannot be computed', () => {
    const draft = procedure('1.000001', 'Thủ tục', { channels: [{ channel: 'post', rawTerm: '-1 ngày' }] })
    const [channel] = draft.channels
    for (const amount of [0, -1, 0.5]) {
      const input = {
        ...draft,
        channels: [{ ...channel, term: { unit: 'day', amount }, termState: 'stated' }],
      }
      const result = parseInput(ProcedureDraftSchema, input)
      expect(result.ok ? [] : result.problems.map(({ path }) => path)).toEqual([
        ['channels', 0, 'term', 'amount'],
      ])
    }
  })
})
