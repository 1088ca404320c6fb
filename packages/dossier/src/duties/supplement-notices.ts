import { instantAt } from '@motcua/core'
import { dueDate } from '@motcua/working-time'
import { decree61 } from '../law.ts'
import type { Obligation } from '../obligations.ts'
import { type Derived, type DutyInput, standing } from './standing.ts'

/**
 * The notice of a supplement after appraisal, within three working days (*thông báo bổ sung*; Nghị định 61/2018, Điều
 * 19.4). A duty once it is given: before, nobody knows whether anything is missing.
 */
export function supplementNotices({ dossier, schedule, at, policy }: DutyInput): Derived {
  const value: Obligation[] = []
  const requests = dossier.supplements.filter(({ stage }) => stage === 'appraisal')
  for (const [index, { askedAt }] of requests.entries()) {
    const raisedAt = requests[index - 1]?.suppliedAt ?? dossier.acceptedAt
    if (raisedAt === null) continue
    let dueOn = dossier.noticeDueOn
    if (index < requests.length - 1) {
      if (policy.supplementNotice === null) continue
      const due = dueDate(schedule, raisedAt, policy.supplementNotice, policy.deadline)
      if (!due.ok) return due
      dueOn = due.value.dueOn
    }
    if (dueOn === null) continue
    value.push(
      standing(at, {
        kind: 'supplementNotice',
        round: index + 1,
        owner: dossier.agency,
        raisedAt,
        dueAt: instantAt(dueOn, 1440),
        doneAt: askedAt,
        law: decree61('Điều 19 khoản 4'),
      }),
    )
  }
  return { ok: true, value }
}
