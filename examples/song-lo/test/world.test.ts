import {
  applyAnnouncement,
  type Catalogue,
  catalogueOn,
  emptyCatalogue,
  findContradictions,
} from '@motcua/catalogue'
import { addDays, type Level, type PlainDate, plainDate, unwrap } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import { decisionsOfTheYear } from '../src/world/decisions.ts'
import { effectiveOn } from '../src/world/procedures.ts'
import { communes, places } from '../src/world/units.ts'

const catalogue = decisionsOfTheYear().reduce<Catalogue>(
  (before, decision) => unwrap(applyAnnouncement(before, decision)),
  emptyCatalogue,
)

function count(on: PlainDate, level: Level): number {
  return catalogueOn(catalogue, on).filter((version) => version.levels.includes(level)).length
}

describe('the catalogue of the year', () => {
  it('ends with 239 procedures of the district and 100 of the communes', () => {
    const closing = plainDate('2021-10-29')
    expect([count(closing, 'district'), count(closing, 'commune')]).toEqual([239, 100])
  })

  it('changes with every decision, and only then', () => {
    const turns = Object.values(effectiveOn)
    for (const turn of turns.slice(1)) {
      const [before, after] = [addDays(turn, -1), turn].map((day) => catalogueOn(catalogue, day))
      expect(after).not.toEqual(before)
    }
    expect(catalogue.announcements.map(({ items }) => new Set(items.map(({ kind }) => kind)))).toEqual([
      new Set(['new']),
      new Set(['new']),
      new Set(['amended']),
      new Set(['abolished']),
      new Set(['replaced']),
    ])
  })

  it('announces nothing that contradicts itself', () => {
    for (const version of catalogueOn(catalogue, plainDate('2021-10-29'))) {
      expect(findContradictions(version, plainDate('2021-10-29'))).toEqual([])
    }
  })

  it('names the procedure of a decision whose parts contradict each other, and applies nothing of it', () => {
    const [opening] = decisionsOfTheYear()
    const item = opening?.items[0]
    if (!opening || item?.kind !== 'new') throw new Error('The first decision announces procedures.')
    const broken = {
      ...item.procedure,
      policies: { ...item.procedure.policies, mode: 'sequential' as const },
    }
    const decision = {
      ...opening,
      items: [{ kind: 'new' as const, procedure: broken }, ...opening.items.slice(1)],
    }
    const answer = applyAnnouncement(emptyCatalogue, decision)
    expect(answer).toMatchObject({ ok: false, problems: [{ params: { procedure: broken.code } }] })
  })
})

describe('the places', () => {
  it('are the district desk, Tam Sơn town and 16 communes, and the tax office', () => {
    expect(communes).toHaveLength(17)
    expect(communes[0]?.name).toBe('Thị trấn Tam Sơn')
    expect(new Set(places.map((place) => place.organisation)).size).toBe(19)
    // H00 belongs to no province: the codes cannot be taken for real ones.
    for (const place of places) expect(place.organisation).toMatch(/\.H00$/)
  })
})
