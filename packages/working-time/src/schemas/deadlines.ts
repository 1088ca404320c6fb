import {
  DigestSchema,
  InstantSchema,
  LegalSourceSchema,
  PlainDateSchema,
  PlainTimeSchema,
} from '@motcua/core/schemas'
import * as z from 'zod'
import type { ClockEntry, DeadlineClock } from '../clock.ts'
import type { ClockDeadline } from '../clock-deadline.ts'
import type { Deadline } from '../deadline.ts'
import type { NoticesDocument } from '../exchange/notices-document.ts'
import type { Warning } from '../messages.ts'
import type { Notice } from '../notice.ts'
import type { OfficeHours } from '../office-hours.ts'
import type { DeadlinePolicy } from '../policy.ts'
import { type AmountTerm, LARGEST_AMOUNT, type Term } from '../term.ts'

/** A length of time: an amount of one unit. */
export const AmountTermSchema: z.ZodType<AmountTerm> = /* @__PURE__ */ (() => {
  const amount = z.number().positive().max(LARGEST_AMOUNT)
  return z
    .discriminatedUnion('unit', [
      z.object({ unit: z.enum(['workingDay', 'workingHour', 'hour']), amount: amount.multipleOf(0.0001) }),
      z.object({ unit: z.enum(['day', 'week', 'month', 'year']), amount: amount.multipleOf(1) }),
    ])
    .meta({
      id: 'motcua.working-time.AmountTerm',
      title: 'Khoảng thời gian',
      description: 'An amount of one unit.',
    })
})()

/** A time limit (*thời hạn giải quyết*). */
export const TermSchema: z.ZodType<Term> = /* @__PURE__ */ (() => {
  const amount = z.number().positive().max(LARGEST_AMOUNT)
  return z
    .discriminatedUnion('unit', [
      z.object({
        unit: z.enum(['workingDay', 'workingHour', 'hour']),
        amount: amount.multipleOf(0.0001),
      }),
      z.object({ unit: z.enum(['day', 'week', 'month', 'year']), amount: amount.multipleOf(1) }),
      z.object({ unit: z.literal('sameDay'), cutoff: PlainTimeSchema }),
    ])
    .meta({
      id: 'motcua.working-time.Term',
      title: 'Thời hạn giải quyết',
      description:
        'An amount of one unit, or the same day with its cutoff. Units are never converted silently.',
      examples: [
        { unit: 'workingDay', amount: 10.5 },
        { unit: 'sameDay', cutoff: '15:00' },
      ],
    })
})()

/** How a deadline is counted where practice differs. */
export const DeadlinePolicySchema: z.ZodType<DeadlinePolicy> = /* @__PURE__ */ (() =>
  z
    .object({
      receipt: z.enum(['nextOpening', 'eventDay']),
      end: z.enum(['endOfDay', 'closing', 'sameTime']),
      roll: z.enum(['forward', 'none']),
    })
    .meta({
      id: 'motcua.working-time.DeadlinePolicy',
      title: 'Cách tính thời hạn',
      description: 'Receipt outside office hours, the moment of the end, and a last day off.',
    }))()

/** A notice of days off (*thông báo nghỉ*). */
export const NoticeSchema: z.ZodType<Notice> = /* @__PURE__ */ (() =>
  z
    .object({
      id: z.string().min(1),
      source: LegalSourceSchema,
      announcedOn: PlainDateSchema.nullable(),
      confidence: z.enum(['high', 'medium', 'low']),
      replaces: z.array(z.string().min(1)).exactOptional(),
      years: z
        .array(
          z.object({
            year: z.int().min(1).max(9999),
            standing: z.enum(['settled', 'provisional', 'projected']),
          }),
        )
        .exactOptional(),
      off: z.array(
        z.object({
          date: PlainDateSchema,
          kind: z.enum(['statutory', 'compensatory', 'swap', 'one-off']),
          name: z.string().min(1),
          inLieuOf: PlainDateSchema.exactOptional(),
          article: z.string().min(1).exactOptional(),
        }),
      ),
      worked: z.array(z.object({ date: PlainDateSchema, inPlaceOf: PlainDateSchema.nullable() })),
    })
    .meta({
      id: 'motcua.working-time.Notice',
      title: 'Thông báo ngày nghỉ',
      description: 'Which days one instrument takes out of the working time, and which Saturdays it puts in.',
    }))()

/** A file of notices; `checkWholeYears` checks what a shape cannot say. */
export const NoticesDocumentSchema: z.ZodType<NoticesDocument> = /* @__PURE__ */ (() =>
  z
    .object({
      format: z.literal('motcua.working-time.notices'),
      version: z.literal(1),
      notices: z.array(NoticeSchema),
    })
    .meta({
      id: 'motcua.working-time.NoticesDocument',
      title: 'Tệp thông báo ngày nghỉ',
      description: 'Notices of days off with the version of their format.',
    }))()

