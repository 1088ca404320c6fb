import type { Notice } from '../notice.ts'

/** A file of notices. `NoticesDocumentSchema` reads it from JSON. */
export interface NoticesDocument {
  /** What the file is. */
  readonly format: 'motcua.working-time.notices'
  /** Version of the format. */
  readonly version: 1
  /** The notices. */
  readonly notices: readonly Notice[]
}

/**
 * Notices as a document to be written as JSON. Reading it back, guarded, is
 * `parseInput(NoticesDocumentSchema, JSON.parse(text))` with the schema of `@motcua/working-time/schemas`, and then
 * {@link checkWholeYears}.
 *
 * @example
 * ```ts
 * noticesDocument([]) // => { format: 'motcua.working-time.notices', version: 1, notices: [] }
 * ```
 */
export function noticesDocument(notices: readonly Notice[]): NoticesDocument {
  return { format: 'motcua.working-time.notices', version: 1, notices }
}
