import { type Instant, type Localized, plainDateOf } from '@motcua/core'

/**
 * The registers (*sổ*) behind the one entrance. Each has its own numbers, clock and publication rule, and one message
 * stands in exactly one of them. Complaints (*khiếu nại*) and denunciations (*tố cáo*) have laws of their own and are
 * never mixed with feedback (*phản ánh, kiến nghị*).
 */
export type Register = 'rule' | 'conduct' | 'complaint' | 'denunciation' | 'question' | 'outOfScope'

/** The registers, feedback first. */
export const registers: readonly Register[] = [
  'rule',
  'conduct',
  'complaint',
  'denunciation',
  'question',
  'outOfScope',
]

/** What each register is called. */
export const registerNames: Readonly<Record<Register, Localized>> = {
  rule: { vi: 'Phản ánh, kiến nghị về quy định hành chính', en: 'Feedback on a rule' },
  conduct: { vi: 'Phản ánh, kiến nghị về hành vi hành chính', en: 'Feedback on conduct' },
  complaint: { vi: 'Khiếu nại', en: 'Complaint' },
  denunciation: { vi: 'Tố cáo', en: 'Denunciation' },
  question: { vi: 'Hỏi đáp', en: 'Question' },
  outOfScope: { vi: 'Ngoài phạm vi tiếp nhận', en: 'Out of scope' },
}

/** A place in a register: numbered from 1 each year, apart from every other register. */
export interface RegisterNumber {
  /** The register. */
  readonly register: Register
  /** The year, on the clock of Vietnam, in which the number was drawn. */
  readonly year: number
  /** From 1, without gaps. */
  readonly serial: number
}

/**
 * The number after the last one drawn in a register in the year of an instant. The host keeps the last one, per
 * register and year, and writes it in the same commit as the event.
 *
 * @param last the last serial drawn, 0 when there is none
 * @example
 * ```ts
 * nextRegisterNumber('rule', instant('2021-12-31T17:00:00Z'), 0) // => { register: 'rule', year: 2022, serial: 1 }
 * ```
 */
export function nextRegisterNumber(register: Register, at: Instant, last: number): RegisterNumber {
  return { register, year: yearOf(at), serial: last + 1 }
}

/** The year of an instant on the clock of Vietnam. */
export function yearOf(at: Instant): number {
  return Number(plainDateOf(at).slice(0, 4))
}

/** What may become of a message in each register. */
export interface RegisterRule {
  /** `answer`: processed here when competent. `forward`: only handed to the competent body. `guide`: declined. */
  readonly handling: 'answer' | 'forward' | 'guide'
  /** Whether answers are made public: `owed` by law, `allowed`, or `never`. */
  readonly publication: 'owed' | 'allowed' | 'never'
}

/**
 * What may become of a message in each register. Publication of answers on rules is owed by Nghị định 20/2008/NĐ-CP,
 * Điều 19; for the rest the cautious reading is taken.
 */
export const registerRules: Readonly<Record<Register, RegisterRule>> = {
  rule: { handling: 'answer', publication: 'owed' },
  conduct: { handling: 'answer', publication: 'allowed' },
  complaint: { handling: 'forward', publication: 'never' },
  denunciation: { handling: 'forward', publication: 'never' },
  question: { handling: 'answer', publication: 'allowed' },
  outOfScope: { handling: 'guide', publication: 'never' },
}
