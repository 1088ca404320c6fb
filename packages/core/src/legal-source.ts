import type { Locale, Localized } from './locale.ts'
import type { PlainDate } from './plain-date.ts'

/**
 * The rule of law a computation rests on (*căn cứ pháp lý*).
 * `verified` means that the text of the article was read; everything else is `unverified` and configurable.
 */
export interface LegalSource {
  /** The instrument with its number, e.g. `Nghị định 61/2018/NĐ-CP`. */
  readonly document: string
  /** Article, clause and point in Vietnamese order, e.g. `Điều 19 khoản 9`. */
  readonly article?: string
  /** First day in force; null where it is not known. */
  readonly from: PlainDate | null
  /** Last day in force, inclusive; absent while it is in force. */
  readonly to?: PlainDate
  /** Whether the text itself was read. */
  readonly status: 'verified' | 'unverified'
  /** What a reader should know before relying on it. */
  readonly note?: string
}

/**
 * A citation in one line; one whose text was not read says so.
 *
 * @example
 * ```ts
 * const source: LegalSource = { document: 'Nghị định 61/2018/NĐ-CP', article: 'Điều 19', from: null, status: 'verified' }
 * formatLegalSource(source) // => 'Nghị định 61/2018/NĐ-CP, Điều 19'
 * formatLegalSource({ ...source, status: 'unverified' }, 'en') // => 'Nghị định 61/2018/NĐ-CP, Điều 19 (unverified)'
 * ```
 */
export function formatLegalSource(source: LegalSource, locale: Locale = 'vi'): string {
  const place = source.article === undefined ? source.document : `${source.document}, ${source.article}`
  return source.status === 'verified' ? place : `${place} (${unverified[locale]})`
}

const unverified: Localized = { vi: 'chưa kiểm chứng', en: 'unverified' }
