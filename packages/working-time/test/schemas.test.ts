import { unwrap } from '@motcua/core'
import { parseInput } from '@motcua/core/schemas'
import {
  type ClockDeadline,
  certify,
  clockDeadline,
  type Deadline,
  type DeadlineCertificate,
  type DeadlineClock,
  type DeadlinePolicy,
  dueDate,
  exampleOfficeHours,
  legalPolicy,
  type Notice,
  type OfficeHours,
  startClock,
  type Term,
} from '@motcua/working-time'
import * as schemas from '@motcua/working-time/schemas'
import { vietnamNotices } from '@motcua/working-time/vietnam'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod'
import { day, schedule, vn, withEntries } from './fixtures.ts'

const term: Term = { unit: 'workingDay', amount: 10.5 }
const clock = withEntries(
  startClock(term, vn('2026-03-02'), legalPolicy, { reappointments: 1, extensions: 2, extendedBy: 5 }),
  { kind: 'suspend', at: vn('2026-03-03'), reason: 'bổ sung hồ sơ' },
  { kind: 'resume', at: vn('2026-03-04'), reason: 'bổ sung hồ sơ' },
  { kind: 'reappoint', at: vn('2026-03-05'), dueOn: day('2026-03-30') },
  {
    kind: 'extend',
    at: vn('2026-03-05'),
    by: { unit: 'workingDay', amount: 0.5 },
    law: { document: 'x', from: null, status: 'unverified' },
  },
  { kind: 'stop', at: vn('2026-03-06') },
  { kind: 'reopen', at: vn('2026-03-07'), reason: 'đính chính', term },
)

describe('schemas', () => {
  it.each([
    ['Term', schemas.TermSchema, term],
    ['Term', schemas.TermSchema, { unit: 'sameDay', cutoff: '15:00' }],
    ['DeadlinePolicy', schemas.DeadlinePolicySchema, legalPolicy],
    ['Notice', z.array(schemas.NoticeSchema), vietnamNotices],
    ['OfficeHours', schemas.OfficeHoursSchema, exampleOfficeHours],
    ['Deadline', schemas.DeadlineSchema, unwrap(dueDate(schedule, vn('2027-03-02'), term))],
    ['DeadlineClock', schemas.DeadlineClockSchema, clock],
    ['ClockDeadline', schemas.ClockDeadlineSchema, unwrap(clockDeadline(schedule, clock))],
    ['DeadlineCertificate', schemas.DeadlineCertificateSchema, unwrap(certify(schedule, clock))],
  ])('%s reads its own writing', (_name, schema, value) => {
    expect(parseInput(schema as z.ZodType, JSON.parse(JSON.stringify(value)))).toEqual({ ok: true, value })
  })

  it.each([
    { unit: 'workingDay', amount: 0 },
    { unit: 'workingDay', amount: 0.00001 },
    { unit: 'workingDay', amount: '5' },
    { unit: 'month', amount: 0.5 },
    { unit: 'sameDay' },
    { unit: 'sameDay', cutoff: '25:00' },
    { unit: 'ngày', amount: 1 },
    null,
  ])('refuse %o as a term', (input) => {
    expect(parseInput(schemas.TermSchema, input).ok).toBe(false)
  })

  it('refuse an entry without its reason, and a day that does not exist', () => {
    expect(parseInput(schemas.ClockEntrySchema, { kind: 'suspend', at: vn('2026-03-02') }).ok).toBe(false)
    const entry = { kind: 'reappoint', at: vn('2026-03-02'), dueOn: '2026-02-30' }
    const refused = parseInput(schemas.ClockEntrySchema, entry)
    expect(refused.ok ? [] : refused.problems[0].code).toBe('core.bad-date')
  })

  it('have stable ids and are JSON Schemas too', () => {
    const ids = Object.values(schemas).map((schema) => {
      const { id = '', title, description } = schema.meta() ?? {}
      expect([title, description]).toEqual([expect.any(String), expect.any(String)])
      expect(z.toJSONSchema(schema).$defs).toHaveProperty([id])
      return id
    })
    expect(ids.sort()).toEqual(
      [
        'AmountTerm',
        'ClockDeadline',
        'ClockEntry',
        'DayFact',
        'Deadline',
        'DeadlineCertificate',
        'DeadlineClock',
        'DeadlinePolicy',
        'ExplanationStep',
        'Notice',
        'NoticesDocument',
        'OfficeHours',
        'Term',
        'Warning',
      ].map((name) => `motcua.working-time.${name}`),
    )
  })

  it('have the types of the package', () => {
    expectTypeOf<z.output<typeof schemas.TermSchema>>().toEqualTypeOf<Term>()
    expectTypeOf<z.output<typeof schemas.DeadlinePolicySchema>>().toEqualTypeOf<DeadlinePolicy>()
    expectTypeOf<z.output<typeof schemas.NoticeSchema>>().toEqualTypeOf<Notice>()
    expectTypeOf<z.output<typeof schemas.OfficeHoursSchema>>().toEqualTypeOf<OfficeHours>()
    expectTypeOf<z.output<typeof schemas.DeadlineSchema>>().toEqualTypeOf<Deadline>()
    expectTypeOf<z.output<typeof schemas.DeadlineClockSchema>>().toEqualTypeOf<DeadlineClock>()
    expectTypeOf<z.output<typeof schemas.ClockDeadlineSchema>>().toEqualTypeOf<ClockDeadline>()
    expectTypeOf<z.output<typeof schemas.DeadlineCertificateSchema>>().toEqualTypeOf<DeadlineCertificate>()
  })
})
