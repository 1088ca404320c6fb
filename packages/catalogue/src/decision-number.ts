import { fail, ok, type Result } from '@motcua/core'
import type { CatalogueProblem } from './messages.ts'

const shape = /^\d+[a-z]?\/QĐ-[A-ZĐ0-9]+(-[A-ZĐ0-9]+)*$/

/**
 * Reads the number of a decision of announcement (*số quyết định công bố*). It is not trimmed or corrected.
 *
 * @returns the number, or `catalogue.bad-decision-number` with a reason: `prefix` (a word such as "Số" in front),
 * `order` (the sign before the number), `diacritics` (QD for QĐ), `case`, or `shape`
 * @example
 * ```ts
 * parseDecisionNumber('1523/QĐ-BCA-C06') // => { ok: true, value: '1523/QĐ-BCA-C06' }
 * parseDecisionNumber('QĐ/0001-BTP').ok // => false
 * ```
 */
export function parseDecisionNumber(text: string): Result<string, CatalogueProblem> {
  if (shape.test(text)) return ok(text)
  return fail({
    code: 'catalogue.bad-decision-number',
    params: { number: text, reason: reasonAgainst(text) },
    path: ['number'],
  })
}

function reasonAgainst(text: string): string {
  if (/^(số|so)\s/iu.test(text.normalize('NFC'))) return 'prefix'
  if (/^Q[ĐD]\//iu.test(text)) return 'order'
  if (/^\d+[a-z]?\/QD-/i.test(text)) return 'diacritics'
  if (shape.test(text.replace(/\/.*$/, (sign) => sign.toUpperCase()))) return 'case'
  return 'shape'
}
