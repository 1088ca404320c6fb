import { compareDecimal, type Decimal } from '@motcua/core'
import type { Ranking } from './criteria-set.ts'
import type { Figures } from './unit-score.ts'

/** A unit to be ranked. A {@link UnitScore} fits as `score`; so does a row typed in from a published table. */
export interface RankEntry {
  readonly unit: string
  /** Units are also ranked within their group, such as all communes; none when absent. */
  readonly group?: string
  readonly score: { readonly published: Figures; readonly raw: Figures }
}

/** A unit's place (*thứ hạng*). */
export interface RankedUnit {
  readonly unit: string
  readonly group: string | null
  readonly value: Decimal | null
  /** Among all; null without a value: such units are listed last and take no place. */
  readonly rank: number | null
  /** Within the group; null without a group or a value. */
  readonly rankInGroup: number | null
}

/**
 * Ranks units, the highest first, as the set declares: by points or percent, on published or unrounded values, ties
 * as 1-2-2-4 (`competition`) or 1-2-2-3 (`dense`). Tied units keep the order they came in.
 *
 * @example
 * ```ts
 * const row = (unit, points) => {
 *   const figures = { points, percent: null }
 *   return { unit, score: { published: figures, raw: figures } }
 * }
 * const rows = [row('a', '8'), row('b', '9.5'), row('c', '8'), row('d', '7')]
 * const ranking = { by: 'points', on: 'published', ties: 'competition' }
 * rankUnits(rows, ranking).map(({ unit, rank }) => `${rank} ${unit}`) // => ['1 b', '2 a', '2 c', '4 d']
 * ```
 */
export function rankUnits(entries: readonly RankEntry[], ranking: Ranking): readonly RankedUnit[] {
  const rows = entries
    .map(({ unit, group, score }) => ({ unit, group: group ?? null, value: score[ranking.on][ranking.by] }))
    .sort((a, b) => order(a.value, b.value))
  const overall = places(
    rows.map(({ value }) => value),
    ranking.ties,
  )
  const inGroup = new Map<string, (number | null)[]>()
  for (const group of new Set(rows.flatMap((row) => row.group ?? []))) {
    const values = rows.filter((row) => row.group === group).map(({ value }) => value)
    inGroup.set(group, places(values, ranking.ties).reverse())
  }
  return rows.map((row, i) => ({
    ...row,
    rank: overall[i] ?? null,
    rankInGroup: row.group === null ? null : (inGroup.get(row.group)?.pop() ?? null),
  }))
}

function order(a: Decimal | null, b: Decimal | null): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1
  return compareDecimal(b, a)
}

/** Places of values that are sorted downwards, nulls last. */
function places(values: readonly (Decimal | null)[], ties: Ranking['ties']): (number | null)[] {
  let place = 0
  return values.map((value, i) => {
    if (value === null) return null
    const before = values[i - 1]
    if (before == null || compareDecimal(before, value) !== 0) place = ties === 'dense' ? place + 1 : i + 1
    return place
  })
}
