import {
  civil,
  epochOf,
  fail,
  type Instant,
  instantAt,
  instantFromEpoch,
  ok,
  type PlainDate,
  type PlainTime,
  parsePlainDate,
  plainDateOf,
  type Result,
  timeOfMinutes,
} from '@motcua/core'
import type { NationalPortalProblem } from './messages.ts'

const shape = /^(\d{4})(\d{2})(\d{2})([01]\d|2[0-3])([0-5]\d)([0-5]\d)$/
const END_OF_DAY = '235959'

/**
 * A point in time as the portal writes it: `yyyyMMddHHmmss` on the clock of Vietnam. Fractions of a second are cut off.
 *
 * @example
 * ```ts
 * formatPortalTime(instant('2021-03-15T17:30:05Z')) // => '20210316003005'
 * ```
 */
export function formatPortalTime(at: Instant): string {
  const { date, minuteOfDay, millisecondOfMinute } = civil(at)
  const second = String(Math.floor(millisecondOfMinute / 1000)).padStart(2, '0')
  return `${date}${timeOfMinutes(minuteOfDay)}${second}`.replace(/[-:]/g, '')
}

/**
 * Reads a point in time written `yyyyMMddHHmmss` on the clock of Vietnam.
 *
 * @returns the instant, or `national-portal.bad-date`: a day that never was is refused.
 * @example
 * ```ts
 * parsePortalTime('20210316003005') // => { ok: true, value: '2021-03-15T17:30:05.000Z' }
 * parsePortalTime('20210231000000').ok // => false
 * ```
 */
export function parsePortalTime(text: string): Result<Instant, NationalPortalProblem> {
  const [, year, month, day, hour, minute, second] = shape.exec(text) ?? []
  const date = parsePlainDate(`${year}-${month}-${day}`)
  if (!date.ok) return fail({ code: 'national-portal.bad-date', params: { text } })
  const start = instantAt(date.value, Number(hour) * 60 + Number(minute))
  return ok(instantFromEpoch(epochOf(start) + Number(second) * 1000))
}

/** The day, and the hour where one was promised, that a result is due (*ngày hẹn trả*). */
export interface DueMoment {
  /** The day. */
  readonly dueOn: PlainDate
  /** The hour promised; absent when the whole day is. */
  readonly dueTime?: PlainTime
}

/**
 * An appointment as the portal writes it. A day without an hour lasts to its end and is written 23:59:59: midnight
 * would show the day after.
 *
 * @example
 * ```ts
 * formatPortalDue({ dueOn: plainDate('2021-03-22') }) // => '20210322235959'
 * ```
 */
export function formatPortalDue({ dueOn, dueTime }: DueMoment): string {
  return `${dueOn.replaceAll('-', '')}${dueTime === undefined ? END_OF_DAY : `${dueTime.replace(':', '')}00`}`
}

/** Reads an appointment: 23:59:59 stands for the whole day. Seconds of any other hour are cut off. */
export function parsePortalDue(text: string): Result<DueMoment, NationalPortalProblem> {
  const at = parsePortalTime(text)
  if (!at.ok) return at
  const dueOn = plainDateOf(at.value)
  if (text.endsWith(END_OF_DAY)) return ok({ dueOn })
  return ok({ dueOn, dueTime: timeOfMinutes(civil(at.value).minuteOfDay) })
}
