import { formatTerm, type Term } from '@motcua/working-time'
import { immediateResultLaw, legLimitLaw } from '../data/law.ts'
import type { ProcedureDraft } from '../procedure.ts'
import type { Finding } from './finding.ts'
import { scaledAmount, spansDays, termFault, unscaled } from './term-fault.ts'

interface PlacedTerm {
  readonly term: Term
  readonly path: readonly (string | number)[]
}

/** Contradictions in how dossiers are handled: terms, counts, a result at once, interlinked shares. */
export function* policyProblems(draft: ProcedureDraft): Generator<Finding> {
  const { policies } = draft
  for (const field of ['term', 'supplementNoticeTerm'] as const) {
    const term = policies[field]
    const reason = term === null ? null : termFault(term)
    if (reason !== null) yield { code: 'catalogue.bad-term', path: ['policies', field], params: { reason } }
  }
  yield* countProblem(policies.supplementLapseDays, 1, 'supplementLapseDays')
  yield* countProblem(policies.maxSupplementRequests, 0, 'maxSupplementRequests')
  if (policies.immediateResult) {
    for (const { term, path } of limitsOf(draft)) {
      if (spansDays(term)) {
        yield { code: 'catalogue.immediate-with-days', path, law: immediateResultLaw }
      }
    }
  }
  yield* legProblems(draft)
}

function* countProblem(count: number | null, least: number, field: string): Generator<Finding> {
  if (count === null || (Number.isSafeInteger(count) && count >= least)) return
  yield { code: 'catalogue.bad-count', path: ['policies', field], params: { count, least } }
}

/** Every time limit of the whole procedure: its own and those of its channels. */
function limitsOf({ policies, channels }: ProcedureDraft): readonly PlacedTerm[] {
  const limits: PlacedTerm[] = []
  if (policies.term !== null) limits.push({ term: policies.term, path: ['policies', 'term'] })
  for (const [i, { term }] of channels.entries()) {
    if (term !== null) limits.push({ term, path: ['channels', i, 'term'] })
  }
  return limits
}

function* legProblems(draft: ProcedureDraft): Generator<Finding> {
  const { mode, legs } = draft.policies
  const params = { legs: legs.length }
  if (mode === 'single') {
    if (legs.length > 0) {
      yield { code: 'catalogue.legs-of-single-agency', path: ['policies', 'legs'], params }
    }
  } else if (legs.length < 2) {
    yield { code: 'catalogue.too-few-legs', path: ['policies', 'legs'], params, law: legLimitLaw }
  }
  let sound = true
  for (const [i, { agency, term }] of legs.entries()) {
    const path = ['policies', 'legs', i, 'term']
    // Typed callers cannot leave it out; data read without a schema can.
    const reason = term === null || term === undefined ? 'missing' : termFault(term)
    if (reason === null) continue
    sound = false
    if (reason === 'missing') {
      yield { code: 'catalogue.leg-without-limit', path, params: { agency }, law: legLimitLaw }
    } else yield { code: 'catalogue.bad-term', path, params: { reason } }
  }
  if (sound && mode !== 'single') yield* excessProblems(draft)
}

/** In turn the shares add up, at once the longest counts; only shares in the limit's own unit can be compared. */
function* excessProblems(draft: ProcedureDraft): Generator<Finding> {
  const { mode, legs } = draft.policies
  for (const { term, path } of limitsOf(draft)) {
    if (term.unit === 'sameDay' || termFault(term) !== null) continue
    const total = scaledAmount(term)
    const shares = legs.filter((leg) => leg.term.unit === term.unit).map((leg) => scaledAmount(leg.term))
    const needed = mode === 'sequential' ? shares.reduce((sum, n) => sum + n, 0) : Math.max(0, ...shares)
    if (needed <= total) continue
    const shared: Term = { ...term, amount: unscaled(needed) }
    const params = {
      legsVi: formatTerm(shared, 'vi'),
      legsEn: formatTerm(shared, 'en'),
      totalVi: formatTerm(term, 'vi'),
      totalEn: formatTerm(term, 'en'),
    }
    yield { code: 'catalogue.legs-exceed-limit', path, params, law: legLimitLaw }
  }
}
