import {
  type CommandId,
  type DossierId,
  formatProblem,
  id,
  type PersonId,
  plainDate,
  unwrap,
} from '@motcua/core'
import { dossierCode, slipOf } from '@motcua/dossier'
import { renderSlip } from '@motcua/dossier/slips-html'
import type { Storage } from '@motcua/storage'
import { describe, expect, it } from 'vitest'
import { type PutPerson, personReference, readWholeLog, recordKinds, shopMessages } from '../src/index.ts'
import { accept, actor, lodge, openedShop, request, shopOver, tamSon, time } from './shop.ts'

const an = id<PersonId>('p1')
const salt = '00112233445566778899aabbccddeeff'
const contents = { name: 'Nguyễn Văn An', address: 'Xã Tam Sơn', idNumber: '000000000001' }
const clerk = actor('desk')
const at = time('2021-03-01T08:05')
const command = (name: string) => id<CommandId>(name)

function keep(name: string, change: Partial<PutPerson> = {}): PutPerson {
  return {
    commandId: command(name),
    actor: clerk,
    at,
    person: an,
    contents,
    purposes: ['handling', 'slips'],
    salt,
    ...change,
  }
}

function erase(name: string) {
  return { commandId: command(name), actor: clerk, at, person: an, basis: 'Yêu cầu của người nộp' }
}

/** Everything a store holds, as one text. */
async function everything(storage: Storage): Promise<string> {
  const parts: unknown[] = []
  for await (const event of readWholeLog(storage)) parts.push(event)
  for (const kind of Object.values(recordKinds)) {
    parts.push(await storage.findRecords(kind, { order: 'ascending', limit: 1_000 }))
  }
  return JSON.stringify(parts)
}

const codesOf = (result: {
  readonly ok: boolean
  readonly problems?: readonly { readonly code: string }[]
}) => (result.problems ?? []).map(({ code }) => code)

describe('what is kept of people', () => {
  it('lies in a record of its own and in no event', async () => {
    const { shop, storage } = await openedShop()
    unwrap(await shop.people.put(keep('k1')))
    unwrap(await shop.dossiers.execute(lodge('tam-son:1')))
    unwrap(await shop.dossiers.execute(accept('tam-son:1')))
    let log = ''
    for await (const event of readWholeLog(storage)) log += JSON.stringify(event)
    for (const secret of [...Object.values(contents), salt]) expect(log).not.toContain(secret)
    expect(await everything(storage)).toContain(contents.name)
  })

  it('is read for its purposes and for no other', async () => {
    const { shop } = await openedShop()
    unwrap(await shop.people.put(keep('k1')))
    expect(unwrap(await shop.people.get({ person: an, purpose: 'slips' })).contents).toEqual(contents)
    const other = await shop.people.get({ person: an, purpose: 'advertising' })
    expect(codesOf(other)).toEqual(['motcua.other-purpose'])
    const [problem] = other.ok ? [] : other.problems
    expect(problem && formatProblem(problem, 'vi', shopMessages)).toContain('chỉ cho: handling, slips')
  })

  it('is refused without a purpose or without enough chance, both told at once', async () => {
    const { shop, storage } = await openedShop()
    const before = await everything(storage)
    expect(codesOf(await shop.people.put(keep('k1', { purposes: [], salt: 'abc' })))).toEqual([
      'motcua.purpose-needed',
      'motcua.weak-salt',
    ])
    expect(await everything(storage)).toBe(before)
  })

  it('can be replaced, and has one reference for the same contents and salt', async () => {
    const { shop } = await openedShop()
    const first = unwrap(await shop.people.put(keep('k1')))
    expect(first).toBe(personReference(contents, salt))
    const moved = { ...contents, address: 'Xã Hải Lựu' }
    const second = unwrap(await shop.people.put(keep('k2', { contents: moved })))
    expect(second).not.toBe(first)
    expect(unwrap(await shop.people.get({ person: an, purpose: 'slips' })).contents).toEqual(moved)
  })

  it('does the same request once', async () => {
    const { shop, storage } = await openedShop()
    const first = await shop.people.put(keep('k1'))
    const before = await everything(storage)
    expect(await shop.people.put(keep('k1', { contents: 'something else' }))).toEqual(first)
    expect(await everything(storage)).toBe(before)
    await expect(shop.people.erase(erase('k1'))).rejects.toMatchObject({ code: 'motcua.command-id-reused' })
  })

  it('keeps both of two writers at once, one after the other', async () => {
    const { shop, storage } = await openedShop()
    const other = shopOver(storage)
    const results = await Promise.all([shop.people.put(keep('k1')), other.people.put(keep('k2'))])
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(await shop.people.account(an)).toHaveLength(2)
  })

  it('lists whose record has reached its day', async () => {
    const { shop } = await openedShop()
    for (const [person, day] of [
      ['p1', '2026-03-01'],
      ['p2', '2026-03-02'],
      ['p3', null],
    ] as const) {
      const until = day === null ? {} : { keepUntil: plainDate(day) }
      unwrap(await shop.people.put(keep(person, { person: id<PersonId>(person), ...until })))
    }
    const due = []
    for await (const person of shop.people.dueForErasure(plainDate('2026-03-01'))) due.push(person)
    expect(due).toEqual(['p1'])
  })
})

