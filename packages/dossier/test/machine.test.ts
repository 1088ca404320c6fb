import { describe, expect, it } from 'vitest'
import {
  availableActions,
  type DossierCommandType,
  decide,
  dossierStates,
  evolve,
  foldDossier,
  type MachineState,
  machine,
  machineIn,
  roles,
  stateNames,
  terminalStates,
  toMermaid,
  transitionOf,
} from '../src/index.ts'
import { doer, everything, expected, preparation, samples, ways } from './samples.ts'
import { context, run, t } from './support.ts'

const commands = Object.keys(samples) as DossierCommandType[]
const states = ['none', ...dossierStates] as MachineState[]
const later = t('2021-04-20')
const options = { procedure: everything, regime: 'R2', policy: { start: 'competentDesk' } } as const

// Waiting for an opinion outlives the state it was asked in; the matrix holds what each state allows by itself.
const outlives: readonly DossierCommandType[] = ['answerConsultation', 'noticeConsultationOverdue']

describe('every state with every command', () => {
  const cases = states.flatMap((state) => commands.map((command) => [state, command] as const))

  it.each(cases)('%s: %s', (state, command) => {
    const to = expected[state][command]
    const steps = [...ways[state], ...(to === undefined ? [] : preparation(state, command))]
    const dossier = steps.length === 0 ? null : run(steps, options).dossier
    const result = decide(dossier, samples[command], context(later, doer[command], options))
    if (to === undefined) {
      const code = result.ok ? null : result.problems[0].code
      const waits = outlives.includes(command) && transitionOf(command).from.includes(state)
      expect(code).toBe(waits ? 'dossier.unknown-consultation' : 'dossier.not-allowed-in-state')
      return
    }
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    expect(result.value).toHaveLength(1)
    expect(result.value[0]?.type).toBe(transitionOf(command).event)
    expect(result.value.reduce(evolve, dossier as never).state).toBe(to)
  })

  it('holds one row per command, and every event has one', () => {
    expect(machine.map(({ command }) => command).sort()).toEqual([...commands].sort())
    expect(new Set(machine.map(({ event }) => event)).size).toBe(machine.length)
  })
})

describe('roles', () => {
  const cases = states.flatMap((state) =>
    (Object.keys(expected[state]) as DossierCommandType[]).flatMap((command) =>
      roles.map((role) => [state, command, role] as const),
    ),
  )

  it('refuses every role the row does not name, and no other', () => {
    for (const [state, command, role] of cases) {
      const steps = [...ways[state], ...preparation(state, command)]
      const dossier = steps.length === 0 ? null : run(steps, options).dossier
      const result = decide(dossier, samples[command], context(later, role, options))
      const refused = !result.ok && result.problems.some(({ code }) => code === 'dossier.role-not-allowed')
      expect([state, command, role, refused]).toEqual([
        state,
        command,
        role,
        !transitionOf(command).roles.includes(role),
      ])
    }
  })

  it('tells of state and role together', () => {
    const result = decide(null, samples.approve, context(later, 'applicant', options))
    expect(result.ok ? [] : result.problems.map(({ code }) => code)).toEqual([
      'dossier.not-allowed-in-state',
      'dossier.role-not-allowed',
    ])
  })
})

describe('what is generated from the table', () => {
  it('lists what may be done', () => {
    expect(availableActions('resolved', 'desk', 'R1').map(({ command }) => command)).toEqual([
      'notifyEarlyReturn',
      'returnResult',
      'reportLossOrDamage',
    ])
    expect(availableActions({ state: 'notAccepted' }, 'applicant', 'R1')).toEqual([])
  })

  it('knows commands that do not exist in a regime', () => {
    expect(machineIn('R1').some(({ command }) => command === 'migrate')).toBe(false)
    const { dossier } = run(ways.inProcess, options)
    const result = decide(dossier, samples.migrate, context(later, 'portal', { ...options, regime: 'R1' }))
    expect(result).toMatchObject({ problems: [{ code: 'dossier.not-in-regime' }] })
  })

  it('draws the diagram', () => {
    const diagram = toMermaid(machine)
    expect(diagram).toContain('stateDiagram-v2')
    expect(diagram).toContain('  submitted --> accepted: Tiếp nhận')
    expect(diagram).toContain('  withdrawRequested --> awaitingSupplement: Không chấp nhận rút hồ sơ')
    for (const state of dossierStates) expect(diagram).toContain(`  ${state}: ${stateNames[state].vi}`)
  })

  it('rests every row on a source, verified only where the text was read', () => {
    for (const { law, from } of machine) {
      expect(law.length).toBeGreaterThan(0)
      expect(from.length).toBeGreaterThan(0)
      for (const source of law) {
        if (!/Nghị định (61\/2018|63\/2010)|Thông tư 01\/2018/.test(source.document)) {
          expect(source.status).toBe('unverified')
        }
      }
    }
  })

  it('has no way out of a terminal state', () => {
    for (const { from, to } of machine) {
      for (const state of terminalStates) if (from.includes(state)) expect(to).toBe('same')
    }
  })

  it('folds nothing to nothing', () => {
    expect(foldDossier([])).toBeNull()
  })
})
