import {
  DigestSchema,
  InstantSchema,
  LegalSourceSchema,
  PlainDateSchema,
  PlainTimeSchema,
} from '@motcua/core/schemas'
import * as z from 'zod'
import type { DeadlineCertificate } from '../certificate.ts'
import type { ExplanationStep } from '../explanation.ts'
import type { DayFact } from '../working-days.ts'
import { AmountTermSchema, ClockDeadlineSchema, DeadlineClockSchema } from './deadlines.ts'

/** What a day is, and on whose word. */
export const DayFactSchema: z.ZodType<DayFact> = /* @__PURE__ */ (() => {
  const named = {
    date: PlainDateSchema,
    source: LegalSourceSchema,
    confidence: z.enum(['high', 'medium', 'low']),
  }
  return z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('working'), date: PlainDateSchema }),
      z.object({ kind: z.literal('weekend'), date: PlainDateSchema }),
      z.object({ kind: z.literal('worked'), inPlaceOf: PlainDateSchema.nullable(), ...named }),
      z.object({
        kind: z.enum(['statutory', 'compensatory', 'swap', 'one-off']),
        name: z.string().min(1),
        inLieuOf: PlainDateSchema.nullable(),
        ...named,
      }),
    ])
    .meta({
      id: 'motcua.working-time.DayFact',
      title: 'Ngày trong lịch làm việc',
      description: 'An ordinary working day, a weekly day off, or a day that a notice names.',
    })
})()

/** One step of a computation, with the law it rests on. */
export const ExplanationStepSchema: z.ZodType<ExplanationStep> = /* @__PURE__ */ (() => {
  const [at, date, law, day] = [InstantSchema, PlainDateSchema, LegalSourceSchema, DayFactSchema]
  const reason = z.string().min(1)
  const positive = z.number().positive()
  const step = <K extends string, S extends z.ZodRawShape>(kind: K, shape: S) =>
    z.object({ kind: z.literal(kind), ...shape })
  return z
    .discriminatedUnion('kind', [
      step('received', { at, receivedAt: at, law: law.nullable() }),
      step('dayZero', { date, law }),
      step('counted', { day, count: z.int().positive() }),
      step('share', { day, amount: positive, minutes: positive }),
      step('skipped', { day }),
      step('paused', { day, reason }),
      step('hoursUsed', { date, minutes: positive, total: positive }),
      step('elapsed', {
        from: date,
        to: date,
        unit: z.enum(['workingDay', 'workingHour', 'day', 'hour', 'week', 'month', 'year']),
        amount: positive,
        law,
      }),
      step('extended', { days: positive, to: date }),
      step('clamped', { date, law }),
      step('cutoff', { cutoff: PlainTimeSchema, outcome: z.enum(['inTime', 'after']) }),
      step('stayed', { day, law }),
      step('rolled', { from: date, to: date, law }),
      step('started', { at }),
      step('suspended', { at, reason }),
      step('resumed', { at, reason: reason.nullable() }),
      step('restarted', { at }),
      step('prolonged', { at, by: AmountTermSchema, law }),
      step('reappointed', { at, dueOn: date }),
      step('stopped', { at }),
      step('reopened', { at, reason }),
      step('appointed', { dueOn: date, dueAt: at }),
      step('due', { dueOn: date, dueAt: at, law: law.nullable() }),
    ])
    .meta({
      id: 'motcua.working-time.ExplanationStep',
      title: 'Bước tính thời hạn',
      description: 'One step of a computation, with the law it rests on where there is one.',
    })
})()

/** The certificate of a deadline. */
export const DeadlineCertificateSchema: z.ZodType<DeadlineCertificate> = /* @__PURE__ */ (() => {
  const minute = z.int().min(0).max(1440)
  const windows = z.array(z.tuple([minute, minute]))
  return z
    .object({
      format: z.literal('motcua.working-time.certificate/1'),
      calendar: z.object({
        version: DigestSchema,
        weeklyDaysOff: z.array(z.int().min(1).max(7)),
        years: z.array(
          z.object({
            year: z.int().min(1).max(9999),
            standing: z.enum(['settled', 'provisional', 'assumed', 'projected']),
          }),
        ),
        days: z.array(
          z.object({ fact: DayFactSchema, works: z.boolean(), open: windows, receives: windows }),
        ),
      }),
      clock: DeadlineClockSchema,
      steps: z.array(ExplanationStepSchema),
      result: ClockDeadlineSchema,
      seals: z.object({
        calendar: DigestSchema,
        clock: DigestSchema,
        steps: DigestSchema,
        result: DigestSchema,
      }),
      digest: DigestSchema,
    })
    .meta({
      id: 'motcua.working-time.DeadlineCertificate',
      title: 'Chứng nhận cách tính thời hạn',
      description: 'A deadline with everything it takes to compute it again, sealed part by part.',
    })
})()
