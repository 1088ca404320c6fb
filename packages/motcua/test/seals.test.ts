import { type CommandId, type DossierId, formatProblem, id, plainDate, unwrap } from '@motcua/core'
import { verifyInclusion, verifyLog } from '@motcua/dossier/proof'
import type { Storage, StoredEvent } from '@motcua/storage'
import { createMemoryStorage } from '@motcua/storage/memory'
import { describe, expect, it } from 'vitest'
import { shopMessages } from '../src/index.ts'
import { accept, lodge, openedShop, shopOver, time } from './shop.ts'

const first = id<DossierId>('tam-son:1')

/** Two days of two dossiers each, sealed, and a third day not sealed yet. */
async function twoDays(storage: Storage = createMemoryStorage()) {
  const { shop } = await openedShop(storage)
  const work = async (name: string, at: string) => {
    unwrap(await shop.dossiers.execute(lodge(name, at)))
    unwrap(await shop.dossiers.execute(accept(name, at)))
  }
  await work('tam-son:1', '2021-03-01T09:00')
  await work('tam-son:2', '2021-03-01T10:00')
  const one = await shop.audit.sealDay({ at: time('2021-03-01T23:00') })
  await work('tam-son:3', '2021-03-02T09:00')
  const two = await shop.audit.sealDay({ at: time('2021-03-02T23:00') })
  await work('tam-son:4', '2021-03-03T09:00')
  return { shop, storage, one, two }
}

describe('the daily seals of a shop', () => {
  it('lie over the log one after another, and hold', async () => {
    const { shop, one, two } = await twoDays()
    expect([one.first, one.count, two.first, two.count]).toEqual([0, 4, 4, 2])
    expect(await shop.audit.seals()).toEqual([one, two])
    expect(await shop.audit.verifySealed(two.digest)).toEqual({
      events: 8,
      dossiers: 4,
      seals: 2,
      unsealed: 2,
      broken: null,
    })
    expect((await shop.audit.verifyAll()).problems).toEqual([])
  })

  it('are made once a day, by whichever process is first, and not for days gone by', async () => {
    const { shop, storage, two } = await twoDays()
    expect(await shop.audit.sealDay({ at: time('2021-03-02T23:30') })).toEqual(two)
    const at = time('2021-03-03T23:00')
    const both = await Promise.all([shop, shopOver(storage)].map((each) => each.audit.sealDay({ at })))
    expect(both[0]).toEqual(both[1])
    expect(await shop.audit.seals()).toHaveLength(3)
    await expect(shop.audit.sealDay({ at, day: plainDate('2021-02-28') })).rejects.toMatchObject({
      code: 'motcua.day-passed',
    })
  })

  it('prove one event to somebody who has nothing but a digest', async () => {
    const { shop, one } = await twoDays()
    const proof = await shop.audit.prove(first, 2)
    if (proof === null) throw new Error('no proof')
    const proven = unwrap(verifyInclusion(JSON.parse(JSON.stringify(proof)), one.digest))
    expect(proven.event).toMatchObject({ type: 'accepted', code: '000.01.01.H00-210301-0001' })
    expect(await shop.audit.prove(id<DossierId>('tam-son:4'), 1)).toBeNull()
    expect(await shop.audit.prove(first, 3)).toBeNull()
  })

  it('find out a history that was forged with all its digests and its snapshot', async () => {
    const { storage, two } = await twoDays()
    const forged = createMemoryStorage()
    const { shop: forger } = await openedShop(forged)
    unwrap(await forger.dossiers.execute(lodge('tam-son:1', '2021-03-01T08:00')))
    unwrap(await forger.dossiers.execute(accept('tam-son:1', '2021-03-01T08:00')))
    const swap = async (event: StoredEvent) => {
      if (event.stream !== 'dossier:tam-son:1') return event
      const [other] = await forged.readStream(event.stream, event.version)
      return { ...event, data: other?.data ?? event.data }
    }
    const touched: Storage = {
      ...storage,
      readLog: async (page) => {
        const read = await storage.readLog(page)
        return { ...read, items: await Promise.all(read.items.map(swap)) }
      },
    }
    const { broken } = await shopOver(touched).audit.verifySealed(two.digest)
    expect(broken).toMatchObject({
      kind: 'seal',
      day: '2021-03-01',
      problems: [{ code: 'dossier.seal-root' }],
    })
    for (const problem of broken?.problems ?? []) {
      expect(formatProblem(problem, 'vi', shopMessages)).toContain('2021-03-01')
    }
  })

  it('outlive the erasure of the applicant’s data, and can be checked from an export', async () => {
    const { shop, storage, two } = await twoDays()
    const person = { kind: 'person', id: 'p1' }
    const kept = { ...person, expectedVersion: 0, value: { name: 'Trần Thị B' } }
    await storage.commit({ commandId: 'kept' as CommandId, events: [], records: [kept], messages: [] })
    const erased = { ...person, expectedVersion: 1, deleted: true } as const
    await storage.commit({ commandId: 'erased' as CommandId, events: [], records: [erased], messages: [] })
    const lines: string[] = []
    for await (const event of shop.dossierEvents()) lines.push(JSON.stringify(event))
    const seals = JSON.parse(JSON.stringify(await shop.audit.seals()))
    const report = verifyLog(
      lines.map((line) => JSON.parse(line)),
      { seals, anchor: two.digest },
    )
    expect(report.broken).toBeNull()
    expect(lines.join('')).not.toContain('Trần')
  })
})