describe('erasure', () => {
  it('leaves no trace of the contents, and every history, chain and proof as it was', async () => {
    const { shop, storage } = await openedShop()
    const dossier = id<DossierId>('tam-son:1')
    const reference = unwrap(await shop.people.put(keep('k1')))
    unwrap(await shop.dossiers.execute(lodge('tam-son:1')))
    unwrap(await shop.dossiers.execute(accept('tam-son:1')))
    const before = { history: await shop.dossiers.history(dossier), report: await shop.audit.verifyAll() }
    expect(before.report.problems).toEqual([])

    expect(unwrap(await shop.people.erase(erase('e1')))).toBe(reference)

    const left = await everything(storage)
    for (const secret of [...Object.values(contents), salt]) expect(left).not.toContain(secret)
    const fresh = shopOver(storage)
    expect(await fresh.dossiers.history(dossier)).toEqual(before.history)
    expect(await fresh.audit.verifyAll()).toEqual(before.report)
    expect(codesOf(await fresh.people.get({ person: an, purpose: 'slips' }))).toEqual([
      'motcua.unknown-person',
    ])
    // Work goes on, and papers can still be printed, without the name.
    const transfer = { type: 'transferToAgency', agency: tamSon, medium: 'electronic' } as const
    unwrap(await fresh.dossiers.execute(request('tam-son:1', 3, '2021-03-01T09:00', clerk, transfer)))
    const known = await fresh.dossiers.get(dossier)
    const slip = unwrap(slipOf(known as NonNullable<typeof known>, 'receipt'))
    const office = { authority: 'UBND huyện Sông Lô', name: 'Bộ phận Một cửa', place: 'Sông Lô' }
    expect(renderSlip(slip, { applicant: { name: '' }, office })).toContain(slip.code as string)
  })

  it('is told of by the account, with the reference alone', async () => {
    const { shop } = await openedShop()
    const reference = unwrap(await shop.people.put(keep('k1')))
    unwrap(await shop.people.erase(erase('e1')))
    expect(await shop.people.account(an)).toEqual([
      { type: 'kept', at, by: clerk.id, purposes: ['handling', 'slips'], reference },
      { type: 'erased', at, by: clerk.id, basis: 'Yêu cầu của người nộp', reference },
    ])
    // Whoever still has the paper and its salt can show that it was the one.
    expect(personReference(contents, salt)).toBe(reference)
  })

  it('happens once, needs a basis and something to erase, and does not bar a new record', async () => {
    const { shop } = await openedShop()
    expect(codesOf(await shop.people.erase(erase('e0')))).toEqual(['motcua.unknown-person'])
    unwrap(await shop.people.put(keep('k1')))
    expect(codesOf(await shop.people.erase({ ...erase('e1'), basis: ' ' }))).toEqual(['motcua.basis-needed'])
    const first = await shop.people.erase(erase('e1'))
    expect(await shop.people.erase(erase('e1'))).toEqual(first)
    unwrap(await shop.people.put(keep('k2', { salt: `${salt}00` })))
    expect((await shop.people.account(an)).map(({ type }) => type)).toEqual(['kept', 'erased', 'kept'])
    unwrap(await shop.people.erase(erase('e2')))
    expect(await shop.people.account(an)).toHaveLength(4)
  })
})

describe('readings', () => {
  it('are recorded on request, once, for people and for dossiers', async () => {
    const { shop } = await openedShop()
    unwrap(await shop.people.put(keep('k1')))
    unwrap(await shop.people.get({ person: an, purpose: 'slips' }))
    const reading = { commandId: command('r1'), actor: clerk, at }
    for (let time = 0; time < 2; time++) {
      unwrap(await shop.people.get({ person: an, purpose: 'slips', reading }))
    }
    const read = { type: 'read', at, by: clerk.id, role: 'desk', purpose: 'slips' }
    expect((await shop.people.account(an)).slice(1)).toEqual([read])

    const dossier = id<DossierId>('tam-son:1')
    unwrap(await shop.people.noteReading({ ...reading, commandId: command('r2'), dossier, purpose: 'slips' }))
    expect(await shop.people.readingsOf(dossier)).toEqual([read])
    const without = { ...reading, commandId: command('r3'), dossier, purpose: '' }
    expect(codesOf(await shop.people.noteReading(without))).toEqual(['motcua.purpose-needed'])
  })

  it('give nothing away when they cannot be recorded', async () => {
    const { storage, shop } = await openedShop()
    unwrap(await shop.people.put(keep('k1')))
    const broken = shopOver({ ...storage, commit: () => Promise.reject(new Error('disk full')) })
    const reading = { commandId: command('r1'), actor: clerk, at }
    await expect(broken.people.get({ person: an, purpose: 'slips', reading })).rejects.toThrow('disk full')
  })
})

describe('the public look-up (F41)', () => {
  it('tells code and progress, and nothing more', async () => {
    const { shop } = await openedShop()
    unwrap(await shop.people.put(keep('k1')))
    unwrap(await shop.dossiers.execute(lodge('tam-son:1')))
    const { dossier } = unwrap(await shop.dossiers.execute(accept('tam-son:1')))
    const code = dossier.code ?? dossierCode('')
    expect(await shop.dossiers.publicLookUp(code)).toEqual({ code, progress: 'received' })
    unwrap(await shop.people.erase(erase('e1')))
    expect(await shop.dossiers.publicLookUp(code)).toEqual({ code, progress: 'received' })
  })

  it('knows nothing of a code nobody was given', async () => {
    const { shop } = await openedShop()
    expect(await shop.dossiers.publicLookUp(dossierCode('000.01.01.H00-210301-0001'))).toBeNull()
  })
})