/** Office hours (*giờ làm việc*); `createOfficeHours` checks what a shape cannot say. */
export const OfficeHoursSchema: z.ZodType<OfficeHours> = /* @__PURE__ */ (() => {
  const windows = z.array(z.object({ from: PlainTimeSchema, to: PlainTimeSchema }))
  const week = z.object({
    monday: windows.exactOptional(),
    tuesday: windows.exactOptional(),
    wednesday: windows.exactOptional(),
    thursday: windows.exactOptional(),
    friday: windows.exactOptional(),
    saturday: windows.exactOptional(),
    sunday: windows.exactOptional(),
  })
  const monthDay = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  return z
    .object({
      week,
      seasons: z.array(z.object({ from: monthDay, to: monthDay, week })).exactOptional(),
      dates: z.array(z.object({ date: PlainDateSchema, windows })).exactOptional(),
      counters: z
        .array(
          z.object({
            id: z.string().min(1),
            source: LegalSourceSchema,
            announcedOn: PlainDateSchema,
            from: PlainDateSchema,
            to: PlainDateSchema,
            windows,
            receives: z.boolean(),
            counts: z.boolean(),
          }),
        )
        .exactOptional(),
    })
    .meta({
      id: 'motcua.working-time.OfficeHours',
      title: 'Giờ làm việc',
      description:
        'Windows of each weekday, with other hours in a season or on one day, and Saturday counters.',
    })
})()

/** A warning that travels with a result. */
export const WarningSchema: z.ZodType<Warning> = /* @__PURE__ */ (() =>
  z
    .object({
      code: z.enum([
        'working-time.provisional-year',
        'working-time.assumed-year',
        'working-time.projected-year',
      ]),
      params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
      path: z.array(z.union([z.string(), z.number()])).exactOptional(),
      law: z.array(LegalSourceSchema).exactOptional(),
    })
    .meta({
      id: 'motcua.working-time.Warning',
      title: 'Lưu ý',
      description: 'A condition on which a result stands.',
    }))()

function deadlineFields() {
  return {
    term: TermSchema,
    policy: DeadlinePolicySchema,
    receivedAt: InstantSchema,
    receivedOn: PlainDateSchema,
    dueOn: PlainDateSchema,
    dueAt: InstantSchema,
    calendarVersion: DigestSchema,
    warnings: z.array(WarningSchema),
  }
}

/** When a time limit ends. */
export const DeadlineSchema: z.ZodType<Deadline> = /* @__PURE__ */ (() =>
  z.object(deadlineFields()).meta({
    id: 'motcua.working-time.Deadline',
    title: 'Hạn giải quyết',
    description: 'When a time limit ends, with the policy and the calendar version it was computed with.',
  }))()

/** One entry in the ledger of a clock. */
export const ClockEntrySchema: z.ZodType<ClockEntry> = /* @__PURE__ */ (() => {
  const reason = z.string().min(1)
  return z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('start'), at: InstantSchema }),
      z.object({ kind: z.literal('suspend'), at: InstantSchema, reason }),
      z.object({ kind: z.literal('resume'), at: InstantSchema, reason: reason.exactOptional() }),
      z.object({ kind: z.literal('restart'), at: InstantSchema }),
      z.object({
        kind: z.literal('extend'),
        at: InstantSchema,
        by: AmountTermSchema,
        law: LegalSourceSchema,
      }),
      z.object({ kind: z.literal('reappoint'), at: InstantSchema, dueOn: PlainDateSchema }),
      z.object({ kind: z.literal('stop'), at: InstantSchema }),
      z.object({ kind: z.literal('reopen'), at: InstantSchema, reason, term: TermSchema.exactOptional() }),
    ])
    .meta({
      id: 'motcua.working-time.ClockEntry',
      title: 'Mục trong sổ thời hạn',
      description: 'Start, suspension, resumption, restart, extension, new appointment, stop or reopening.',
    })
})()

/** The clock of a dossier. */
export const DeadlineClockSchema: z.ZodType<DeadlineClock> = /* @__PURE__ */ (() =>
  z
    .object({
      term: TermSchema,
      policy: DeadlinePolicySchema,
      limits: z
        .object({
          reappointments: z.int().min(0).exactOptional(),
          extensions: z.int().min(0).exactOptional(),
          extendedBy: z.number().min(0).exactOptional(),
        })
        .exactOptional(),
      entries: z.array(ClockEntrySchema),
    })
    .meta({
      id: 'motcua.working-time.DeadlineClock',
      title: 'Sổ thời hạn của hồ sơ',
      description: 'A time limit and the ledger of what happened to it; what is due is derived.',
    }))()

/** What a clock says. */
export const ClockDeadlineSchema: z.ZodType<ClockDeadline> = /* @__PURE__ */ (() =>
  z
    .object({
      ...deadlineFields(),
      status: z.enum(['running', 'suspended', 'stopped']),
      originalDueOn: PlainDateSchema,
      stoppedAt: InstantSchema.nullable(),
    })
    .meta({
      id: 'motcua.working-time.ClockDeadline',
      title: 'Hạn giải quyết theo sổ',
      description: 'When a dossier is due by its ledger, and whether time runs.',
    }))()
