import { type Instant, mapOk, type Result } from '@motcua/core'
import { dueDate, officeOpening, type WorkingTimeProblem, type WorkSchedule } from '@motcua/working-time'
import type { DossierPolicy } from '../policy.ts'

/**
 * The last instant for handing a dossier to the agency (*thời hạn chuyển hồ sơ*): the end of the working day it was
 * received on; received strictly after 15:00, the opening of the next working day (Nghị định 61/2018, Điều 18.2).
 * It does not move the due date of the dossier.
 */
export function handOverDueAt(
  schedule: WorkSchedule,
  receivedAt: Instant,
  policy: DossierPolicy,
): Result<Instant, WorkingTimeProblem> {
  const term = { unit: 'sameDay', cutoff: policy.handOverCutoff } as const
  return mapOk(dueDate(schedule, receivedAt, term, policy.deadline), ({ dueOn, dueAt, receivedOn }) =>
    dueOn === receivedOn ? dueAt : (officeOpening(schedule, dueOn) ?? dueAt),
  )
}
