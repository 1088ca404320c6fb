import type { Instant, Result } from '@motcua/core'
import type { WorkSchedule } from '@motcua/working-time'
import type { Dossier } from '../dossier.ts'
import type { DecisionProblem } from '../messages.ts'
import type { Obligation } from '../obligations.ts'
import type { DossierPolicy } from '../policy.ts'

/** What duties are derived from. */
export interface DutyInput {
  readonly dossier: Dossier
  readonly schedule: WorkSchedule
  readonly at: Instant
  /** The effective policy. */
  readonly policy: DossierPolicy
}

/** The duties of one kind, or why they cannot be told. */
export type Derived = Result<readonly Obligation[], DecisionProblem>

/** A duty with how it stands at an instant. */
export function standing(
  at: Instant,
  duty: Omit<Obligation, 'status' | 'subject'> & { readonly subject?: number },
): Obligation {
  const status = (duty.doneAt ?? at) > duty.dueAt ? 'missed' : duty.doneAt === null ? 'raised' : 'met'
  return { ...duty, subject: duty.subject ?? null, status }
}
