import { type PlainDate, plainDateOf } from '@motcua/core'
import type { CellName, Memo } from './cells.ts'
import type { DossierTimeline } from './dossier-timeline.ts'
import type { Form06aOptions } from './options.ts'
import type { Period } from './period.ts'

/** A timeline with its days on the calendar of Vietnam, worked out once for all periods. */
export interface DatedTimeline {
  readonly timeline: DossierTimeline
  /** The day of receipt. */
  readonly received: PlainDate
  /** The day work ended, or null. */
  readonly finished: PlainDate | null
}

/** Where a dossier stands in one period: the detail columns and memos that count it. */
export interface Standing {
  /** Column 4, 5 or 6. */
  readonly intake: 'receivedOnline' | 'receivedOther' | 'carriedOver'
  /** Column 8, 9, 10, 12 or 13; null when it stands beside the form. */
  readonly outcome: OutcomeCell | null
  /** The memo that counts it, if any. */
  readonly memo: keyof Memo | null
}

/** A detail column of the resolved or of those in process. */
export type OutcomeCell = Extract<
  CellName,
  'resolvedEarly' | 'resolvedOnTime' | 'resolvedLate' | 'inProcessInTime' | 'inProcessOverdue'
>

/**
 * Where a dossier stood at the end of a period, from what had happened by then; null when it was not received yet or
 * was finished before the period.
 */
export function standingIn(dated: DatedTimeline, period: Period, options: Form06aOptions): Standing | null {
  const { timeline, received, finished } = dated
  if (received > period.to) return null
  const closed = finished !== null && finished <= period.to && !staysOpen(timeline, options)
  if (closed && finished < period.from) return null
  const online = timeline.channel === 'online' ? 'receivedOnline' : 'receivedOther'
  const intake = received < period.from ? 'carriedOver' : online
  if (closed) return { intake, ...resolvedAs(timeline, finished, options) }
  return { intake, ...openAs(dated, period, options) }
}

/** Some systems leave a stopped dossier in process for ever. */
function staysOpen({ ending }: DossierTimeline, options: Form06aOptions): boolean {
  return options.stopped === 'inProcess' && closedWithoutResult(ending) && ending !== 'withdrawn'
}

function closedWithoutResult(ending: DossierTimeline['ending']): boolean {
  return ending !== null && ending !== 'granted' && ending !== 'refused'
}

type Rest = Omit<Standing, 'intake'>

function resolvedAs(timeline: DossierTimeline, finished: PlainDate, options: Form06aOptions): Rest {
  const { ending } = timeline
  if (closedWithoutResult(ending)) {
    const memo = ending === 'withdrawn' ? 'withdrawn' : 'stopped'
    return { outcome: options[memo] === 'separate' ? null : 'resolvedOnTime', memo }
  }
  const due = dueAsOf(timeline, finished, options.lateAgainst)
  if (due === null) {
    return { outcome: options.noDueDate === 'early' ? 'resolvedEarly' : 'resolvedOnTime', memo: null }
  }
  if (finished < due) return { outcome: 'resolvedEarly', memo: null }
  return { outcome: finished > due ? 'resolvedLate' : 'resolvedOnTime', memo: null }
}

function openAs({ timeline, finished }: DatedTimeline, { to }: Period, options: Form06aOptions): Rest {
  // Closed without a result, yet counted as in process: its clock stands as that of one that waits.
  if (finished !== null && finished <= to) return { outcome: 'inProcessInTime', memo: null }
  if (waitsOn(timeline, to)) {
    return { outcome: options.waiting === 'separate' ? null : 'inProcessInTime', memo: 'waiting' }
  }
  const due = dueAsOf(timeline, to, options.lateAgainst)
  return { outcome: due !== null && due < to ? 'inProcessOverdue' : 'inProcessInTime', memo: null }
}

function waitsOn({ waits }: DossierTimeline, day: PlainDate): boolean {
  return waits.some(
    (wait) => plainDateOf(wait.from) <= day && (wait.to === null || plainDateOf(wait.to) > day),
  )
}

/** The due date that held at the end of a day; null when there was none. */
export function dueAsOf(
  { promises }: Pick<DossierTimeline, 'promises'>,
  day: PlainDate,
  against: Form06aOptions['lateAgainst'],
): PlainDate | null {
  for (let i = promises.length - 1; i >= 0; i--) {
    const promise = promises[i] as DossierTimeline['promises'][number]
    if (promise.moves === 'no' || (against === 'original' && promise.cause === 'apology')) continue
    if (plainDateOf(promise.at) <= day) return promise.dueOn
  }
  return null
}
