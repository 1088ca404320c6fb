import type { LegPolicy } from '@motcua/catalogue'
import { type Instant, type PlainDate, plainDateOf } from '@motcua/core'
import type { Random } from '../random.ts'
import { agencyFor, legAgency } from '../world/agencies.ts'
import { taxNotice } from '../world/fees.ts'
import { officer } from '../world/people.ts'
import type { Arrival } from './arrivals.ts'
import { later, minutesAfter } from './moments.ts'
import { officeMoment, workingDaysAfter, workingDaysUntil } from './office-time.ts'
import type { Writer } from './writer.ts'

/** Working days the slowest applicant takes to pay what the tax office worked out. */
export const LONGEST_TO_PAY = 3

/** All agencies of an interlinked procedure at once, each finishing in its own time. */
export function workAtOnce(
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
export function workInTurn(
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
      at = officeMoment(random, workingDaysAfter(plainDateOf(at), random.int(1, LONGEST_TO_PAY)))
      const payment = writer.pay(at, agency, taxNotice(random))
      writer.add(at, officer('finance', agency), { type: 'meetObligation', payment })
      at = minutesAfter(at, 4)
    }
    writer.add(at, officer('agency', agency), { type: 'finishLeg', leg: index + 1 })
  })
  return at
}
