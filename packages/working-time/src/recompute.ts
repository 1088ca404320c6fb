import { type Instant, type PlainDate, plainDateOf, toDayNumber } from '@motcua/core'
import type { DeadlineClock } from './clock.ts'
import { clockDeadline } from './clock-deadline.ts'
import { plainDue, plainPath, plainReader, plainStart } from './internal/plain-path.ts'
import type { WorkingTimeProblem } from './messages.ts'
import { prepareSchedule } from './prepare-schedule.ts'
import type { WorkSchedule } from './schedule.ts'
import { type DayChange, scheduleChanges } from './schedule-changes.ts'

/** A clock under the name its host knows it by. */
export interface NamedClock {
  /** The dossier's code, or any other name. */
  readonly id: string
  /** Its clock. */
  readonly clock: DeadlineClock
}

/** An end: its day and its moment. */
export interface DueMoment {
  /** The last day. */
  readonly dueOn: PlainDate
  /** The last moment. */
  readonly dueAt: Instant
}

/** What a new schedule does to one clock. Plain JSON. */
export type Recomputed =
  /** Due at another moment; `days` is how much later, negative when earlier. `causes`: the days in its span that changed. */
  | {
      readonly kind: 'moved'
      readonly id: string
      readonly before: DueMoment
      readonly after: DueMoment
      readonly days: number
      readonly causes: readonly DayChange[]
    }
  /** Due when it was. */
  | { readonly kind: 'unchanged'; readonly id: string; readonly dueOn: PlainDate }
  /** *Đang tạm dừng*: no day is promised while it stands still; the earliest ends are told. */
  | { readonly kind: 'paused'; readonly id: string; readonly before: PlainDate; readonly after: PlainDate }
  /** Resolved or ended: nothing is due any more. */
  | { readonly kind: 'stopped'; readonly id: string }
  /** No end can be told under one of the schedules; null stands for it. */
  | {
      readonly kind: 'unresolvable'
      readonly id: string
      readonly before: PlainDate | null
      readonly after: PlainDate | null
      readonly problems: readonly [WorkingTimeProblem, ...WorkingTimeProblem[]]
    }

/**
 * What a new notice does to open clocks, one at a time and in their order, so that any number of them passes through
 * without being held. Nothing is moved by it: what was promised stays until the host decides.
 *
 * @param before the schedule the clocks were promised under
 * @param after the schedule that holds now
 * @example
 * ```ts
 * const hours = exampleOfficeHours
 * const before = { calendar: unwrap(calendarAsKnownOn(vietnamNotices, plainDate('2025-12-24'))), hours }
 * const after = { calendar: vietnamCalendar(), hours }
 * const clock = startClock({ unit: 'workingDay', amount: 5 }, instant('2025-12-26T09:00:00+07:00'))
 * const [first] = recompute([{ id: 'H01', clock }], before, after)
 * first?.kind === 'moved' ? [first.before.dueOn, first.after.dueOn] : [] // => ['2026-01-05', '2026-01-06']
 * ```
 */
export function* recompute(
  clocks: Iterable<NamedClock>,
  before: WorkSchedule,
  after: WorkSchedule,
): Generator<Recomputed, void, undefined> {
  const one = recomputer(before, after)
  for (const clock of clocks) yield one(clock)
}

/** {@link recompute} for clocks that arrive over time, such as the pages of a work list. */
export async function* recomputeStream(
  clocks: AsyncIterable<NamedClock> | Iterable<NamedClock>,
  before: WorkSchedule,
  after: WorkSchedule,
): AsyncGenerator<Recomputed, void, undefined> {
  const one = recomputer(before, after)
  for await (const clock of clocks) yield one(clock)
}

