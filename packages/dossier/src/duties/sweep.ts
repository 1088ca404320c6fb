import {
  type Brand,
  type DossierId,
  type Instant,
  type LegalSource,
  plainDateOf,
  type UnitId,
} from '@motcua/core'
import type { WorkSchedule } from '@motcua/working-time'
import type { DossierCode } from '../code.ts'
import type { Dossier } from '../dossier.ts'
import type { DecisionProblem } from '../messages.ts'
import { type Obligation, type ObligationKind, type ObligationStatus, obligationsOf } from '../obligations.ts'
import type { DossierPolicy } from '../policy.ts'
import { dossierPolicyOn } from '../policy-on.ts'

/** Names one duty of one dossier for ever: dossier, kind and round, as `tam-son:7:result:1`. */
export type DutyId = Brand<string, 'DutyId'>

/** A duty with the dossier it belongs to (*nghĩa vụ của cơ quan đối với hồ sơ*). */
export interface Duty extends Obligation {
  readonly id: DutyId
  readonly dossier: DossierId
  readonly code: DossierCode | null
  /** The desk that answers to the citizen. */
  readonly desk: UnitId | null
  /**
   * `owed`: still to be done, in time or late. `warning`: the apology of a dossier that is not late yet. `settled`: done,
   * or nothing is to be done any more.
   */
  readonly standing: 'owed' | 'warning' | 'settled'
}

/** That a duty came about, was done in time, or was missed: each at most once, and never both of the last two. */
export interface DutyTransition {
  /** The duty and the status, as `tam-son:7:result:1:missed`: the same from every sweep. */
  readonly id: string
  readonly duty: DutyId
  readonly dossier: DossierId
  readonly kind: ObligationKind
  readonly owner: UnitId | null
  readonly status: ObligationStatus
  /** Since when it is so: raised, done, or due. Not when a sweep noticed it. */
  readonly since: Instant
  readonly dueAt: Instant
  readonly law: LegalSource
}

/** What a sweep judges by. */
export interface SweepFacts {
  readonly schedule: WorkSchedule
  /** Now. */
  readonly at: Instant
  /** The effective policy of a dossier; the legal default of its day of receipt when absent. */
  readonly policyOf?: (dossier: Dossier) => DossierPolicy
}

/** What is recorded of a duty already; `null` for one never seen. */
export type KnownDuties = (duty: DutyId) => ObligationStatus | null

/** What a sweep found of one dossier, or why it found nothing. */
export type DossierSweep =
  | {
      readonly outcome: 'swept'
      readonly dossier: DossierId
      /** Every duty as it stands. */
      readonly duties: readonly Duty[]
      /** What is new. */
      readonly transitions: readonly DutyTransition[]
    }
  | {
      readonly outcome: 'failed'
      readonly dossier: DossierId
      /** Why its times cannot be told, as a calendar that does not hold the year. */
      readonly problems: readonly DecisionProblem[]
      /** What was thrown, where its record itself is broken. */
      readonly cause: unknown
    }

/**
 * Looks through dossiers for duties raised, met and missed since the last look (*rà soát nghĩa vụ*). Pure: what is already
 * recorded is handed in. Whatever was done in time or missed is found, whether it is run each minute or each month, and one dossier whose
 * times cannot be told is reported and does not stop the others.
 *
 * @param dossiers those still open, and those that something happened to since the last sweep
 * @param known what is recorded already
 * @example
 * ```ts
 * import { exampleOfficeHours } from '@motcua/working-time'
 * import { vietnamCalendar } from '@motcua/working-time/vietnam'
 *
 * const schedule = { calendar: vietnamCalendar(), hours: exampleOfficeHours }
 * const at = instant('2021-03-09T08:00:00+07:00')
 * const submitted = {
 *   type: 'submitted',
 *   v: 1,
 *   at: instant('2021-03-01T09:00:00+07:00'),
 *   by: { id: id('nguoi-nop'), role: 'applicant', unit: null },
 *   dossier: id('hs-1'),
 *   procedure: { code: procedureCode('1.001193'), version: 1, name: 'Khai sinh', field: null, level: null },
 *   regime: 'R1',
 *   channel: 'online',
 *   applicant: id('p-1'),
 *   submitter: id('p-1'),
 *   desk: id('tam-son'),
 * }
 * const [swept] = sweepObligations([evolve(null, submitted)], { schedule, at }, () => null)
 * swept.transitions.map((one) => one.id) // => ['hs-1:intakeCheck:1:raised', 'hs-1:intakeCheck:1:missed']
 * ```
 */
