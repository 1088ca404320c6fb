import { type DossierId, id, procedureCode, unwrap } from '@motcua/core'
import type { SealedEvent } from '@motcua/dossier'
import { createMemoryStorage } from '@motcua/storage/memory'
import { describe, expect, it } from 'vitest'
import { recordKinds } from '../src/index.ts'
import { accept, actor, lodge, openedShop, request, shopOver, songLo, type tamSon } from './shop.ts'

describe('a dossier on its way through the house', () => {
  it('is accepted with a code and the promised day, handled, and returned', async () => {
    const { shop } = await openedShop()
    unwrap(await shop.dossiers.execute(lodge('tam-son:1')))
    const accepted = unwrap(await shop.dossiers.execute(accept('tam-son:1')))
    expect(accepted.dossier.code).toBe('000.01.01.H00-210301-0001')
    expect(accepted.dossier.appointments[0]?.appointment.dueOn).toBe('2021-03-04')
    const steps = [
      ['2021-03-01T08:40', actor('desk'), { type: 'transferToAgency', agency: songLo, medium: 'paper' }],
      ['2021-03-03T09:00', actor('agencyHead', songLo), { type: 'approve' }],
      ['2021-03-03T09:10', actor('desk'), { type: 'notifyEarlyReturn', means: 'sms' }],
      ['2021-03-03T15:00', actor('desk'), { type: 'returnResult', means: 'desk' }],
    ] as const
    for (const [i, [at, by, command]] of steps.entries()) {
      unwrap(await shop.dossiers.execute(request('tam-son:1', i + 3, at, by, command)))
    }
    const dossier = await shop.dossiers.get(id<DossierId>('tam-son:1'))
    expect(dossier).toMatchObject({ state: 'returned', outcome: 'granted', version: 6, violations: [] })
    expect((await shop.dossiers.history(id<DossierId>('tam-son:1'))).map(({ event }) => event.type)).toEqual([
      'submitted',
      'accepted',
      'transferredToAgency',
      'approved',
      'earlyReturnNotified',
      'resultReturned',
    ])
  })

  it('is refused with reasons and nothing is written', async () => {
    const { shop, storage } = await openedShop()
    const answer = await shop.dossiers.execute(accept('tam-son:1'))
    expect(answer).toMatchObject({ ok: false, problems: [{ code: 'motcua.procedure-needed' }] })
    unwrap(await shop.dossiers.execute(lodge('tam-son:1')))
    const wrong = await shop.dossiers.execute(
      request('tam-son:1', 9, '2021-03-01T09:00', actor('desk'), { type: 'returnResult', means: 'desk' }),
    )
    expect(wrong).toMatchObject({ ok: false, problems: [{ code: 'dossier.not-allowed-in-state' }] })
    expect((await storage.getRecord(recordKinds.dossier, 'tam-son:1'))?.version).toBe(1)
  })

  it('names a procedure that is not in force and a desk that is not configured', async () => {
    const { shop } = await openedShop()
    const unknown = { ...lodge('tam-son:1'), procedure: procedureCode('1.999999') }
    expect(await shop.dossiers.execute(unknown)).toMatchObject({
      problems: [{ code: 'catalogue.unknown-procedure' }],
    })
    const early = lodge('tam-son:1', '2020-12-31T08:00')
    expect(await shop.dossiers.execute(early)).toMatchObject({
      problems: [{ code: 'catalogue.not-yet-in-force' }],
    })
    const elsewhere = lodge('tam-son:1', '2021-03-01T08:00', 'nowhere' as typeof tamSon)
    expect(await shop.dossiers.execute(elsewhere)).toMatchObject({
      problems: [{ code: 'motcua.unknown-unit', params: { unit: 'nowhere' } }],
    })
  })
})

describe('a dossier received before the law changed', () => {
  it('is handled to its end by the policy of the day it was received', async () => {
    const { shop } = await openedShop()
    unwrap(await shop.dossiers.execute(lodge('tam-son:1', '2025-06-30T08:00')))
    unwrap(await shop.dossiers.execute(accept('tam-son:1', '2025-06-30T08:20')))
    // From 2025-07-01 it is not known where the time limit of a forwarded dossier starts; before, it is.
    const forward = { type: 'forwardToOtherDesk', desk: songLo } as const
    const answer = await shop.dossiers.execute(
      request('tam-son:1', 3, '2025-07-01T08:00', actor('desk'), forward),
    )
    expect(unwrap(answer).dossier.desk).toBe(songLo)
    unwrap(await shop.dossiers.execute(lodge('tam-son:2', '2025-07-01T08:00')))
    unwrap(await shop.dossiers.execute(accept('tam-son:2', '2025-07-01T08:20')))
    const later = { ...request('tam-son:2', 3, '2025-07-01T09:00', actor('desk'), forward) }
    expect(await shop.dossiers.execute(later)).toMatchObject({
      problems: [{ code: 'dossier.policy-required' }],
    })
  })
})

