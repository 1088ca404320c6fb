import { fail, ok, type PlainDate, type ProcedureCode, type Result } from '@motcua/core'
import type { AnnouncementRecord } from './announcement.ts'
import type { CatalogueProblem } from './messages.ts'
import type { ProcedureVersion } from './procedure.ts'

/**
 * A catalogue (*danh mục thủ tục hành chính*): every version of every procedure, with the decisions that made them. It
 * is plain JSON and never changes: a decision of announcement gives the next catalogue. Nothing is ever taken out, for
 * dossiers keep to the version they were received under.
 */
export interface Catalogue {
  /** The versions of each code, oldest first; their validities do not overlap. */
  readonly versions: Readonly<Record<ProcedureCode, readonly ProcedureVersion[]>>
  /** The decisions applied, in the order they were. */
  readonly announcements: readonly AnnouncementRecord[]
}

/** A catalogue before its first decision. */
export const emptyCatalogue: Catalogue = { versions: {}, announcements: [] }

/**
 * Every version of a code, oldest first; empty for a code the catalogue does not know.
 *
 * @example
 * ```ts
 * versionsOf(emptyCatalogue, procedureCode('1.001193')) // => []
 * ```
 */
export function versionsOf(catalogue: Catalogue, code: ProcedureCode): readonly ProcedureVersion[] {
  // Own keys only: a text that was merely called a code must not find what every object inherits.
  return Object.hasOwn(catalogue.versions, code) ? (catalogue.versions[code] ?? []) : []
}

/**
 * The procedures in force on a day (*danh mục có hiệu lực*), in the order of their codes.
 *
 * @example
 * ```ts
 * catalogueOn(emptyCatalogue, plainDate('2021-03-01')) // => []
 * ```
 */
export function catalogueOn(catalogue: Catalogue, date: PlainDate): readonly ProcedureVersion[] {
  const found: ProcedureVersion[] = []
  for (const versions of Object.values<readonly ProcedureVersion[]>(catalogue.versions)) {
    const version = versionOn(versions, date)
    if (version !== undefined) found.push(version)
  }
  return found.sort((a, b) => (a.code < b.code ? -1 : 1))
}

/**
 * The version of a procedure in force on a day.
 *
 * @returns the version, or `catalogue.unknown-procedure`, `catalogue.not-yet-in-force` or
 * `catalogue.no-longer-in-force`
 * @example
 * ```ts
 * procedureOn(emptyCatalogue, procedureCode('1.001193'), plainDate('2021-03-01')).ok // => false
 * ```
 */
export function procedureOn(
  catalogue: Catalogue,
  code: ProcedureCode,
  date: PlainDate,
): Result<ProcedureVersion, CatalogueProblem> {
  const versions = versionsOf(catalogue, code)
  const version = versionOn(versions, date)
  return version === undefined ? fail(absence(code, versions, date)) : ok(version)
}

/** Among versions of one code the one in force on a day; the newest is the likeliest. */
export function versionOn(
  versions: readonly ProcedureVersion[],
  date: PlainDate,
): ProcedureVersion | undefined {
  for (let i = versions.length - 1; i >= 0; i--) {
    const version = versions[i]
    if (version === undefined || version.validity.from > date) continue
    return version.validity.to === null || date <= version.validity.to ? version : undefined
  }
  return undefined
}

/** Why a code without a version in force on a day has none. */
export function absence(
  procedure: ProcedureCode,
  versions: readonly ProcedureVersion[],
  on: PlainDate,
): CatalogueProblem {
  const first = versions[0]
  if (first === undefined) return { code: 'catalogue.unknown-procedure', params: { procedure } }
  const last = versions.filter(({ validity }) => validity.from <= on).at(-1)
  if (last === undefined) {
    const { from } = first.validity
    return { code: 'catalogue.not-yet-in-force', params: { procedure, on, from } }
  }
  return {
    code: 'catalogue.no-longer-in-force',
    params: {
      procedure,
      on,
      endedOn: last.validity.to,
      endedBy: last.ending?.announcement ?? null,
      successor: last.ending?.successor ?? null,
    },
  }
}
