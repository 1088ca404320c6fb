import { type DossierId, type Instant, id, instantAt, plainDate, unwrap } from '@motcua/core'
import type { Duty } from '@motcua/dossier/duties'
import type { Storage } from '@motcua/storage'
import { createMemoryStorage } from '@motcua/storage/memory'
import { describe, expect, it } from 'vitest'
import { recordKinds } from '../src/index.ts'
import { accept, actor, lodge, openedShop, request, shopOver, songLo, tamSon, time } from './shop.ts'

const ids = async (list: AsyncIterable<Duty>) => {
  const found: string[] = []
  for await (const duty of list) found.push(duty.id)
  return found
}

/** Three dossiers accepted on Mon 01/03, due on Thu 04/03; the first is with the agency, the second is granted at once. */
async function atWork(storage: Storage = createMemoryStorage()) {
  const { shop } = await openedShop(storage)
  for (const name of ['tam-son:1', 'tam-son:2', 'tam-son:3']) {
    unwrap(await shop.dossiers.execute(lodge(name)))
    unwrap(await shop.dossiers.execute(accept(name)))
  }
  const transfer = { type: 'transferToAgency', agency: songLo, medium: 'paper' } as const
  for (const name of ['tam-son:1', 'tam-son:2']) {
    unwrap(await shop.dossiers.execute(request(name, 3, '2021-03-01T09:00', actor('desk'), transfer)))
  }
  const approve = request('tam-son:2', 4, '2021-03-02T09:00', actor('agencyHead', songLo), {
    type: 'approve',
  })
  unwrap(await shop.dossiers.execute(approve))
  return { shop, storage }
}

const first = id<DossierId>('tam-son:1')
const afterwards = time('2021-03-08T08:00')

describe('the sweep', () => {
  it('records each transition once, in any number of runs, processes and restarts', async () => {
    const { shop, storage } = await atWork()
    const seen: string[] = []
    const onTransition = ({ id: name }: { readonly id: string }) => seen.push(name)
    const at = time('2021-03-02T10:00')
    const report = await shop.duties.sweep({ at, onTransition })
    expect(report).toEqual({ at, dossiers: 3, recorded: { raised: 8, met: 3, missed: 1 }, failures: [] })
    const again = shopOver(storage)
    expect((await again.duties.sweep({ at, onTransition })).recorded).toEqual({
      raised: 0,
      met: 0,
      missed: 0,
    })
    const both = [shop, again].map((one) => one.duties.sweep({ at: afterwards, onTransition }))
    const reports = await Promise.all(both)
    expect(reports.reduce((sum, { recorded }) => sum + recorded.missed, 0)).toBe(4)
    expect(new Set(seen).size).toBe(seen.length)
    expect((await shop.duties.history(first)).map((one) => one.id)).toEqual([
      'tam-son:1:handOver:1:raised',
      'tam-son:1:handOver:1:met',
      'tam-son:1:result:1:raised',
      'tam-son:1:apology:1:raised',
      'tam-son:1:result:1:missed',
      'tam-son:1:apology:1:missed',
    ])
  })

  it('finds what began and ended between two sweeps', async () => {
    const { shop } = await atWork()
    await shop.duties.sweep({ at: afterwards })
    expect((await shop.duties.history(id<DossierId>('tam-son:2'))).map((one) => one.id)).toContain(
      'tam-son:2:result:1:met',
    )
  })

  it('goes on where a run was cut off before it could say how far it had come', async () => {
    const storage = createMemoryStorage()
    await atWork(storage)
    const dying: Storage = {
      ...storage,
      commit: async (batch) => {
        if (batch.commandId.startsWith('duties:tam-son:2')) throw new Error('power cut')
        if (batch.commandId.startsWith('duty-cursor:')) throw new Error('power cut')
        return storage.commit(batch)
      },
    }
    await expect(shopOver(dying).duties.sweep({ at: afterwards })).rejects.toThrow('power cut')
    const report = await shopOver(storage).duties.sweep({ at: afterwards })
    expect(report.recorded).toEqual({ raised: 2, met: 2, missed: 0 })
  })

  it('reports a dossier it cannot judge, goes on, and looks at it again', async () => {
    const { shop, storage } = await atWork()
    const broken: Storage = {
      ...storage,
      getRecord: async (kind, name) => {
        const record = await storage.getRecord(kind, name)
        if (kind !== recordKinds.dossier || name !== 'tam-son:2' || record === null) return record
        return { ...record, value: { dossier: { id: name, procedure: null } } }
      },
    }
    const report = await shopOver(broken).duties.sweep({ at: afterwards })
    expect(report.failures).toMatchObject([{ dossier: 'tam-son:2', cause: expect.any(TypeError) }])
    expect(report.recorded.missed).toBeGreaterThan(0)
    const next = await shop.duties.sweep({ at: afterwards })
    expect(next).toMatchObject({ failures: [], recorded: { raised: 2, met: 2, missed: 0 } })
  })

  it('does not take a failing store for failing dossiers', async () => {
    const { shop, storage } = await atWork()
    await storage.close()
    await expect(shop.duties.sweep({ at: afterwards })).rejects.toMatchObject({ code: 'storage.closed' })
  })
})

