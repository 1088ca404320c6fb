import { readdirSync, readFileSync } from 'node:fs'
import type { Regime } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import { folder, references } from '../scripts/reference.ts'
import {
  dossierStates,
  type MachineState,
  machine,
  machineIn,
  policyOptions,
  roles,
  terminalStates,
} from '../src/index.ts'
import { BOX, frames, type Point, places, SIZE } from '../src/reference/places.ts'
import { endOf, startOf, ways } from '../src/reference/ways.ts'
import { drawMachine, guardNames, machinePage, policiesPage } from '../src/reference.ts'

const modelled: readonly Regime[] = ['R1', 'R2', 'R3', 'R4']

/** Where each state leads in a regime; a declined withdrawal leads back to every state it may interrupt. */
function steps(regime: Regime): ReadonlyMap<MachineState, ReadonlySet<MachineState>> {
  const rows = machineIn(regime)
  const interrupted = rows.find(({ command }) => command === 'requestWithdrawal')?.from ?? []
  const next = new Map<MachineState, Set<MachineState>>()
  for (const { from, to } of rows) {
    if (to === 'same') continue
    for (const state of from) {
      const targets = next.get(state) ?? new Set()
      for (const target of to === 'before' ? interrupted : [to]) targets.add(target)
      next.set(state, targets)
    }
  }
  return next
}

function reachable(from: MachineState, next: ReturnType<typeof steps>): ReadonlySet<MachineState> {
  const seen = new Set<MachineState>([from])
  for (const state of seen) for (const target of next.get(state) ?? []) seen.add(target)
  return seen
}

describe.each(modelled)('the machine of %s', (regime) => {
  const next = steps(regime)

  it('reaches every state', () => {
    expect([...reachable('none', next)].sort()).toEqual(['none', ...dossierStates].sort())
  })

  it('has no dead end: from every state an ending can be reached, and endings lead nowhere', () => {
    for (const state of dossierStates) {
      const ends = [...reachable(state, next)].filter((one) => terminalStates.includes(one as never))
      expect([state, ends.length > 0]).toEqual([state, true])
      expect([state, next.has(state)]).toEqual([state, !terminalStates.includes(state)])
    }
  })

  it('can bring every dossier back to the citizen unless it was refused at intake or stopped', () => {
    for (const state of dossierStates) {
      if (state === 'notAccepted' || state === 'stopped') continue
      expect([state, reachable(state, next).has('returned')]).toEqual([state, true])
    }
  })

  it('gives every role something to do', () => {
    const acting = new Set(machineIn(regime).flatMap((row) => row.roles))
    expect([...acting].sort()).toEqual([...roles].sort())
  })
})

describe('what is committed', () => {
  it.each([...references()])('%s is what the table says now (else: pnpm run reference)', (name, text) => {
    expect(readFileSync(new URL(name, folder), 'utf8')).toBe(text)
  })

  it('holds no page the table does not make', () => {
    expect(readdirSync(folder).sort()).toEqual([...references().keys()].sort())
  })
})

describe('the pages', () => {
  it('tell every command, state, condition and option', () => {
    const page = machinePage('en', 'machine.svg')
    for (const { command, name } of machine) {
      expect(page).toContain(`### ${command}\n`)
      expect(page).toContain(name.en)
    }
    for (const state of dossierStates) expect(page).toContain(`\`${state}\``)
    const asked = new Set(machine.flatMap(({ guards }) => guards))
    expect([...asked].sort()).toEqual(Object.keys(guardNames).sort())
    for (const option of Object.keys(policyOptions)) expect(policiesPage()).toContain(`| \`${option}\` |`)
  })

  it('mark what was not read, by regime', () => {
    const section = /### apologise\n[\s\S]*?\n###/.exec(machinePage('vi', 'x.svg'))?.[0] ?? ''
    expect(section).toContain('R1, R2: Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9;')
    expect(section).toContain('R3, R4: Nghị định 118/2025/NĐ-CP (chưa kiểm chứng)')
    expect(machinePage('en', 'x.svg')).toContain('Notice of stopping (05), from R3')
  })
})

describe('the drawing', () => {
  const drawn = ways.map(({ from, to }) => `${from}>${to}`)

  it('has a way for every step of the table, and no other', () => {
    const needed = machine.flatMap((row) => {
      const { from, to } = row
      if (to === 'same') return []
      return from.filter((state) => state !== to).map((state) => `${startOf(row, state)}>${endOf(to)}`)
    })
    expect([...drawn].sort()).toEqual([...new Set(needed)].sort())
  })

  it('names every step and every state, in both languages', () => {
    for (const locale of ['vi', 'en'] as const) {
      const words = drawMachine(locale)
        .replace(/<\/tspan><tspan[^>]*>/g, ' ')
        .replace(/<[^>]*>/g, '\n')
      for (const { to, name } of machine) if (to !== 'same') expect(words).toContain(name[locale])
    }
  })

  it('leaves out what a regime does not know', () => {
    const without = machineIn('R1').filter(({ command }) => command !== 'lapseSupplement')
    expect(drawMachine('en', without)).not.toContain('Close for want')
  })

  it('begins and ends each way at the edge of its box or frame', () => {
    for (const { from, to, corners } of ways) {
      expect([from, to, isOnEdge(from, corners[0])]).toEqual([from, to, true])
      expect([from, to, isOnEdge(to, corners.at(-1))]).toEqual([from, to, true])
    }
  })

  it('lays no box over another, and each inside its frame and the paper', () => {
    const boxes = Object.entries(places)
    for (const [state, [x, y]] of boxes) {
      expect(x > 0 && y > 0 && x < SIZE[0] && y < SIZE[1]).toBe(true)
      for (const [other, [x2, y2]] of boxes) {
        const apart = Math.abs(x - x2) > BOX[0] || Math.abs(y - y2) > BOX[1]
        expect([state, other, state === other || apart]).toEqual([state, other, true])
      }
      for (const { states, from, to } of Object.values(frames)) {
        const inside = x > from[0] && x < to[0] && y > from[1] && y < to[1]
        expect([state, inside]).toEqual([state, (states as readonly string[]).includes(state)])
      }
    }
  })
})

function isOnEdge(end: keyof typeof places | keyof typeof frames, point: Point | undefined): boolean {
  const [x, y] = point as Point
  if (end === 'none') return Math.hypot(x - places.none[0], y - places.none[1]) <= 8
  const frame = end in frames ? frames[end as keyof typeof frames] : null
  const [middleX, middleY] = places[end as keyof typeof places] ?? [0, 0]
  const [left, top] = frame?.from ?? [middleX - BOX[0] / 2, middleY - BOX[1] / 2]
  const [right, bottom] = frame?.to ?? [middleX + BOX[0] / 2, middleY + BOX[1] / 2]
  const within = x >= left && x <= right && y >= top && y <= bottom
  return within && (x === left || x === right || y === top || y === bottom)
}
