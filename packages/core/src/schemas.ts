import * as z from 'zod'
import type { Channel } from './channel.ts'
import type { DatedValue } from './dated.ts'
import { type Decimal, parseDecimal } from './decimal.ts'
import type { Digest } from './digest.ts'
import type { ActorId, CommandId, DossierId, PaymentId, PersonId, UnitId } from './id.ts'
import { type Instant, parseInstant } from './instant.ts'
import type { LegalSource } from './legal-source.ts'
import type { Level } from './level.ts'
import type { Locale, Localized } from './locale.ts'
import type { Vnd } from './money.ts'
import { type OrganisationCode, parseOrganisationCode } from './organisation-code.ts'
import { type PlainDate, parsePlainDate } from './plain-date.ts'
import { type PlainTime, parsePlainTime } from './plain-time.ts'
import type { Problem } from './problem.ts'
import { type ProcedureCode, parseProcedureCode } from './procedure-code.ts'
import type { Regime } from './regime.ts'
import { idSchema, parsed } from './schemas/parsed.ts'

export { parseInput } from './schemas/parse-input.ts'

/** A civil day that exists (*ngày*), `YYYY-MM-DD`. */
export const PlainDateSchema: z.ZodType<PlainDate, string> = /* @__PURE__ */ (() =>
  parsed(parsePlainDate).meta({
    id: 'motcua.core.PlainDate',
    title: 'Ngày',
    description: 'A civil day that exists, YYYY-MM-DD.',
    format: 'date',
    examples: ['2021-03-15'],
  }))()

/** A wall-clock time (*giờ*), `HH:mm`. */
export const PlainTimeSchema: z.ZodType<PlainTime, string> = /* @__PURE__ */ (() =>
  parsed(parsePlainTime).meta({
    id: 'motcua.core.PlainTime',
    title: 'Giờ',
    description: 'A wall-clock time, HH:mm.',
    pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
    examples: ['15:00'],
  }))()

/** A point in time (*thời điểm*): read with any offset, answered in UTC. */
export const InstantSchema: z.ZodType<Instant, string> = /* @__PURE__ */ (() =>
  parsed(parseInstant).meta({
    id: 'motcua.core.Instant',
    title: 'Thời điểm',
    description: 'A date-time with its offset; answered in UTC with milliseconds.',
    format: 'date-time',
    examples: ['2021-03-15T01:30:00.000Z', '2021-03-15T08:30:00+07:00'],
  }))()

/** An exact decimal as a text. */
export const DecimalSchema: z.ZodType<Decimal, string> = /* @__PURE__ */ (() =>
  parsed(parseDecimal).meta({
    id: 'motcua.core.Decimal',
    title: 'Số thập phân',
    description: 'An exact decimal as a text, without exponent; answered in its shortest writing.',
    pattern: '^[+-]?\\d+(\\.\\d+)?$',
    examples: ['12.5'],
  }))()

/** A whole amount of đồng (*số tiền*). */
export const VndSchema: z.ZodType<Vnd, number> = /* @__PURE__ */ (() =>
  (z.int().overwrite((amount) => amount + 0) as unknown as z.ZodType<Vnd, number>).meta({
    id: 'motcua.core.Vnd',
    title: 'Số tiền (đồng)',
    description: 'A whole amount of Vietnamese đồng.',
    examples: [50000],
  }))()

/** A procedure code (*mã thủ tục hành chính*), national or a province's edition. */
export const ProcedureCodeSchema: z.ZodType<ProcedureCode, string> = /* @__PURE__ */ (() =>
  parsed(parseProcedureCode).meta({
    id: 'motcua.core.ProcedureCode',
    title: 'Mã thủ tục hành chính',
    description: 'A national procedure code, or a province’s edition of it.',
    pattern: '^[1-6]\\.\\d{6}((\\.000\\.00\\.00)?\\.[A-Y]\\d{2})?$',
    examples: ['1.001193', '1.001612.000.00.00.H48', '2.002621.H56'],
  }))()

/** An organisation code (*mã định danh cơ quan*), of 2020 or of 2016. */
export const OrganisationCodeSchema: z.ZodType<OrganisationCode, string> = /* @__PURE__ */ (() =>
  parsed(parseOrganisationCode).meta({
    id: 'motcua.core.OrganisationCode',
    title: 'Mã định danh cơ quan',
    description: 'An agency’s code: level 1 first (2020), or 13 characters with level 1 last (2016).',
    pattern: '^([0-9A-Z]{3}\\.[0-9A-Z]{2}\\.[0-9A-Z]{2}\\.[A-Y]\\d{2}|[A-Y]\\d{2}(\\.[0-9A-Z]+)*)$',
    maxLength: 35,
    examples: ['H56.14', '000.17.22.H56'],
  }))()

/** A SHA-256 digest, 64 lower-case hexadecimal digits. */
export const DigestSchema: z.ZodType<Digest, string> = /* @__PURE__ */ (() =>
  (z.string().regex(/^[0-9a-f]{64}$/) as unknown as z.ZodType<Digest, string>).meta({
    id: 'motcua.core.Digest',
    title: 'Mã băm SHA-256',
    description: 'A SHA-256 digest, 64 lower-case hexadecimal digits.',
  }))()