export function* sweepObligations(
  dossiers: Iterable<Dossier>,
  facts: SweepFacts,
  known: KnownDuties,
): Generator<DossierSweep> {
  for (const dossier of dossiers) yield sweepDossier(dossier, facts, known)
}

/** The same for one dossier. */
export function sweepDossier(dossier: Dossier, facts: SweepFacts, known: KnownDuties): DossierSweep {
  try {
    const { schedule, policyOf = legalPolicyOf } = facts
    // Once work has ended, nothing falls due any more.
    const end = dossier.finishedAt
    const at = end !== null && end < facts.at ? end : facts.at
    const obligations = obligationsOf(dossier, schedule, at, policyOf(dossier))
    if (!obligations.ok) {
      return { outcome: 'failed', dossier: dossier.id, problems: obligations.problems, cause: null }
    }
    const duties = obligations.value.map((obligation) => dutyOf(dossier, obligation))
    const transitions = duties.flatMap((duty) => transitionsOf(duty, known(duty.id)))
    return { outcome: 'swept', dossier: dossier.id, duties, transitions }
  } catch (cause) {
    return { outcome: 'failed', dossier: dossier.id, problems: [], cause }
  }
}

/** The name of a duty. */
export function dutyId(dossier: DossierId, { kind, round }: Pick<Obligation, 'kind' | 'round'>): DutyId {
  return `${dossier}:${kind}:${round}` as DutyId
}

function legalPolicyOf({ acceptedAt, submittedAt, lastEventAt }: Dossier): DossierPolicy {
  return dossierPolicyOn(plainDateOf(acceptedAt ?? submittedAt ?? lastEventAt))
}

function dutyOf(dossier: Dossier, obligation: Obligation): Duty {
  const { id, code, desk, finishedAt } = dossier
  const open = obligation.doneAt === null && finishedAt === null && isCurrent(dossier, obligation)
  const standing = !open
    ? 'settled'
    : obligation.kind === 'apology' && obligation.status === 'raised'
      ? 'warning'
      : 'owed'
  return { ...obligation, id: dutyId(id, obligation), dossier: id, code, desk, standing }
}

/** A result missed in a round that is over is on record, but it is the present round’s result that is owed. */
function isCurrent({ clock, state }: Dossier, { kind, round }: Obligation): boolean {
  if (kind !== 'result') return true
  const restarts = clock?.entries.filter((entry) => entry.kind === 'restart').length ?? 0
  return round === restarts + 1 && state !== 'awaitingSupplement'
}

function transitionsOf(duty: Duty, known: ObligationStatus | null): readonly DutyTransition[] {
  const { id, dossier, kind, owner, dueAt, law } = duty
  const to = (status: ObligationStatus, since: Instant): DutyTransition => {
    return { id: `${id}:${status}`, duty: id, dossier, kind, owner, status, since, dueAt, law }
  }
  const found: DutyTransition[] = []
  if (known === null) found.push(to('raised', duty.raisedAt))
  if (known === 'met' || known === 'missed') return found
  if (duty.status === 'met') found.push(to('met', duty.doneAt ?? dueAt))
  if (duty.status === 'missed') found.push(to('missed', dueAt))
  return found
}
