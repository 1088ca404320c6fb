import type { CommandId, DossierId, Instant, PaymentId, ProcedureCode, UnitId } from '@motcua/core'
import type { Actor, DossierCommand } from '@motcua/dossier'
import type { FeeRequestItem, PaymentMethod } from '@motcua/fees'

/** Something somebody does to a dossier. */
export interface CommandStep {
  readonly kind: 'command'
  /** 1 for the first step of its dossier. */
  readonly number: number
  readonly at: Instant
  readonly commandId: CommandId
  readonly dossier: DossierId
  readonly actor: Actor
  readonly command: DossierCommand
  /** The procedure a dossier is lodged for; only on its first step. */
  readonly procedure?: ProcedureCode
}

/** Money that comes in for a dossier, and the receipt that is given for it. */
export interface PaymentStep {
  readonly kind: 'payment'
  /** 1 for the first step of its dossier. */
  readonly number: number
  readonly at: Instant
  readonly commandId: CommandId
  readonly dossier: DossierId
  readonly payment: PaymentId
  readonly method: PaymentMethod
  /** The unit that collects. */
  readonly collector: UnitId
  /** What is assessed; for a tax notice the amount it states. */
  readonly owed:
    | { readonly kind: 'assessed'; readonly items: readonly FeeRequestItem[] }
    | { readonly kind: 'noticed'; readonly name: string; readonly amount: number }
  readonly channel: 'inPerson' | 'online' | 'post'
}

/** One step of the year. What the machine makes of it is the machine's business. */
export type Step = CommandStep | PaymentStep

/** The way one dossier is going to take, as far as people decide it. */
export interface Course {
  readonly dossier: DossierId
  readonly desk: UnitId
  readonly steps: readonly Step[]
  /** When it is accepted or answered at once; null when it never is. */
  readonly acceptedAt: Instant | null
  /** When it is granted, refused or stopped; null when it never is. */
  readonly finishedAt: Instant | null
  /** The day it is due. */
  readonly dueAt: Instant | null
}
