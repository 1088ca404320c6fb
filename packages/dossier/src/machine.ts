import type { LegalSource, Localized, Regime } from '@motcua/core'
import type { Role } from './actor.ts'
import type { DossierCommandType } from './commands.ts'
import { machine } from './data/machine.ts'
import type { DossierEventType } from './events.ts'
import { lawIn } from './law-in.ts'
import type { SlipKind } from './slip-kind.ts'
import type { MachineState } from './state.ts'

/**
 * What a command does to the clock of the whole dossier. `policy` = the policy decides whether it stands still or runs
 * on, starts again or resumes; `moves` = the due date moves, the counting does not.
 */
export type ClockEffect =
  | 'none'
  | 'starts'
  | 'runs'
  | 'suspends'
  | 'resumes'
  | 'restarts'
  | 'moves'
  | 'ends'
  | 'policy'

/** A condition of a command beyond state and role; each is one function in `guards.ts`. */
export type GuardName =
  | 'inOrderOfTime'
  | 'sameProcedure'
  | 'reasonGiven'
  | 'itemsGiven'
  | 'channelOffered'
  | 'codeDrawn'
  | 'noSupplementOpen'
  | 'supplementOpen'
  | 'withinSupplementLimit'
  | 'throughOneStop'
  | 'lapseReached'
  | 'immediateProcedure'
  | 'authorised'
  | 'paidBeforeAcceptance'
  | 'paidBeforeResult'
  | 'startStated'
  | 'attendanceRecorded'
  | 'contentStated'
  | 'replyDateStated'
  | 'consultationOpen'
  | 'consultationOverdue'
  | 'legsStated'
  | 'legOpen'
  | 'hasAppointment'
  | 'withinReAppointmentLimit'
  | 'apologyInTime'
  | 'newDateLater'
  | 'notSuspended'
  | 'isSuspended'
  | 'basisGiven'
  | 'notDoneYet'

/** One row of the machine: who may do what, from where to where, and what it brings. */
export interface Transition {
  /** What is asked. */
  readonly command: DossierCommandType
  /** What it is called. */
  readonly name: Localized
  /** What it makes happen. */
  readonly event: DossierEventType
  /** States it is allowed in. */
  readonly from: readonly MachineState[]
  /** The state after it; `same` stays, `before` goes back to where a withdrawal interrupted. */
  readonly to: MachineState | 'same' | 'before'
  /** Who may do it. */
  readonly roles: readonly Role[]
  /** Further conditions, by name. */
  readonly guards: readonly GuardName[]
  /** What it does to the clock. */
  readonly clock: ClockEffect
  /** The slip made out by it. */
  readonly slip: SlipKind | null
  /** The law behind it. */
  readonly law: readonly LegalSource[]
  /** Regimes in which it exists; absent = in all. */
  readonly regimes?: readonly Regime[]
  /** What is different in later regimes, the later one laid over the earlier. */
  readonly changes?: readonly RegimeChange[]
}

/** How a row differs from a regime on. */
export interface RegimeChange {
  /** First regime it holds in. */
  readonly from: Regime
  /** What differs. */
  readonly change: Partial<Pick<Transition, 'name' | 'to' | 'roles' | 'guards' | 'clock' | 'slip' | 'law'>>
}

const order: readonly Regime[] = ['R0', 'R1', 'R2', 'R3', 'R4']

function rowIn(row: Transition, regime: Regime): Transition {
  const changes = (row.changes ?? []).filter(({ from }) => order.indexOf(from) <= order.indexOf(regime))
  const changed: Transition = Object.assign({}, row, ...changes.map(({ change }) => change))
  return { ...changed, law: lawIn(changed.law, regime) }
}

const byRegime = /* @__PURE__ */ new Map(
  order.map((regime) => [regime, new Map(machine.map((row) => [row.command, rowIn(row, regime)]))]),
)

/**
 * The row of a command as it stands in a regime; every command has exactly one.
 *
 * @param regime R1, the regime the table is written for, when absent
 */
export function transitionOf(command: DossierCommandType, regime: Regime = 'R1'): Transition {
  return byRegime.get(regime)?.get(command) as Transition
}

/**
 * The machine of a regime: its rows, with their differences and the law of the time. From 2025-07-01 the rules of 2018
 * are carried on where the new text was not read, and cite it as `unverified`.
 */
export function machineIn(regime: Regime): readonly Transition[] {
  return machine
    .filter(({ regimes }) => regimes === undefined || regimes.includes(regime))
    .map(({ command }) => transitionOf(command, regime))
}

/** What may be done next by somebody (*thao tác có thể thực hiện*), before the guards are asked. */
export interface AvailableAction {
  /** The command. */
  readonly command: DossierCommandType
  /** What it is called. */
  readonly name: Localized
  /** The slip made out by it. */
  readonly slip: SlipKind | null
}

/**
 * What a role may do with a dossier in a state, by state, role and regime.
 *
 * @param dossier the dossier, or its state alone; `none` for one that does not exist yet
 * @example
 * ```ts
 * availableActions('none', 'applicant', 'R1').map(({ command }) => command) // => ['saveDraft', 'submit']
 * ```
 */
export function availableActions(
  dossier: MachineState | { readonly state: MachineState },
  role: Role,
  regime: Regime,
): readonly AvailableAction[] {
  const state = typeof dossier === 'string' ? dossier : dossier.state
  return machineIn(regime)
    .filter(({ from, roles }) => from.includes(state) && roles.includes(role))
    .map(({ command, name, slip }) => ({ command, name, slip }))
}
