import { createHash } from 'node:crypto'
import { type Digest, type DossierId, formatProblem, id, plainDate, unwrap } from '@motcua/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dossierMessages, type SealedEvent, seal } from '../src/index.ts'
import {
  auditPath,
  type DailySeal,
  digestOfSeal,
  leafHash,
  merkleRoot,
  nodeHash,
  proofMessages,
  proveInclusion,
  rootFromPath,
  sealDay,
  verifyInclusion,
  verifyLog,
} from '../src/proof.ts'
import { processed, run, t } from './support.ts'

const hex = (text: string) => Uint8Array.from(Buffer.from(text, 'hex'))
const sha256 = (...parts: readonly Uint8Array[]) =>
  createHash('sha256').update(Buffer.concat(parts)).digest('hex')

// The leaves and roots of the reference tests of Certificate Transparency, which fixed RFC 6962's hashing.
const inputs = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const leaves = inputs.map((input) => leafHash(hex(input)))

describe('the Merkle tree of RFC 6962', () => {
  it.each(roots.map((root, i) => [i + 1, root] as const))(
    'over %i leaves has its known root',
    (size, root) => {
      expect(merkleRoot(leaves.slice(0, size))).toBe(root)
    },
  )

  it('over nothing is the hash of nothing', () => {
    expect(merkleRoot([])).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  it('hashes leaves and nodes apart, so that a node is never taken for a leaf', () => {
    const [a, b] = leaves as [Digest, Digest]
    expect(a).toBe(sha256(hex('00')))
    expect(nodeHash(a, b)).toBe(sha256(hex('01'), hex(a), hex(b)))
    expect(leafHash(hex(a + b))).not.toBe(nodeHash(a, b))
  })

  it('proves every leaf of every size, with the known paths', () => {
    const seven = leaves.slice(0, 7)
    expect(auditPath(leaves, 5)).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ])
    expect(rootFromPath(seven[6] as Digest, 6, 7, auditPath(seven, 6))).toBe(merkleRoot(seven))
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (size, seed) => {
        const tree = Array.from({ length: size }, (_, i) =>
          leafHash(hex((i + 256).toString(16).padStart(4, '0'))),
        )
        const index = seed % size
        const path = auditPath(tree, index)
        const leaf = tree[index] as Digest
        expect(rootFromPath(leaf, index, size, path)).toBe(merkleRoot(tree))
        const other = (index + 1) % size
        if (size > 1) {
          expect(rootFromPath(leaf, other, size, path)).not.toBe(merkleRoot(tree))
          expect(rootFromPath(leaf, index, size, path.slice(1))).not.toBe(merkleRoot(tree))
        }
        expect(rootFromPath(leaf, index, size, [...path, leaf])).not.toBe(merkleRoot(tree))
      }),
    )
  })

  it('has no path for a leaf it does not hold', () => {
    expect(() => auditPath(leaves, 8)).toThrow(RangeError)
    expect(rootFromPath(leaves[0] as Digest, 0, 0, [])).toBeNull()
    expect(rootFromPath(leaves[0] as Digest, 8, 8, [])).toBeNull()
  })
})

const { events } = run(processed(t('2021-03-01')))
const history = (name: string) => seal(id<DossierId>(name), events, null)
const [a, b, c] = [history('hs-a'), history('hs-b'), history('hs-c')]
const nth = (list: readonly SealedEvent[], index: number) => list[index] as SealedEvent
const days = [[nth(a, 0), nth(b, 0), nth(a, 1)], [], [nth(b, 1), nth(a, 2), nth(b, 2), nth(c, 0)]]
const tail = c.slice(1)
const seals: DailySeal[] = []
for (const [i, day] of days.entries()) {
  const on = `2021-03-0${i + 1}`
  seals.push(
    sealDay({ log: 'song-lo', day: plainDate(on), sealedAt: t(on, '23:00') }, day, seals.at(-1) ?? null),
  )
}
const log = [...days.flat(), ...tail]
const anchor = (seals[2] as DailySeal).digest
const check = (list: readonly SealedEvent[], known: readonly DailySeal[] = seals) => {
  const report = verifyLog(list, { seals: known, anchor })
  for (const problem of report.broken?.problems ?? []) {
    for (const locale of ['vi', 'en'] as const) {
      expect(formatProblem(problem, locale, { ...dossierMessages, ...proofMessages })).not.toMatch(/[{}]/)
    }
  }
  return report
}
const replaced = <T>(list: readonly T[], at: number, value: T) =>
  list.map((one, i) => (i === at ? value : one))

describe('the daily seals', () => {
  it('count on from one another, a day without events too', () => {
    expect(seals.map(({ first, count }) => [first, count])).toEqual([
      [0, 3],
      [3, 0],
      [3, 4],
    ])
    expect(seals[1]).toMatchObject({ previous: seals[0]?.digest, root: merkleRoot([]) })
  })

  it('hold over a log nobody touched, and tell what no seal vouches for yet', () => {
    expect(check(log)).toEqual({ events: 9, dossiers: 3, seals: 3, unsealed: 2, broken: null })
    expect(check(JSON.parse(JSON.stringify(log)), JSON.parse(JSON.stringify(seals))).broken).toBeNull()
  })

  it('carry hashes, counts and times alone: there is nothing of a person in them to erase', () => {
    expect(Object.keys(seals[0] as DailySeal).sort()).toEqual(
      ['count', 'day', 'digest', 'first', 'log', 'previous', 'root', 'sealedAt', 'v'].sort(),
    )
  })
})

