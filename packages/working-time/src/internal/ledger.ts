import { type Instant, okUnless, type PlainDate, plainDateOf, type Result } from '@motcua/core'
import type { ClockEntry } from '../clock.ts'
import type { WorkingTimeProblem } from '../messages.ts'

/** A suspension as it stands in the ledger; open while `to` is null. */
export interface Suspension {
  readonly reason: string
  readonly from: Instant
  readonly to: Instant | null
}

/** What a ledger says, read from its first entry to its last. */
export interface Ledger {
  /** The moment the running count began: the start, or the last restart. */
  readonly anchor: Instant | null
  /** Suspensions since the anchor. */
  readonly suspensions: readonly Suspension[]
  /** The last new appointment since the anchor. */
  readonly appointment: { readonly at: Instant; readonly dueOn: PlainDate } | null
  /** The moment it was stopped. */
  readonly stoppedAt: Instant | null
  /** The moment of the last entry. */
  readonly lastAt: Instant | null
}

/** A ledger without entries. */
export const emptyLedger: Ledger = {
  anchor: null,
  suspensions: [],
  appointment: null,
  stoppedAt: null,
  lastAt: null,
}

/** The ledger of a list of entries, or everything that is wrong with them, each at its place in the list. */
export function readLedger(entries: readonly ClockEntry[]): Result<Ledger, WorkingTimeProblem> {
  let ledger = emptyLedger
  const problems: WorkingTimeProblem[] = []
  entries.forEach((entry, i) => {
    const found = objections(ledger, entry)
    problems.push(...found.map((problem) => ({ ...problem, path: ['entries', i] })))
    if (found.length === 0) ledger = extend(ledger, entry)
  })
  if (entries.length === 0) problems.push({ code: 'working-time.clock-not-started', params: {} })
  return okUnless(problems, () => ledger)
}

/** What stands against adding an entry. */
export function objections(ledger: Ledger, entry: ClockEntry): readonly WorkingTimeProblem[] {
  if (ledger.anchor === null) {
    return entry.kind === 'start' ? [] : [{ code: 'working-time.clock-not-started', params: {} }]
  }
  if (ledger.stoppedAt !== null) return [{ code: 'working-time.clock-stopped', params: {} }]
  const problems: WorkingTimeProblem[] = []
  if (ledger.lastAt !== null && entry.at < ledger.lastAt) {
    problems.push({ code: 'working-time.clock-out-of-order', params: { at: entry.at, last: ledger.lastAt } })
  }
  const open = ledger.suspensions.filter(({ to }) => to === null)
  switch (entry.kind) {
    case 'start':
      problems.push({ code: 'working-time.clock-already-started', params: {} })
      break
    case 'suspend':
      if (open.some(({ reason }) => reason === entry.reason)) {
        const params = { reason: entry.reason }
        problems.push({ code: 'working-time.clock-already-suspended', params })
      }
      break
    case 'resume':
      if (!open.some(({ reason }) => entry.reason === undefined || reason === entry.reason)) {
        const params = { reason: entry.reason ?? '' }
        problems.push({ code: 'working-time.clock-not-suspended', params })
      }
      break
    case 'reappoint':
      if (entry.dueOn <= plainDateOf(entry.at)) {
        const params = { dueOn: entry.dueOn, on: plainDateOf(entry.at) }
        problems.push({ code: 'working-time.reappointed-to-past', params })
      }
      break
  }
  return problems
}

function extend(ledger: Ledger, entry: ClockEntry): Ledger {
  const next = { ...ledger, lastAt: entry.at }
  switch (entry.kind) {
    case 'start':
      return { ...next, anchor: entry.at }
    case 'suspend': {
      const suspension = { reason: entry.reason, from: entry.at, to: null }
      return { ...next, suspensions: [...ledger.suspensions, suspension] }
    }
    case 'resume':
      return { ...next, suspensions: closed(ledger.suspensions, entry.at, entry.reason) }
    case 'restart':
      return { ...next, anchor: entry.at, suspensions: [], appointment: null }
    case 'reappoint':
      return { ...next, appointment: { at: entry.at, dueOn: entry.dueOn } }
    case 'stop':
      return { ...next, stoppedAt: entry.at, suspensions: closed(ledger.suspensions, entry.at, undefined) }
  }
}

function closed(
  suspensions: readonly Suspension[],
  at: Instant,
  reason: string | undefined,
): readonly Suspension[] {
  return suspensions.map((one) =>
    one.to === null && (reason === undefined || one.reason === reason) ? { ...one, to: at } : one,
  )
}
