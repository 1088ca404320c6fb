import { fail, ok, type Result } from '@motcua/core'
import { scan } from './internal/scan.ts'
import { notUnderstood, readLimit, readSameDay } from './internal/wording-limit.ts'
import { readTail, type Tail } from './internal/wording-tail.ts'
import type { WorkingTimeProblem } from './messages.ts'
import type { AmountTerm, Term } from './term.ts'
import type { WordingProblem, WordingWarning } from './wording-messages.ts'

/** A time limit as it was worded, and what was read from it. Plain JSON. */
export interface TermWording {
  /** The wording as given. */
  readonly raw: string
  /** The time limit. */
  readonly term: Term
  /** The addends of a sum of steps (`03 + 09 + 03 ngày`), of which `term` is the total; one for a plain amount. */
  readonly parts: readonly number[]
  /** What the time limit runs from, as worded: `kể từ ngày nhận đủ hồ sơ`; null where it is not said. */
  readonly anchor: string | null
  /** Other time limits of the same wording, each with its condition: `25 ngày vùng khó`. */
  readonly alternatives: readonly { readonly condition: string; readonly term: AmountTerm }[]
  /** By how much it may be extended: `gia hạn không quá 02 ngày làm việc`. */
  readonly extensions: readonly AmountTerm[]
  /** Remarks kept and not computed: what is not counted, where it applies. */
  readonly notes: readonly string[]
  /** On what conditions the reading stands. */
  readonly warnings: readonly WordingWarning[]
}

/** Characters of a wording: far above any real one, and few enough to be read in no time whatever they are. */
const LONGEST = 500

const nothingStated =
  /^(?:không (?:có thông tin|quy định|xác định|áp dụng)|chưa (?:có thông tin|quy định))?$/iu
const opening =
  /^(?:thời hạn(?: giải quyết)?\s*:? )?(?:trong (?:thời hạn|thời gian|vòng) )?(?:(?:tối đa|chậm nhất|nhiều nhất)(?: là)? )?(?:không quá )?/iu

/**
 * Reads a time limit as officials write it (*thời hạn giải quyết*): an amount and a unit with what may stand around
 * them, or the same day with its hour. Nothing is guessed: an amount without a unit, digits that disagree with the
 * words beside them, and any part that is not understood are refused.
 *
 * @returns the reading, or one problem: `working-time.wording-empty`, `…-no-unit`, `…-unknown-unit`,
 *   `…-words-differ`, `…-no-cutoff`, `…-too-long`, `…-not-understood`, or what `checkTerm` says of the amount.
 * @example
 * ```ts
 * unwrap(parseTerm('Không quá 03 (ba) ngày làm việc kể từ ngày nhận đủ hồ sơ')).term // => { unit: 'workingDay', amount: 3 }
 * unwrap(parseTerm('Ngay trong ngày; nhận sau 15 giờ thì ngày làm việc tiếp theo')).term // => { unit: 'sameDay', cutoff: '15:00' }
 * parseTerm('5') // => { ok: false, problems: [{ code: 'working-time.wording-no-unit', params: { amount: '5' } }] }
 * parseTerm('05 (sáu) ngày').ok // => false
 * ```
 */
export function parseTerm(wording: string): Result<TermWording, WordingProblem | WorkingTimeProblem> {
  if (wording.length > LONGEST) {
    return fail({ code: 'working-time.wording-too-long', params: { most: LONGEST } })
  }
  const text = wording
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[ .;,]+$/u, '')
  if (nothingStated.test(text)) return fail({ code: 'working-time.wording-empty', params: { raw: wording } })
  const scanner = scan(text)
  const sameDay = readSameDay(scanner, wording)
  if (sameDay !== null && 'code' in sameDay) return fail(sameDay)
  if (sameDay === null) scanner.take(opening)
  const limit = sameDay === null ? readLimit(scanner) : { term: sameDay, parts: [], warnings: [] }
  if ('code' in limit) return fail(limit)
  const tail = readTail(scanner)
  if ('code' in tail) return fail(tail)
  if (scanner.rest() !== '') return fail(notUnderstood(scanner.rest()))
  const { term, warnings } = withoutDaysOff(limit.term, tail)
  return ok({
    raw: wording,
    term,
    parts: limit.parts,
    anchor: tail.anchor,
    alternatives: tail.alternatives,
    extensions: tail.extensions,
    notes: tail.notes,
    warnings: [...limit.warnings, ...tail.warnings, ...warnings],
  })
}

/** "10 ngày (không kể thứ bảy, chủ nhật, ngày lễ)" means working days: only such days are left. */
function withoutDaysOff(term: Term, { daysOff }: Tail): Pick<TermWording, 'term' | 'warnings'> {
  if (daysOff === null || term.unit !== 'day') return { term, warnings: [] }
  return {
    term: { ...term, unit: 'workingDay' },
    warnings: [{ code: 'working-time.wording-days-off', params: { note: daysOff } }],
  }
}
