import type { ClockLimits } from '../clock.ts'
import type { WorkingTimeProblem } from '../messages.ts'
import { type AmountTerm, checkTerm, type Term, type TermUnit } from '../term.ts'
import type { Ledger } from './ledger.ts'

/** The unit a time limit is extended in: its own, as units are never converted; working days for a same-day term. */
function extensionUnit(term: Term): TermUnit {
  return term.unit === 'sameDay' ? 'workingDay' : term.unit
}

/** What stands against one more extension. */
export function extensionProblems(
  { term, extendedBy, stretched }: Ledger,
  by: AmountTerm,
  limits: ClockLimits,
): readonly WorkingTimeProblem[] {
  const checked = checkTerm(by)
  if (!checked.ok) return checked.problems.map((problem) => ({ ...problem, path: ['by', 'amount'] }))
  const unit = extensionUnit(term)
  if (by.unit !== unit) {
    const params = { unit: by.unit, expected: unit }
    return [{ code: 'working-time.extension-in-other-unit', params, path: ['by', 'unit'] }]
  }
  const problems: WorkingTimeProblem[] = []
  const { extensions = Number.POSITIVE_INFINITY, extendedBy: most = Number.POSITIVE_INFINITY } = limits
  if (stretched.extensions.length >= extensions) {
    problems.push({ code: 'working-time.too-many-extensions', params: { most: extensions } })
  }
  const sum = total([...stretched.extensions, by.amount])
  if (sum > most) problems.push({ code: 'working-time.extension-too-long', params: { sum, most, unit } })
  const whole = checkTerm(extended(term, [...extendedBy, by.amount]))
  if (!whole.ok) problems.push(...whole.problems.map((problem) => ({ ...problem, path: ['by', 'amount'] })))
  return problems
}

/** The time limit with its extensions: one longer budget, counted once from the same start. */
export function extended(term: Term, by: readonly number[]): Term {
  if (by.length === 0) return term
  if (term.unit === 'sameDay') return { unit: 'workingDay', amount: total(by) }
  return { ...term, amount: total([term.amount, ...by]) }
}

/** Sums of ten-thousandths: binary fractions would not add up. */
function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + Math.round(amount * 10_000), 0) / 10_000
}
