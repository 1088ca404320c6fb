import { type Channel, channelNames, type Localized } from '@motcua/core'
import { type Role, roleNames } from './actor.ts'
import type { DossierCommandType } from './commands.ts'
import { transitionOf } from './machine.ts'
import type { DecisionProblem } from './messages.ts'
import { type SlipKind, slipNames } from './slip-kind.ts'
import { type DossierState, type MachineState, stateNames } from './state.ts'

const unborn: Localized = { vi: 'Chưa có', en: 'Not yet there' }

const stateName = (state: MachineState): Localized =>
  state === 'none' ? unborn : stateNames[state as DossierState]

/** What the codes in a problem's params are called. */
const namings: Readonly<Record<string, (code: string) => Localized>> = {
  command: (code) => transitionOf(code as DossierCommandType).name,
  state: (code) => stateName(code as MachineState),
  role: (code) => roleNames[code as Role],
  channel: (code) => channelNames[code as Channel],
  slip: (code) => slipNames[code as SlipKind],
}

/**
 * The problem with names beside its codes (`command` with `commandVi` and `commandEn`), so that a person reads
 * words and a program still finds the code.
 */
export function worded<P extends DecisionProblem>(problem: P): P {
  const names: Record<string, string> = {}
  for (const [key, nameOf] of Object.entries(namings)) {
    const code = problem.params[key]
    if (typeof code !== 'string') continue
    const { vi, en } = nameOf(code)
    names[`${key}Vi`] = vi
    names[`${key}En`] = en
  }
  return { ...problem, params: { ...problem.params, ...names } }
}

/** The params of what is allowed: codes, and what they are called. */
export function allowedStates(states: readonly MachineState[]): Readonly<Record<string, string>> {
  return allowed(states, states.map(stateName))
}

/** The same of roles. */
export function allowedRoles(roles: readonly Role[]): Readonly<Record<string, string>> {
  return allowed(
    roles,
    roles.map((role) => roleNames[role]),
  )
}

function allowed(codes: readonly string[], names: readonly Localized[]): Readonly<Record<string, string>> {
  const list = (locale: keyof Localized) => names.map((name) => `"${name[locale]}"`).join(', ')
  return { allowed: codes.join(', '), allowedVi: list('vi'), allowedEn: list('en') }
}