describe('the offline check names the first broken link', () => {
  it('an edited event', () => {
    const victim = log[4] as SealedEvent
    const edited = { ...victim, event: { ...victim.event, at: t('2021-02-01') } }
    expect(check(replaced(log, 4, edited)).broken).toMatchObject({
      kind: 'event',
      index: 4,
      event: { dossier: 'hs-a', version: 3 },
      problems: [{ code: 'dossier.chain-edited' }],
    })
  })

  it('a history sealed anew from an edited event on', () => {
    const [first, second, third] = a as [SealedEvent, SealedEvent, SealedEvent]
    const forged = seal(first.dossier, [{ ...second.event, at: t('2021-02-01') }, third.event], first)
    const forgery = replaced(replaced(log, 2, forged[0] as SealedEvent), 4, forged[1] as SealedEvent)
    expect(check(forgery).broken).toMatchObject({
      kind: 'seal',
      index: 0,
      day: '2021-03-01',
      problems: [{ code: 'dossier.seal-root', params: { first: 0 } }],
    })
  })

  it('a whole dossier taken out, and a cut end', () => {
    const without = log.filter(({ dossier }) => dossier !== 'hs-c')
    expect(check(without).broken).toMatchObject({
      index: 2,
      problems: [{ code: 'dossier.seal-short', params: { count: 4, found: 3 } }],
    })
    expect(check(log.slice(0, 2)).broken).toMatchObject({
      index: 0,
      problems: [{ code: 'dossier.seal-short' }],
    })
  })

  it('events that changed places, though every history still holds', () => {
    const swapped = replaced(replaced(log, 0, log[1] as SealedEvent), 1, log[0] as SealedEvent)
    expect(check(swapped).broken).toMatchObject({ kind: 'seal', problems: [{ code: 'dossier.seal-root' }] })
  })

  it('an edited, a removed and a foreign seal', () => {
    const [one, two, three] = seals as [DailySeal, DailySeal, DailySeal]
    expect(check(log, [one, { ...two, sealedAt: t('2021-03-09') }, three]).broken).toMatchObject({
      index: 1,
      problems: [{ code: 'dossier.seal-edited' }],
    })
    expect(check(log, [one, three]).broken).toMatchObject({
      index: 1,
      day: '2021-03-03',
      problems: [{ code: 'dossier.seal-broken' }],
    })
    const moved = { ...two, log: 'tam-son' }
    expect(check(log, [one, { ...moved, digest: digestOfSeal(moved) }]).broken).toMatchObject({
      problems: [{ code: 'dossier.seal-broken' }],
    })
  })

  it('seals made anew over a forged log, by the digest kept elsewhere', () => {
    const forged = history('hs-x')
    const one = sealDay(
      { log: 'song-lo', day: plainDate('2021-03-01'), sealedAt: t('2021-03-01') },
      forged,
      null,
    )
    expect(verifyLog(forged, { seals: [one] }).broken).toBeNull()
    expect(check(forged, [one]).broken).toMatchObject({ problems: [{ code: 'dossier.seal-anchor' }] })
  })

  it('any single character changed in events or seals', () => {
    const text = JSON.stringify({ log, seals })
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom(...'aZ09-.:x'), (at, letter) => {
        fc.pre(text[at] !== letter)
        let parsed: { log: SealedEvent[]; seals: DailySeal[] }
        try {
          parsed = JSON.parse(text.slice(0, at) + letter + text.slice(at + 1))
        } catch {
          return
        }
        if (JSON.stringify(parsed) === text) return
        // Past the last seal there is only the history's own chain, which the next event has to vouch for.
        expect(verifyLog(parsed.log ?? [], { seals: parsed.seals ?? [], anchor }).broken).not.toBeNull()
      }),
      { numRuns: 300 },
    )
  })
})

describe('a proof for one event', () => {
  const third = seals[2] as DailySeal
  const under = days[2] as readonly SealedEvent[]

  it('holds for each event under its seal, without the log', () => {
    for (const [index, event] of under.entries()) {
      const proof = JSON.parse(JSON.stringify(proveInclusion(third, under, index)))
      expect(unwrap(verifyInclusion(proof, anchor))).toEqual(event)
    }
  })

  it('does not hold for another event, place, seal or digest', () => {
    const proof = proveInclusion(third, under, 1)
    const codes = (change: object, kept = anchor) => {
      const result = verifyInclusion({ ...proof, ...change }, kept)
      return result.ok ? [] : result.problems.map(({ code }) => code)
    }
    expect(codes({ event: under[2] })).toEqual(['dossier.proof-path'])
    expect(codes({ event: { ...proof.event, version: 9 } })).toEqual(['dossier.proof-event'])
    expect(codes({ index: 2 })).toEqual(['dossier.proof-path'])
    expect(codes({ seal: { ...third, count: 5 } })).toContain('dossier.seal-edited')
    expect(codes({}, (seals[0] as DailySeal).digest)).toEqual(['dossier.seal-anchor'])
  })

  it('is not made from other events than those under the seal', () => {
    expect(() => proveInclusion(third, under.slice(1), 0)).toThrow(/holds 4 events; 3/)
    expect(() => proveInclusion(third, under, 4)).toThrow(/number 4/)
  })
})
