import { type DossierId, id, plainDateOf, type UnitId } from '@motcua/core'
import {
  availableActions,
  type DossierCommand,
  type DossierState,
  foldDossier,
  type Role,
  roles,
  verifyChain,
} from '@motcua/dossier'
import { createMemoryStorage } from '@motcua/storage/memory'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { OneStopShop } from '../src/index.ts'
import { actor, lodge, openedShop, request, shopOver, songLo, tamSon, time } from './shop.ts'

// Two officers' shops over one store, against a model that knows of each dossier its state and how often it was written.
interface Model {
  readonly states: Map<string, { state: DossierState; events: number }>
  step: number
}

type Command = fc.AsyncCommand<Model, Real>

interface Real {
  readonly shops: readonly [OneStopShop, OneStopShop]
}

const names = ['tam-son:1', 'tam-son:2', 'song-lo:3'] as const
const deskOf = (name: string): UnitId => (name.startsWith('tam-son') ? tamSon : songLo)

const simple: Readonly<Record<string, DossierCommand>> = {
  accept: { type: 'accept' },
  rejectAtIntake: { type: 'rejectAtIntake', reason: 'Không thuộc thẩm quyền' },
  transferToAgency: { type: 'transferToAgency', agency: songLo, medium: 'paper' },
  returnForSupplement: {
    type: 'returnForSupplement',
    reason: 'Thiếu tờ khai',
    items: ['Tờ khai'],
    through: 'oneStop',
  },
  receiveSupplement: { type: 'receiveSupplement' },
  approve: { type: 'approve' },
  refuse: { type: 'refuse', reason: 'Không đủ điều kiện' },
  requestWithdrawal: { type: 'requestWithdrawal' },
  declineWithdrawal: { type: 'declineWithdrawal', reason: 'Đã trình ký' },
  stop: { type: 'stop', reason: 'Rút hồ sơ', finance: 'nothingDue' },
  returnResult: { type: 'returnResult', means: 'desk' },
}
/** The usual next step in a state. */
const onward: Readonly<Partial<Record<DossierState, string>>> = {
  submitted: 'accept',
  accepted: 'transferToAgency',
  inProcess: 'approve',
  awaitingSupplement: 'receiveSupplement',
  withdrawRequested: 'declineWithdrawal',
  resolved: 'returnResult',
}
/** Of these only one can ever be done in a state: each leads where none of the others is allowed. */
const ending = ['rejectAtIntake', 'approve', 'refuse', 'stop'] as const
type Ending = (typeof ending)[number]

function at(step: number): string {
  const hour = 8 + (Math.floor(step / 20) % 9)
  return `2021-03-${String(1 + Math.floor(step / 180)).padStart(2, '0')}T${String(hour).padStart(2, '0')}:${String(30 + (step % 20)).padStart(2, '0')}`
}

function roleFor(command: DossierCommand['type'], state: DossierState, fallback: Role): Role {
  const able = roles.find((role) =>
    availableActions(state, role, 'R1').some((one) => one.command === command),
  )
  return able ?? fallback
}

function lodging(name: string, by: 0 | 1): Command {
  return {
    check: () => true,
    async run(model: Model, { shops }: Real) {
      const known = model.states.get(name)
      const asked = lodge(name, at(++model.step), deskOf(name))
      const answer = await shops[by].dossiers.execute({
        ...asked,
        commandId: `${name}:s${model.step}` as never,
      })
      expect(answer.ok).toBe(known === undefined)
      if (answer.ok) model.states.set(name, { state: 'submitted', events: 1 })
    },
    toString: () => `lodge ${name} at ${by}`,
  }
}

function acting(name: string, wanted: string, by: 0 | 1, stranger: Role | null): Command {
  return {
    check: (model: Readonly<Model>) => model.states.has(name),
    async run(model: Model, { shops }: Real) {
      const known = model.states.get(name) as { state: DossierState; events: number }
      const type = wanted === 'onward' ? (onward[known.state] ?? 'accept') : wanted
      const command = simple[type] as DossierCommand
      const role = stranger ?? roleFor(command.type, known.state, 'desk')
      const asked = request(name, ++model.step + 100, at(model.step), actor(role, deskOf(name)), command)
      const answer = await shops[by].dossiers.execute(asked)
      const stored = await shops[by].dossiers.history(id<DossierId>(name))
      expect(stored).toHaveLength(known.events + (answer.ok ? 1 : 0))
      if (!answer.ok) return
      model.states.set(name, { state: answer.value.dossier.state, events: known.events + 1 })
      // The same request again, through the other officer’s shop: answered as before, and nothing is written.
      const again = await shops[by === 0 ? 1 : 0].dossiers.execute(asked)
      expect(again).toMatchObject({ ok: true, value: { outcome: 'replayed', events: answer.value.events } })
    },
    toString: () => `${wanted} ${name} at ${by} as ${stranger ?? 'whoever may'}`,
  }
}

