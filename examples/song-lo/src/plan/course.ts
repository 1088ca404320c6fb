import type { LegPolicy } from '@motcua/catalogue'
import {
  addDays,
  type CommandId,
  civil,
  type DossierId,
  epochOf,
  type Instant,
  id,
  instantAt,
  instantFromEpoch,
  type PaymentId,
  type PersonId,
  type PlainDate,
  type ProcedureCode,
  plainDateOf,
  procedureCode,
  type UnitId,
  unwrap,
} from '@motcua/core'
import type { Actor, DossierCommand } from '@motcua/dossier'
import { dueDate, type Term } from '@motcua/working-time'
import { createTable, type Random } from '../random.ts'
import { agencyFor, legAgency } from '../world/agencies.ts'
import { feesFor, taxNotice } from '../world/fees.ts'
import { schedule } from '../world/office.ts'
import { applicant, officer } from '../world/people.ts'
import { policyOf } from '../world/policies.ts'
import { termFor } from '../world/procedures.ts'
import { appealTo, items, reasons } from '../world/wording.ts'
import type { Arrival } from './arrivals.ts'
import { officeMoment, workingDayFrom, workingDaysAfter, workingDaysUntil } from './office-time.ts'
import type { Course, PaymentStep, Step } from './step.ts'

const MINUTE = 60_000

/** What befalls a dossier, drawn once for each. In thousandths; chosen for the example. */
const fates = createTable(
  [
    { fate: 'rejectedAtIntake', weight: 14 },
    { fate: 'abandonedAtIntake', weight: 4 },
    { fate: 'suppliedAtIntake', weight: 34 },
    { fate: 'returnedForSupplement', weight: 17 },
    { fate: 'refused', weight: 8 },
    { fate: 'withdrawn', weight: 5 },
    { fate: 'lateWithApology', weight: 8 },
    { fate: 'late', weight: 3 },
    { fate: 'ordinary', weight: 907 },
  ] as const,
  (row) => row.weight,
)

type Fate = ReturnType<typeof fates.draw>['fate']

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
  const accepted = intake(random, writer, arrival, fate)
  if (accepted === null) return writer.course({ acceptedAt: null, finishedAt: null, dueAt: null })
  if (accepted.immediate) {
    return writer.course({ acceptedAt: accepted.at, finishedAt: accepted.at, dueAt: accepted.at })
  }
  return process(random, writer, arrival, fate, accepted.at, finishOn)
}

/** Collects the steps of one dossier and numbers its commands, so that the same plan makes the same commands. */
function createWriter({ desk, channel }: Arrival, number: number) {
  const dossier = id<DossierId>(`${desk.id}:${String(number).padStart(6, '0')}`)
  const steps: Step[] = []
  const frame = (at: Instant) => {
    const number = steps.length + 1
    return { number, at, commandId: id<CommandId>(`${dossier}:${number}`), dossier }
  }
  return {
    dossier,
    person: id<PersonId>(`p${String(number).padStart(6, '0')}`),
    desk: officer('desk', desk.id, (number % 3) + 1),
    add(at: Instant, actor: Actor, command: DossierCommand, code?: ProcedureCode): void {
      const step: Step = { kind: 'command', ...frame(at), actor, command }
      steps.push(code === undefined ? step : { ...step, procedure: code })
    },
    pay(at: Instant, collector: UnitId, owed: PaymentStep['owed']): PaymentId {
      const payment = id<PaymentId>(`${dossier}:pay${steps.length + 1}`)
      const method = channel === 'online' ? 'online' : channel === 'post' ? 'transfer' : 'desk'
      steps.push({ kind: 'payment', ...frame(at), payment, method, collector, owed, channel })
      return payment
    },
    course(outcome: Pick<Course, 'acceptedAt' | 'finishedAt' | 'dueAt'>): Course {
      return { dossier, desk: desk.id, steps, ...outcome }
    },
  }
}

type Writer = ReturnType<typeof createWriter>

