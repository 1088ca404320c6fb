import { formatDate, type Instant, type PlainDate, plainDateOf, type Regime } from '@motcua/core'
import { type Points, type Score, score } from './score.ts'

/** When work was due by law and when it was done. */
export interface TimeUsed {
  readonly dueOn: PlainDate
  readonly dueAt: Instant
  readonly doneAt: Instant
  /** Whether the time limit is kept to the day or to the minute. */
  readonly kept: 'day' | 'minute'
}

/** Shorter than the time limit 2, equal 1, longer 0: by the day, or by the minute where the limit is in hours. */
export function timePoints({ dueOn, dueAt, doneAt, kept }: TimeUsed): Points {
  const [due, done] =
    kept === 'day' ? [dueOn, plainDateOf(doneAt)] : [dueAt.slice(0, 16), doneAt.slice(0, 16)]
  return done < due ? 2 : done === due ? 1 : 0
}

/** Time used against time allowed, as a score. */
export function timeScore(time: TimeUsed, clause: number, regime: Regime | null): Score {
  const points = timePoints(time)
  const vi = ['quá thời hạn', 'đúng thời hạn', 'sớm hơn thời hạn'][points] as string
  const en = ['later than', 'on', 'earlier than'][points] as string
  const done = formatDate(plainDateOf(time.doneAt))
  const due = formatDate(time.dueOn)
  return score(
    points,
    `Xong ngày ${done}, ${vi} (${due}).`,
    `Done on ${done}, ${en} the day due (${due}).`,
    clause,
    regime,
  )
}
