import { civil, type Instant, instantAt, plainDateOf, procedureCode } from '@motcua/core'
import type { DossierCommand } from '@motcua/dossier'
import type { Random } from '../random.ts'
import { feesFor } from '../world/fees.ts'
import { applicant } from '../world/people.ts'
import { policyOf } from '../world/policies.ts'
import { items, reasons } from '../world/wording.ts'
import type { Arrival } from './arrivals.ts'
import type { Fate } from './fates.ts'
import { minutesAfter } from './moments.ts'
import { officeMoment, workingDaysAfter } from './office-time.ts'
import type { Writer } from './writer.ts'

/** A citizen lodges a dossier. */
export function lodge(writer: Writer, { desk, channel, procedure, lodgedAt }: Arrival): void {
  const { dossier, person } = writer
  const command: DossierCommand = { type: 'submit', dossier, channel, applicant: person, desk: desk.id }
  writer.add(lodgedAt, applicant(person), command, procedureCode(procedure.code))
}

/** The check at the desk. Null: the dossier goes no further. */
export function goThroughIntake(
  random: Random,
  writer: Writer,
  arrival: Arrival,
  fate: Fate,
): { readonly at: Instant; readonly immediate: boolean } | null {
  let at = minutesAfter(lookedAt(random, arrival), random.int(2, 9))
  const { desk } = writer
  if (fate === 'rejectedAtIntake') {
    writer.add(at, desk, { type: 'rejectAtIntake', reason: random.pick(reasons.rejection) })
    return null
  }
  if (fate === 'suppliedAtIntake' || fate === 'abandonedAtIntake') {
    const reason = random.pick(reasons.supplement)
    writer.add(at, desk, { type: 'requestSupplementAtIntake', reason, items: [random.pick(items)] })
    if (fate === 'abandonedAtIntake') return null
    const broughtOn = workingDaysAfter(plainDateOf(at), random.int(1, 4))
    at = officeMoment(random, broughtOn, 460, 900)
    writer.add(at, applicant(writer.person), { type: 'supplyAtIntake' })
    at = minutesAfter(at, random.int(2, 6))
  }
  const fees = feesFor(random, arrival.procedure)
  const payment =
    fees === null ? undefined : writer.pay(at, arrival.desk.id, { kind: 'assessed', items: fees })
  const paid = payment === undefined ? {} : { payment }
  if (
    policyOf(arrival.procedure.code).immediateResult &&
    arrival.channel === 'inPerson' &&
    random.perMille(620)
  ) {
    writer.add(at, desk, { type: 'resolveImmediately', outcome: 'granted', receipt: 'notAsked', ...paid })
    return { at, immediate: true }
  }
  const components = [{ name: 'Đơn, tờ khai', originals: 1, copies: 0 }]
  writer.add(at, desk, { type: 'accept', components, ...paid })
  return { at, immediate: false }
}

/** When an officer of the desk takes the dossier up: at once at the desk, in office hours when it came online. */
function lookedAt(random: Random, { channel, lodgedAt, officeDay }: Arrival): Instant {
  if (channel !== 'online') return lodgedAt
  const { date, minuteOfDay } = civil(lodgedAt)
  if (date === officeDay) return minutesAfter(lodgedAt, random.int(3, 45))
  return instantAt(officeDay, 7 * 60 + 32 + random.int(0, 70) + (minuteOfDay % 7))
}
