import { DigestSchema, DossierIdSchema, InstantSchema, PlainDateSchema } from '@motcua/core/schemas'
import * as z from 'zod'
import type { Actor } from './actor.ts'
import type { SealedEvent } from './chain.ts'
import type { DossierCode } from './code.ts'
import type { DossierCommand } from './commands.ts'
import type { DossierEvent } from './events.ts'
import type { DailySeal } from './proof/daily-seal.ts'
import type { InclusionProof } from './proof/inclusion.ts'
import { commandSchemas } from './schemas/commands.ts'
import { eventSchemas } from './schemas/events.ts'
import { actorSchema, codeSchema, place } from './schemas/parts.ts'

/** A dossier code (*mã số hồ sơ*). */
export const DossierCodeSchema: z.ZodType<DossierCode, string> = /* @__PURE__ */ (() =>
  codeSchema().meta({
    id: 'motcua.dossier.DossierCode',
    title: 'Mã số hồ sơ',
    description: 'Unit, date and number of the day, in one of three shapes.',
    examples: ['000.17.22.H56-210531-0001', 'H56.14-240823-0001', 'G09.20-20260609-0092637'],
  }))()

/** Who acts, in which function. */
export const ActorSchema: z.ZodType<Actor> = /* @__PURE__ */ (() =>
  actorSchema().meta({
    id: 'motcua.dossier.Actor',
    title: 'Người thực hiện',
    description: 'Account, function and unit; never a name.',
  }))()

/** A command as it comes from outside; what the law wants of it is the machine’s to say. */
export const DossierCommandSchema: z.ZodType<DossierCommand> = /* @__PURE__ */ (() =>
  z.discriminatedUnion('type', commandSchemas()).meta({
    id: 'motcua.dossier.DossierCommand',
    title: 'Thao tác trên hồ sơ',
    description: 'Something somebody wants to do to a dossier.',
  }))()

/** An event as it comes back from a store. */
export const DossierEventSchema: z.ZodType<DossierEvent> = /* @__PURE__ */ (() =>
  z.discriminatedUnion('type', eventSchemas()).meta({
    id: 'motcua.dossier.DossierEvent',
    title: 'Sự kiện hồ sơ',
    description: 'Something that happened to a dossier: codes, counts, ids and times, never names.',
  }))()

/** An event with its link to the one before. */
export const SealedEventSchema: z.ZodType<SealedEvent> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      dossier: DossierIdSchema,
      version: place,
      previous: DigestSchema.nullable(),
      digest: DigestSchema,
      event: z.discriminatedUnion('type', eventSchemas()),
    })
    .meta({
      id: 'motcua.dossier.SealedEvent',
      title: 'Sự kiện đã niêm phong',
      description: 'An event with the digest of the one before and its own.',
    }))()

/** The seal of a day over a log, as it comes from a file or another office. */
export const DailySealSchema: z.ZodType<DailySeal> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      v: z.literal(1),
      log: z.string().min(1),
      day: PlainDateSchema,
      sealedAt: InstantSchema,
      first: z.int().min(0),
      count: z.int().min(0),
      root: DigestSchema,
      previous: DigestSchema.nullable(),
      digest: DigestSchema,
    })
    .meta({
      id: 'motcua.dossier.DailySeal',
      title: 'Niêm phong nhật ký trong ngày',
      description: 'The Merkle root (RFC 6962, SHA-256) over the events of a day, linked to the seal before.',
    }))()

/** A proof that one event lies under a seal. */
export const InclusionProofSchema: z.ZodType<InclusionProof> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      event: SealedEventSchema,
      seal: DailySealSchema,
      index: z.int().min(0),
      path: z.array(DigestSchema).max(53),
    })
    .meta({
      id: 'motcua.dossier.InclusionProof',
      title: 'Bằng chứng tồn tại',
      description: 'An event, its seal, its place under it and the hashes that lead from one to the other.',
    }))()
