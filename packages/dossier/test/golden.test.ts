import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parseInput } from '@motcua/core/schemas'
import { describe, expect, it } from 'vitest'
import {
  type DossierEvent,
  machine,
  type SealedEvent,
  type StoredDossierEvent,
  upcastEvent,
  upcasters,
  verifyChain,
} from '../src/index.ts'
import { type DailySeal, type InclusionProof, verifyInclusion, verifyLog } from '../src/proof.ts'
import { DossierEventSchema } from '../src/schemas.ts'
import { everyEvent } from './every-event.ts'

// A golden file is how a release wrote an event, and it is never changed: a new shape gets a new version, an upcaster
// and a file of its own, and the old file has to be read for ever.
const folder = new URL('./golden/', import.meta.url)
const files = readdirSync(folder).filter((name) => /\.v\d+\.json$/.test(name))
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))
const types = machine.map(({ event }) => event)
const written = everyEvent()

/** Without the digest of the calendar, which changes with every notice of a new year. */
const masked = (event: unknown) =>
  JSON.parse(JSON.stringify(event).replace(/("calendarVersion":")[0-9a-f]{64}/g, '$1'))

describe('events as earlier releases wrote them', () => {
  it('are kept, each event in each of its versions', () => {
    const versions = types.flatMap((type) => {
      const last = 1 + upcasters.filter((one) => one.type === type).length
      return Array.from({ length: last }, (_, i) => `${type}.v${i + 1}.json`)
    })
    expect(files.filter((name) => !name.startsWith('log.')).sort()).toEqual(versions.sort())
  })

  it.each(files.filter((name) => !name.startsWith('log.')))('%s is read by this release', (name) => {
    const stored = read(name) as StoredDossierEvent
    expect(name).toBe(`${stored.type}.v${stored.v}.json`)
    expect(parseInput(DossierEventSchema, upcastEvent(stored)).ok).toBe(true)
  })

  it.each(types)('%s is still written so', (type) => {
    const event = written.find((one) => one.type === type) as DossierEvent
    const name = `${type}.v${event.v}.json`
    // A new event needs its file once: here is what to write into it.
    if (!existsSync(new URL(name, folder))) throw new Error(`test/golden/${name}: ${JSON.stringify(event)}`)
    expect(masked(event)).toEqual(masked(read(name)))
  })

  it('a sealed log, its seal and a proof hold for ever', () => {
    const { events, seal, proof } = read('log.v1.json') as {
      events: SealedEvent[]
      seal: DailySeal
      proof: InclusionProof
    }
    expect(verifyChain(events).ok).toBe(true)
    const anchor = 'fb683a3f286a4abc8551e66e3bc10abe9d1c05c8c8134a4ed15c02873e7a74a8' as DailySeal['digest']
    expect(verifyLog(events, { seals: [seal], anchor })).toMatchObject({ seals: 1, broken: null })
    expect(verifyInclusion(proof, anchor)).toEqual({ ok: true, value: events[1] })
  })
})

describe('upcasting', () => {
  const table = [
    {
      type: 'approved',
      from: 1,
      up: (event: StoredDossierEvent) => ({ ...event, v: 2, decision: null }),
    },
    {
      type: 'approved',
      from: 2,
      up: ({ decision, ...event }: StoredDossierEvent) => ({ ...event, v: 3, number: decision }),
    },
  ]
  const stored = read('approved.v1.json') as StoredDossierEvent

  it('goes up version by version, and leaves alone what is current', () => {
    expect(upcastEvent(stored, table, 3)).toEqual({ ...stored, v: 3, number: null })
    expect(upcastEvent(stored)).toBe(stored)
  })

  it('refuses what it cannot read rather than guess', () => {
    const code = 'dossier.unknown-event-version'
    expect(() => upcastEvent({ ...stored, v: 2 })).toThrow(expect.objectContaining({ code }))
    expect(() => upcastEvent(stored, table.slice(1), 3)).toThrow(expect.objectContaining({ code }))
    const lazy = [{ type: 'approved', from: 1, up: (event: StoredDossierEvent) => event }]
    expect(() => upcastEvent(stored, lazy, 2)).toThrow(expect.objectContaining({ code }))
  })
})
