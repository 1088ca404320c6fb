import type { Brand } from './brand.ts'
import { motcuaError } from './errors.ts'
import type { CoreProblem } from './messages.ts'
import { fail, ok, type Result } from './result.ts'

/**
 * The identification code of an agency (*mã định danh cơ quan*): since 2020-09-15 `H56.14`, level 1 first
 * (Quyết định 20/2020/QĐ-TTg, Điều 4–7); before, 13 characters with level 1 last, `000.17.22.H56`
 * (QCVN 102:2016/BTTTT).
 */
export type OrganisationCode = Brand<string, 'OrganisationCode'>

/** Which of the two grammars a code follows. */
export type OrganisationCodeScheme = '2016' | '2020'

const scheme2016 = /^[0-9A-Z]{3}\.[0-9A-Z]{2}\.[0-9A-Z]{2}\.([A-Y]\d{2})$/
const scheme2020 = /^([A-Y]\d{2})(?:\.[0-9A-Z]+)*$/
const MAX_LENGTH_2020 = 35

/** Whether a text has the shape of an organisation code, old or new. */
export function isOrganisationCode(text: string): text is OrganisationCode {
  return scheme2016.test(text) || (text.length <= MAX_LENGTH_2020 && scheme2020.test(text))
}

/**
 * Reads an organisation code.
 *
 * @returns the code, or `core.bad-organisation-code` with a reason: `case`, `length` or `shape`
 * @example
 * ```ts
 * parseOrganisationCode('h56.14').ok // => false
 * ```
 */
export function parseOrganisationCode(text: string): Result<OrganisationCode, CoreProblem> {
  if (isOrganisationCode(text)) return ok(text)
  const upper = text.toUpperCase()
  const reason =
    upper !== text && isOrganisationCode(upper) ? 'case' : scheme2020.test(text) ? 'length' : 'shape'
  return fail({ code: 'core.bad-organisation-code', params: { text, reason } })
}

/**
 * An organisation code the programmer wrote or a trusted store gave back.
 *
 * @throws MotcuaError `core.bad-organisation-code` when it has another shape.
 */
export function organisationCode(text: string): OrganisationCode {
  if (isOrganisationCode(text)) return text
  throw motcuaError('core.bad-organisation-code', `"${text}" is not an organisation code such as H56.14.`)
}

/** The grammar a code follows. A code of 13 characters with its level 1 at the end is of 2016. */
export function organisationCodeScheme(code: OrganisationCode): OrganisationCodeScheme {
  return scheme2016.test(code) ? '2016' : '2020'
}

/** The level-1 group: `H56` of `000.17.22.H56` and of `H56.14`. */
export function rootOrganisation(code: OrganisationCode): string {
  return (scheme2016.exec(code) ?? scheme2020.exec(code))?.[1] ?? code
}
