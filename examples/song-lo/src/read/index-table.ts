import type { PostingReport } from '@motcua/catalogue'
import { type UnitId, unwrap } from '@motcua/core'
import {
  classify,
  explainLeaf,
  type LeafScore,
  lostPoints,
  nodeOf,
  rankUnits,
  scoreUnit,
  songLoIllustrative2021 as set,
  type UnitScore,
} from '@motcua/reform-index'
import type { IndexRow, YearData } from '../report/data.ts'
import { communes, placeOf } from '../world/units.ts'
import { type DeskCounts, emptyCounts } from './counts.ts'
import { factsOf } from './index-facts.ts'
import type { DeskMoney } from './money.ts'

const SHOWN = 5

/** The 17 communes under the illustrative set, ranked and classed, with where each lost its points and why. */
export function indexOf(
  seed: string,
  desks: ReadonlyMap<string, DeskCounts>,
  postings: PostingReport,
  money: ReadonlyMap<UnitId, DeskMoney>,
): YearData['index'] {
  const scores = new Map<string, UnitScore>()
  for (const place of communes) {
    const counts = desks.get(place.id) ?? emptyCounts()
    const facts = factsOf(seed, place, counts, postings, money.get(place.id) ?? { payments: 0, receipts: 0 })
    const unitKind = place.id === 'tam-son' ? 'township' : 'commune'
    scores.set(place.id, unwrap(scoreUnit(set, facts, { unitKind })))
  }
  const entries = [...scores].map(([unit, score]) => ({ unit, score }))
  const rows = rankUnits(entries, set.ranking).map(({ unit, rank }): IndexRow => {
    const score = scores.get(unit) as UnitScore
    return {
      unit: placeOf(unit as UnitId).name,
      points: score.published.points ?? '',
      percent: score.published.percent ?? '',
      rank: rank ?? 0,
      className: classify(set, score)?.band.name.vi ?? '',
      lost: lostPoints(score)
        .slice(0, SHOWN)
        .map(({ code, name, lost }) => ({
          leaf: `${code} ${name.vi}`,
          points: lost,
          why: explainLeaf((nodeOf(score, code) as LeafScore).trace, 'vi'),
        })),
    }
  })
  const byRank = [...rows].sort((a, b) => a.rank - b.rank || (a.unit < b.unit ? -1 : 1))
  return { title: set.name.vi, note: set.note?.vi ?? '', rows: byRank }
}
