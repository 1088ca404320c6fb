import { addDays, type PlainDate, procedureCode } from '@motcua/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AnnouncementItem,
  applyAnnouncement,
  type Catalogue,
  catalogueOn,
  emptyCatalogue,
  type ProcedureVersion,
  procedureOn,
  restoreCatalogue,
  stated,
} from '../src/index.ts'
import { day, decision, frozen, procedure } from './support.ts'

const codes = ['1.000001', '1.000002', '1.000003', '1.000004', '1.000005']
const draft = fc
  .record({ code: fc.constantFrom(...codes), sets: fc.integer({ min: 1, max: 3 }) })
  .map(({ code, sets }) => procedure(code, `Thủ tục ${code}`, { sets: stated(sets) }))
const code = fc.constantFrom(...codes).map(procedureCode)

const item: fc.Arbitrary<AnnouncementItem> = fc.oneof(
  fc.record({ kind: fc.constant('new' as const), procedure: draft }),
  fc.record({ kind: fc.constant('amended' as const), procedure: draft }),
  fc.record({ kind: fc.constant('replaced' as const), code, by: draft }),
  fc.record({ kind: fc.constant('abolished' as const), code }),
)

const firstDay = day('2021-01-01')
const decisions = fc.array(
  fc.record({
    items: fc.array(item, { minLength: 1, maxLength: 2 }),
    step: fc.integer({ min: -5, max: 40 }),
    fitting: fc.boolean(),
  }),
  { minLength: 5, maxLength: 25, size: 'max' },
)
type Script = typeof decisions extends fc.Arbitrary<infer T> ? T : never

/** An item that suits the catalogue, so that most decisions are applied and histories grow long. */
function fit(catalogue: Catalogue, given: AnnouncementItem, on: PlainDate): AnnouncementItem {
  const target = 'code' in given ? given.code : given.procedure.code
  const inForce = procedureOn(catalogue, target, on).ok
  if (inForce && given.kind === 'new') return { ...given, kind: 'amended' }
  if (!inForce && given.kind !== 'new') return { kind: 'new', procedure: procedure(target) }
  return given
}

function versionsIn(catalogue: Catalogue): readonly ProcedureVersion[] {
  return Object.values<readonly ProcedureVersion[]>(catalogue.versions).flat()
}

/** Applies what can be applied; refused decisions change nothing. */
function play(script: Script): readonly Catalogue[] {
  const states: Catalogue[] = [frozen(emptyCatalogue)]
  let on = firstDay
  for (const [i, { items, step, fitting }] of script.entries()) {
    on = addDays(on, step)
    const catalogue = states.at(-1) ?? emptyCatalogue
    const chosen = fitting ? items.map((given) => fit(catalogue, given, on)) : items
    const result = applyAnnouncement(catalogue, frozen(decision(i + 1, on, chosen)))
    if (result.ok) states.push(frozen(result.value))
  }
  return states
}

describe('any sequence of decisions', () => {
  it('never gives two versions of a code on one day, and numbers them 1, 2, 3', () => {
    let applied = 0
    fc.assert(
      fc.property(decisions, (list) => {
        const states = play(list)
        applied += states.length - 1
        const last = states.at(-1) ?? emptyCatalogue
        for (const [key, history] of Object.entries<readonly ProcedureVersion[]>(last.versions)) {
          for (const [i, { code, version, validity, ending }] of history.entries()) {
            expect(code).toBe(key)
            expect(version).toBe(i + 1)
            expect(ending === null).toBe(validity.to === null)
            const { from, to } = validity
            expect(to === null || from <= to).toBe(true)
            const next = history[i + 1]
            if (next !== undefined) expect(to !== null && to < next.validity.from).toBe(true)
          }
        }
        // What the package builds, it also accepts back.
        expect(restoreCatalogue(versionsIn(last), last.announcements)).toEqual({ ok: true, value: last })
      }),
      { numRuns: 150 },
    )
    expect(applied).toBeGreaterThan(800)
  })

  it('has in force on a day exactly what a naive look at all versions finds', () => {
    fc.assert(
      fc.property(decisions, fc.nat({ max: 450 }), (list, offset) => {
        const catalogue = play(list).at(-1) ?? emptyCatalogue
        const on = addDays(firstDay, offset)
        const naive = versionsIn(catalogue)
          .filter(({ validity: { from, to } }) => from <= on && (to === null || on <= to))
          .sort((a, b) => a.code.localeCompare(b.code, 'en'))
        expect(catalogueOn(catalogue, on)).toEqual(naive)
        for (const text of codes) {
          const found = procedureOn(catalogue, procedureCode(text), on)
          expect(found.ok ? found.value : undefined).toBe(naive.find((version) => version.code === text))
        }
      }),
      { numRuns: 150 },
    )
  })

  it('never changes the content of a version, nor an end once written', () => {
    fc.assert(
      fc.property(decisions, (list) => {
        const states = play(list)
        for (const [i, state] of states.entries()) {
          const before = states[i - 1]
          if (before === undefined) continue
          for (const version of versionsIn(before)) {
            const now = state.versions[version.code]?.[version.version - 1]
            if (version.ending !== null) expect(now).toBe(version)
            else {
              expect({ ...now, validity: null, ending: null }).toEqual({
                ...version,
                validity: null,
                ending: null,
              })
            }
          }
        }
      }),
      { numRuns: 100 },
    )
  })

  it('keeps every day before the earliest effect as it was', () => {
    fc.assert(
      fc.property(decisions, (list) => {
        const states = play(list)
        const last = states.at(-1)
        const before = states.at(-2)
        if (last === undefined || before === undefined) return
        const effect = last.announcements.at(-1)?.effectiveOn ?? firstDay
        const on = addDays(effect, -1)
        const plain = (catalogue: Catalogue) =>
          catalogueOn(catalogue, on).map(({ code, version }) => [code, version])
        expect(plain(last)).toEqual(plain(before))
      }),
      { numRuns: 100 },
    )
  })

  it('takes a decision of thousands of items, and as many successors in one', () => {
    const many = Array.from({ length: 5000 }, (_, i) => procedure(`1.${String(i).padStart(6, '0')}`))
    const items = many.map((draft): AnnouncementItem => ({ kind: 'new', procedure: draft }))
    const first = applyAnnouncement(emptyCatalogue, decision(1, '2021-01-01', items))
    if (!first.ok) expect.fail('refused')
    const by = procedure('2.000001')
    const merged = many.map(({ code }): AnnouncementItem => ({ kind: 'replaced', code, by }))
    const second = applyAnnouncement(first.value, decision(2, '2021-02-01', merged))
    if (!second.ok) expect.fail('refused')
    expect(catalogueOn(first.value, day('2021-01-01')).length).toBe(5000)
    expect(catalogueOn(second.value, day('2021-02-01')).map(({ origin }) => origin.replaces.length)).toEqual([
      5000,
    ])
  })
})