describe('the same request twice', () => {
  it('is answered as the first time, also by another process and when it would now be refused', async () => {
    const { shop, storage } = await openedShop()
    unwrap(await shop.dossiers.execute(lodge('tam-son:1')))
    const first = unwrap(await shop.dossiers.execute(accept('tam-son:1')))
    const again = unwrap(await shopOver(storage).dossiers.execute(accept('tam-son:1')))
    expect(again).toEqual({ ...first, outcome: 'replayed' })
    const both = await Promise.all(
      [lodge('tam-son:2'), lodge('tam-son:2')].map((one) => shop.dossiers.execute(one)),
    )
    expect(both.map((answer) => unwrap(answer).outcome)).toEqual(['done', 'replayed'])
  })

  it('is not answered out of an event that a later release wrote', async () => {
    const { shop, storage } = await openedShop()
    unwrap(await shop.dossiers.execute(lodge('tam-son:1')))
    const later: typeof storage = {
      ...storage,
      async readStream(stream, after) {
        const events = await storage.readStream(stream, after)
        const inItsShape = (data: unknown) => {
          const sealed = data as SealedEvent
          return { ...sealed, event: { ...sealed.event, v: 2 } } as unknown as (typeof events)[number]['data']
        }
        return events.map((event) => ({ ...event, data: inItsShape(event.data) }))
      },
    }
    const again = shopOver(later).dossiers.execute(lodge('tam-son:1'))
    await expect(again).rejects.toMatchObject({
      code: 'dossier.unknown-event-version',
      details: { type: 'submitted', version: 2 },
    })
  })

  it('is a misuse under an id that was used for something else', async () => {
    const { shop } = await openedShop()
    unwrap(await shop.dossiers.execute(lodge('tam-son:1')))
    unwrap(await shop.dossiers.execute(lodge('tam-son:2')))
    const stolen = { ...accept('tam-son:2'), commandId: lodge('tam-son:1').commandId }
    await expect(shop.dossiers.execute(stolen)).rejects.toMatchObject({ code: 'motcua.command-id-reused' })
  })
})

describe('many at once', () => {
  it('draws codes without gap or repetition, in one process and in two', async () => {
    const storage = createMemoryStorage()
    const { shop } = await openedShop(storage)
    const other = shopOver(storage)
    const names = Array.from({ length: 40 }, (_, i) => `tam-son:${i + 1}`)
    await Promise.all(
      names.map(async (name, i) => {
        const mine = i % 2 === 0 ? shop : other
        unwrap(await mine.dossiers.execute(lodge(name)))
      }),
    )
    // Two processes race for the same counter: losers decide anew. What cannot be won in five tries is for the host.
    for (let i = 0; i < names.length; i += 2) {
      const pair = [
        shop.dossiers.execute(accept(names[i] as string)),
        other.dossiers.execute(accept(names[i + 1] as string)),
      ]
      for (const answer of await Promise.all(pair)) unwrap(answer)
    }
    const codes = await Promise.all(
      names.map(async (name) => (await shop.dossiers.get(id<DossierId>(name)))?.code),
    )
    const numbers = codes.map((code) => Number(code?.slice(-4))).sort((a, b) => a - b)
    expect(numbers).toEqual(names.map((_, i) => i + 1))
  })

  it('uses up no number for an acceptance that is refused', async () => {
    const { shop } = await openedShop()
    unwrap(await shop.dossiers.execute(lodge('tam-son:1')))
    const wrong = { ...accept('tam-son:1'), actor: actor('applicant', null) }
    expect((await shop.dossiers.execute(wrong)).ok).toBe(false)
    expect(unwrap(await shop.dossiers.execute(accept('tam-son:1'))).dossier.code).toMatch(/-0001$/)
  })

  it('refuses only on the newest state, also when another process wrote it', async () => {
    const { shop, storage } = await openedShop()
    unwrap(await shop.dossiers.execute(lodge('tam-son:1')))
    unwrap(await shopOver(storage).dossiers.execute(accept('tam-son:1')))
    // What this shop remembers is a dossier that was only lodged: it could not be transferred.
    const transfer = { type: 'transferToAgency', agency: songLo, medium: 'paper' } as const
    const answer = await shop.dossiers.execute(
      request('tam-son:1', 3, '2021-03-01T09:00', actor('desk'), transfer),
    )
    expect(unwrap(answer).dossier.state).toBe('inProcess')
  })

  it('lets one of two officers win, and gives the other the reason', async () => {
    const { shop, storage } = await openedShop()
    unwrap(await shop.dossiers.execute(lodge('tam-son:1')))
    const other = shopOver(storage)
    await other.dossiers.get(id<DossierId>('tam-son:1'))
    const answers = await Promise.all([
      shop.dossiers.execute(accept('tam-son:1')),
      other.dossiers.execute(
        request('tam-son:1', 7, '2021-03-01T08:20', actor('desk'), {
          type: 'rejectAtIntake',
          reason: 'Không thuộc thẩm quyền',
        }),
      ),
    ])
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1)
    expect(answers.find((answer) => !answer.ok)).toMatchObject({
      problems: [{ code: 'dossier.not-allowed-in-state' }],
    })
  })
})
