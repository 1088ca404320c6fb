import { fail, ok, type Result, type Vnd, vnd } from '@motcua/core'
import type { FeesProblem } from './messages.ts'
import { numberToWords } from './number-words.ts'

// Variants of one word are read as one; which of them is used is the writer's style.
const sameWord: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['lẻ', 'linh'],
  ['ngàn', 'nghìn'],
  ['tỉ', 'tỷ'],
  ['tư', 'bốn'],
])

const ones: ReadonlyMap<string, number> = /* @__PURE__ */ new Map(
  ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'].map((word, value) => [
    word,
    value,
  ]),
)
const tones: ReadonlyMap<string, number> = /* @__PURE__ */ new Map([
  ['mốt', 1],
  ['lăm', 5],
])

/**
 * Reads a number written in Vietnamese words, in any of the usual spellings.
 *
 * Only what {@link numberToWords} could have written is read: *hai mươi một* or *một trăm năm* (100 and something
 * left out) are refused rather than guessed.
 *
 * @returns the number, or `fees.bad-number-words`
 * @example
 * ```ts
 * parseNumberWords('Một trăm lẻ năm') // => { ok: true, value: 105 }
 * parseNumberWords('hai mươi một').ok // => false
 * ```
 */
export function parseNumberWords(text: string): Result<number, FeesProblem> {
  const tokens = tokensOf(text)
  const number = readLeniently(tokens)
  // Reading is lenient and writing is not: what does not come back the same was not a proper reading.
  const back = numberToWords(number)
  if (back.ok && tokensOf(back.value).join(' ') === tokens.join(' ') && plainFour(text)) return ok(number)
  return fail({ code: 'fees.bad-number-words', params: { text } })
}

/**
 * Reads an amount in words; *đồng* must end it.
 *
 * @returns the amount, or `fees.bad-number-words`
 */
export function parseAmountInWords(text: string): Result<Vnd, FeesProblem> {
  const match = /^(.*\S)\s+đồng\s*$/iu.exec(text.normalize('NFC'))
  const number = match ? parseNumberWords(match[1] as string) : null
  if (number?.ok) return ok(vnd(number.value))
  return fail({ code: 'fees.bad-number-words', params: { text } })
}

function tokensOf(text: string): string[] {
  return wordsOf(text).map((word) => sameWord.get(word) ?? word)
}

function wordsOf(text: string): string[] {
  return text.normalize('NFC').toLowerCase().trim().split(/\s+/)
}

/** *Tư* for four stands only after *mươi*. */
function plainFour(text: string): boolean {
  const said = wordsOf(text)
  return said.every((word, i) => word !== 'tư' || said[i - 1] === 'mươi')
}

function readLeniently(tokens: readonly string[]): number {
  let total = 0
  let section = 0
  let group = 0
  let last = 0
  const closeGroup = (times: number) => {
    section += (group + last) * times
    group = 0
    last = 0
  }
  for (const token of tokens) {
    const value = ones.get(token) ?? tones.get(token)
    if (value !== undefined) last = value
    else if (token === 'mười') group += 10
    else if (token === 'mươi' || token === 'trăm') {
      group += last * (token === 'trăm' ? 100 : 10)
      last = 0
    } else if (token === 'nghìn') closeGroup(1000)
    else if (token === 'triệu') closeGroup(1_000_000)
    else if (token === 'tỷ') {
      closeGroup(1)
      total = (total + section) * 1_000_000_000
      section = 0
    } else if (token !== 'linh') return Number.NaN
  }
  closeGroup(1)
  return total + section
}
