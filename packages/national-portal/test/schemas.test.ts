import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import type {
  DossierPayload,
  DueMoment,
  PortalAnswer,
  PortalDossier,
  PortalStatus,
  ProgressPayload,
} from '../src/index.ts'
import * as schemas from '../src/schemas.ts'

const all = Object.entries<unknown>(schemas).filter(
  (entry): entry is [string, z.ZodType] => entry[1] instanceof z.ZodType,
)

describe('schemas', () => {
  it.each(all)('%s has a stable id, texts, and a JSON Schema', (name, schema) => {
    const { id, title, description } = schema.meta() ?? {}
    expect(id).toBe(`motcua.national-portal.${name.replace(/Schema$/, '')}`)
    const { $defs } = z.toJSONSchema(schema)
    expect($defs?.[String(id)]).toMatchObject({ title, description })
  })

  it('answer with the public types', () => {
    expectTypeOf<z.output<typeof schemas.PortalStatusSchema>>().toEqualTypeOf<PortalStatus>()
    expectTypeOf<z.output<typeof schemas.DueMomentSchema>>().toEqualTypeOf<DueMoment>()
    expectTypeOf<z.output<typeof schemas.PortalDossierSchema>>().toEqualTypeOf<PortalDossier>()
    expectTypeOf<z.output<typeof schemas.DossierPayloadSchema>>().toEqualTypeOf<DossierPayload>()
    expectTypeOf<z.output<typeof schemas.ProgressPayloadSchema>>().toEqualTypeOf<ProgressPayload>()
    expectTypeOf<z.output<typeof schemas.PortalAnswerSchema>>().toEqualTypeOf<PortalAnswer>()
  })

  it('take ten statuses', () => {
    for (let status = 1; status <= 10; status++) expect(schemas.PortalStatusSchema.parse(status)).toBe(status)
    for (const status of [0, 11, '1'])
      expect(schemas.PortalStatusSchema.safeParse(status).success).toBe(false)
  })

  it('refuse a payload without what every call carries', () => {
    expect(schemas.DossierPayloadSchema.safeParse({ MaHoSo: 'x' }).success).toBe(false)
    expect(schemas.ProgressPayloadSchema.safeParse({ MaHoSo: '' }).success).toBe(false)
    expect(schemas.PortalAnswerSchema.safeParse({ error_code: 0 }).success).toBe(false)
    expect(schemas.PortalDossierSchema.safeParse({}).success).toBe(false)
  })
})
