import { PlainDateSchema, ProcedureCodeSchema, UnitIdSchema } from '@motcua/core/schemas'
import * as z from 'zod'
import type { Announcement } from './announcement.ts'
import type { Posting } from './posting.ts'
import type { ProcedureDraft, ProcedureVersion } from './procedure.ts'
import { draftShape, versionShape } from './schemas/procedure.ts'

/**
 * A procedure before it is announced (*thủ tục hành chính*). The schema reads its shape; what is missing or
 * contradictory in it `checkProcedure` tells.
 */
export const ProcedureDraftSchema: z.ZodType<ProcedureDraft> = /* @__PURE__ */ (() =>
  z.strictObject(draftShape()).meta({
    id: 'motcua.catalogue.ProcedureDraft',
    title: 'Thủ tục hành chính (dự thảo)',
    description: 'What a procedure consists of, before it is announced.',
  }))()

/** One version of a procedure, with the days it is in force (*phiên bản thủ tục hành chính*). */
export const ProcedureVersionSchema: z.ZodType<ProcedureVersion> = /* @__PURE__ */ (() =>
  z.strictObject({ ...draftShape(), ...versionShape() }).meta({
    id: 'motcua.catalogue.ProcedureVersion',
    title: 'Phiên bản thủ tục hành chính',
    description:
      'One version of a procedure: its content, the days it is in force, and how it came and went.',
  }))()

/** A decision of announcement with its items (*quyết định công bố*). */
export const AnnouncementSchema: z.ZodType<Announcement> = /* @__PURE__ */ (() => {
  const draft = z.strictObject(draftShape())
  return z
    .strictObject({
      number: z.string().min(1),
      issuer: z.string().min(1),
      authority: z.enum(['ministry', 'province', 'delegated']).nullable(),
      signedOn: PlainDateSchema,
      effectiveOn: PlainDateSchema,
      textEffectiveOn: PlainDateSchema.nullable(),
      shortened: z.boolean(),
      items: z.array(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('new'), procedure: draft }),
          z.strictObject({ kind: z.literal('amended'), procedure: draft }),
          z.strictObject({ kind: z.literal('replaced'), code: ProcedureCodeSchema, by: draft }),
          z.strictObject({ kind: z.literal('abolished'), code: ProcedureCodeSchema }),
        ]),
      ),
    })
    .meta({
      id: 'motcua.catalogue.Announcement',
      title: 'Quyết định công bố thủ tục hành chính',
      description: 'A decision that announces new, amended, replaced and abolished procedures.',
    })
})()

/** One entry of the posting register (*sổ niêm yết, công khai*). */
export const PostingSchema: z.ZodType<Posting> = /* @__PURE__ */ (() =>
  z
    .strictObject({
      code: ProcedureCodeSchema,
      version: z.int().min(1),
      channel: z.enum(['database', 'board', 'portal']),
      postedOn: PlainDateSchema,
      removedOn: PlainDateSchema.nullable(),
      place: z.string().min(1),
      unit: UnitIdSchema,
    })
    .meta({
      id: 'motcua.catalogue.Posting',
      title: 'Mục niêm yết, công khai thủ tục hành chính',
      description: 'One posting of one version of a procedure at one place.',
    }))()
