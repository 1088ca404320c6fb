import { createProcedure, type ProcedureDraft, type ProcessingPolicy, stated } from '@motcua/catalogue'
import { type Channel, channels, type Level, type PlainDate, plainDate, procedureCode } from '@motcua/core'
import type { Term } from '@motcua/working-time'
import listed from '../../data/procedures.json' with { type: 'json' }
import retired from '../../data/retired.json' with { type: 'json' }
import { policyOf } from './policies.ts'
import { type ShownTerm, termOf } from './term.ts'

/** One procedure as the data files show it. */
export interface ProcedureRow {
  readonly code: string
  readonly name: string
  readonly field: string
  readonly level: Level
  readonly terms: Partial<Record<Channel, ShownTerm>>
  readonly results: readonly string[]
  readonly decision: string
}

/** What the generator of arrivals has to know of a procedure. */
export interface ListedProcedure {
  readonly code: string
  readonly name: string
  readonly field: string
  readonly level: Level
  /** Channels with a known time limit: nobody lodges a dossier that can be promised no day. */
  readonly channels: readonly Channel[]
  /** Whether it is in force on a day. */
  openOn(date: PlainDate): boolean
}

const rows = listed.procedures as unknown as readonly ProcedureRow[]
const retiredRows = retired.procedures as unknown as readonly ProcedureRow[]

/** The 339 procedures that stand on the lists at the end of the period. */
export const finalRows: readonly ProcedureRow[] = rows

/** Procedures that stand on the lists at first and are abolished or replaced during the year. */
export const retiredByCode: ReadonlyMap<string, ProcedureRow> = new Map(
  retiredRows.map((row) => [row.code, row]),
)

/** Procedures announced by the decision of March. */
export const newInMarch = ['1.014535', '3.000410', '1.014258', '1.014259', '2.002668', '1.014737', '3.000527']

/** Procedures open in person and by post only, until the decision of May opens them online. */
export const openedOnlineInMay = [
  '1.012766',
  '1.012781',
  '1.013226',
  '1.013229',
  '1.013232',
  '1.002693',
  '1.004901',
  '1.004979',
  '1.004837',
  '1.004845',
  '1.001662',
  '2.000908',
]

/** Procedures abolished by the decision of July. */
export const abolishedInJuly = ['1.010385', '1.011727', '1.010055', '1.011728']

/** Procedures replaced by the decision of September, with their successors. */
export const replacedInSeptember: Readonly<Record<string, string>> = {
  '1.013992': '1.012796',
  '1.013995': '1.012785',
  '2.001793': '1.004228',
  '1.003211': '1.004223',
  '1.010386': '1.012566',
}

/** The days on which the five decisions take effect. */
export const effectiveOn = {
  opening: plainDate('2021-01-01'),
  march: plainDate('2021-03-15'),
  may: plainDate('2021-05-17'),
  july: plainDate('2021-07-12'),
  september: plainDate('2021-09-13'),
} as const

/** A procedure of the data files in full, in one of its editions of the year. */
export function draftOf(row: ProcedureRow, edition: 'offline' | 'full' = 'full'): ProcedureDraft {
  const used = channels.filter((channel) => edition === 'full' || channel !== 'online')
  const policies: Partial<ProcessingPolicy> = policyOf(row.code)
  return createProcedure({
    code: procedureCode(row.code),
    name: row.name.normalize('NFC'),
    field: stated({ code: null, name: row.field.normalize('NFC') }),
    levels: [row.level],
    channels: used.map((channel) => {
      const shown = row.terms[channel]
      return { channel, term: termOf(row.code, shown), rawTerm: shown?.raw ?? null }
    }),
    results:
      row.results.length === 0
        ? { state: 'missing' }
        : stated(row.results.map((code) => ({ code, name: null }))),
    policies,
    source: `dichvucong.gov.vn, ${row.decision}`,
  })
}

/** The time limit of a procedure and channel, where one is known. */
export function termFor(code: string, channel: Channel): Term | null {
  return termOf(code, (byCode.get(code) as ProcedureRow).terms[channel])
}

const byCode = new Map([...rows, ...retiredRows].map((row) => [row.code, row]))

/** What people can ask a level's desks for. */
export function listedFor(level: 'district' | 'commune'): readonly ListedProcedure[] {
  const successors = new Set(Object.values(replacedInSeptember))
  const later = (code: string): PlainDate =>
    newInMarch.includes(code)
      ? effectiveOn.march
      : successors.has(code)
        ? effectiveOn.september
        : effectiveOn.opening
  const until = (code: string): PlainDate | null =>
    abolishedInJuly.includes(code)
      ? effectiveOn.july
      : code in replacedInSeptember
        ? effectiveOn.september
        : null
  return [...rows, ...retiredRows]
    .filter((row) => row.level === level)
    .map((row): ListedProcedure => {
      const end = until(row.code)
      return {
        code: row.code,
        name: row.name,
        field: row.field,
        level: row.level,
        channels: channels.filter(
          (channel) =>
            termOf(row.code, row.terms[channel]) !== null &&
            !(channel === 'online' && openedOnlineInMay.includes(row.code)),
        ),
        openOn: (date) => later(row.code) <= date && (end === null || date < end),
      }
    })
    .filter((procedure) => procedure.channels.length > 0)
}
