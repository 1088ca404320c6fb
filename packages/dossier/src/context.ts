import type { ProcedureVersion } from '@motcua/catalogue'
import type { Instant, Regime } from '@motcua/core'
import type { WorkSchedule } from '@motcua/working-time'
import type { Actor } from './actor.ts'
import type { DossierCode } from './code.ts'
import type { DossierPolicy } from './policy.ts'

/** The facts a decision rests on. They are handed in, so that the same inputs give the same bytes for ever. */
export interface DecisionContext {
  /** Now. */
  readonly at: Instant
  /** Who asks for it. */
  readonly actor: Actor
  /** The regime of a dossier received now; a dossier accepted before keeps its own. */
  readonly regime: Regime
  /** The calendar and office hours of the unit. */
  readonly schedule: WorkSchedule
  /** The version of the procedure the dossier is handled under. */
  readonly procedure: ProcedureVersion
  /** The code drawn for the dossier; needed by `accept`. */
  readonly code?: DossierCode
  /** The policy of the unit; the procedure's own rules are laid over it. */
  readonly policy: DossierPolicy
}
