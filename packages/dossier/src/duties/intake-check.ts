import { dueDate } from '@motcua/working-time'
import { decree45 } from '../law.ts'
import { type Derived, type DutyInput, standing } from './standing.ts'

/** The check of a dossier lodged online (*kiểm tra hồ sơ trực tuyến*). */
export function intakeCheck({ dossier, schedule, at, policy }: DutyInput): Derived {
  const { submittedAt, channel } = dossier
  if (channel !== 'online' || policy.onlineIntake === null || submittedAt === null) {
    return { ok: true, value: [] }
  }
  const due = dueDate(schedule, submittedAt, policy.onlineIntake, policy.deadline)
  if (!due.ok) return due
  const asked = dossier.supplements.find(({ stage }) => stage === 'intake')?.askedAt
  const duty = standing(at, {
    kind: 'intakeCheck',
    round: 1,
    owner: dossier.desk,
    raisedAt: submittedAt,
    dueAt: due.value.dueAt,
    doneAt: asked ?? dossier.acceptedAt ?? dossier.finishedAt,
    law: decree45,
  })
  return { ok: true, value: [duty] }
}
