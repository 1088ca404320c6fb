import { type Instant, okUnless, type PlainDate, plainDateOf, type Result } from '@motcua/core'
import type { ClockEntry, ClockLimits, DeadlineClock } from '../clock.ts'
import type { WorkingTimeProblem } from '../messages.ts'
import type { Term } from '../term.ts'
import { extensionProblems } from './extension.ts'

/** A suspension as it stands in the ledger; open while `to` is null. */
export interface Suspension {
  readonly reason: string
  readonly from: Instant
  readonly to: Instant | null
}

/** What a ledger says, read from its first entry to its last. */
export interface Ledger {
  /** The time limit as it was given, before extensions: the clock's own, or that of the last reopening. */
  readonly term: Term
  /** The moment the running count began: the start, or the last restart or reopening. */
  readonly anchor: Instant | null
  /** Suspensions since the anchor. */
  readonly suspensions: readonly Suspension[]
  /** The last new appointment since the anchor, and whether the time limit was extended after it. */
  readonly appointment: {
    readonly at: Instant
    readonly dueOn: PlainDate
    readonly extendedSince: boolean
  } | null
  /** Amounts added to the time limit since the anchor. */
  readonly extendedBy: readonly number[]
  /** What the limits of a clock bound, since its start or last reopening: restarts do not renew them. */
  readonly stretched: { readonly reappointments: number; readonly extensions: readonly number[] }
  /** The moment it was stopped. */
  readonly stoppedAt: Instant | null
  /** The moment of the last entry. */
  readonly lastAt: Instant | null
}

const untouched = { suspensions: [], appointment: null, extendedBy: [] } as const
const unstretched = { reappointments: 0, extensions: [] } as const

/** A ledger without entries. */
export function emptyLedger(term: Term): Ledger {
  // Written out, for the engine copies an object it spreads ten times slower; this is read for every clock.
  return {
    term,
    anchor: null,
    suspensions: [],
    appointment: null,
    extendedBy: [],
    stretched: unstretched,
    stoppedAt: null,
    lastAt: null,
  }
}

/** The ledger of a clock, or everything that is wrong with its entries, each at its place in the list. */
export function readLedger({
  term,
  limits,
  entries,
}: Pick<DeadlineClock, 'term' | 'limits' | 'entries'>): Result<Ledger, WorkingTimeProblem> {
  let ledger = emptyLedger(term)
  const problems: WorkingTimeProblem[] = []
  entries.forEach((entry, i) => {
    const found = objections(ledger, entry, limits)
    problems.push(...found.map((problem) => ({ ...problem, path: ['entries', i, ...(problem.path ?? [])] })))
    if (found.length === 0) ledger = extend(ledger, entry)
  })
  if (entries.length === 0) problems.push({ code: 'working-time.clock-not-started', params: {} })
  return okUnless(problems, () => ledger)
}

/** What stands against adding an entry. */
export function objections(
  ledger: Ledger,
  entry: ClockEntry,
  limits: ClockLimits = {},
): readonly WorkingTimeProblem[] {
  if (ledger.anchor === null) {
    return entry.kind === 'start' ? [] : [{ code: 'working-time.clock-not-started', params: {} }]
  }
  if (ledger.stoppedAt !== null && entry.kind !== 'reopen') {
    return [{ code: 'working-time.clock-stopped', params: {} }]
  }
  const problems: WorkingTimeProblem[] = []
  if (ledger.lastAt !== null && entry.at < ledger.lastAt) {
    problems.push({ code: 'working-time.clock-out-of-order', params: { at: entry.at, last: ledger.lastAt } })
  }
  problems.push(...objectionsOf(ledger, entry, limits))
  return problems
}

function objectionsOf(ledger: Ledger, entry: ClockEntry, limits: ClockLimits): readonly WorkingTimeProblem[] {
  const open = ledger.suspensions.filter(({ to }) => to === null)
  switch (entry.kind) {
    case 'start':
      return [{ code: 'working-time.clock-already-started', params: {} }]
    case 'suspend':
      return open.some(({ reason }) => reason === entry.reason)
        ? [{ code: 'working-time.clock-already-suspended', params: { reason: entry.reason } }]
        : []
    case 'resume':
      return open.some(({ reason }) => entry.reason === undefined || reason === entry.reason)
        ? []
        : [{ code: 'working-time.clock-not-suspended', params: { reason: entry.reason ?? '' } }]
    case 'reappoint':
      return appointmentProblems(ledger, entry, limits)
    case 'extend':
      return extensionProblems(ledger, entry.by, limits)
    case 'reopen':
      return ledger.stoppedAt === null ? [{ code: 'working-time.clock-not-stopped', params: {} }] : []
    default:
      return []
  }
}

function appointmentProblems(
  { stretched }: Ledger,
  { at, dueOn }: { readonly at: Instant; readonly dueOn: PlainDate },
  { reappointments: most = Number.POSITIVE_INFINITY }: ClockLimits,
): readonly WorkingTimeProblem[] {
  const problems: WorkingTimeProblem[] = []
  const on = plainDateOf(at)
  if (dueOn <= on) problems.push({ code: 'working-time.reappointed-to-past', params: { dueOn, on } })
  if (stretched.reappointments >= most) {
    problems.push({ code: 'working-time.too-many-reappointments', params: { most } })
  }
  return problems
}

function extend(ledger: Ledger, entry: ClockEntry): Ledger {
  const next = { ...ledger, lastAt: entry.at }
  const { stretched } = ledger
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
      return { ...next, ...untouched, anchor: entry.at }
    case 'reappoint':
      return {
        ...next,
        appointment: { at: entry.at, dueOn: entry.dueOn, extendedSince: false },
        stretched: { ...stretched, reappointments: stretched.reappointments + 1 },
      }
    case 'extend':
      return {
        ...next,
        appointment: ledger.appointment === null ? null : { ...ledger.appointment, extendedSince: true },
        extendedBy: [...ledger.extendedBy, entry.by.amount],
        stretched: { ...stretched, extensions: [...stretched.extensions, entry.by.amount] },
      }
    case 'stop':
      return { ...next, stoppedAt: entry.at, suspensions: closed(ledger.suspensions, entry.at, undefined) }
    case 'reopen':
      return {
        ...next,
        ...untouched,
        term: entry.term ?? ledger.term,
        anchor: entry.at,
        stretched: unstretched,
        stoppedAt: null,
      }
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
