import type { Instant, UnitId } from '@motcua/core'
import type { Dossier } from '../dossier.ts'
import { decree61 } from '../law.ts'
import type { Obligation } from '../obligations.ts'
import { handOverDueAt } from '../steps/hand-over.ts'
import { type Derived, type DutyInput, standing } from './standing.ts'

/** The hand-over to the agency, after each receipt anew (*chuyển hồ sơ*; Nghị định 61/2018, Điều 18.2). */
export function handOvers({ dossier, schedule, at, policy }: DutyInput): Derived {
  const value: Obligation[] = []
  const receipts = receiptsOf(dossier)
  const given = dossier.handOvers.filter(({ medium }) => medium !== null)
  for (const [index, { at: raisedAt, desk }] of receipts.entries()) {
    const next = receipts[index + 1]?.at
    const done = given.find((line) => line.at >= raisedAt && (next === undefined || line.at <= next))
    // Forwarded to another desk: that was this desk's hand-over.
    const doneAt = done?.at ?? next ?? null
    // Resolved at the desk, or interrupted before it came to it: there is nothing to hand over.
    if (doneAt === null && dossier.state !== 'accepted') continue
    const due = handOverDueAt(schedule, raisedAt, policy)
    if (!due.ok) return due
    const kept = done !== undefined && done === given.at(-1) ? dossier.handOverDueAt : null
    value.push(
      standing(at, {
        kind: 'handOver',
        round: index + 1,
        owner: desk,
        raisedAt,
        dueAt: kept ?? due.value,
        doneAt,
        law: decree61('Điều 18 khoản 2'),
      }),
    )
  }
  return { ok: true, value }
}

interface Receipt {
  readonly at: Instant
  readonly desk: UnitId | null
}

/** When a desk received the dossier: accepted, taken over from another desk, or completed after an appraisal. */
function receiptsOf({ acceptedAt, desk, handOvers, supplements }: Dossier): readonly Receipt[] {
  if (acceptedAt === null) return []
  // Only a desk hands a dossier over before any agency has it, and not on a medium: that is forwarding.
  const agency = handOvers.findIndex(({ medium }) => medium !== null)
  const forwarded = (agency < 0 ? handOvers : handOvers.slice(0, agency)).filter(
    ({ medium }) => medium === null,
  )
  const first: Receipt[] = [
    { at: acceptedAt, desk: forwarded[0]?.giver ?? desk },
    ...forwarded.map(({ at, receiver }) => ({ at, desk: receiver })),
  ]
  const again = supplements.flatMap(({ stage, suppliedAt }) =>
    stage === 'appraisal' && suppliedAt !== null ? [{ at: suppliedAt, desk }] : [],
  )
  return [...first, ...again]
}
