import { fail, invariant, ok, type Result } from '@motcua/core'
import type { NationalPortalProblem } from './messages.ts'

/** How many progress reports one call to the portal carries. */
export const PORTAL_BATCH_SIZE = 10

/**
 * Cuts a list into batches in its own order; the last may be shorter, none is empty.
 *
 * @example
 * ```ts
 * inBatches([1, 2, 3, 4, 5], 2) // => [[1, 2], [3, 4], [5]]
 * ```
 */
export function inBatches<T>(
  items: readonly T[],
  size: number = PORTAL_BATCH_SIZE,
): readonly (readonly T[])[] {
  invariant(Number.isSafeInteger(size) && size > 0, 'A batch holds at least one item.')
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}

/** What the portal answers to a call. */
export interface PortalAnswer {
  /** `0` when the call succeeded. */
  readonly error_code: string
}

/** Whether the portal took a call; else `national-portal.refused-by-portal` with its error code. */
export function readPortalAnswer(answer: PortalAnswer): Result<'taken', NationalPortalProblem> {
  const { error_code: error } = answer
  return error === '0' ? ok('taken') : fail({ code: 'national-portal.refused-by-portal', params: { error } })
}
