import type { CommandId, DossierId, Instant, PersonId, PlainDate } from '@motcua/core'
import type { Actor } from '@motcua/dossier'
import type { JsonValue } from '@motcua/storage'

/** Who asks, when, and which request it is: what is recorded of a reading, and what every request to this desk says. */
export interface Reading {
  /** The same id again is the same request again. */
  readonly commandId: CommandId
  readonly actor: Actor
  /** When; the shop's clock when absent. */
  readonly at?: Instant
}

/** To keep or replace what is known of a person. */
export interface PutPerson extends Reading {
  readonly person: PersonId
  readonly contents: JsonValue
  /** What it may be used for; at least one. */
  readonly purposes: readonly string[]
  /** At least 32 characters of the host's own chance, new for every record: the library makes none. */
  readonly salt: string
  /** The day from which it is to be erased. */
  readonly keepUntil?: PlainDate
}

/** To read what is known of a person. */
export interface GetPerson {
  readonly person: PersonId
  /** What for; refused when the record is not kept for it. */
  readonly purpose: string
  /** Who reads it, when the reading is to be recorded. */
  readonly reading?: Reading
}

/** To erase what is known of a person. */
export interface ErasePerson extends Reading {
  readonly person: PersonId
  /** Why: a request, a day reached, an order. */
  readonly basis: string
}

/** To record that somebody read a dossier. */
export interface NoteReading extends Reading {
  readonly dossier: DossierId
  readonly purpose: string
}
