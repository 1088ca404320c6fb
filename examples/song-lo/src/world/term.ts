import { plainTime } from '@motcua/core'
import type { Term } from '@motcua/working-time'

/** "The same day, or the next working day when received after 15:00." */
const sameDay: Term = { unit: 'sameDay', cutoff: plainTime('15:00') }

/**
 * Procedures whose limit the page gives only in prose and the law gives in full: certification under Nghị định
 * 23/2015/NĐ-CP, Điều 7, and the registrations of civil status that portals answer "ngay trong ngày".
 */
const sameDayCodes = new Set([
  '2.000815',
  '2.000884',
  '2.000913',
  '2.000927',
  '2.000942',
  '2.001016',
  '2.001019',
  '2.001035',
  '2.001406',
  '2.000992',
  '2.001008',
  '1.001193',
  '1.000894',
  '1.000656',
  '2.000635',
])

/** A time limit as the page shows it; nothing where it shows a bare number or none. */
export interface ShownTerm {
  readonly raw: string
  readonly amount: number
  readonly unit: string
}

/** The term of a procedure and channel: from the page, else from the 15:00 family, else not known. */
export function termOf(code: string, shown: ShownTerm | undefined): Term | null {
  if (shown !== undefined) return shownTerm(shown)
  return sameDayCodes.has(code) ? sameDay : null
}

function shownTerm({ amount, unit }: ShownTerm): Term | null {
  switch (unit) {
    case 'workingDay':
    case 'day':
    case 'hour':
      return { unit, amount }
    default:
      return null
  }
}
