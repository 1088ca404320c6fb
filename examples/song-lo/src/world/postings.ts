import {
  type Announcement,
  type Catalogue,
  type Posting,
  type ProcedureVersion,
  versionsOf,
} from '@motcua/catalogue'
import { addDays, type Level } from '@motcua/core'
import type { PostingKey } from 'motcua'
import type { Random } from '../random.ts'
import { communes, districtDesk, type Place } from './units.ts'

/** Where procedures of a level hang: the district's own at its desk, those of the communes at each of them. */
function placesFor(levels: readonly Level[]): readonly Place[] {
  return levels.includes('commune') ? communes : [districtDesk]
}

const ways = ['board', 'portal'] as const

/** What a decision makes the desks take down: procedures abolished or replaced, on the day they end. */
export function takenDownBy(catalogue: Catalogue, decision: Announcement): readonly PostingKey[] {
  return decision.items.flatMap((item) => {
    if (item.kind !== 'abolished' && item.kind !== 'replaced') return []
    const last = versionsOf(catalogue, item.code).at(-1) as ProcedureVersion
    return placesFor(last.levels).flatMap(({ id: unit }) =>
      ways.map((channel) => ({ unit, channel, code: item.code, version: last.version })),
    )
  })
}

/**
 * What the desks post after a decision: the district every procedure on its board and its page, each commune those of
 * its level. Most are up on the first day; one in fifty waits for somebody to come back from leave.
 */
export function postingsAfter(
  random: Random,
  catalogue: Catalogue,
  decision: Announcement,
): readonly Posting[] {
  return decision.items.flatMap((item): readonly Posting[] => {
    if (item.kind === 'abolished') return []
    const draft = item.kind === 'replaced' ? item.by : item.procedure
    const version = versionsOf(catalogue, draft.code).at(-1)?.version ?? 1
    const post = (unit: Place, channel: (typeof ways)[number]): Posting => ({
      code: draft.code,
      version,
      channel,
      postedOn: random.perMille(20) ? addDays(decision.effectiveOn, random.int(1, 6)) : decision.effectiveOn,
      removedOn: null,
      place: channel === 'board' ? `Bảng niêm yết, ${unit.name}` : `Trang thông tin điện tử, ${unit.name}`,
      unit: unit.id,
    })
    return placesFor(draft.levels).flatMap((unit) => ways.map((way) => post(unit, way)))
  })
}