/** Identifies one dossier (*hồ sơ*). */
export const DossierIdSchema: z.ZodType<DossierId, string> = /* @__PURE__ */ (() =>
  idSchema<DossierId>('DossierId', 'Định danh hồ sơ', 'Identifies one dossier for ever.'))()

/** Identifies an agency or desk (*đơn vị*). */
export const UnitIdSchema: z.ZodType<UnitId, string> = /* @__PURE__ */ (() =>
  idSchema<UnitId>('UnitId', 'Định danh đơn vị', 'Identifies an agency or desk.'))()

/** Identifies who acted. */
export const ActorIdSchema: z.ZodType<ActorId, string> = /* @__PURE__ */ (() =>
  idSchema<ActorId>('ActorId', 'Định danh người thực hiện', 'Identifies who acted; never a name.'))()

/** Identifies one command. */
export const CommandIdSchema: z.ZodType<CommandId, string> = /* @__PURE__ */ (() =>
  idSchema<CommandId>(
    'CommandId',
    'Định danh lệnh',
    'Identifies one command; the same id, the same command.',
  ))()

/** Identifies an erasable record of personal data. */
export const PersonIdSchema: z.ZodType<PersonId, string> = /* @__PURE__ */ (() =>
  idSchema<PersonId>('PersonId', 'Định danh bản ghi cá nhân', 'Identifies an erasable personal record.'))()

/** Identifies a payment. */
export const PaymentIdSchema: z.ZodType<PaymentId, string> = /* @__PURE__ */ (() =>
  idSchema<PaymentId>('PaymentId', 'Định danh thanh toán', 'Identifies a payment.'))()

/** How a dossier is lodged (*cách thức thực hiện*). */
export const ChannelSchema: z.ZodType<Channel> = /* @__PURE__ */ (() =>
  z.enum(['inPerson', 'online', 'post']).meta({
    id: 'motcua.core.Channel',
    title: 'Cách thức thực hiện',
    description: 'How a dossier is lodged: at the desk, through a portal, or by public post.',
  }))()

/** The level that carries out a procedure (*cấp thực hiện*). */
export const LevelSchema: z.ZodType<Level> = /* @__PURE__ */ (() =>
  z.enum(['ministry', 'province', 'district', 'commune', 'other']).meta({
    id: 'motcua.core.Level',
    title: 'Cấp thực hiện',
    description: 'The level that carries out a procedure; district until 2025-06-30.',
  }))()

/** A regime of the one-stop shop (*cơ chế một cửa*). */
export const RegimeSchema: z.ZodType<Regime> = /* @__PURE__ */ (() =>
  z.enum(['R0', 'R1', 'R2', 'R3', 'R4']).meta({
    id: 'motcua.core.Regime',
    title: 'Chế độ pháp lý',
    description: 'The legal regime a dossier falls under, by the day it is received.',
  }))()

/** One of the two languages. */
export const LocaleSchema: z.ZodType<Locale> = /* @__PURE__ */ (() =>
  z.enum(['vi', 'en']).meta({
    id: 'motcua.core.Locale',
    title: 'Ngôn ngữ',
    description: 'Vietnamese or English.',
  }))()

/** A text in both languages. */
export const LocalizedSchema: z.ZodType<Localized> = /* @__PURE__ */ (() =>
  z.object({ vi: z.string(), en: z.string() }).meta({
    id: 'motcua.core.Localized',
    title: 'Văn bản song ngữ',
    description: 'A text in Vietnamese and English.',
  }))()

/** A rule of law something rests on (*căn cứ pháp lý*). */
export const LegalSourceSchema: z.ZodType<LegalSource> = /* @__PURE__ */ (() =>
  z
    .object({
      document: z.string().min(1),
      article: z.string().min(1).exactOptional(),
      from: PlainDateSchema.nullable(),
      to: PlainDateSchema.exactOptional(),
      status: z.enum(['verified', 'unverified']),
      note: z.string().exactOptional(),
    })
    .meta({
      id: 'motcua.core.LegalSource',
      title: 'Căn cứ pháp lý',
      description: 'An instrument with its article; verified when the text of the article was read.',
    }))()

/** One reason why an input was refused. */
export const ProblemSchema: z.ZodType<Problem> = /* @__PURE__ */ (() =>
  z
    .object({
      code: z.string().regex(/^[a-z0-9-]+\.[a-z0-9-]+$/),
      params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
      path: z.array(z.union([z.string(), z.number()])).exactOptional(),
      law: z.array(LegalSourceSchema).exactOptional(),
    })
    .meta({
      id: 'motcua.core.Problem',
      title: 'Lý do từ chối',
      description: 'One reason why an input was refused, to be worded in Vietnamese or English.',
    }))()

/** A value in force between two days, for values of the given schema. It has no id: each use names its own. */
export function datedValueSchema<T>(value: z.ZodType<T>): z.ZodType<DatedValue<T>> {
  const schema = z.object({
    from: PlainDateSchema,
    to: PlainDateSchema.exactOptional(),
    value,
    law: LegalSourceSchema,
  })
  return schema as unknown as z.ZodType<DatedValue<T>>
}
