import { isPlainTime } from '@motcua/core'
import type { WorkingTimeProblem } from '../messages.ts'
import { type AmountTerm, checkTerm, type SameDayTerm, type TermUnit, termParts } from '../term.ts'
import type { WordingProblem, WordingWarning } from '../wording-messages.ts'
import { numberFromWords } from './number-words.ts'
import type { Scanner } from './scan.ts'

/** An amount of a unit as it was written. */
export interface Limit {
  readonly term: AmountTerm
  /** The addends of a sum, as `03 + 09 + 03 ngày`; one for a plain amount. */
  readonly parts: readonly number[]
  readonly warnings: readonly WordingWarning[]
}

/** A limit, or why it is none. */
export type Read<T> = T | WordingProblem | WorkingTimeProblem

const units: Readonly<Record<string, TermUnit | 'minute'>> = {
  'ngày làm việc': 'workingDay',
  'giờ làm việc': 'workingHour',
  'h làm việc': 'workingHour',
  'ngày lịch': 'day',
  ngày: 'day',
  giờ: 'hour',
  h: 'hour',
  tuần: 'week',
  tháng: 'month',
  năm: 'year',
  phút: 'minute',
}

const unitWord = new RegExp(`^(?:${Object.keys(units).join('|')})(?![\\p{L}\\p{N}])`, 'iu')

/** Reads `amount unit`, the amount perhaps a sum, each number perhaps repeated in words that must agree. */
export function readLimit(scanner: Scanner): Read<Limit> {
  const parts: number[] = []
  const written: string[] = []
  const named = new Set<string>()
  do {
    // "1.000" may be a thousand or one: neither is guessed.
    const digits = scanner.take(/^\d+(?:[.,](?!\d{3}(?!\d))\d+)?(?!\d|[.,]\d)/u)?.[0]
    if (digits === undefined) return notUnderstood(scanner.rest())
    const amount = Number(digits.replace(',', '.'))
    const words = /^\(([^()]*)\)/u.exec(scanner.rest())?.[1]?.trim()
    const said = words === undefined ? undefined : numberFromWords(words.toLowerCase())
    if (words !== undefined && said !== undefined) {
      scanner.take(/^\([^()]*\)/u)
      if (said !== amount) return { code: 'working-time.wording-words-differ', params: { digits, words } }
    }
    parts.push(amount)
    written.push(digits)
    const unit = scanner.take(unitWord)?.[0].toLowerCase()
    if (unit !== undefined) named.add(unit)
  } while (scanner.take(/^\+/u) !== null)
  const [unit, other] = [...named]
  if (other !== undefined) return notUnderstood(`${unit} + ${other}`)
  if (unit === undefined) return withoutUnit(written.join(' + '), scanner.rest())
  return limitOf(parts, units[unit] as TermUnit | 'minute')
}

function limitOf(parts: readonly number[], unit: TermUnit | 'minute'): Read<Limit> {
  const sum = parts.reduce((total, amount) => total + termParts({ unit: 'hour', amount }), 0) / 10_000
  const inMinutes = unit === 'minute'
  const term: AmountTerm = inMinutes ? { unit: 'hour', amount: sum / 60 } : { unit, amount: sum }
  const checked = checkTerm(term)
  if (!checked.ok) return checked.problems[0]
  const params = { minutes: sum, hours: term.amount }
  return { term, parts, warnings: inMinutes ? [{ code: 'working-time.wording-minutes', params }] : [] }
}

function withoutUnit(amount: string, rest: string): WordingProblem {
  const unit = /^\p{L}+/u.exec(rest)?.[0]
  return unit === undefined
    ? { code: 'working-time.wording-no-unit', params: { amount } }
    : { code: 'working-time.wording-unknown-unit', params: { unit } }
}

const sameDay =
  /^(?:trả kết quả |giải quyết )?(?:ngay )?trong ngày(?: làm việc)?(?: (?:cơ quan, tổ chức )?(?:tiếp nhận|nhận)(?: được| đủ)*(?: hồ sơ| yêu cầu)?(?: hợp lệ)?)?(?![\p{L}\p{N}])/iu
const hour = '(\\d{1,2})(?: ?(?:giờ|h|g)|:)(?: ?(\\d{2}))?(?: ?phút)?(?![\\p{L}\\p{N}])'
const received = '(?:trường hợp |nếu |khi )?(?:(?:tiếp )?nhận )?(?:được )?(?:hồ sơ |yêu cầu )?sau '
const nextDay = 'ngày làm việc (?:tiếp theo|kế tiếp|liền kề|sau)'
const late = [
  new RegExp(`^${received}${hour}[^;\\d]*?${nextDay}(?: liền kề)?`, 'iu'),
  new RegExp(`^hoặc (?:trong |vào )?${nextDay}[ ,]*${received}${hour}`, 'iu'),
]

/** Reads *ngay trong ngày; sau 15 giờ thì ngày làm việc tiếp theo*; null where the wording is of another kind. */
export function readSameDay(scanner: Scanner, raw: string): Read<SameDayTerm> | null {
  if (scanner.take(sameDay) === null) return null
  scanner.take(/^[,;.:–—-]+/u)
  const rule = late.map((pattern) => scanner.take(pattern)).find((match) => match !== null)
  if (rule === undefined) return { code: 'working-time.wording-no-cutoff', params: { raw } }
  const cutoff = `${(rule[1] ?? '').padStart(2, '0')}:${rule[2] ?? '00'}`
  return isPlainTime(cutoff) ? { unit: 'sameDay', cutoff } : notUnderstood(rule[0])
}

/** The refusal of a part that no rule of the grammar reads. */
export function notUnderstood(rest: string): WordingProblem {
  return { code: 'working-time.wording-not-understood', params: { rest } }
}
