import {
  type Brand,
  dateParts,
  fail,
  isOrganisationCode,
  isPlainDate,
  motcuaError,
  type OrganisationCode,
  ok,
  organisationCodeScheme,
  type PlainDate,
  type Result,
} from '@motcua/core'
import type { DossierProblem } from './messages.ts'

/**
 * The code of a dossier (*mã số hồ sơ*): identification code of the unit, date of receipt, number of the day
 * (Nghị định 61/2018/NĐ-CP, Điều 26; Thông tư 01/2018/TT-VPCP, Điều 19).
 */
export type DossierCode = Brand<string, 'DossierCode'>

/** The three shapes met in the wild: `000.17.22.H56-210531-0001`, `H56.14-240823-0001`, `G09.20-20260609-0092637`. */
export type DossierCodeScheme = '2018' | '2020' | 'ministry'

/** The parts of a dossier code. */
export interface DossierCodeParts {
  /** Which shape it has. */
  readonly scheme: DossierCodeScheme
  /** The receiving unit. */
  readonly unit: OrganisationCode
  /**
   * The date in the code. Some systems number dossiers when they are submitted online, so it is not always the day of
   * receipt.
   */
  readonly date: PlainDate
  /** The number of that day, from 1. */
  readonly sequence: number
}

/** The last number a day can have: the law gives four digits. */
export const LAST_SEQUENCE = 9999

const shape = /^([0-9A-Z.]+)-(?:(\d{6})-(\d{4})|(\d{8})-(\d{7}))$/

/**
 * Reads a dossier code of any of the three shapes.
 *
 * @returns its parts, or `dossier.bad-code` with a reason: `shape`, `unit`, `date` or `sequence`
 * @example
 * ```ts
 * parseDossierCode('H56.14-240823-0001') // => { ok: true, value: { scheme: '2020', unit: 'H56.14', date: '2024-08-23', sequence: 1 } }
 * parseDossierCode('000.17.22.H56-210231-0001').ok // => false
 * ```
 */
export function parseDossierCode(text: string): Result<DossierCodeParts, DossierProblem> {
  const bad = (reason: string) => fail<DossierProblem>({ code: 'dossier.bad-code', params: { text, reason } })
  const match = shape.exec(text)
  if (!match) return bad('shape')
  const [, unit = '', short, shortSequence = '', long = '', longSequence = ''] = match
  if (!isOrganisationCode(unit)) return bad('unit')
  const digits = short === undefined ? long : `20${short}`
  const date = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`
  if (!isPlainDate(date)) return bad('date')
  const sequence = Number(short === undefined ? longSequence : shortSequence)
  if (sequence === 0) return bad('sequence')
  const scheme = short === undefined ? 'ministry' : organisationCodeScheme(unit)
  // A code of 2016 with the long date and number was never seen; it is not accepted by accident.
  if (scheme === 'ministry' && organisationCodeScheme(unit) === '2016') return bad('shape')
  return ok({ scheme: scheme === '2016' ? '2018' : scheme, unit, date, sequence })
}

/**
 * Writes the code of the n-th dossier a unit received on a day; the shape follows the unit's own code.
 *
 * @param sequence 1 to 9999; drawn by the host from a counter of the unit and the day
 * @returns the code, or `dossier.sequence-exhausted`, `dossier.bad-code`
 * @example
 * ```ts
 * formatDossierCode(organisationCode('000.17.22.H56'), plainDate('2021-05-31'), 1) // => { ok: true, value: '000.17.22.H56-210531-0001' }
 * ```
 */
export function formatDossierCode(
  unit: OrganisationCode,
  receivedOn: PlainDate,
  sequence: number,
): Result<DossierCode, DossierProblem> {
  if (!Number.isSafeInteger(sequence) || sequence < 1) {
    return fail({ code: 'dossier.bad-code', params: { text: String(sequence), reason: 'sequence' } })
  }
  if (sequence > LAST_SEQUENCE) {
    return fail({ code: 'dossier.sequence-exhausted', params: { unit, date: receivedOn, sequence } })
  }
  const { year } = dateParts(receivedOn)
  if (year < 2000 || year > 2099) {
    return fail({ code: 'dossier.bad-code', params: { text: receivedOn, reason: 'date' } })
  }
  const day = receivedOn.slice(2).replaceAll('-', '')
  return ok(`${unit}-${day}-${String(sequence).padStart(4, '0')}` as DossierCode)
}

/** Whether a text is a dossier code of one of the three shapes. */
export function isDossierCode(text: string): text is DossierCode {
  return parseDossierCode(text).ok
}

/**
 * A dossier code the programmer wrote or a trusted store gave back.
 *
 * @throws MotcuaError `dossier.bad-code` when it has another shape.
 */
export function dossierCode(text: string): DossierCode {
  if (isDossierCode(text)) return text
  throw motcuaError('dossier.bad-code', `"${text}" is not a dossier code such as H56.14-240823-0001.`)
}
