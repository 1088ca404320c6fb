import { type Instant, instantAt, type LegalSource, type Result, type UnitId } from '@motcua/core'
import { dueDate, type WorkSchedule } from '@motcua/working-time'
import type { Dossier } from './dossier.ts'
import { deadlineOf, legsOf } from './due.ts'
import { decree61 } from './law.ts'
import type { DecisionProblem } from './messages.ts'
import type { DossierPolicy } from './policy.ts'
import { apologyLimit } from './steps/apology-guards.ts'
import { handOverDueAt } from './steps/hand-over.ts'
import { receivedLast } from './steps/moments.ts'

/**
 * A duty of the authority with a time of its own: check of an online dossier, hand-over to the agency, notice of a
 * supplement, one agency's share, reply to a consultation, apology, and the result itself.
 */
export type ObligationKind =
  | 'intakeCheck'
  | 'handOver'
  | 'supplementNotice'
  | 'stage'
  | 'consultationReply'
  | 'apology'
  | 'result'

/** How a duty stands: still open and in time, done in time, or not. */
export type ObligationStatus = 'raised' | 'met' | 'missed'

/** One duty, as it stands at an instant (*nghĩa vụ của cơ quan*). */
export interface Obligation {
  readonly kind: ObligationKind
  /** Number of the leg or consultation it is about; `null` for the dossier as a whole. */
  readonly subject: number | null
  /** Whose duty it is, where known. */
  readonly owner: UnitId | null
  readonly raisedAt: Instant
  /** The last instant for it. */
  readonly dueAt: Instant
  /** When it was done; `null` while it is not. */
  readonly doneAt: Instant | null
  readonly status: ObligationStatus
  readonly law: LegalSource
}

/**
 * Every duty the law ties to a time, derived from the dossier as it stands at an instant. An apology is owed only by a
 * dossier that is late: until then it is `raised`, as a warning by when it would have to be given; a dossier finished
 * in time owes none.
 *
 * @param policy the effective policy (see `effectivePolicy`)
 */
export function obligationsOf(
  dossier: Dossier,
  schedule: WorkSchedule,
  at: Instant,
  policy: DossierPolicy,
): Result<readonly Obligation[], DecisionProblem> {
  const found: Obligation[] = []
  for (const derive of [
    intakeCheck,
    handOver,
    supplementNotice,
    stages,
    consultationReplies,
    resultAndApology,
  ]) {
    const derived = derive({ dossier, schedule, at, policy })
    if (!derived.ok) return derived
    found.push(...derived.value)
  }
  return { ok: true, value: found }
}

interface Input {
  readonly dossier: Dossier
  readonly schedule: WorkSchedule
  readonly at: Instant
  readonly policy: DossierPolicy
}

type Derived = Result<readonly Obligation[], DecisionProblem>

const none: Derived = { ok: true, value: [] }

function one(
  { at }: Input,
  duty: Omit<Obligation, 'status' | 'subject'> & { readonly subject?: number },
): Derived {
  const status = (duty.doneAt ?? at) > duty.dueAt ? 'missed' : duty.doneAt === null ? 'raised' : 'met'
  return { ok: true, value: [{ ...duty, subject: duty.subject ?? null, status }] }
}

function intakeCheck(input: Input): Derived {
  const { dossier, schedule, policy } = input
  const { submittedAt, channel } = dossier
  if (channel !== 'online' || policy.onlineIntake === null || submittedAt === null) return none
  const due = dueDate(schedule, submittedAt, policy.onlineIntake, policy.deadline)
  if (!due.ok) return due
  const asked = dossier.supplements.find(({ stage }) => stage === 'intake')?.askedAt
  return one(input, {
    kind: 'intakeCheck',
    owner: dossier.desk,
    raisedAt: submittedAt,
    dueAt: due.value.dueAt,
    doneAt: asked ?? dossier.acceptedAt ?? dossier.finishedAt,
    law: {
      document: 'Nghị định 45/2020/NĐ-CP',
      from: null,
      status: 'unverified',
      note: 'Eight working hours.',
    },
  })
}

