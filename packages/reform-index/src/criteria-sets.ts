import { fail, ok, type PlainDate, type Result } from '@motcua/core'
import type { CriteriaSet } from './criteria-set.ts'
import type { ReformIndexProblem } from './messages.ts'
import { kindWords, type UnitKind, unitKindInfo } from './unit-kind.ts'

/**
 * The sets that are in force twice on one day for one kind of unit without saying which supersedes which. Two
 * decisions in one year happen (Sơn La 2025): the later one must name the earlier.
 */
export function checkCriteriaSets(sets: readonly CriteriaSet[]): readonly ReformIndexProblem[] {
  return sets.flatMap((second, j) =>
    sets.slice(0, j).flatMap((first): readonly ReformIndexProblem[] => {
      if (supersedes(first, second) || supersedes(second, first)) return []
      const on = [first.validFrom, second.validFrom].sort()[1] as PlainDate
      const kind = first.unitKinds.find((one) => second.unitKinds.includes(one))
      if (kind === undefined || !covers(first, on) || !covers(second, on)) return []
      const params = { first: first.id, second: second.id, on, ...kindWords(kind) }
      return [{ code: 'reform-index.sets-overlap', params, path: [j] }]
    }),
  )
}

/**
 * The set in force for a kind of unit on a day. A set that another one in force supersedes is left out.
 *
 * @returns or `no-set-in-force`, or `sets-overlap` where the sets do not say which one counts
 * @example
 * ```ts
 * const sets = [songLoIllustrative2021, nationalIndex766]
 * unwrap(criteriaSetOn(sets, 'commune', plainDate('2021-06-01'))).id // => 'song-lo-illustrative-2021'
 * criteriaSetOn(sets, 'district', plainDate('2021-06-01')).ok // => false
 * ```
 */
export function criteriaSetOn(
  sets: readonly CriteriaSet[],
  kind: UnitKind,
  on: PlainDate,
): Result<CriteriaSet, ReformIndexProblem> {
  const info = unitKindInfo(kind)
  const exists = info !== undefined && (info.from ?? on) <= on && on <= (info.to ?? on)
  const inForce = exists ? sets.filter((set) => set.unitKinds.includes(kind) && covers(set, on)) : []
  const [first, second] = inForce.filter((set) => !inForce.some((other) => supersedes(other, set)))
  if (first === undefined)
    return fail({ code: 'reform-index.no-set-in-force', params: { ...kindWords(kind), on } })
  if (second === undefined) return ok(first)
  return fail({
    code: 'reform-index.sets-overlap',
    params: { first: first.id, second: second.id, on, ...kindWords(kind) },
  })
}

function covers({ validFrom, validTo }: CriteriaSet, on: PlainDate): boolean {
  return validFrom <= on && (validTo === undefined || on <= validTo)
}

function supersedes(later: CriteriaSet, earlier: CriteriaSet): boolean {
  return later.supersedes?.includes(earlier.id) ?? false
}
