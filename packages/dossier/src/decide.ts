import { fail, failAll, motcuaError, ok, type Regime, type Result } from '@motcua/core'
import type { DossierCommand } from './commands.ts'
import type { DecisionContext } from './context.ts'
import type { Dossier } from './dossier.ts'
import type { DossierEvent } from './events.ts'
import { guards } from './guards.ts'
import { lawIn } from './law-in.ts'
import { type Transition, transitionOf } from './machine.ts'
import type { DecisionProblem, DossierProblem } from './messages.ts'
import { effectivePolicy } from './policy.ts'
import { makeEnding } from './steps/ending.ts'
import type { StepContext } from './steps/input.ts'
import { makeIntake } from './steps/intake.ts'
import { makeProcessing } from './steps/processing.ts'
import { allowedRoles, allowedStates, worded } from './worded-problem.ts'

/**
 * Decides on a command (*xử lý thao tác trên hồ sơ*): the events that follow from it, or every reason against it. Pure:
 * the same inputs give the same bytes. State and role are checked against the machine first, then all its guards.
 *
 * @param dossier the dossier so far; `null` when it does not exist yet
 * @returns the events, to be folded with `evolve` and stored; or the problems
 * @throws MotcuaError `dossier.unknown-command` for a command that is not in the machine: validate at the boundary
 * @example
 * ```ts
 * import { createProcedure, versionOf } from '@motcua/catalogue'
 * import { exampleOfficeHours } from '@motcua/working-time'
 * import { vietnamCalendar } from '@motcua/working-time/vietnam'
 *
 * const at = instant('2021-03-01T09:00:00+07:00')
 * const procedure = versionOf(
 *   createProcedure({ code: procedureCode('1.001193'), name: 'Đăng ký khai sinh' }),
 *   { from: plainDate('2021-01-01') },
 * )
 * const result = decide(
 *   null,
 *   { type: 'submit', dossier: id('hs-1'), channel: 'inPerson', applicant: id('p-1'), desk: id('song-lo') },
 *   {
 *     at,
 *     actor: { id: id('nguoi-nop'), role: 'applicant', unit: null },
 *     regime: regimeOn(plainDateOf(at)),
 *     schedule: { calendar: vietnamCalendar(), hours: exampleOfficeHours },
 *     procedure,
 *     policy: dossierPolicyOn(plainDateOf(at)),
 *   },
 * )
 * const [submitted] = unwrap(result)
 * submitted.type // => 'submitted'
 * evolve(null, submitted).state // => 'submitted'
 * ```
 */
export function decide(
  dossier: Dossier | null,
  command: DossierCommand,
  context: DecisionContext,
): Result<readonly DossierEvent[], DecisionProblem> {
  const regime = regimeFor(dossier, command, context)
  const transition: Transition | undefined = transitionOf(command.type, regime)
  if (transition === undefined) {
    throw motcuaError('dossier.unknown-command', `"${String(command.type)}" is not a command of the machine.`)
  }
  const illegal = illegalities(transition, dossier, context, regime)
  if (illegal.length > 0) return failAll(illegal.map(worded))
  const rules = effectivePolicy(context.policy, context.procedure.policies)
  const input = { dossier, command, context: { ...context, rules } }
  const problems: DecisionProblem[] = []
  for (const name of transition.guards) {
    const found = guards[name](input)
    if (found !== null) problems.push(...('code' in found ? [found] : found))
  }
  return problems.length > 0
    ? failAll(problems.map((problem) => dated(problem, regime)))
    : make(dossier, command, input.context)
}

/** A dossier keeps the regime of its acceptance; moving to another portal goes by the day it happens. */
function regimeFor(dossier: Dossier | null, command: DossierCommand, context: DecisionContext): Regime {
  const kept = dossier?.acceptedAt && command.type !== 'migrate' ? dossier.regime : null
  return kept ?? context.regime
}

function dated(problem: DecisionProblem, regime: Regime): DecisionProblem {
  const named = worded(problem)
  return named.law === undefined ? named : { ...named, law: lawIn(named.law, regime) }
}

function illegalities(
  { command, from, roles, regimes, law }: Transition,
  dossier: Dossier | null,
  { actor }: DecisionContext,
  regime: Regime,
): readonly DossierProblem[] {
  const problems: DossierProblem[] = []
  const state = dossier?.state ?? 'none'
  if (!from.includes(state)) {
    const params = { state, command, ...allowedStates(from) }
    problems.push({ code: 'dossier.not-allowed-in-state', params, law })
  }
  if (!roles.includes(actor.role)) {
    const params = { role: actor.role, command, ...allowedRoles(roles) }
    problems.push({ code: 'dossier.role-not-allowed', params, law })
  }
  if (regimes !== undefined && !regimes.includes(regime)) {
    problems.push({ code: 'dossier.not-in-regime', params: { command, regime } })
  }
  return problems
}

function make(
  dossier: Dossier | null,
  command: DossierCommand,
  context: StepContext,
): Result<readonly DossierEvent[], DecisionProblem> {
  const made =
    makeIntake(dossier, command, context) ??
    (dossier && (makeProcessing(dossier, command, context) ?? makeEnding(dossier, command, context)))
  if (made === null) throw motcuaError('core.invariant', `No step makes the event of "${command.type}".`)
  return made.ok ? ok([made.value]) : fail(...made.problems)
}