function recomputer(then: WorkSchedule, today: WorkSchedule): (clock: NamedClock) => Recomputed {
  const before = prepareSchedule(then)
  const after = prepareSchedule(today)
  const changes = scheduleChanges(before, after)
  const days = changes.map(({ date }) => toDayNumber(date))
  const changesIn = changesWithin(changes, days)
  const old = plainPath(before)
  const now = plainPath(after)
  const plain = plainReader()

  return ({ id, clock }) => {
    if (!plain.read(clock)) return theLongWay(id, clock)
    const a = plainDue(old, plain.clock)
    const b = plainDue(now, plain.clock)
    if (a === -1 || b === -1) return theLongWay(id, clock)
    const dueOn = before.calendar.dates[a - old.index.first] as PlainDate
    const later = a === b ? dueOn : (after.calendar.dates[b - now.index.first] as PlainDate)
    if (plain.clock.suspended) return { kind: 'paused', id, before: dueOn, after: later }
    const start = plainStart(plain.clock)
    if (!plain.clock.endsWithDay && (a !== b || changesAny(days, start, a))) return theLongWay(id, clock)
    if (a === b) return { kind: 'unchanged', id, dueOn }
    const causes = changesIn(start, Math.max(a, b))
    return { kind: 'moved', id, before: endOf(dueOn), after: endOf(later), days: b - a, causes }
  }

  function theLongWay(id: string, clock: DeadlineClock): Recomputed {
    if (clock.entries.at(-1)?.kind === 'stop') return { kind: 'stopped', id }
    const a = clockDeadline(before, clock)
    // Nothing it was counted over has changed: it cannot end elsewhere.
    const b =
      a.ok && !changesAny(days, startOf(clock), toDayNumber(a.value.dueOn)) ? a : clockDeadline(after, clock)
    if (!a.ok || !b.ok) {
      const { problems } = b.ok ? (a as Extract<typeof a, { ok: false }>) : b
      const dueOn = (side: typeof a) => (side.ok ? side.value.dueOn : null)
      return { kind: 'unresolvable', id, before: dueOn(a), after: dueOn(b), problems }
    }
    const [x, y] = [a.value, b.value]
    if (y.status === 'suspended') return { kind: 'paused', id, before: x.dueOn, after: y.dueOn }
    if (x.dueAt === y.dueAt && x.dueOn === y.dueOn) return { kind: 'unchanged', id, dueOn: x.dueOn }
    const [from, to] = [toDayNumber(x.dueOn), toDayNumber(y.dueOn)]
    const causes = changesIn(startOf(clock), Math.max(from, to))
    const moment = ({ dueOn, dueAt }: DueMoment): DueMoment => ({ dueOn, dueAt })
    return { kind: 'moved', id, before: moment(x), after: moment(y), days: to - from, causes }
  }
}

/** The first day that has a say: that of the last start, restart or reopening. */
function startOf({ entries }: DeadlineClock): number {
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i]
    if (entry?.kind === 'start' || entry?.kind === 'restart' || entry?.kind === 'reopen') {
      return toDayNumber(plainDateOf(entry.at))
    }
  }
  return Number.NEGATIVE_INFINITY
}

/** 24:00 in Vietnam is 17:00 at the meridian of Greenwich, on the same day. */
function endOf(dueOn: PlainDate): DueMoment {
  return { dueOn, dueAt: `${dueOn}T17:00:00.000Z` as Instant }
}

function changesAny(days: readonly number[], from: number, to: number): boolean {
  const next = days[lowerBound(days, from)]
  return next !== undefined && next <= to
}

/** The changes between two days; the same list object for the same changes, as thousands of clocks share them. */
function changesWithin(
  changes: readonly DayChange[],
  days: readonly number[],
): (from: number, to: number) => readonly DayChange[] {
  const shared = new Map<number, readonly DayChange[]>()
  return (from, to) => {
    const a = lowerBound(days, from)
    const b = lowerBound(days, to + 1)
    const key = a * (days.length + 1) + b
    let slice = shared.get(key)
    if (slice === undefined) {
      slice = changes.slice(a, b)
      shared.set(key, slice)
    }
    return slice
  }
}

function lowerBound(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((days[middle] as number) < day) low = middle + 1
    else high = middle
  }
  return low
}
