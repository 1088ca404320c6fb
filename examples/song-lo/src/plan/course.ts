import { addDays, civil, type Instant, instantAt, type PlainDate, plainDateOf, unwrap } from '@motcua/core'
import { dueDate, type Term } from '@motcua/working-time'
import { createTable, type Random } from '../random.ts'
import { agencyFor } from '../world/agencies.ts'
import { schedule } from '../world/office.ts'
import { applicant, officer } from '../world/people.ts'
import { policyOf } from '../world/policies.ts'
import { termFor } from '../world/procedures.ts'
import { appealTo, items, reasons } from '../world/wording.ts'
import type { Arrival } from './arrivals.ts'
import { type Fate, fates } from './fates.ts'
import { goThroughIntake, lodge } from './intake.ts'
import { LONGEST_TO_PAY, workAtOnce, workInTurn } from './interlinked.ts'
import { later, laterDay, minutesAfter } from './moments.ts'
import { officeMoment, workingDayFrom, workingDaysAfter, workingDaysUntil } from './office-time.ts'
import type { Course } from './step.ts'
import { createWriter, type Writer } from './writer.ts'

/** How many working days before its due day the work on a dossier is done. */
const earliness = createTable(
  [
    { share: 0, weight: 46 },
    { share: 25, weight: 22 },
    { share: 50, weight: 20 },
    { share: 75, weight: 12 },
  ],
  (row) => row.weight,
)

/**
 * Draws the way of one dossier through the house, from the moment it is lodged to the moment its result is handed over.
 *
 * @param finishOn the office day on which the agency is told to finish it, instead of the one drawn
 */
export function drawCourse(random: Random, arrival: Arrival, number: number, finishOn?: PlainDate): Course {
  const writer = createWriter(arrival, number)
  const fate = fates.draw(random).fate
  lodge(writer, arrival)
  const accepted = goThroughIntake(random, writer, arrival, fate)
  if (accepted === null) return writer.course({ acceptedAt: null, finishedAt: null, dueAt: null })
  if (accepted.immediate) {
    return writer.course({ acceptedAt: accepted.at, finishedAt: accepted.at, dueAt: accepted.at })
  }
  return handle(random, writer, arrival, fate, accepted.at, finishOn)
}

function handle(
  random: Random,
  writer: Writer,
  arrival: Arrival,
  fate: Fate,
  acceptedAt: Instant,
  finishOn: PlainDate | undefined,
): Course {
  const { desk, procedure, channel } = arrival
  const agency = agencyFor(desk, procedure.field)
  const clerk = officer('agency', agency, random.int(1, 4))
  const chief = officer('agencyHead', agency)
  const term = termFor(procedure.code, channel) as Term
  let from = acceptedAt
  let due = unwrap(dueDate(schedule, from, term))
  let at = handOverAt(random, from)
  const { legs: interlinked = [], mode } = policyOf(procedure.code)
  writer.add(at, writer.desk, { type: 'transferToAgency', agency, medium: 'electronic' })

  const days = workingDaysUntil(due.receivedOn, due.dueOn)
  if (fate === 'returnedForSupplement' && days >= 3 && interlinked.length === 0) {
    const askedOn = workingDaysAfter(plainDateOf(at), random.int(0, 2))
    at = later(at, officeMoment(random, askedOn))
    const reason = random.pick(reasons.supplement)
    writer.add(at, clerk, {
      type: 'returnForSupplement',
      reason,
      items: [random.pick(items)],
      through: 'oneStop',
    })
    at = officeMoment(random, workingDaysAfter(plainDateOf(at), random.int(1, 8)), 460, 900)
    writer.add(at, writer.desk, { type: 'receiveSupplement' })
    from = at
    due = unwrap(dueDate(schedule, from, term))
    at = handOverAt(random, from)
    writer.add(at, writer.desk, { type: 'transferToAgency', agency, medium: 'electronic' })
  }
  if (fate === 'withdrawn' && days >= 2) {
    at = later(at, officeMoment(random, workingDaysAfter(plainDateOf(at), 1)))
    writer.add(at, applicant(writer.person), { type: 'requestWithdrawal' })
    at = later(at, officeMoment(random, workingDaysAfter(plainDateOf(at), 1)))
    writer.add(at, clerk, { type: 'stop', reason: random.pick(reasons.withdrawal), finance: 'nothingDue' })
    return writer.course({ acceptedAt, finishedAt: at, dueAt: due.dueAt })
  }
  const doneOn = finishOn ?? drawFinish(random, fate, due.receivedOn, due.dueOn)
  const isLate = (fate === 'late' || fate === 'lateWithApology') && finishOn === undefined && days >= 2
  if (interlinked.length > 0) {
    const work = mode === 'parallel' ? workAtOnce : workInTurn
    at = work(random, writer, arrival, interlinked, at, doneOn)
  } else if (days >= 5 && random.perMille(120)) {
    at = later(at, officeMoment(random, workingDaysAfter(plainDateOf(at), 1)))
    if (plainDateOf(at) <= doneOn) writer.add(at, clerk, { type: 'verify' })
  }
  if (isLate && fate === 'lateWithApology') {
    const sayOn = workingDaysAfter(due.dueOn, -1)
    if (sayOn >= plainDateOf(at)) {
      at = later(at, officeMoment(random, sayOn, 13 * 60, 16 * 60))
      const newDueOn = workingDaysAfter(due.dueOn, random.int(3, 6) + standstillOf(procedure.code))
      writer.add(at, clerk, { type: 'apologise', reason: appealTo(random), newDueOn })
    }
  }
  at = later(at, officeMoment(random, laterDay(doneOn, plainDateOf(at))))
  if (fate === 'refused') writer.add(at, clerk, { type: 'refuse', reason: random.pick(reasons.refusal) })
  else writer.add(at, chief, { type: 'approve' })
  const finishedAt = at
  handBack(random, writer, arrival, finishedAt, due.dueOn)
  return writer.course({ acceptedAt, finishedAt, dueAt: due.dueAt })
}

