import type { PlainDate, ProcedureCode, UnitId } from '@motcua/core'
import type { Posting } from '../posting.ts'
import type { ProcedureVersion } from '../procedure.ts'

/** The postings of one unit, by code. */
export type PlaceRegister = ReadonlyMap<ProcedureCode, readonly Posting[]>

/** The register by unit and code, in one pass. */
export function byPlace(postings: readonly Posting[]): ReadonlyMap<UnitId, PlaceRegister> {
  const units = new Map<UnitId, Map<ProcedureCode, Posting[]>>()
  for (const posting of postings) {
    let codes = units.get(posting.unit)
    if (codes === undefined) {
      codes = new Map()
      units.set(posting.unit, codes)
    }
    const list = codes.get(posting.code)
    if (list === undefined) codes.set(posting.code, [posting])
    else list.push(posting)
  }
  return units
}

/**
 * What hangs on a day among postings of one code on one channel: at each place the newest that was not taken down.
 * A version whose first day has not come yet hangs beside the one in force, and is left out.
 */
export function shownOn(
  postings: readonly Posting[],
  history: readonly ProcedureVersion[],
  on: PlainDate,
): readonly Posting[] {
  const shown = new Map<string, Posting>()
  for (const posting of postings) {
    if (posting.postedOn > on) continue
    const known = history.find(({ version }) => version === posting.version)
    if (known !== undefined && known.validity.from > on) continue
    const newest = shown.get(posting.place)
    if (newest === undefined || newest.postedOn <= posting.postedOn) shown.set(posting.place, posting)
  }
  return [...shown.values()].filter(({ removedOn }) => removedOn === null || removedOn > on)
}
