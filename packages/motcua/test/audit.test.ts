import { type DossierId, id, unwrap } from '@motcua/core'
import type { Storage, StoredEvent } from '@motcua/storage'
import { describe, expect, it } from 'vitest'
import { checkFile } from '../src/index.ts'
import { accept, lodge, openedShop, shopOver } from './shop.ts'

/** A store whose log somebody has touched behind the library's back. */
function touched(
  storage: Storage,
  change: (events: readonly StoredEvent[]) => readonly StoredEvent[],
): Storage {
  return {
    ...storage,
    readStream: async (...args) => change(await storage.readStream(...args)),
    readLog: async (...args) => {
      const page = await storage.readLog(...args)
      return { ...page, items: change(page.items) }
    },
  }
}

async function twoDossiers() {
  const { shop, storage } = await openedShop()
  for (const name of ['tam-son:1', 'tam-son:2']) {
    unwrap(await shop.dossiers.execute(lodge(name)))
    unwrap(await shop.dossiers.execute(accept(name)))
  }
  return { shop, storage }
}

describe('the audit', () => {
  it('passes a log nobody touched', async () => {
    const { shop } = await twoDossiers()
    expect(await shop.audit.verifyAll()).toEqual({ dossiers: 2, events: 4, problems: [] })
    expect((await shop.audit.verify(id<DossierId>('tam-son:1'))).problems).toEqual([])
  })

  it('reads file by file what the log holds as a whole', async () => {
    const { shop } = await twoDossiers()
    const files = []
    for await (const file of shop.dossiers.files()) files.push(file)
    expect(files.map(({ dossier, history }) => [dossier.id, history.length])).toEqual([
      ['tam-son:1', 2],
      ['tam-son:2', 2],
    ])
    expect(files.flatMap(checkFile)).toEqual([])
    const [file] = files as [(typeof files)[0]]
    expect(checkFile({ ...file, history: file.history.slice(0, 1) })).toMatchObject([
      { code: 'dossier.chain-head' },
    ])
  })

  it('names dossier and event of one changed byte', async () => {
    const { storage } = await twoDossiers()
    const edited = touched(storage, (events) =>
      events.map((event) =>
        event.stream === 'dossier:tam-son:2' && event.version === 2
          ? { ...event, data: JSON.parse(JSON.stringify(event.data).replace('-0002', '-0003')) }
          : event,
      ),
    )
    const { problems } = await shopOver(edited).audit.verifyAll()
    expect(problems).toMatchObject([
      { code: 'dossier.chain-edited', params: { dossier: 'tam-son:2', version: 2 } },
    ])
  })

  it('finds a removed event and a cut end', async () => {
    const { storage } = await twoDossiers()
    const without = (version: number) =>
      touched(storage, (events) =>
        events.filter((e) => e.stream !== 'dossier:tam-son:1' || e.version !== version),
      )
    const codes = async (store: Storage) =>
      (await shopOver(store).audit.verifyAll()).problems.map((problem) => problem.code)
    expect(await codes(without(1))).toContain('dossier.chain-gap')
    expect(await codes(without(2))).toEqual(['dossier.chain-head'])
  })
})
