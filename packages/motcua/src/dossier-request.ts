import type { CommandId, DossierId, Instant, ProcedureCode } from '@motcua/core'
import type { Actor, Dossier, DossierCommand, DossierEvent } from '@motcua/dossier'

/** Somebody asks for something to be done to a dossier. */
export interface DossierRequest {
  /** The same id again is the same request again: nothing is done twice. */
  readonly commandId: CommandId
  /** The dossier. */
  readonly dossier: DossierId
  /** Who asks. */
  readonly actor: Actor
  /** What is asked. */
  readonly command: DossierCommand
  /** The procedure it is lodged for; needed by the first command of a dossier only. */
  readonly procedure?: ProcedureCode
  /** When; the shop's clock when absent. */
  readonly at?: Instant
}

/** What became of a request. */
export interface DossierAnswer {
  /** The dossier as it now stands. */
  readonly dossier: Dossier
  /** What happened because of the request. */
  readonly events: readonly DossierEvent[]
  /** `replayed` when the same request had been answered before. */
  readonly outcome: 'done' | 'replayed'
}
