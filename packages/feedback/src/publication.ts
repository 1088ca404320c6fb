import { foldVietnamese, type Localized, type PlainDate, plainDateOf } from '@motcua/core'
import type { FeedbackOutcome } from './event.ts'
import { currentNumber, type Feedback } from './feedback.ts'
import type { RegisterNumber } from './register.ts'

/** What a text still gives away: a fact of the sender's record, or something that looks like one. */
export type IdentityKind = 'senderRecord' | 'email' | 'phone' | 'identityNumber'

/** What each kind is called. */
export const identityKindNames: Readonly<Record<IdentityKind, Localized>> = {
  senderRecord: { vi: 'thông tin của người gửi', en: 'a fact of the sender’s record' },
  email: { vi: 'địa chỉ thư điện tử', en: 'an e-mail address' },
  phone: { vi: 'số điện thoại', en: 'a telephone number' },
  identityNumber: { vi: 'số định danh', en: 'an identity number' },
}

const looks: readonly (readonly [IdentityKind, RegExp])[] = [
  ['email', /[^\s@]+@[^\s@]+\.[^\s@]+/],
  // 12 digits of the citizen card or 9 of the older card, standing alone.
  ['identityNumber', /(?<![\d.,])(?:\d{12}|\d{9})(?![\d]|[.,]\d)/],
  // Ten digits from 0, or +84 and nine; a sum such as 84.000.000.000 is not one.
  ['phone', /(?<![\d.,])(?:\+84|0)(?:[ .-]?\d){9}(?!\d)/],
]

/**
 * What in a text would identify the sender: facts of the personal record (compared without marks and case, from three
 * letters on), and anything that looks like an address, a telephone or an identity number. Empty when none is found,
 * which does not prove that there is none: an officer reads the text all the same.
 *
 * @example
 * ```ts
 * findIdentity('Ông Nguyễn Văn A, 0912 345 678', ['NGUYỄN VĂN A']) // => ['senderRecord', 'phone']
 * findIdentity('Thu 84.000.000 đồng', []) // => []
 * ```
 */
export function findIdentity(text: string, withheld: readonly string[]): readonly IdentityKind[] {
  const normal = text.normalize('NFC')
  const words = spaced(foldVietnamese(normal))
  const named = withheld.some((fact) => {
    const wanted = spaced(foldVietnamese(fact))
    return wanted.trim().length >= 3 && words.includes(wanted)
  })
  const seen = looks.filter(([, look]) => look.test(normal)).map(([kind]) => kind)
  return named ? ['senderRecord', ...seen] : seen
}

function spaced(text: string): string {
  return ` ${text.replace(/[^a-z0-9]+/g, ' ').trim()} `
}

/** An answer as the public sees it: never the sender, the message as it came, or an id that leads to them. */
export interface FeedbackPublication {
  /** Its number in its register. */
  readonly number: RegisterNumber
  /** What it was about. */
  readonly subject: string
  /** The answer. */
  readonly text: string
  /** What came of it. */
  readonly outcome: FeedbackOutcome
  /** When it was answered. */
  readonly answeredOn: PlainDate
  /** When it was published. */
  readonly publishedOn: PlainDate
}

/** What the public sees of a message; `null` while nothing is published. */
export function publicationOf(feedback: Feedback): FeedbackPublication | null {
  const { published, answered } = feedback
  const number = currentNumber(feedback)
  if (published === null || answered === null || number === null) return null
  return {
    number,
    subject: published.subject,
    text: published.text,
    outcome: answered.outcome,
    answeredOn: plainDateOf(answered.at),
    publishedOn: plainDateOf(published.at),
  }
}
