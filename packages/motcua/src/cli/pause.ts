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

/** A suspension as given; `to` is null while it lasts. */
export interface Pause {
  readonly from: Instant
  readonly to: Instant | null
}

/** An instant, or a day that stands for its first moment in Vietnam. */
export function readInstant(text: string): Result<Instant, Problem> {
  return isPlainDate(text) ? ok(instantAt(text, 0)) : parseInstant(text)
}

/** `start..end`, or `start..` while it lasts. */
export function readPause(text: string, index: number): Result<Pause, Problem> {
  const [from, to, more] = text.split('..')
  const wrong: Problem = { code: 'motcua.bad-pause', params: { text }, path: ['pause', index] }
  if (from === undefined || to === undefined || more !== undefined) return fail(wrong)
  const start = readInstant(from)
  const end = to === '' ? ok(null) : readInstant(to)
  if (start.ok && end.ok) {
    const { value } = end
    return value !== null && value < start.value ? fail(wrong) : ok({ from: start.value, to: value })
  }
  const problems = [start, end].flatMap((part) => (part.ok ? [] : part.problems))
  return failAll(problems.map((problem) => atPath(problem, 'pause', index)))
}
