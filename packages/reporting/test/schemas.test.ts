import { unwrap } from '@motcua/core'
import { parseInput } from '@motcua/core/schemas'
import {
  type Form06a,
  type Form06aOptions,
  form06a,
  type PublishedCells,
  quarterPeriod,
  reportingMessages,
} from '@motcua/reporting'
import * as schemas from '@motcua/reporting/schemas'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import { dossier } from './timelines.ts'

describe('schemas', () => {
  it('read the forms the package writes', () => {
    const timelines = [dossier({ received: '2021-07-01', due: '2021-07-09' })]
    const forms = unwrap(form06a(timelines, { periods: [quarterPeriod(2021, 3)], collect: 'dossiers' }))
    const read = parseInput(schemas.Form06aSchema, JSON.parse(JSON.stringify(forms[0])))
    expect(read).toEqual({ ok: true, value: forms[0] })
  })

  it('keep unknown apart from 0', () => {
    const published = { received: 14488, resolvedLate: null }
    expect(parseInput(schemas.PublishedCellsSchema, published)).toEqual({ ok: true, value: published })
    expect(parseInput(schemas.CellsSchema, published).ok).toBe(false)
    expect(parseInput(schemas.PublishedCellsSchema, { received: -1 }).ok).toBe(false)
  })

  it('answer in the public types', () => {
    expectTypeOf<z.output<typeof schemas.Form06aSchema>>().toEqualTypeOf<Form06a>()
    expectTypeOf<z.output<typeof schemas.Form06aOptionsSchema>>().toEqualTypeOf<Form06aOptions>()
    expectTypeOf<z.output<typeof schemas.PublishedCellsSchema>>().toEqualTypeOf<PublishedCells>()
  })

  it('are written as JSON Schema with their ids', () => {
    for (const [name, schema] of Object.entries(schemas)) {
      expect(schema.meta()?.id).toBe(`motcua.reporting.${name.replace(/Schema$/, '')}`)
      expect(JSON.stringify(z.toJSONSchema(schema))).toContain(schema.meta()?.title)
    }
  })
})

it('messages are NFC and in both languages', () => {
  for (const message of Object.values(reportingMessages)) {
    expect(message.vi).toBe(message.vi.normalize('NFC'))
    expect(message.en).not.toBe('')
  }
})
