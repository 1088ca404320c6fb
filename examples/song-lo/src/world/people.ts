import { type ActorId, id, type PersonId, type UnitId } from '@motcua/core'
import type { Actor, Role } from '@motcua/dossier'

/** The account somebody acts with. Accounts, not names: the log never learns who a person is. */
export function officer(role: Role, unit: UnitId, number = 1): Actor {
  return { id: id<ActorId>(`${role}.${unit}.${number}`), role, unit }
}

/** The applicant of a dossier, known to the log as a number only. */
export function applicant(person: PersonId): Actor {
  return { id: id<ActorId>(person), role: 'applicant', unit: null }
}
