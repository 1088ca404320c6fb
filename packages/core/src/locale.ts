/** The two languages every message exists in. */
export type Locale = 'vi' | 'en'

/** A text in both languages. Vietnamese is the users' language and always comes first. */
export interface Localized {
  /** Vietnamese, NFC. */
  readonly vi: string
  /** English. */
  readonly en: string
}

/**
 * Picks one language of a text.
 *
 * @example
 * ```ts
 * localize({ vi: 'hồ sơ', en: 'dossier' }, 'en') // => 'dossier'
 * ```
 */
export function localize(text: Localized, locale: Locale): string {
  return text[locale]
}
