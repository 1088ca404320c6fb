import {
  ActorIdSchema,
  DigestSchema,
  datedValueSchema,
  InstantSchema,
  LegalSourceSchema,
  LocalizedSchema,
  PersonIdSchema,
  PlainDateSchema,
} from '@motcua/core/schemas'
import { TermSchema } from '@motcua/working-time/schemas'
import * as z from 'zod'
import type { FeedbackCommand } from './command.ts'
import type { FeedbackEvent, FeedbackId, FeedbackOutcome } from './event.ts'
import { type FeedbackNumber, parseFeedbackNumber } from './feedback-number.ts'
import type { FeedbackLimits, FeedbackProfile } from './limits.ts'
import type { FeedbackPublication } from './publication.ts'
import type { ReceptionSchedule } from './reception.ts'
import type { Register, RegisterNumber } from './register.ts'

/** A register behind the one entrance (*sổ*). */
export const RegisterSchema: z.ZodType<Register> = /* @__PURE__ */ (() =>
  z.enum(['rule', 'conduct', 'complaint', 'denunciation', 'question', 'outOfScope']).meta({
    id: 'motcua.feedback.Register',
    title: 'Sổ tiếp nhận',
    description: 'The register a message stands in; complaints and denunciations have laws of their own.',
  }))()

/** A place in a register. */
export const RegisterNumberSchema: z.ZodType<RegisterNumber> = /* @__PURE__ */ (() =>
  z
    .object({
      register: RegisterSchema,
      year: z.int().min(1).max(9999),
      serial: z.int().min(1),
    })
    .meta({
      id: 'motcua.feedback.RegisterNumber',
      title: 'Số trong sổ',
      description: 'A number in one register, from 1 each year.',
    }))()

/** A number of the national system (*mã phản ánh, kiến nghị*). */
export const FeedbackNumberSchema: z.ZodType<FeedbackNumber, string> = /* @__PURE__ */ (() => {
  const schema = z
    .string()
    .refine((text) => parseFeedbackNumber(text).ok, 'Not PAKN.yyyyMMdd.nnnn of a real day.')
  return (schema as unknown as z.ZodType<FeedbackNumber, string>).meta({
    id: 'motcua.feedback.FeedbackNumber',
    title: 'Mã phản ánh, kiến nghị',
    description: 'The day a message came and its serial of that day.',
    pattern: '^PAKN\\.\\d{8}\\.\\d{4}$',
    examples: ['PAKN.20260516.0256'],
  })
})()

/** Identifies one message. */
export const FeedbackIdSchema: z.ZodType<FeedbackId, string> = /* @__PURE__ */ (() =>
  (z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/) as unknown as z.ZodType<FeedbackId, string>).meta({
    id: 'motcua.feedback.FeedbackId',
    title: 'Định danh phản ánh',
    description: 'Identifies one message for ever.',
  }))()

const outcomes = [
  'amend',
  'abolish',
  'issue',
  'propose',
  'collectFurther',
  'explain',
  'founded',
  'unfounded',
] as const satisfies readonly FeedbackOutcome[]

/** What an answer is. */
export const FeedbackOutcomeSchema: z.ZodType<FeedbackOutcome> = /* @__PURE__ */ (() =>
  z.enum(outcomes).meta({
    id: 'motcua.feedback.FeedbackOutcome',
    title: 'Kết quả xử lý',
    description: 'What an answer is: on a rule, on conduct, or to a question.',
  }))()

const parts = () => ({
  form: z.enum(['written', 'phone', 'opinionSheet', 'dataMessage']),
  missing: z.array(z.enum(['vietnamese', 'content', 'name', 'address', 'phone'])),
  competence: z.enum(['own', 'other']),
  complexity: z.enum(['ordinary', 'complex']),
})

/** What may be asked of a message. */
export const FeedbackCommandSchema: z.ZodType<FeedbackCommand> = /* @__PURE__ */ (() => {
  const { form, missing, competence, complexity } = parts()
  const at = InstantSchema
  const by = ActorIdSchema
  return z
    .discriminatedUnion('type', [
      z.object({
        type: z.literal('receive'),
        at,
        by,
        id: FeedbackIdSchema,
        form,
        content: DigestSchema,
        sender: PersonIdSchema.nullable(),
        nationalNumber: FeedbackNumberSchema.exactOptional(),
      }),
      z.object({ type: z.literal('decline'), at, by, missing, guidance: z.string() }),
      z.object({
        type: z.literal('classify'),
        at,
        by,
        number: RegisterNumberSchema,
        competence,
        complexity: complexity.exactOptional(),
      }),
      z.object({ type: z.literal('forward'), at, by, to: z.string() }),
      z.object({ type: z.literal('askClarification'), at, by }),
      z.object({ type: z.literal('clarify'), at, by }),
      z.object({ type: z.literal('reportProgress'), at, by }),
      z.object({ type: z.literal('answer'), at, by, outcome: FeedbackOutcomeSchema, answer: DigestSchema }),
      z.object({
        type: z.literal('publish'),
        at,
        by,
        subject: z.string(),
        text: z.string(),
        withheld: z.array(z.string()),
      }),
    ])
    .meta({
      id: 'motcua.feedback.FeedbackCommand',
      title: 'Lệnh xử lý phản ánh, kiến nghị',
      description: 'What may be asked of a message; times and numbers come from the host.',
    })
})()

