import { type Body, cite, dayOf, type Json, lineOf, refuse, type Term, written } from './paper.ts'

/** What a ledger comes to: the time limit, where the count began, what stands in its way. */
export interface Reading {
  readonly term: Term
  readonly anchor: string
  readonly spans: readonly { readonly reason: string; readonly from: string; readonly to: string | null }[]
  readonly promise: { readonly at: string; readonly dueOn: string; readonly extended: boolean } | null
  readonly stopped: string | null
  /** A step for each entry. */
  readonly steps: readonly Json[]
}

const ENTRIES: Readonly<Record<string, string>> = {
  start: 'started',
  suspend: 'suspended',
  resume: 'resumed',
  restart: 'restarted',
  extend: 'prolonged',
  reappoint: 'reappointed',
  stop: 'stopped',
  reopen: 'reopened',
}

/** Reads a ledger from its first entry to its last. */
export function readEntries({ term: budget, limits = {}, entries }: Body['clock']): Reading {
  const { reappointments = Infinity, extensions = Infinity, extendedBy = Infinity } = limits
  const steps: Json[] = []
  let [promised, stretched] = [0, [] as number[]]
  let [term, anchor, stopped, latest] = [budget, '', null as string | null, '']
  let [spans, extra] = [[] as { reason: string; from: string; to: string | null }[], [] as number[]]
  let promise = null as { at: string; dueOn: string; extended: boolean } | null
  for (const [i, { kind, at, reason, law, term: anew, ...rest }] of entries.entries()) {
    const open = spans.filter((one) => one.to === null && (reason === undefined || one.reason === reason))
    const sameUnit =
      kind !== 'extend' || rest.by.unit === (term.unit === 'sameDay' ? 'workingDay' : term.unit)
    const ahead = kind !== 'reappoint' || rest.dueOn > written(dayOf(lineOf(at)))
    const fits =
      sameUnit && ahead && (kind === 'suspend' ? open.length === 0 : kind !== 'resume' || open.length > 0)
    const inPlace =
      (kind === 'start') === (i === 0) && (kind === 'reopen') === (stopped !== null) && at >= latest
    if (!inPlace || !fits || !Object.hasOwn(ENTRIES, kind)) refuse('ledger-broken', `clock.entries.${i}`)
    latest = at
    if (kind === 'suspend') spans.push({ reason: String(reason), from: at, to: null })
    if (kind === 'resume' || kind === 'stop') for (const one of open) one.to = at
    if (kind === 'stop') stopped = at
    if (kind === 'reappoint') {
      promise = { at, dueOn: rest.dueOn, extended: false }
      promised++
    }
    if (kind === 'extend') {
      extra.push(rest.by.amount)
      stretched.push(rest.by.amount)
      if (promise !== null) promise = { ...promise, extended: true }
    }
    const bounded =
      promised <= reappointments && stretched.length <= extensions && sum(stretched) <= extendedBy
    if (!bounded) refuse('ledger-broken', `clock.entries.${i}`)
    if (kind === 'start' || kind === 'restart' || kind === 'reopen') {
      ;[anchor, stopped, spans, extra, promise] = [at, null, [], [], null]
      if (kind === 'reopen') [term, promised, stretched] = [anew ?? term, 0, []]
    }
    const why = kind === 'resume' ? { reason: reason ?? null } : reason === undefined ? {} : { reason }
    steps.push({ kind: ENTRIES[kind], at, ...why, ...rest, law: cite(law) })
  }
  if (extra.length > 0 && term.unit === 'sameDay') term = { unit: 'workingDay', amount: sum(extra) } as Term
  else if (extra.length > 0) term = { ...term, amount: sum([term.amount, ...extra]) }
  return { term, anchor, spans, promise, stopped, steps }
}

/** Sums of ten-thousandths: binary fractions would not add up. */
export function sum(amounts: readonly number[]): number {
  return amounts.reduce((all, one) => all + Math.round(one * 10_000), 0) / 10_000
}
