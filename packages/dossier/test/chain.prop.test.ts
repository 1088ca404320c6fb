import type { DossierId } from '@motcua/core'
import { unwrap } from '@motcua/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DossierProblem, type SealedEvent, seal, verifyChain } from '../src/index.ts'
import { dossierId, giveBack, processed, run, t } from './support.ts'

const { events } = run([...processed(t('2021-03-01')), [t('2021-03-03'), 'agency', giveBack]])
const history = seal(dossierId, events, null)
const head = unwrap(verifyChain(history))

function breaks(changed: readonly SealedEvent[], known?: typeof head): readonly DossierProblem[] {
  const result = verifyChain(changed, known ?? undefined)
  return result.ok ? [] : result.problems
}

const codes = (problems: readonly DossierProblem[]) => problems.map(({ code }) => code)

describe('the chain of a dossier', () => {
  it('links every event to the one before', () => {
    expect(history.map(({ version }) => version)).toEqual([1, 2, 3, 4])
    expect(history.map(({ previous }) => previous)).toEqual([
      null,
      ...history.slice(0, -1).map((e) => e.digest),
    ])
    expect(head).toEqual({ version: 4, digest: history[3]?.digest })
    expect(verifyChain([])).toEqual({ ok: true, value: null })
  })

  it('seals in pieces as in one go', () => {
    const first = seal(dossierId, events.slice(0, 2), null)
    const rest = seal(dossierId, events.slice(2), first[1] ?? null)
    expect([...first, ...rest]).toEqual(history)
  })

  it('survives storage as JSON', () => {
    expect(breaks(JSON.parse(JSON.stringify(history)))).toEqual([])
  })

  it('names the event that was edited', () => {
    const edited = history.map((sealed) =>
      sealed.version === 2 ? { ...sealed, event: { ...sealed.event, at: t('2021-02-28') } } : sealed,
    )
    expect(breaks(edited)).toEqual([
      { code: 'dossier.chain-edited', params: { dossier: dossierId, version: 2 }, path: [1] },
    ])
  })

  it('an edited event that was sealed again no longer carries the next one', () => {
    const [one, two, three] = history as [SealedEvent, SealedEvent, SealedEvent]
    const forged = seal(dossierId, [{ ...two.event, at: t('2021-02-28') }], one)
    expect(breaks([one, ...forged, three])).toMatchObject([
      { code: 'dossier.chain-broken', params: { version: 3 } },
    ])
  })

  it('finds what was removed, repeated, moved, cut or taken from another dossier', () => {
    const [one, two, three, four] = history as [SealedEvent, SealedEvent, SealedEvent, SealedEvent]
    expect(codes(breaks([one, three, four]))).toContain('dossier.chain-gap')
    expect(codes(breaks([two, three, four]))).toContain('dossier.chain-gap')
    expect(codes(breaks([one, two, two, three]))).toContain('dossier.chain-gap')
    expect(codes(breaks([one, three, two, four]))).toContain('dossier.chain-gap')
    expect(breaks([one, two, three])).toEqual([])
    expect(codes(breaks([one, two, three], head))).toEqual(['dossier.chain-head'])
    const foreign = seal('hs-2' as DossierId, events, null)
    expect(codes(breaks([one, ...foreign.slice(1)]))).toContain('dossier.chain-mixed')
  })

  it('finds any single character that was changed', () => {
    const text = JSON.stringify(history)
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom(...'aZ09-.:x'), (at, letter) => {
        fc.pre(text[at] !== letter)
        const changed = text.slice(0, at) + letter + text.slice(at + 1)
        let parsed: SealedEvent[]
        try {
          parsed = JSON.parse(changed)
        } catch {
          return
        }
        // A change that leaves the same value, such as 1 for 1.0, is no edit.
        if (JSON.stringify(parsed) === text) return
        expect(breaks(parsed, head)).not.toEqual([])
      }),
      { numRuns: 400 },
    )
  })
})
