import {
  ActorIdSchema,
  DigestSchema,
  InstantSchema,
  LevelSchema,
  PlainDateSchema,
  ProcedureCodeSchema,
  UnitIdSchema,
} from '@motcua/core/schemas'
import { DeadlinePolicySchema, TermSchema } from '@motcua/working-time/schemas'
import * as z from 'zod'
import { roles } from '../actor.ts'
import { type DossierCode, parseDossierCode } from '../code.ts'
import { dossierStates } from '../state.ts'
import { violations } from '../violation.ts'

export const text = z.string().min(1)
export const place = z.int().min(1)
export const outcome = z.enum(['granted', 'refused'])
export const fault = z.enum(['applicant', 'authority'])
export const medium = z.enum(['paper', 'electronic'])
export const through = z.enum(['oneStop', 'direct'])
export const receipt = z.enum(['asked', 'notAsked'])
export const finding = z.enum(['complete', 'incomplete', 'notCompetent'])
export const subject = z.enum(['fee', 'tax', 'land', 'other'])
export const finance = z.enum(['nothingDue', 'settled', 'refunded'])
export const noticeMeans = z.enum(['sms', 'email', 'phone', 'portal'])
export const returnMeans = z.enum(['desk', 'post', 'online'])
export const lostObject = z.enum(['dossier', 'component', 'result'])
export const lossKind = z.enum(['lost', 'damaged'])
export const lossFault = z.enum(['desk', 'agency', 'post'])
export const satisfaction = z.enum(['satisfied', 'neutral', 'dissatisfied'])
export const complaint = z.enum(['none', 'made'])
export const state = z.enum(dossierStates)
export const suspensionReason = z.enum([
  'verification',
  'consultation',
  'obligation',
  'transfer',
  'incident',
  'sectorLaw',
])

/** A dossier code of one of the three shapes, with a day that exists. */
export function codeSchema(): z.ZodType<DossierCode, string> {
  const schema = z.string().refine((value) => parseDossierCode(value).ok, { message: 'Not a dossier code.' })
  return schema as unknown as z.ZodType<DossierCode, string>
}

export function actorSchema() {
  return z.strictObject({ id: ActorIdSchema, role: z.enum(roles), unit: UnitIdSchema.nullable() })
}

export function frameShape() {
  return {
    v: z.literal(1),
    at: InstantSchema,
    by: actorSchema(),
    violations: z.array(z.enum(violations)).min(1).exactOptional(),
  }
}

export function procedureRefSchema() {
  return z.strictObject({
    code: ProcedureCodeSchema,
    version: place,
    name: text,
    field: z.strictObject({ code: z.string().nullable(), name: text }).nullable(),
    level: LevelSchema.nullable(),
  })
}

export function appointmentSchema() {
  return z.strictObject({ dueOn: PlainDateSchema, dueAt: InstantSchema, calendarVersion: DigestSchema })
}

export function componentSchema() {
  return z.strictObject({ name: text, originals: z.int().min(0), copies: z.int().min(0) })
}

export function attendanceSchema() {
  return z.strictObject({ at: InstantSchema, place: z.string(), participants: z.int(), record: z.string() })
}

export function legOpenedSchema() {
  return z.strictObject({
    leg: place,
    agency: UnitIdSchema,
    work: text,
    term: TermSchema,
    deadlinePolicy: DeadlinePolicySchema,
    appointment: appointmentSchema(),
  })
}
