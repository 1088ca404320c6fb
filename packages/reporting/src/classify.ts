import { type DayNumber, epochOf, type Instant, toDayNumber, VIETNAM_OFFSET_MINUTES } from '@motcua/core'
import type { CellName, Memo } from './cells.ts'
import type { DossierTimeline, DuePromise } from './dossier-timeline.ts'
import type { Form06aOptions } from './options.ts'

/** A timeline with its days as numbers on the calendar of Vietnam, worked out once for all periods. */
export interface DatedTimeline {
  readonly timeline: DossierTimeline
  /** The day of receipt. */
  readonly received: DayNumber
  /** The day work ended, or null. */
  readonly finished: DayNumber | null
  /** The days promises were given, and what they promised. */
  readonly promised: readonly { readonly on: DayNumber; readonly due: DayNumber }[]
  /** The days waits began and ended. */
  readonly waited: readonly { readonly from: DayNumber; readonly to: DayNumber | null }[]
}

/** A period as numbers of days. */
export interface DayRange {
  readonly from: DayNumber
  readonly to: DayNumber
}

/** The days of a timeline that was received at an instant. */
export function dateTimeline(timeline: DossierTimeline, receivedAt: Instant): DatedTimeline {
  const { finishedAt, promises, waits } = timeline
  return {
    timeline,
    received: dayOf(receivedAt),
    finished: finishedAt === null ? null : dayOf(finishedAt),
    promised: promises.map(({ at, dueOn }) => ({ on: dayOf(at), due: toDayNumber(dueOn) })),
    waited: waits.map(({ from, to }) => ({ from: dayOf(from), to: to === null ? null : dayOf(to) })),
  }
}

// A report over a million dossiers compares days some ten million times: numbers, not texts.
function dayOf(at: Instant): DayNumber {
  return Math.floor((epochOf(at) + VIETNAM_OFFSET_MINUTES * 60_000) / 86_400_000)
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
export function standingIn(dated: DatedTimeline, period: DayRange, options: Form06aOptions): Standing | null {
  const { timeline, received, finished } = dated
  if (received > period.to) return null
  const closed = finished !== null && finished <= period.to && !staysOpen(timeline, options)
  if (closed && finished < period.from) return null
  const online = timeline.channel === 'online' ? 'receivedOnline' : 'receivedOther'
  const intake = received < period.from ? 'carriedOver' : online
  if (closed) return { intake, ...resolvedAs(dated, finished, options) }
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

function resolvedAs(dated: DatedTimeline, finished: DayNumber, options: Form06aOptions): Rest {
  const { ending } = dated.timeline
  if (closedWithoutResult(ending)) {
    const memo = ending === 'withdrawn' ? 'withdrawn' : 'stopped'
    return { outcome: options[memo] === 'separate' ? null : 'resolvedOnTime', memo }
  }
  const due = dueAsOf(dated, finished, options.lateAgainst)
  if (due === null) {
    return { outcome: options.noDueDate === 'early' ? 'resolvedEarly' : 'resolvedOnTime', memo: null }
  }
  if (finished < due) return { outcome: 'resolvedEarly', memo: null }
  return { outcome: finished > due ? 'resolvedLate' : 'resolvedOnTime', memo: null }
}

function openAs(dated: DatedTimeline, { to }: DayRange, options: Form06aOptions): Rest {
  // Closed without a result, yet counted as in process: its clock stands as that of one that waits.
  if (dated.finished !== null && dated.finished <= to) return { outcome: 'inProcessInTime', memo: null }
  if (dated.waited.some((wait) => wait.from <= to && (wait.to === null || wait.to > to))) {
    return { outcome: options.waiting === 'separate' ? null : 'inProcessInTime', memo: 'waiting' }
  }
  const due = dueAsOf(dated, to, options.lateAgainst)
  return { outcome: due !== null && due < to ? 'inProcessOverdue' : 'inProcessInTime', memo: null }
}

/** The due date that held at the end of a day; null when there was none. */
function dueAsOf(
  { timeline, promised }: DatedTimeline,
  day: DayNumber,
  against: Form06aOptions['lateAgainst'],
): DayNumber | null {
  for (let i = promised.length - 1; i >= 0; i--) {
    const { moves, cause } = timeline.promises[i] as DuePromise
    if (moves === 'no' || (against === 'original' && cause === 'apology')) continue
    const { on, due } = promised[i] as DatedTimeline['promised'][number]
    if (on <= day) return due
  }
  return null
}