describe('the lists', () => {
  it('say what is due soon, today, late, and who owes it', async () => {
    const { shop } = await atWork()
    const look = async (at: Instant) => {
      await shop.duties.sweep({ at })
      return {
        soon: await ids(shop.duties.dueSoon(instantAt(plainDate('2021-03-05'), 0), at)),
        today: await ids(shop.duties.dueToday(at)),
        late: await ids(shop.duties.late(at)),
      }
    }
    expect(await look(time('2021-03-01T15:00'))).toEqual({
      soon: [
        'tam-son:3:handOver:1',
        'tam-son:1:apology:1',
        'tam-son:3:apology:1',
        'tam-son:1:result:1',
        'tam-son:3:result:1',
      ],
      today: ['tam-son:3:handOver:1'],
      late: [],
    })
    expect(await look(time('2021-03-04T15:00'))).toEqual({
      soon: ['tam-son:1:result:1', 'tam-son:3:result:1'],
      today: ['tam-son:1:result:1', 'tam-son:3:result:1'],
      late: ['tam-son:3:handOver:1'],
    })
    expect(await ids(shop.duties.owedBy(songLo))).toEqual(['tam-son:1:result:1'])
    expect(await ids(shop.duties.owedBy(tamSon))).toEqual(['tam-son:3:handOver:1', 'tam-son:3:result:1'])
  })

  it('drop what is done, what ended, and what rests while the clock stands still', async () => {
    const { shop } = await atWork()
    await shop.duties.sweep({ at: time('2021-03-02T08:00') })
    const give = {
      type: 'returnForSupplement',
      reason: 'Thiếu tờ khai',
      items: ['Tờ khai'],
      through: 'oneStop',
    } as const
    unwrap(
      await shop.dossiers.execute(request('tam-son:1', 5, '2021-03-02T09:00', actor('agency', songLo), give)),
    )
    const stop = { type: 'stop', reason: 'Người nộp rút', finance: 'nothingDue' } as const
    unwrap(await shop.dossiers.execute(request('tam-son:3', 5, '2021-03-02T09:00', actor('desk'), stop)))
    await shop.duties.sweep({ at: time('2021-03-03T08:00') })
    expect(await ids(shop.duties.owedBy(songLo))).toEqual([])
    expect(await ids(shop.duties.owedBy(tamSon))).toEqual([])
    const receive = { type: 'receiveSupplement' } as const
    unwrap(await shop.dossiers.execute(request('tam-son:1', 6, '2021-03-10T09:00', actor('desk'), receive)))
    await shop.duties.sweep({ at: time('2021-03-10T10:00') })
    expect(await ids(shop.duties.owedBy(songLo))).toEqual(['tam-son:1:result:2'])
    expect(await ids(shop.duties.owedBy(tamSon))).toEqual(['tam-son:1:handOver:2'])
  })
})
