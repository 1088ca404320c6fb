import { type DayNumber, epochOf, type Instant, VIETNAM_OFFSET_MINUTES } from '@motcua/core'
import type { DeadlineClock } from '../clock.ts'
import { type DayIndex, holds, rankAt } from '../day-index.ts'
import type { WorkSchedule } from '../schedule.ts'
import { LARGEST_AMOUNT } from '../term.ts'
import { DAY } from './wall.ts'
import { receivingWindowsOn } from './windows.ts'

const OFFSET = VIETNAM_OFFSET_MINUTES * 60_000

/** A schedule prepared for the commonest clocks: whole working days, begun and suspended. */
export interface PlainPath {
  readonly index: DayIndex
  /** Per day of the index the last moment that still receives, in milliseconds since midnight; -1 on closed days. */
  readonly closing: Int32Array
  /** Per day the next day, itself included, that receives; -1 beyond the calendar. */
  readonly opening: Int32Array
}

/** Prepares a schedule. */
export function plainPath(schedule: WorkSchedule): PlainPath {
  const { index } = schedule.calendar
  const length = index.last - index.first + 1
  const closing = new Int32Array(length).fill(-1)
  const opening = new Int32Array(length + 1).fill(-1)
  for (let i = length - 1; i >= 0; i--) {
    closing[i] = receivingWindowsOn(schedule, index.first + i).at(-1)?.to ?? -1
    opening[i] = closing[i] === -1 ? (opening[i + 1] as number) : index.first + i
  }
  return { index, closing, opening }
}

/** A clock of the commonest kind in integers; moments are milliseconds on the clock of Vietnam. */
export interface PlainClock {
  amount: number
  receives: boolean
  /** Whether it ends with its last day; the moment of others hangs on the hours as well. */
  endsWithDay: boolean
  start: number
  /** Begin and end of each closed suspension since the start, in turn; the list is longer than what counts. */
  readonly spans: number[]
  /** How many entries of `spans` count. */
  length: number
  suspended: boolean
}

/**
 * A reader of plain clocks that fills one object over and over; false for every clock that is not one, a faulty ledger
 * included: the long way knows what to say of it.
 */
export function plainReader(): {
  readonly clock: PlainClock
  readonly read: (from: DeadlineClock) => boolean
} {
  const clock: PlainClock = {
    amount: 0,
    receives: false,
    endsWithDay: true,
    start: 0,
    spans: [],
    length: 0,
    suspended: false,
  }
  const { spans } = clock
  const reasons: string[] = []
  const OPEN = Number.POSITIVE_INFINITY

  function read({ term, policy, entries }: DeadlineClock): boolean {
    if (term.unit !== 'workingDay') return false
    if (!Number.isInteger(term.amount) || term.amount < 1 || term.amount > LARGEST_AMOUNT) return false
    const first = entries[0]
    if (first?.kind !== 'start') return false
    clock.amount = term.amount
    clock.receives = policy.receipt === 'nextOpening'
    clock.endsWithDay = policy.end === 'endOfDay'
    clock.start = lineAt(first.at)
    clock.length = 0
    clock.suspended = false
    let last: Instant = first.at
    for (let i = 1; i < entries.length; i++) {
      const entry = entries[i] as (typeof entries)[number]
      if (entry.at < last) return false
      last = entry.at
      if (entry.kind === 'restart') {
        clock.start = lineAt(entry.at)
        clock.length = 0
      } else if (entry.kind === 'suspend') {
        if (isOpen(entry.reason)) return false
        reasons[clock.length >> 1] = entry.reason
        spans[clock.length++] = lineAt(entry.at)
        spans[clock.length++] = OPEN
      } else if (entry.kind !== 'resume' || !close(entry.reason, lineAt(entry.at))) return false
    }
    clock.suspended = isOpen(undefined)
    return true
  }

  function isOpen(reason: string | undefined): boolean {
    for (let k = 0; k < clock.length; k += 2) {
      if (spans[k + 1] === OPEN && (reason === undefined || reasons[k >> 1] === reason)) return true
    }
    return false
  }

  function close(reason: string | undefined, at: number): boolean {
    let closed = false
    for (let k = 0; k < clock.length; k += 2) {
      if (spans[k + 1] !== OPEN || (reason !== undefined && reasons[k >> 1] !== reason)) continue
      spans[k + 1] = at
      closed = true
    }
    return closed
  }

  return { clock, read }
}

/** The last day of a plain clock, or -1 where the long way has to say why there is none. Integers only. */
export function plainDue(path: PlainPath, clock: PlainClock): DayNumber {
  const { index } = path
  const start = receivedOn(path, clock.start, clock.receives)
  if (start === -1) return -1
  let position = rankAt(index, start) + clock.amount - 1
  let due = index.select[position] ?? -1
  // Suspensions stand in the order they began: each puts the end off by the working days it adds to those before.
  let reached = start
  for (let k = 0; k < clock.length; k += 2) {
    if (clock.spans[k + 1] === Number.POSITIVE_INFINITY) continue
    const from = Math.floor((clock.spans[k] as number) / DAY)
    const to = receivedOn(path, clock.spans[k + 1] as number, clock.receives)
    if (to === -1 || due === -1) return -1
    const begin = Math.max(from, reached)
    if (due <= begin || to <= begin) continue
    position += rankAt(index, to) - rankAt(index, begin)
    due = index.select[position] ?? -1
    reached = to
  }
  return due
}

function receivedOn({ index, closing, opening }: PlainPath, line: number, receives: boolean): DayNumber {
  const day = Math.floor(line / DAY)
  if (!holds(index, day)) return -1
  const i = day - index.first
  if (!receives || line - day * DAY <= (closing[i] as number)) return day
  return opening[i + 1] as number
}

/** The day its count began. */
export function plainStart({ start }: PlainClock): DayNumber {
  return Math.floor(start / DAY)
}

function lineAt(at: Instant): number {
  return epochOf(at) + OFFSET
}