function lodge(writer: Writer, { desk, channel, procedure, lodgedAt }: Arrival): void {
  const { dossier, person } = writer
  const command: DossierCommand = { type: 'submit', dossier, channel, applicant: person, desk: desk.id }
  writer.add(lodgedAt, applicant(person), command, procedureCode(procedure.code))
}

/** The check at the desk. Null: the dossier goes no further. */
function intake(
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

function process(
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
      const newDueOn = workingDaysAfter(due.dueOn, random.int(3, 6))
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

/** All agencies of an interlinked procedure at once, each finishing in its own time. */
function workAtOnce(
  random: Random,
  writer: Writer,
  { desk }: Arrival,
  legs: readonly LegPolicy[],
  start: Instant,
  doneOn: PlainDate,
): Instant {
  let at = minutesAfter(start, 3)
  writer.add(at, writer.desk, {
    type: 'dispatchParallel',
    lead: legAgency(desk, legs[0]?.agency ?? ''),
    legs: legs.map(({ agency, term }) => ({
      agency: legAgency(desk, agency),
      work: workOf[agency] ?? 'Phối hợp giải quyết',
      term,
    })),
  })
  const span = Math.max(0, workingDaysUntil(plainDateOf(start), doneOn))
  legs.forEach((leg, index) => {
    const readyOn = workingDaysAfter(plainDateOf(start), Math.floor((span * (index + 1)) / (legs.length + 1)))
    at = later(at, officeMoment(random, readyOn))
    writer.add(at, officer('agency', legAgency(desk, leg.agency)), { type: 'finishLeg', leg: index + 1 })
  })
  return at
}

/** What each agency does in interlinked work. */
const workOf: Readonly<Record<string, string>> = {
  'ho-tich': 'Đăng ký khai sinh',
  'cong-an': 'Đăng ký thường trú',
  bhxh: 'Cấp thẻ bảo hiểm y tế',
  xa: 'Xác nhận nguồn gốc, hiện trạng sử dụng đất',
  vpdk: 'Thẩm tra hồ sơ, lập phiếu chuyển thông tin địa chính',
  thue: 'Xác định nghĩa vụ tài chính về đất đai',
}

/** The shares of the agencies of an interlinked procedure, in turn, with what is owed to the tax office between them. */
function workInTurn(
  random: Random,
  writer: Writer,
  { desk, procedure }: Arrival,
  legs: readonly LegPolicy[],
  start: Instant,
  doneOn: PlainDate,
): Instant {
  const lead = officer('leadAgency', agencyFor(desk, procedure.field))
  const span = Math.max(0, workingDaysUntil(plainDateOf(start), doneOn))
  let at = start
  legs.forEach((leg, index) => {
    const agency = legAgency(desk, leg.agency)
    at = minutesAfter(at, 3)
    writer.add(at, lead, {
      type: 'handOver',
      agency,
      work: workOf[leg.agency] ?? 'Phối hợp giải quyết',
      term: leg.term,
    })
    const readyOn = workingDaysAfter(plainDateOf(start), Math.floor((span * (index + 1)) / (legs.length + 1)))
    at = later(at, officeMoment(random, readyOn))
    if (leg.agency === 'thue') {
      writer.add(at, officer('finance', agency), { type: 'requireObligation', subject: 'land' })
      at = officeMoment(random, workingDaysAfter(plainDateOf(at), random.int(1, 3)))
      const payment = writer.pay(at, agency, taxNotice(random))
      writer.add(at, officer('finance', agency), { type: 'meetObligation', payment })
      at = minutesAfter(at, 4)
    }
    writer.add(at, officer('agency', agency), { type: 'finishLeg', leg: index + 1 })
  })
  return at
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

function minutesAfter(at: Instant, minutes: number): Instant {
  return instantFromEpoch(epochOf(at) + minutes * MINUTE)
}

/** The later of two moments, and a minute past the first one when it is that. */
function later(at: Instant, wanted: Instant): Instant {
  return wanted > at ? wanted : minutesAfter(at, 1)
}

function laterDay(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b
}
