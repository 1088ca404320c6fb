import { foldVietnamese } from '@motcua/core'
import type { Register } from './register.ts'

/** A register a message may belong to, and the words that speak for it. */
export interface RegisterSuggestion {
  /** The register. */
  readonly register: Register
  /** The words found, as the list has them. */
  readonly words: readonly string[]
}

// Those with laws of their own stand first: taking a denunciation for feedback does the most harm.
const vocabulary: readonly RegisterSuggestion[] = [
  { register: 'denunciation', words: ['tố cáo', 'tố giác'] },
  { register: 'complaint', words: ['khiếu nại', 'khiếu kiện'] },
  {
    register: 'conduct',
    words: [
      'chậm trễ',
      'quá hạn',
      'nhũng nhiễu',
      'gây phiền hà',
      'sách nhiễu',
      'thái độ',
      'đi lại nhiều lần',
    ],
  },
  {
    register: 'rule',
    words: [
      'quy định',
      'thủ tục',
      'nghị định',
      'thông tư',
      'văn bản',
      'bất cập',
      'vướng mắc',
      'sửa đổi',
      'bãi bỏ',
    ],
  },
  { register: 'question', words: ['xin hỏi', 'cho hỏi', 'cho biết', 'hướng dẫn', 'như thế nào', 'ở đâu'] },
]

/**
 * Registers a message may belong to, by the words in it, those with laws of their own first. A hint for the officer
 * who classifies, never a decision: the law classifies by what is meant, and a text without a known word gets none.
 * A text typed without marks is compared without them.
 *
 * @example
 * ```ts
 * suggestRegisters('Tôi tố cáo cán bộ nhũng nhiễu').map((one) => one.register) // => ['denunciation', 'conduct']
 * suggestRegisters('xin hoi nop ho so o dau').map((one) => one.register) // => ['question']
 * ```
 */
export function suggestRegisters(text: string): readonly RegisterSuggestion[] {
  const plain = text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ')
  const folded = foldVietnamese(text)
  const unmarked = plain.trim() === folded
  return vocabulary
    .map(({ register, words }) => ({
      register,
      words: words.filter((word) => (unmarked ? has(folded, foldVietnamese(word)) : has(plain, word))),
    }))
    .filter(({ words }) => words.length > 0)
}

/** Whether the words stand in the text as whole syllables. */
function has(text: string, words: string): boolean {
  return ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(` ${words} `)
}
