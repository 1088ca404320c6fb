import { fail, ok, type Result, type Vnd } from '@motcua/core'
import type { FeesProblem } from './messages.ts'

/** Spellings that differ between regions and houses; each is right, none is imposed by a rule that was read. */
export interface NumberWordsStyle {
  /** The zero in the tens, as in 105: *một trăm linh năm* or *một trăm lẻ năm*. Default `linh`. */
  readonly zeroTens?: 'linh' | 'lẻ'
  /** 1,000: *nghìn* or *ngàn*. Default `nghìn`. */
  readonly thousand?: 'nghìn' | 'ngàn'
  /** The four after tens, as in 24: *hai mươi tư* or *hai mươi bốn*. Default `tư`. */
  readonly four?: 'tư' | 'bốn'
  /** 10^9: *tỷ* or *tỉ*. Default `tỷ`. */
  readonly billion?: 'tỷ' | 'tỉ'
}

/** The greatest number that is put in words, 10^15. */
export const GREATEST_IN_WORDS = 1_000_000_000_000_000

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const
const BILLION = 1_000_000_000

/**
 * A whole number in Vietnamese words (*đọc số bằng chữ*).
 *
 * @param number 0 to 10^15
 * @returns the words in lower case, or `fees.bad-number`
 * @example
 * ```ts
 * numberToWords(105) // => { ok: true, value: 'một trăm linh năm' }
 * numberToWords(1_000_021, { thousand: 'ngàn' }) // => { ok: true, value: 'một triệu không trăm hai mươi mốt' }
 * ```
 */
export function numberToWords(number: number, style: NumberWordsStyle = {}): Result<string, FeesProblem> {
  if (!Number.isInteger(number) || number < 0 || number > GREATEST_IN_WORDS) {
    return fail({ code: 'fees.bad-number', params: { number: String(number) } })
  }
  return ok(number === 0 ? 'không' : words(number, style).join(' '))
}

/**
 * An amount of money in words as it stands on a receipt (*số tiền bằng chữ*).
 *
 * @returns the words with a capital and *đồng*, or `fees.bad-number` for an amount below 0 or above 10^15
 * @example
 * ```ts
 * amountInWords(vnd(21000)) // => { ok: true, value: 'Hai mươi mốt nghìn đồng' }
 * ```
 */
export function amountInWords(amount: Vnd, style: NumberWordsStyle = {}): Result<string, FeesProblem> {
  const text = numberToWords(amount, style)
  if (!text.ok) return text
  return ok(`${text.value.charAt(0).toUpperCase()}${text.value.slice(1)} đồng`)
}

/** Above 10^9 the part before *tỷ* is a number of its own: 10^12 is *một nghìn tỷ*. */
function words(number: number, style: NumberWordsStyle): string[] {
  const billions = Math.floor(number / BILLION)
  const rest = number % BILLION
  const head = billions === 0 ? [] : [...words(billions, style), style.billion ?? 'tỷ']
  return [...head, ...belowBillion(rest, billions > 0, style)]
}

function belowBillion(number: number, follows: boolean, style: NumberWordsStyle): string[] {
  const groups = [
    { value: Math.floor(number / 1_000_000), name: ['triệu'] },
    { value: Math.floor(number / 1000) % 1000, name: [style.thousand ?? 'nghìn'] },
    { value: number % 1000, name: [] },
  ]
  const said: string[] = []
  for (const { value, name } of groups) {
    // A group of zeros is not said; after a group that was, all three digits are.
    if (value > 0) said.push(...threeDigits(value, follows || said.length > 0, style), ...name)
  }
  return said
}

function threeDigits(value: number, full: boolean, style: NumberWordsStyle): string[] {
  const hundreds = Math.floor(value / 100)
  const tens = Math.floor(value / 10) % 10
  const ones = value % 10
  const said: string[] = []
  if (full || hundreds > 0) said.push(digit(hundreds), 'trăm')
  if (tens === 0 && ones > 0 && said.length > 0) said.push(style.zeroTens ?? 'linh')
  if (tens === 1) said.push('mười')
  if (tens > 1) said.push(digit(tens), 'mươi')
  if (ones > 0) said.push(onesAfter(tens, ones, style))
  return said
}

function onesAfter(tens: number, ones: number, style: NumberWordsStyle): string {
  if (ones === 1 && tens > 1) return 'mốt'
  if (ones === 4 && tens > 1) return style.four ?? 'tư'
  if (ones === 5 && tens > 0) return 'lăm'
  return digit(ones)
}

function digit(value: number): string {
  return digits[value] as string
}
