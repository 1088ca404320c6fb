import type { LegalSource, Localized, Regime } from '@motcua/core'
import type { Role } from './actor.ts'
import type { DossierCommandType } from './commands.ts'
import { machine } from './data/machine.ts'
import type { DossierEventType } from './events.ts'
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
}

const byCommand: ReadonlyMap<string, Transition> = /* @__PURE__ */ new Map(
  machine.map((transition) => [transition.command, transition]),
)

/** The row of a command; every command has exactly one. */
export function transitionOf(command: DossierCommandType): Transition {
  return byCommand.get(command) as Transition
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

/** The rows of the machine that exist in a regime. */
export function machineIn(regime: Regime): readonly Transition[] {
  return machine.filter(({ regimes }) => regimes === undefined || regimes.includes(regime))
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