/** The result goes back to the desk and to the applicant, who is told first when it is early. */
function handBack(
  random: Random,
  writer: Writer,
  arrival: Arrival,
  finishedAt: Instant,
  dueOn: PlainDate,
): void {
  let at = minutesAfter(finishedAt, random.int(5, 60))
  if (plainDateOf(finishedAt) < dueOn && !random.perMille(15)) {
    writer.add(at, writer.desk, {
      type: 'notifyEarlyReturn',
      means: arrival.channel === 'online' ? 'portal' : 'sms',
    })
  }
  const means = arrival.channel === 'online' ? 'online' : arrival.channel === 'post' ? 'post' : 'desk'
  const fetchedOn = workingDayFrom(addDays(plainDateOf(at), means === 'online' ? 0 : random.int(0, 3)))
  at = later(minutesAfter(at, 5), officeMoment(random, fetchedOn))
  writer.add(at, writer.desk, { type: 'returnResult', means })
  if (random.perMille(150)) {
    const satisfaction = random.perMille(955)
      ? 'satisfied'
      : random.perMille(700)
        ? 'neutral'
        : 'dissatisfied'
    const complaint = satisfaction === 'dissatisfied' && random.perMille(300) ? 'made' : 'none'
    writer.add(minutesAfter(at, 10), applicant(writer.person), { type: 'rate', satisfaction, complaint })
  }
}

/** Days a new date keeps clear of, because the law may move the old one by them: time to pay does not count. */
function standstillOf(code: string): number {
  return policyOf(code).excludesFromClock?.includes('obligation') ? LONGEST_TO_PAY : 0
}

function drawFinish(random: Random, fate: Fate, receivedOn: PlainDate, dueOn: PlainDate): PlainDate {
  const days = workingDaysUntil(receivedOn, dueOn)
  if ((fate === 'late' || fate === 'lateWithApology') && days >= 2)
    return workingDaysAfter(dueOn, random.int(1, 4))
  const { share } = earliness.draw(random)
  const used = days - Math.floor((days * random.int(0, share)) / 100)
  return workingDaysAfter(workingDayFrom(receivedOn), Math.max(0, used))
}

/** The same day, or the next opening for what came after 15:00 (Nghị định 61/2018/NĐ-CP, Điều 18.2). */
function handOverAt(random: Random, acceptedAt: Instant): Instant {
  const { date, minuteOfDay } = civil(acceptedAt)
  if (minuteOfDay < 15 * 60) return minutesAfter(acceptedAt, random.int(10, 90))
  return instantAt(workingDaysAfter(date, 1), 7 * 60 + 30)
}
