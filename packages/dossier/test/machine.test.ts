import { formatProblem } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import {
  availableActions,
  type DossierCommandType,
  decide,
  dossierMessages,
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
import { context, run, submit, t } from './support.ts'

const commands = Object.keys(samples) as DossierCommandType[]
const states = ['none', ...dossierStates] as MachineState[]
const later = t('2021-04-20')
const options = { procedure: everything, regime: 'R4', policy: { start: 'competentDesk' } } as const

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

  it('carries the rules of 2018 on after 2025-07-01, as unverified', () => {
    const [then] = transitionOf('apologise', 'R1').law
    expect(then).toMatchObject({ document: 'Nghị định 61/2018/NĐ-CP', status: 'verified' })
    const [now] = transitionOf('apologise', 'R3').law
    expect(now).toMatchObject({ document: 'Nghị định 118/2025/NĐ-CP', status: 'unverified' })
    expect(now?.note).toContain('Điều 19 khoản 9')
    for (const row of machineIn('R3')) {
      for (const { to } of row.law) expect(to === undefined || to >= '2025-07-01').toBe(true)
    }
  })

  it('makes out the notice of stopping since 2025-07-01 only', () => {
    expect(transitionOf('stop', 'R2').slip).toBeNull()
    expect(transitionOf('stop', 'R3').slip).toBe('stopNotice')
    expect(transitionOf('lapseSupplement', 'R4').slip).toBe('stopNotice')
  })

  it('does not cite what was not yet in force', () => {
    const documents = (regime: 'R1' | 'R4') =>
      transitionOf('forwardToOtherDesk', regime).law.map(({ document }) => document)
    expect(documents('R1')).toEqual(['Nghị định 61/2018/NĐ-CP'])
    expect(documents('R4')).toEqual(['Nghị định 118/2025/NĐ-CP', 'Nghị định 309/2026/NĐ-CP'])
  })

  it('refuses with the law of the regime the dossier was accepted under', () => {
    const lawOf = (regime: 'R1' | 'R3') => {
      const { dossier } = run(ways.inProcess, { ...options, regime })
      const result = decide(dossier, samples.accept, context(later, 'desk', options))
      return result.ok ? [] : result.problems[0].law?.map(({ document }) => document)
    }
    expect(lawOf('R1')).toContain('Nghị định 61/2018/NĐ-CP')
    expect(lawOf('R3')).toEqual(['Nghị định 118/2025/NĐ-CP', 'Nghị định 118/2025/NĐ-CP'])
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

describe('a refusal in words', () => {
  it('says names in both languages and keeps the codes', () => {
    const { dossier } = run([[t('2021-03-01'), 'applicant', submit]])
    const result = decide(dossier, { type: 'approve' }, context(t('2021-03-01', '10:00'), 'desk'))
    if (result.ok) throw new Error('An approval at the desk is refused.')
    const [state, role] = result.problems
    expect(state?.params).toMatchObject({ state: 'submitted', command: 'approve', allowed: 'inProcess' })
    const words = result.problems.map((problem) => formatProblem(problem, 'vi', dossierMessages))
    expect(words[0]).toBe(
      'Hồ sơ đang ở trạng thái "Mới đăng ký" nên không thực hiện được thao tác "Phê duyệt": chỉ thực hiện khi hồ sơ ở "Đang xử lý".',
    )
    expect(words[1]).toContain('Vai trò "Cán bộ một cửa" không được thực hiện "Phê duyệt"')
    expect(role && formatProblem(role, 'en', dossierMessages)).toContain(
      'acting as "Head of the processing agency"',
    )
  })
})
