import type { Instant, LegalSource, Result, UnitId } from '@motcua/core'
import type { WorkSchedule } from '@motcua/working-time'
import type { Dossier } from './dossier.ts'
import { legsOf } from './due.ts'
import { handOvers } from './duties/hand-overs.ts'
import { intakeCheck } from './duties/intake-check.ts'
import { resultsAndApology } from './duties/results.ts'
import { type Derived, type DutyInput, standing } from './duties/standing.ts'
import { supplementNotices } from './duties/supplement-notices.ts'
import { decree61 } from './law.ts'
import { lawIn } from './law-in.ts'
import type { DecisionProblem } from './messages.ts'
import type { DossierPolicy } from './policy.ts'

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
  /**
   * Which one of its kind, 1 for the first of the dossier: a supplement that restarts the time limit begins a new duty to
   * hand over and to resolve. With dossier and kind it names the duty for ever.
   */
  readonly round: number
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
 * Every duty the law ties to a time, derived from the dossier as it stands at an instant: those of earlier rounds too, so
 * that what was missed between two looks is not overlooked. An apology is owed only by a dossier that is late: until then
 * it is `raised`, as a warning by when it would have to be given; a dossier finished in time owes none.
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
    handOvers,
    supplementNotices,
    stages,
    consultationReplies,
    resultsAndApology,
  ]) {
    const derived = derive({ dossier, schedule, at, policy })
    if (!derived.ok) return derived
    found.push(...derived.value)
  }
  // Cited as they stand in the dossier's own regime: since 2025-07-01 the decree of 2018 is law no longer.
  const regime = dossier.regime ?? 'R1'
  const value = found.map((duty) => ({ ...duty, law: lawIn([duty.law], regime)[0] ?? duty.law }))
  return { ok: true, value }
}

function stages({ dossier, schedule, at }: DutyInput): Derived {
  const legs = legsOf(dossier, schedule, at)
  if (!legs.ok) return legs
  const value = legs.value.map(({ number, agency, deadline, finishedAt, late }) => {
    const status = late ? 'missed' : finishedAt === null ? 'raised' : 'met'
    return {
      kind: 'stage',
      round: number,
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

function consultationReplies({ dossier, at }: DutyInput): Derived {
  const value = dossier.consultations.map((consultation) =>
    standing(at, {
      kind: 'consultationReply',
      round: consultation.number,
      subject: consultation.number,
      owner: consultation.with,
      raisedAt: consultation.askedAt,
      dueAt: consultation.replyBy,
      doneAt: consultation.answeredAt,
      law: decree61('Điều 19 khoản 5 điểm b'),
    }),
  )
  return { ok: true, value }
}
