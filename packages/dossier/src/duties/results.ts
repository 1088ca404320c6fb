import { instantAt, mapOk, type Result } from '@motcua/core'
import {
  type ClockDeadline,
  clockDeadline,
  type DeadlineClock,
  type WorkSchedule,
} from '@motcua/working-time'
import { decree61 } from '../law.ts'
import type { DecisionProblem } from '../messages.ts'
import type { Obligation, ObligationStatus } from '../obligations.ts'
import { apologyLimit } from '../steps/apology-guards.ts'
import { type Derived, type DutyInput, standing } from './standing.ts'

/** The result within the time limit, in each round of it, and the apology for the last one (Điều 19.9). */
export function resultsAndApology({ dossier, schedule, policy, at }: DutyInput): Derived {
  const { clock, acceptedAt } = dossier
  if (clock === null || acceptedAt === null) return { ok: true, value: [] }
  const owner = dossier.agency ?? dossier.desk
  const value: Obligation[] = []
  const rounds = roundsOf(clock)
  for (const [index, round] of rounds.entries()) {
    const last = index === rounds.length - 1
    const counted = beforeStandstill(schedule, round)
    if (!counted.ok) return counted
    const { deadline, heldAt } = counted.value
    // Forwarded and begun anew: the competent desk owes the result from then on.
    if (!last && heldAt === null) continue
    const until = heldAt ?? dossier.finishedAt ?? at
    // While time stands still nobody owes the result, unless it was late before.
    const missedBefore = heldAt !== null && heldAt > deadline.dueAt
    if (heldAt !== null && !missedBefore) continue
    const duty = {
      kind: 'result',
      round: index + 1,
      owner,
      raisedAt: deadline.receivedAt,
      dueAt: deadline.dueAt,
      doneAt: last && heldAt === null ? dossier.finishedAt : null,
      law: decree61('Điều 19'),
    } as const
    value.push(standing(until, duty))
    if (!last || heldAt !== null) continue
    const apology = apologyFor(dossier, { schedule, policy, at }, deadline, index + 1)
    if (!apology.ok) return apology
    value.push(...apology.value)
  }
  return { ok: true, value }
}

function apologyFor(
  dossier: DutyInput['dossier'],
  { schedule, policy, at }: Omit<DutyInput, 'dossier'>,
  { dueAt, receivedAt }: ClockDeadline,
  round: number,
): Derived {
  const apology = dossier.apologies[0]
  const late = (dossier.finishedAt ?? at) > dueAt
  if (apology === undefined && !late && dossier.finishedAt !== null) return { ok: true, value: [] }
  const limit = apologyLimit(dossier, { schedule, rules: policy })
  if (!limit.ok) return limit
  const status: ObligationStatus =
    apology === undefined ? (late ? 'missed' : 'raised') : apology.effect === 'moved' ? 'met' : 'missed'
  const duty: Obligation = {
    kind: 'apology',
    round,
    subject: null,
    owner: dossier.agency ?? dossier.desk,
    raisedAt: receivedAt,
    dueAt: instantAt(limit.value, 1440),
    doneAt: apology?.at ?? null,
    status,
    law: decree61('Điều 19 khoản 9'),
  }
  return { ok: true, value: [duty] }
}

/** The clock as it was in each round: a restart begins a new one. */
function roundsOf(clock: DeadlineClock): readonly DeadlineClock[] {
  const restarts = clock.entries.flatMap(({ kind }, index) => (kind === 'restart' ? [index] : []))
  return [...restarts, clock.entries.length].map((end) => ({
    ...clock,
    entries: clock.entries.slice(0, end),
  }))
}

/** What a clock says; for one that stands still, what it said when it came to a halt, and when that was. */
function beforeStandstill(
  schedule: WorkSchedule,
  clock: DeadlineClock,
): Result<
  { readonly deadline: ClockDeadline; readonly heldAt: ClockDeadline['dueAt'] | null },
  DecisionProblem
> {
  let heldAt: ClockDeadline['dueAt'] | null = null
  for (let end = clock.entries.length; ; end--) {
    const deadline = clockDeadline(schedule, { ...clock, entries: clock.entries.slice(0, end) })
    if (!deadline.ok || deadline.value.status !== 'suspended') {
      return mapOk(deadline, (value) => ({ deadline: value, heldAt }))
    }
    heldAt = clock.entries[end - 1]?.at ?? null
  }
}
