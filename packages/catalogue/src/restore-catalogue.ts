import { okUnless, type ProcedureCode, type Result } from '@motcua/core'
import type { AnnouncementRecord } from './announcement.ts'
import type { Catalogue } from './catalogue.ts'
import type { CatalogueProblem } from './messages.ts'
import type { ProcedureVersion } from './procedure.ts'

/**
 * A catalogue from versions that a store kept or a national catalogue gave, in any order.
 *
 * @returns the catalogue; or, with the place of each in `versions`: `catalogue.version-ends-before-it-starts`,
 * `catalogue.versions-overlap`, `catalogue.version-number-unexpected` (1 is first, then without gaps)
 * @example
 * ```ts
 * const birth = createProcedure({ code: procedureCode('1.001193'), name: 'Thủ tục đăng ký khai sinh' })
 * const catalogue = unwrap(restoreCatalogue([versionOf(birth, { from: plainDate('2021-01-01') })]))
 * catalogueOn(catalogue, plainDate('2021-03-01')).length // => 1
 * ```
 */
export function restoreCatalogue(
  versions: readonly ProcedureVersion[],
  announcements: readonly AnnouncementRecord[] = [],
): Result<Catalogue, CatalogueProblem> {
  const places = new Map<ProcedureCode, { version: ProcedureVersion; index: number }[]>()
  for (const [index, version] of versions.entries()) {
    const list = places.get(version.code)
    if (list === undefined) places.set(version.code, [{ version, index }])
    else list.push({ version, index })
  }
  const problems: CatalogueProblem[] = []
  const byCode: Record<ProcedureCode, readonly ProcedureVersion[]> = {}
  for (const [procedure, list] of places) {
    list.sort((a, b) => a.version.version - b.version.version)
    for (const [i, { version, index }] of list.entries()) {
      const refuse = (code: CatalogueProblem['code'], params: CatalogueProblem['params']) =>
        problems.push({ code, params: { procedure, ...params }, path: ['versions', index] })
      const { from, to } = version.validity
      if (to !== null && to < from) refuse('catalogue.version-ends-before-it-starts', { from, to })
      if (version.version !== i + 1) {
        refuse('catalogue.version-number-unexpected', { version: version.version, expected: i + 1 })
      }
      const before = list[i - 1]?.version.validity
      if (before && (before.to === null || before.to >= from)) {
        refuse('catalogue.versions-overlap', { on: from })
      }
    }
    byCode[procedure] = list.map(({ version }) => version)
  }
  return okUnless(problems, () => ({ versions: byCode, announcements }))
}