/** Something that happened to a message. */
export const FeedbackEventSchema: z.ZodType<FeedbackEvent> = /* @__PURE__ */ (() => {
  const { form, missing, competence, complexity } = parts()
  const at = InstantSchema
  const by = ActorIdSchema
  return z
    .discriminatedUnion('type', [
      z.object({
        type: z.literal('received'),
        at,
        by,
        id: FeedbackIdSchema,
        form,
        content: DigestSchema,
        sender: PersonIdSchema.nullable(),
        nationalNumber: FeedbackNumberSchema.nullable(),
      }),
      z.object({ type: z.literal('declined'), at, by, missing, guidance: z.string() }),
      z.object({
        type: z.literal('classified'),
        at,
        by,
        number: RegisterNumberSchema,
        competence,
        complexity,
      }),
      z.object({ type: z.literal('forwarded'), at, by, to: z.string() }),
      z.object({ type: z.literal('clarificationAsked'), at, by }),
      z.object({ type: z.literal('clarified'), at, by }),
      z.object({ type: z.literal('progressReported'), at, by }),
      z.object({ type: z.literal('answered'), at, by, outcome: FeedbackOutcomeSchema, answer: DigestSchema }),
      z.object({ type: z.literal('published'), at, by, subject: z.string(), text: z.string() }),
    ])
    .meta({
      id: 'motcua.feedback.FeedbackEvent',
      title: 'Sự kiện phản ánh, kiến nghị',
      description: 'Something that happened to a message: ids, codes, digests and times.',
    })
})()

/** A set of limits that changes over time. */
export const FeedbackProfileSchema: z.ZodType<FeedbackProfile> = /* @__PURE__ */ (() => {
  const limit = z.object({
    term: TermSchema,
    online: TermSchema.exactOptional(),
    complex: TermSchema.exactOptional(),
    law: LegalSourceSchema,
  })
  const limits: z.ZodType<FeedbackLimits> = z.object({
    guide: limit.exactOptional(),
    forwardRule: limit.exactOptional(),
    forwardConduct: limit.exactOptional(),
    askClarification: limit.exactOptional(),
    report: limit.exactOptional(),
    answer: limit.exactOptional(),
    answerConduct: limit.exactOptional(),
    progress: limit.exactOptional(),
    publish: limit.exactOptional(),
  })
  return z
    .object({ id: z.string().min(1), name: LocalizedSchema, limits: z.array(datedValueSchema(limits)) })
    .meta({
      id: 'motcua.feedback.FeedbackProfile',
      title: 'Bộ thời hạn xử lý phản ánh, kiến nghị',
      description: 'Limits per step, by the day a message is received, each with its law.',
    })
})()

/** An answer as the public sees it. */
export const FeedbackPublicationSchema: z.ZodType<FeedbackPublication> = /* @__PURE__ */ (() =>
  z
    .object({
      number: RegisterNumberSchema,
      subject: z.string(),
      text: z.string(),
      outcome: FeedbackOutcomeSchema,
      answeredOn: PlainDateSchema,
      publishedOn: PlainDateSchema,
    })
    .meta({
      id: 'motcua.feedback.FeedbackPublication',
      title: 'Kết quả xử lý công khai',
      description: 'An answer as the public sees it, without the sender’s identity.',
    }))()

/** A posted schedule of citizen reception (*lịch tiếp công dân*). */
export const ReceptionScheduleSchema: z.ZodType<ReceptionSchedule> = /* @__PURE__ */ (() =>
  z
    .object({
      head: z.enum(['provinceChair', 'districtChair', 'communeChair', 'agencyHead']),
      from: PlainDateSchema,
      to: PlainDateSchema,
      postedOn: PlainDateSchema,
      days: z.array(
        z.object({
          on: PlainDateSchema,
          moved: z.object({ from: PlainDateSchema, noticedOn: PlainDateSchema.nullable() }).exactOptional(),
        }),
      ),
    })
    .meta({
      id: 'motcua.feedback.ReceptionSchedule',
      title: 'Lịch tiếp công dân',
      description: 'The days on which a head receives citizens in person.',
    }))()
