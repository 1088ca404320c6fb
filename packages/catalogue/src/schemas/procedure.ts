import {
  ChannelSchema,
  LevelSchema,
  OrganisationCodeSchema,
  PlainDateSchema,
  ProcedureCodeSchema,
  VndSchema,
} from '@motcua/core/schemas'
import { TermSchema } from '@motcua/working-time/schemas'
import * as z from 'zod'
import type { Target } from '../target.ts'
import { statedSchema } from './stated.ts'

const targets = [
  'citizen',
  'overseasVietnamese',
  'foreigner',
  'official',
  'enterprise',
  'foreignInvestedEnterprise',
  'organisation',
  'foreignOrganisation',
  'cooperative',
] as const satisfies readonly Target[]

function authoritiesSchema() {
  const authorities = z.array(
    z.strictObject({ code: OrganisationCodeSchema.nullable(), name: z.string().min(1) }),
  )
  return z.strictObject({
    decides: authorities,
    delegated: authorities,
    executes: authorities,
    coordinates: authorities,
  })
}

function feeSchema() {
  return z.strictObject({
    kind: z.enum(['charge', 'fee']).nullable(),
    name: z.string().nullable(),
    amount: VndSchema.nullable(),
    per: z.string().nullable(),
    basis: z.enum(['fixed', 'delegated', 'free', 'unknown']),
    raw: z.string().nullable(),
    note: z.string().nullable(),
  })
}

function channelSchema() {
  return z.strictObject({
    channel: ChannelSchema,
    term: TermSchema.nullable(),
    termState: z.enum(['stated', 'none', 'missing']),
    rawTerm: z.string().nullable(),
    fees: statedSchema(z.array(feeSchema())),
    note: z.string().nullable(),
  })
}

function componentSchema() {
  return z.strictObject({
    kind: z.enum(['document', 'note']),
    case: z.string().nullable(),
    code: z.string().nullable(),
    name: z.string(),
    purpose: z.enum(['submit', 'present']),
    originals: z.number(),
    copies: z.number(),
    form: z.string().nullable(),
  })
}

function legalBasisSchema() {
  return z.strictObject({
    number: z.string().min(1),
    title: z.string().nullable(),
    issuedOn: PlainDateSchema.nullable(),
    effectiveOn: PlainDateSchema.nullable(),
  })
}

function policiesSchema() {
  return z.strictObject({
    term: TermSchema.nullable(),
    supplementLapseDays: z.number().nullable(),
    maxSupplementRequests: z.number().nullable(),
    supplementNoticeTerm: TermSchema.nullable(),
    immediateResult: z.boolean(),
    mode: z.enum(['single', 'sequential', 'parallel']),
    legs: z.array(z.strictObject({ agency: z.string().min(1), term: TermSchema })),
    requiresPayment: z.enum(['never', 'beforeAcceptance', 'beforeResult']),
    excludesFromClock: z.array(
      z.enum(['verification', 'consultation', 'obligation', 'transfer', 'incident']),
    ),
  })
}

/** The shape of a draft. Shapes are functions, so that importing this file builds nothing. */
export function draftShape() {
  const texts = z.array(z.string())
  return {
    code: ProcedureCodeSchema,
    name: z.string(),
    field: statedSchema(z.strictObject({ code: z.string().nullable(), name: z.string() })),
    kind: z.enum(['detailedByDelegation', 'notDelegatedToLocality', 'other']).nullable(),
    levels: z.array(LevelSchema),
    targets: statedSchema(z.array(z.enum(targets))),
    authorities: statedSchema(authoritiesSchema()),
    steps: statedSchema(z.array(z.strictObject({ case: z.string().nullable(), text: z.string() }))),
    channels: z.array(channelSchema()),
    components: statedSchema(z.array(componentSchema())),
    sets: statedSchema(z.number()),
    forms: statedSchema(texts),
    results: statedSchema(
      z.array(z.strictObject({ code: z.string().nullable(), name: z.string().nullable() })),
    ),
    conditions: statedSchema(texts),
    legalBasis: statedSchema(z.array(legalBasisSchema())),
    policies: policiesSchema(),
    source: z.string().nullable(),
  }
}

/** The shape of what a version has beside its content. */
export function versionShape() {
  return {
    version: z.int().min(1),
    validity: z.strictObject({ from: PlainDateSchema, to: PlainDateSchema.nullable() }),
    announcedBy: z.string().nullable(),
    origin: z.strictObject({
      kind: z.enum(['new', 'amended', 'replacement']),
      replaces: z.array(ProcedureCodeSchema),
    }),
    ending: z
      .strictObject({
        kind: z.enum(['amended', 'replaced', 'abolished']),
        announcement: z.string(),
        successor: ProcedureCodeSchema.nullable(),
      })
      .nullable(),
  }
}
