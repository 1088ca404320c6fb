import type { Brand } from './brand.ts'
import { motcuaError } from './errors.ts'
import type { CoreProblem } from './messages.ts'
import { fail, ok, type Result } from './result.ts'

/** A wall-clock time as `HH:mm`, 00:00 to 23:59 (*giờ*). */
export type PlainTime = Brand<string, 'PlainTime'>

const shape = /^([01]\d|2[0-3]):([0-5]\d)$/

/** Whether a text is a wall-clock time `HH:mm`. */
export function isPlainTime(text: string): text is PlainTime {
  return shape.test(text)
}

/** Reads a wall-clock time; `core.bad-time` when it is none. */
export function parsePlainTime(text: string): Result<PlainTime, CoreProblem> {
  return isPlainTime(text) ? ok(text) : fail({ code: 'core.bad-time', params: { text } })
}

/**
 * A wall-clock time the programmer wrote.
 *
 * @throws MotcuaError `core.bad-time` when it is none.
 */
export function plainTime(text: string): PlainTime {
  if (isPlainTime(text)) return text
  throw motcuaError('core.bad-time', `"${text}" is not a time written HH:mm.`)
}

/** The minute of the day, 0 to 1439. */
export function minutesOf(time: PlainTime): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** The time at a minute of the day, 0 to 1439. */
export function timeOfMinutes(minute: number): PlainTime {
  const hour = Math.floor(minute / 60)
  const rest = minute - hour * 60
  return plainTime(`${hour < 10 ? '0' : ''}${hour}:${rest < 10 ? '0' : ''}${rest}`)
}
