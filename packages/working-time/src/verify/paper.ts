import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

export type Json = Readonly<Record<string, unknown>>
export type Windows = readonly (readonly [number, number])[]
export type Term = { unit: string; amount: number; cutoff: string }
export type Entry = {
  kind: string
  at: string
  reason?: string
  dueOn: string
  by: Term
  law?: unknown
  term?: Term
}
export type Day = {
  fact: { kind: string; date: string; source?: Json }
  works: boolean
  open: Windows
  receives: Windows
}
export type Years = { year: number; standing: string }[]
export type Calendar = { version: string; weeklyDaysOff: number[]; years: Years; days: Day[] }
export type Limits = { reappointments?: number; extensions?: number; extendedBy?: number }
export type Clock = { term: Term; policy: Record<string, string>; limits?: Limits; entries: Entry[] }
export type Body = {
  format: string
  calendar: Calendar
  clock: Clock
  steps: Json[]
  result: Json
  seals: Json
}
export type Pause = { reason: string; from: number; to: number }

export const [MINUTE, DAY] = [60_000, 86_400_000]
const VIETNAM = 420 * MINUTE

/** Milliseconds on the clock of Vietnam. */
export function lineOf(at: string): number {
  const utc = Date.parse(at)
  return Number.isNaN(utc) ? refuse('malformed', at) : utc + VIETNAM
}

export const dayOf = (line: number) => Math.floor(line / DAY)
export const written = (day: number) => new Date(day * DAY).toISOString().slice(0, 10)
export const instant = (line: number) => new Date(line - VIETNAM).toISOString()

/** The same day some months later, or the last of its month. */
export function monthsOn(day: number, months: number): number {
  const date = new Date(day * DAY)
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months]
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / DAY
}

/** What is wrong with a certificate, at which field, and what this verifier has there instead. */
export interface CertificateObjection {
  /** Why the field cannot stand. */
  readonly code:
    | 'malformed'
    | 'seal-broken'
    | 'day-doubtful'
    | 'day-missing'
    | 'ledger-broken'
    | 'step-differs'
    | 'law-differs'
    | 'result-differs'
  /** The field. */
  readonly at: string
  /** The verifier's own answer, where it has one. */
  readonly expected?: unknown
}

const REFUSAL = 'refusal'

/** Ends the verification: there is nothing to count on. */
export function refuse(code: CertificateObjection['code'], at: string): never {
  throw Object.assign(new Error(code), { [REFUSAL]: { code, at } })
}

/** The objection behind what was thrown; anything else came of a shape that is no certificate. */
export function objectionIn(thrown: unknown): CertificateObjection {
  const refused = (thrown as { readonly [REFUSAL]?: CertificateObjection } | null)?.[REFUSAL]
  return refused ?? { code: 'malformed', at: 'certificate' }
}

/** A source in short; undefined where a step has none to give. */
export function cite(law: unknown): unknown {
  if (typeof law !== 'object' || law === null) return law
  const { document, article } = law as Json
  return `${document}${article === undefined ? '' : `, ${article}`}`
}

/** RFC 8785: keys in order, no blanks. */
export function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined'
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  const fields = Object.entries(value).filter(([, one]) => one !== undefined)
  fields.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${fields.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(',')}}`
}

export const hash = (value: unknown) => bytesToHex(sha256(utf8ToBytes(canonical(value))))
