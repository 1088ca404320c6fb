import { atPath, type Result } from '@motcua/core'
import type { NationalPortalProblem, PortalLoss } from '../messages.ts'

/** Gathers problems and losses of one document while its parts are converted. */
export interface Gathering {
  readonly problems: NationalPortalProblem[]
  readonly losses: PortalLoss[]
}

/** Nothing yet. */
export function gather(): Gathering {
  return { problems: [], losses: [] }
}

/** The value of a part, or nothing with its problems kept under the part's path. */
export function take<T>(
  into: Gathering,
  result: Result<T, NationalPortalProblem>,
  ...path: readonly (string | number)[]
): T | undefined {
  if (result.ok) return result.value
  into.problems.push(...result.problems.map((problem) => atPath(problem, ...path)))
  return undefined
}

/** The record without its absent fields: `exactOptionalPropertyTypes` knows no `undefined`. */
export function compact<T extends object>(record: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T
}
