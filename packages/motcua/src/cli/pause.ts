import {
  atPath,
  fail,
  failAll,
  type Instant,
  instantAt,
  isPlainDate,
  ok,
  type Problem,
  parseInstant,
  type Result,
} from '@motcua/core'
import { officeOpening, type WorkSchedule } from '@motcua/working-time'

/** A suspension as given; `to` is null while it lasts. */
export interface Pause {
  readonly from: Instant
  readonly to: Instant | null
  /** Two suspensions with reasons of their own may overlap. */
  readonly reason: string
}

/** An instant, or a day that stands for its opening; for its first moment where the office stays closed. */
export function readInstant(text: string, schedule: WorkSchedule | null): Result<Instant, Problem> {
  if (!isPlainDate(text)) return parseInstant(text)
  return ok((schedule && officeOpening(schedule, text)) ?? instantAt(text, 0))
}

/** `start..end`, or `start..` while it lasts; `=reason` may follow. */
export function readPause(
  text: string,
  index: number,
  schedule: WorkSchedule | null,
): Result<Pause, Problem> {
  const [interval = '', ...words] = text.split('=')
  const reason = words.length === 0 ? `#${index + 1}` : words.join('=').trim()
  const [from, to, more] = interval.split('..')
  const wrong: Problem = { code: 'motcua.bad-pause', params: { text }, path: ['pause', index] }
  if (from === undefined || to === undefined || more !== undefined || reason === '') return fail(wrong)
  const start = readInstant(from, schedule)
  const end = to === '' ? ok(null) : readInstant(to, schedule)
  if (start.ok && end.ok) {
    const { value } = end
    return value !== null && value < start.value ? fail(wrong) : ok({ from: start.value, to: value, reason })
  }
  const problems = [start, end].flatMap((part) => (part.ok ? [] : part.problems))
  return failAll(problems.map((problem) => atPath(problem, 'pause', index)))
}
