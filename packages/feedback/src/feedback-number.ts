import { type Brand, fail, invariant, isPlainDate, ok, type PlainDate, type Result } from '@motcua/core'
import type { FeedbackProblem } from './messages.ts'

/**
 * The number of a message in the national system of feedback (*mã phản ánh, kiến nghị*), e.g. `PAKN.20260516.0256`:
 * the day it came and its serial of that day. Read in published examples of 2020 and 2026.
 */
export type FeedbackNumber = Brand<string, 'FeedbackNumber'>

/** The parts of a {@link FeedbackNumber}. */
export interface FeedbackNumberParts {
  /** The day it came. */
  readonly on: PlainDate
  /** Its serial of that day, 1 to 9999. */
  readonly serial: number
}

const shape = /^PAKN\.(\d{4})(\d{2})(\d{2})\.(\d{4})$/

/**
 * Reads a feedback number.
 *
 * @returns the number, or `feedback.bad-number` with a reason: `shape`, `date` or `serial`
 * @example
 * ```ts
 * parseFeedbackNumber('PAKN.20260516.0256') // => { ok: true, value: 'PAKN.20260516.0256' }
 * parseFeedbackNumber('PAKN.2026516.0256').ok // => false
 * ```
 */
export function parseFeedbackNumber(text: string): Result<FeedbackNumber, FeedbackProblem> {
  const refuse = (reason: string) =>
    fail<FeedbackProblem>({ code: 'feedback.bad-number', params: { text, reason } })
  const match = shape.exec(text)
  if (!match) return refuse('shape')
  if (!isPlainDate(`${match[1]}-${match[2]}-${match[3]}`)) return refuse('date')
  return match[4] === '0000' ? refuse('serial') : ok(text as FeedbackNumber)
}

/** The day and the serial of a feedback number. */
export function feedbackNumberParts(number: FeedbackNumber): FeedbackNumberParts {
  const [, year, month, day, serial] = shape.exec(number) ?? []
  return { on: `${year}-${month}-${day}` as PlainDate, serial: Number(serial) }
}

/**
 * Writes a feedback number.
 *
 * @throws MotcuaError `core.invariant` when the serial is not a whole number from 1 to 9999: it is never cut short.
 * @example
 * ```ts
 * formatFeedbackNumber({ on: plainDate('2026-05-16'), serial: 256 }) // => 'PAKN.20260516.0256'
 * ```
 */
export function formatFeedbackNumber({ on, serial }: FeedbackNumberParts): FeedbackNumber {
  invariant(Number.isInteger(serial) && serial >= 1 && serial <= 9999, `${serial} is not from 1 to 9999.`)
  return `PAKN.${on.replaceAll('-', '')}.${String(serial).padStart(4, '0')}` as FeedbackNumber
}
