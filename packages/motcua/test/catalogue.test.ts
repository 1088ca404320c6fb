import { createAnnouncement } from '@motcua/catalogue'
import { type CommandId, id, plainDate, unwrap } from '@motcua/core'
import { createMemoryStorage } from '@motcua/storage/memory'
import { describe, expect, it } from 'vitest'
import { decision, marriage, openedShop, shopOver, tamSon, time } from './shop.ts'

const abolished = createAnnouncement({
  number: '99/QĐ-UBND',
  issuer: 'UBND tỉnh Vĩnh Phúc',
  signedOn: plainDate('2021-06-01'),
  effectiveOn: plainDate('2021-07-01'),
  items: [{ kind: 'abolished', code: marriage }],
})

describe('the catalogue desk', () => {
  it('keeps decisions and versions, and reads them back in another process', async () => {
    const { shop, storage } = await openedShop()
    const at = time('2021-06-01T09:00')
    unwrap(
      await shop.catalogue.announce({ commandId: id<CommandId>('abolish'), announcement: abolished, at }),
    )
    const other = shopOver(storage)
    expect((await other.catalogue.on(plainDate('2021-06-30'))).map(({ code }) => code)).toEqual([marriage])
    expect(await other.catalogue.on(plainDate('2021-07-01'))).toEqual([])
    expect(await other.catalogue.current()).toEqual(await shop.catalogue.current())
  })

  it('applies a decision once, however often and from wherever it is sent', async () => {
    const storage = createMemoryStorage()
    const at = time('2020-12-20T09:00')
    const send = () =>
      shopOver(storage).catalogue.announce({
        commandId: id<CommandId>('announce'),
        announcement: decision,
        at,
      })
    const [first, second] = await Promise.all([send(), send()])
    expect(unwrap(first)).toEqual(unwrap(second))
    expect(unwrap(await send()).announcements).toHaveLength(1)
  })

  it('refuses a decision that does not fit, whole', async () => {
    const { shop } = await openedShop()
    const at = time('2021-01-02T09:00')
    const answer = await shop.catalogue.announce({
      commandId: id<CommandId>('again'),
      announcement: decision,
      at,
    })
    expect(answer).toMatchObject({ ok: false })
    expect((await shop.catalogue.refresh()).announcements).toHaveLength(1)
  })

  it('keeps the posting register', async () => {
    const { shop } = await openedShop()
    const posting = {
      code: marriage,
      version: 1,
      channel: 'board',
      postedOn: plainDate('2021-01-01'),
      removedOn: null,
      place: 'Bảng niêm yết, thị trấn Tam Sơn',
      unit: tamSon,
    } as const
    const commandId = id<CommandId>('post')
    await shop.catalogue.post({ commandId, postings: [posting] })
    await shop.catalogue.post({ commandId, postings: [posting] })
    expect(await shop.catalogue.postings()).toEqual([posting])
    const removedOn = plainDate('2021-07-01')
    const down = { commandId: id<CommandId>('down'), postings: [posting], removedOn }
    await shop.catalogue.takeDown(down)
    await shop.catalogue.takeDown(down)
    expect(await shop.catalogue.postings()).toEqual([{ ...posting, removedOn }])
    const missing = { ...down, commandId: id<CommandId>('other'), postings: [{ ...posting, version: 2 }] }
    await expect(shop.catalogue.takeDown(missing)).rejects.toMatchObject({ code: 'motcua.not-posted' })
  })
})
