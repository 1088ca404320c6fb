import type { Brand } from './brand.ts'
import { motcuaError } from './errors.ts'
import type { CoreProblem } from './messages.ts'
import {
  type DayNumber,
  formatDate,
  fromDayNumber,
  isPlainDate,
  type PlainDate,
  toDayNumber,
} from './plain-date.ts'
import { minutesOf, type PlainTime, timeOfMinutes } from './plain-time.ts'
import { fail, ok, type Result } from './result.ts'

/**
 * A point in time, always written `YYYY-MM-DDTHH:mm:ss.sssZ` (*thời điểm*): string comparison is time order.
 * Finer fractions of a second are cut off to milliseconds when read.
 */
export type Instant = Brand<string, 'Instant'>

/**
 * Vietnam keeps UTC+7 the year round, without summer time: 420 minutes.
 * Instants are converted once, at the edge, with this explicit offset; the process's own zone is never asked.
 */
export const VIETNAM_OFFSET_MINUTES = 420

const shape =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/
const canonical = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/
const DAY = 86_400_000
const MINUTE = 60_000
const FIRST = -62_135_596_800_000 // 0001-01-01T00:00:00.000Z
const LAST = 253_402_300_799_999 // 9999-12-31T23:59:59.999Z

/** Whether a text is an instant in the canonical writing. */
export function isInstant(text: string): text is Instant {
  return canonical.test(text) && isPlainDate(text.slice(0, 10))
}

/**
 * Reads a point in time with its offset; the answer is in the canonical writing.
 * A time without an offset is refused: which zone was meant is never guessed.
 *
 * @example
 * ```ts
 * parseInstant('2021-03-15T08:30:00+07:00') // => { ok: true, value: '2021-03-15T01:30:00.000Z' }
 * parseInstant('2021-03-15T08:30:00').ok // => false
 * ```
 */
export function parseInstant(text: string): Result<Instant, CoreProblem> {
  if (isInstant(text)) return ok(text)
  const match = shape.exec(text)
  const [, date = '', hour, minute, second = '0', fraction = '', zone = 'Z'] = match ?? []
  if (!match || !isPlainDate(date)) return fail({ code: 'core.bad-instant', params: { text } })
  const offset =
    zone === 'Z' ? 0 : (zone[0] === '-' ? -1 : 1) * (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6)))
  const ms =
    toDayNumber(date) * DAY +
    (Number(hour) * 60 + Number(minute) - offset) * MINUTE +
    Number(second) * 1000 +
    Number(fraction.slice(0, 3).padEnd(3, '0'))
  // The offset can push the first or the last day outside the years 0001 to 9999.
  return ms < FIRST || ms > LAST
    ? fail({ code: 'core.bad-instant', params: { text } })
    : ok(instantFromEpoch(ms))
}

/**
 * A point in time the programmer wrote, in any ISO writing with an offset.
 *
 * @throws MotcuaError `core.bad-instant` when it is none.
 */
export function instant(text: string): Instant {
  const result = parseInstant(text)
  if (result.ok) return result.value
  throw motcuaError('core.bad-instant', `"${text}" is not a date-time with an offset.`)
}

/**
 * The instant a number of milliseconds after 1970-01-01T00:00Z; fractions are cut off.
 *
 * @throws MotcuaError `core.bad-date` outside the years 0001 to 9999.
 */
export function instantFromEpoch(milliseconds: number): Instant {
  const ms = Math.floor(milliseconds)
  const day = Math.floor(ms / DAY)
  const rest = ms - day * DAY
  const minute = Math.floor(rest / MINUTE)
  const thousandths = rest - minute * MINUTE
  // Most moments are whole minutes.
  const tail = thousandths === 0 ? ':00.000Z' : secondsOf(thousandths)
  const hour = Math.floor(minute / 60)
  return `${fromDayNumber(day)}T${two(hour)}:${two(minute - hour * 60)}${tail}` as Instant
}

function secondsOf(thousandths: number): string {
  const second = Math.floor(thousandths / 1000)
  const rest = thousandths - second * 1000
  return `:${two(second)}.${rest < 100 ? '0' : ''}${two(rest)}Z`
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n)
}

/** Milliseconds since 1970-01-01T00:00Z. */
export function epochOf(at: Instant): number {
  // The day stands at the front, as in a date alone.
  return (
    toDayNumber(at as string as PlainDate) * DAY +
    (digit(at, 11) * 600 + digit(at, 12) * 60 + digit(at, 14) * 10 + digit(at, 15)) * MINUTE +
    (digit(at, 17) * 10 + digit(at, 18)) * 1000 +
    digit(at, 20) * 100 +
    digit(at, 21) * 10 +
    digit(at, 22)
  )
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48
}

/** What the clock on the wall showed. */
export interface CivilTime {
  /** The civil day. */
  readonly date: PlainDate
  /** The day's number since 1970-01-01. */
  readonly day: DayNumber
  /** Whole minutes since midnight, 0 to 1439. */
  readonly minuteOfDay: number
  /** Milliseconds past that minute, 0 to 59,999: "after 15:00" is strict to the second. */
  readonly millisecondOfMinute: number
}

/**
 * What the clock on the wall showed at an instant, in Vietnam unless another offset is given.
 *
 * @param offset minutes east of UTC
 * @example
 * ```ts
 * civil(instant('2026-01-09T23:30:00Z')).date // => '2026-01-10'
 * ```
 */
export function civil(at: Instant, offset: number = VIETNAM_OFFSET_MINUTES): CivilTime {
  const ms = epochOf(at) + offset * MINUTE
  const day = Math.floor(ms / DAY)
  const rest = ms - day * DAY
  const minuteOfDay = Math.floor(rest / MINUTE)
  return { date: fromDayNumber(day), day, minuteOfDay, millisecondOfMinute: rest - minuteOfDay * MINUTE }
}

/** The civil day of an instant, in Vietnam unless another offset is given. */
export function plainDateOf(at: Instant, offset: number = VIETNAM_OFFSET_MINUTES): PlainDate {
  return fromDayNumber(Math.floor((epochOf(at) + offset * MINUTE) / DAY))
}

/**
 * The instant of a wall-clock time on a day, in Vietnam unless another offset is given.
 *
 * @param time `HH:mm`, or minutes since midnight (1440 is the end of the day)
 * @param offset minutes east of UTC
 */
export function instantAt(
  date: PlainDate,
  time: PlainTime | number,
  offset: number = VIETNAM_OFFSET_MINUTES,
): Instant {
  const minutes = typeof time === 'number' ? time : minutesOf(time)
  return instantFromEpoch(toDayNumber(date) * DAY + (minutes - offset) * MINUTE)
}

/** Day and time as Vietnamese officials write them, `HH:mm dd/MM/yyyy`, on the clock of Vietnam. */
export function formatDateTime(at: Instant): string {
  const { date, minuteOfDay } = civil(at)
  return `${timeOfMinutes(minuteOfDay)} ${formatDate(date)}`
}

/** Where a host gets the present from. Pure packages take an {@link Instant} instead and never call one. */
export type Clock = () => Instant
