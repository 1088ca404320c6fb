import { parseInput } from '@motcua/core/schemas'
import {
  type FeeRequest,
  type FeeSchedule,
  feesMessages,
  nationalFees,
  type Payment,
  type Receipt,
  type ReceiptRecord,
} from '@motcua/fees'
import * as schemas from '@motcua/fees/schemas'
import { describe, expect, expectTypeOf, it } from 'vitest'
import * as z from 'zod'

describe('schemas', () => {
  it('read what the package writes', () => {
    expect(parseInput(schemas.FeeScheduleSchema, JSON.parse(JSON.stringify(nationalFees)))).toEqual({
      ok: true,
      value: nationalFees,
    })
  })

  it('name what they refuse', () => {
    const payment = { id: 'p-1', dossier: 'hs 1', amount: 1.5, method: 'desk', paidAt: '2021-03-15T08:30:00' }
    const result = parseInput(schemas.PaymentSchema, payment)
    expect(result.ok ? [] : result.problems.map((p) => p.path?.join('.'))).toEqual([
      'dossier',
      'amount',
      'paidAt',
    ])
    expect(parseInput(schemas.FeePricingSchema, { kind: 'delegated', amount: 1 }).ok).toBe(true)
    expect(parseInput(schemas.FeePricingSchema, { kind: 'unknown' }).ok).toBe(false)
  })

  it('take the three ways of paying of Nghị định 61/2018, Điều 22', () => {
    const payment = { id: 'p-1', dossier: 'hs-1', amount: 1000, paidAt: '2021-03-15T01:30:00.000Z' }
    const taken = ['desk', 'transfer', 'post', 'online', 'cheque'].filter(
      (method) => parseInput(schemas.PaymentSchema, { ...payment, method }).ok,
    )
    expect(taken).toEqual(['desk', 'transfer', 'post', 'online'])
  })

  it('answer in the public types', () => {
    expectTypeOf<z.output<typeof schemas.FeeScheduleSchema>>().toEqualTypeOf<FeeSchedule>()
    expectTypeOf<z.output<typeof schemas.FeeRequestSchema>>().toEqualTypeOf<FeeRequest>()
    expectTypeOf<z.output<typeof schemas.PaymentSchema>>().toEqualTypeOf<Payment>()
    expectTypeOf<z.output<typeof schemas.ReceiptSchema>>().toEqualTypeOf<Receipt>()
    expectTypeOf<z.output<typeof schemas.ReceiptRecordSchema>>().toEqualTypeOf<ReceiptRecord>()
  })

  it('are written as JSON Schema with their ids', () => {
    for (const [name, schema] of Object.entries(schemas)) {
      expect(schema.meta()?.id).toBe(`motcua.fees.${name.replace(/Schema$/, '')}`)
      expect(JSON.stringify(z.toJSONSchema(schema))).toContain(schema.meta()?.title)
    }
  })
})

describe('messages', () => {
  it('are NFC and in both languages', () => {
    for (const message of Object.values(feesMessages)) {
      expect(message.vi).toBe(message.vi.normalize('NFC'))
      expect(message.vi).not.toBe('')
      expect(message.en).not.toBe('')
    }
  })
})