function racing(name: string, first: Ending, second: Ending): Command {
  return {
    check: (model: Readonly<Model>) => model.states.has(name),
    async run(model: Model, { shops }: Real) {
      const known = model.states.get(name) as { state: DossierState; events: number }
      const both = [first, second].map((type, who) => {
        const command = simple[type] as DossierCommand
        const by = actor(roleFor(command.type, known.state, 'desk'), deskOf(name))
        const asked = request(name, ++model.step + 100, at(model.step), by, command)
        return (shops[who] as OneStopShop).dossiers.execute({ ...asked, at: time(at(model.step)) })
      })
      const won = (await Promise.all(both)).filter((answer) => answer.ok)
      expect(won.length).toBeLessThanOrEqual(1)
      const now = await shops[0].dossiers.history(id<DossierId>(name))
      expect(now).toHaveLength(known.events + won.length)
      for (const answer of won) {
        if (answer.ok) model.states.set(name, { state: answer.value.dossier.state, events: now.length })
      }
    },
    toString: () => `${first} against ${second} on ${name}`,
  }
}

function sweeping(by: 0 | 1): Command {
  return {
    check: () => true,
    async run(model: Model, { shops }: Real) {
      const { failures } = await shops[by].duties.sweep({ at: time(at(model.step)) })
      expect(failures).toEqual([])
    },
    toString: () => `sweep at ${by}`,
  }
}

const who = fc.constantFrom(0, 1) as fc.Arbitrary<0 | 1>
const name = fc.constantFrom(...names)
const ends = fc.constantFrom(...ending)
const act = fc
  .tuple(
    name,
    fc.constantFrom(...Object.keys(simple)),
    who,
    fc.option(fc.constantFrom(...roles), { freq: 5 }),
  )
  .map(([one, command, by, stranger]) => acting(one, command, by, stranger))
const way = fc.tuple(name, who).map(([one, by]) => acting(one, 'onward', by, null))
const steps = fc.commands(
  [
    fc.tuple(name, who).map(([one, by]) => lodging(one, by)),
    act,
    way,
    way,
    way,
    fc.tuple(name, ends, ends).map(([one, first, second]) => racing(one, first, second)),
    who.map((by) => sweeping(by)),
  ],
  { maxCommands: 40, size: 'max' },
)

/** What has to be true of every store, whatever was done. */
async function laws(shop: OneStopShop) {
  const codes: string[] = []
  const numbers = new Map<string, number[]>()
  for await (const { dossier, head, history } of shop.dossiers.files()) {
    expect(foldDossier(history.map(({ event }) => event))).toEqual(dossier)
    expect(verifyChain(history, head).ok).toBe(true)
    expect(dossier.apologies.length).toBeLessThanOrEqual(1)
    if (dossier.state === 'returned') expect(dossier.outcome).not.toBeNull()
    if (dossier.code !== null && dossier.acceptedAt !== null) {
      codes.push(dossier.code)
      const counter = `${dossier.code.slice(0, -5)} ${plainDateOf(dossier.acceptedAt)}`
      numbers.set(counter, [...(numbers.get(counter) ?? []), Number(dossier.code.slice(-4))])
    }
    const recorded = (await shop.duties.history(dossier.id)).map((one) => one.id)
    expect(new Set(recorded).size).toBe(recorded.length)
  }
  expect(new Set(codes).size).toBe(codes.length)
  for (const drawn of numbers.values()) {
    expect(drawn.sort((a, b) => a - b)).toEqual(drawn.map((_, index) => index + 1))
  }
  expect((await shop.audit.verifyAll()).problems).toEqual([])
}

describe('two officers at one store', () => {
  it('keep its laws under any sequence of requests, races and sweeps', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (commands) => {
        const storage = createMemoryStorage()
        const { shop } = await openedShop(storage)
        const shops = [shop, shopOver(storage)] as const
        await fc.asyncModelRun(() => ({ model: { states: new Map(), step: 0 }, real: { shops } }), commands)
        await laws(shops[1])
        await shops[0].duties.sweep({ at: time('2021-03-31T08:00') })
        await laws(shops[0])
      }),
      { numRuns: 60 },
    )
  })
})