function handOver(input: Input): Derived {
  const { dossier, schedule, policy } = input
  // Resolved at the desk, or not accepted: there was nothing to hand over.
  const ended = dossier.finishedAt !== null && dossier.agency === null
  if (dossier.acceptedAt === null || dossier.state === 'returned' || ended) return none
  const waiting = dossier.state === 'accepted'
  const last = dossier.handOvers.filter(({ medium }) => medium !== null).at(-1)
  if (!waiting && last === undefined) return none
  const raisedAt = receivedLast(dossier)
  const due = handOverDueAt(schedule, raisedAt, policy)
  if (!due.ok) return due
  return one(input, {
    kind: 'handOver',
    owner: dossier.desk,
    raisedAt,
    dueAt: waiting ? due.value : (dossier.handOverDueAt ?? due.value),
    doneAt: waiting ? null : (last?.at ?? null),
    law: decree61('Điều 18 khoản 2'),
  })
}

function supplementNotice(input: Input): Derived {
  const { dossier } = input
  const request = dossier.supplements.filter(({ stage }) => stage === 'appraisal').at(-1)
  if (request === undefined || dossier.noticeDueOn === null || dossier.acceptedAt === null) return none
  return one(input, {
    kind: 'supplementNotice',
    owner: dossier.agency,
    raisedAt: dossier.acceptedAt,
    dueAt: instantAt(dossier.noticeDueOn, 1440),
    doneAt: request.askedAt,
    law: decree61('Điều 19 khoản 4'),
  })
}

function stages(input: Input): Derived {
  const { dossier, schedule, at } = input
  const legs = legsOf(dossier, schedule, at)
  if (!legs.ok) return legs
  const value = legs.value.map(({ number, agency, deadline, finishedAt, late }) => {
    const status = late ? 'missed' : finishedAt === null ? 'raised' : 'met'
    return {
      kind: 'stage',
      subject: number,
      owner: agency,
      raisedAt: deadline.receivedAt,
      dueAt: deadline.dueAt,
      doneAt: finishedAt,
      status,
      law: decree61('Điều 19 khoản 6'),
    } as const
  })
  return { ok: true, value }
}

function consultationReplies(input: Input): Derived {
  const value = input.dossier.consultations.flatMap((consultation) => {
    const derived = one(input, {
      kind: 'consultationReply',
      subject: consultation.number,
      owner: consultation.with,
      raisedAt: consultation.askedAt,
      dueAt: consultation.replyBy,
      doneAt: consultation.answeredAt,
      law: decree61('Điều 19 khoản 5 điểm b'),
    })
    return derived.ok ? derived.value : []
  })
  return { ok: true, value }
}

function resultAndApology(input: Input): Derived {
  const { dossier, schedule, policy, at } = input
  if (dossier.clock === null || dossier.acceptedAt === null) return none
  const deadline = deadlineOf(dossier, schedule)
  if (!deadline.ok) return deadline
  const { dueAt, status, receivedAt } = deadline.value
  if (status === 'suspended') return none
  const owner = dossier.agency ?? dossier.desk
  const law = decree61('Điều 19 khoản 9')
  const result = one(input, {
    kind: 'result',
    owner,
    raisedAt: receivedAt,
    dueAt,
    doneAt: dossier.finishedAt,
    law: decree61('Điều 19'),
  })
  const apology = dossier.apologies[0]
  const late = (dossier.finishedAt ?? at) > dueAt
  if (!result.ok || (apology === undefined && !late && dossier.finishedAt !== null)) return result
  const limit = apologyLimit(dossier, { schedule, rules: policy })
  if (!limit.ok) return limit
  const limitAt = instantAt(limit.value, 1440)
  const standing: ObligationStatus =
    apology === undefined ? (late ? 'missed' : 'raised') : apology.effect === 'moved' ? 'met' : 'missed'
  const duty: Obligation = {
    kind: 'apology',
    subject: null,
    owner,
    raisedAt: receivedAt,
    dueAt: limitAt,
    doneAt: apology?.at ?? null,
    status: standing,
    law,
  }
  return { ok: true, value: [...result.value, duty] }
}
