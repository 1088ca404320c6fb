import {
  type DayNumber,
  digestJson,
  invariant,
  ok,
  plainDateOf,
  type Result,
  toDayNumber,
  unwrap,
} from '@motcua/core'
import type { YearStanding } from './calendar.ts'
import type { CertifiedCalendar, CertifiedDay, DeadlineCertificate, MinuteSpan } from './certificate.ts'
import type { DeadlineClock } from './clock.ts'
import { type ClockDeadline, explainClock } from './clock-deadline.ts'
import { holds, isWorkingAt } from './day-index.ts'
import { readLedger } from './internal/ledger.ts'
import { pausesOf } from './internal/ledger-pauses.ts'
import { receivingWindowsOn, type Span, windowsOn } from './internal/windows.ts'
import type { WorkingTimeProblem } from './messages.ts'
import type { WorkSchedule } from './schedule.ts'
import { dayFact } from './working-days.ts'

/**
 * The certificate of a clock's deadline; of a plain deadline with `startClock(term, start, policy)`. The verifier of
 * `@motcua/working-time/verify`, which shares no code with this package, counts it again day by day.
 *
 * @returns the certificate, or what `clockDeadline` refuses
 * @example
 * ```ts
 * const schedule = { calendar: vietnamCalendar(), hours: exampleOfficeHours }
 * const clock = startClock({ unit: 'workingDay', amount: 3 }, instant('2026-08-20T09:00:00+07:00'))
 * const certificate = unwrap(certify(schedule, clock))
 * certificate.result.dueOn // => '2026-08-24'
 * certificate.calendar.days.map(({ works }) => works) // => [true, true, true, false, true]
 * ```
 */
export function certify(
  schedule: WorkSchedule,
  clock: DeadlineClock,
): Result<DeadlineCertificate, WorkingTimeProblem> {
  const explained = explainClock(schedule, clock)
  if (!explained.ok) return explained
  const { deadline: result, steps } = explained.value
  const calendar = calendarFacts(schedule, clock, result)
  const seals = {
    calendar: digestJson(calendar),
    clock: digestJson(clock),
    steps: digestJson(steps),
    result: digestJson(result),
  }
  const body = { format: 'motcua.working-time.certificate/1', calendar, clock, steps, result, seals } as const
  return ok({ ...body, digest: digestJson(body) })
}

function calendarFacts(
  schedule: WorkSchedule,
  clock: DeadlineClock,
  result: ClockDeadline,
): CertifiedCalendar {
  const { calendar } = schedule
  const [first, last] = spanOf(schedule, clock, result)
  const days: CertifiedDay[] = []
  const years = new Map<number, YearStanding>()
  for (let day = first; day <= last; day++) {
    if (!holds(calendar.index, day)) continue
    const fact = dayFact(calendar, day)
    const year = Number(fact.date.slice(0, 4))
    years.set(year, calendar.years.get(year) ?? 'settled')
    days.push({
      fact,
      works: isWorkingAt(calendar.index, day),
      open: windowsOn(schedule, day).map(inMinutes),
      receives: receivingWindowsOn(schedule, day).map(inMinutes),
    })
  }
  return {
    version: calendar.version,
    weeklyDaysOff: calendar.weeklyDaysOff,
    years: [...years].map(([year, standing]) => ({ year, standing })),
    days,
  }
}

/** From the last start to the last day that had a say: an end, the receipt of what ended a suspension, a promise. */
function spanOf(
  schedule: WorkSchedule,
  clock: DeadlineClock,
  { dueOn, originalDueOn, receivedOn }: ClockDeadline,
): readonly [DayNumber, DayNumber] {
  const ledger = unwrap(readLedger(clock))
  const pauses = unwrap(pausesOf(schedule, clock.policy, ledger))
  invariant(ledger.anchor !== null, 'A ledger that was read has a start.')
  const promised = ledger.appointment === null ? [] : [ledger.appointment.dueOn]
  const ends = [dueOn, originalDueOn, receivedOn, ...promised].map(toDayNumber)
  return [toDayNumber(plainDateOf(ledger.anchor)), Math.max(...ends, ...pauses.map(({ toDay }) => toDay))]
}

function inMinutes({ from, to }: Span): MinuteSpan {
  return [from / 60_000, to / 60_000]
}
