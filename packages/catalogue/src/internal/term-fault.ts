import { isPlainTime } from '@motcua/core'
import { checkTerm, type Term } from '@motcua/working-time'

type AmountTerm = Extract<Term, { readonly amount: number }>

/** Terms carry at most four decimals; in these units they are added without loss. */
const SCALE = 10_000

const units: ReadonlySet<string> = new Set<AmountTerm['unit']>([
  'workingDay',
  'workingHour',
  'day',
  'hour',
  'week',
  'month',
  'year',
])

/** Why a term cannot be a time limit, or `null`; `fraction` is a part of a unit that is only counted whole. */
export function termFault(term: Term): 'unit' | 'amount' | 'fraction' | 'cutoff' | null {
  if (term.unit === 'sameDay') return isPlainTime(term.cutoff) ? null : 'cutoff'
  if (!units.has(term.unit)) return 'unit'
  const checked = checkTerm(term)
  if (checked.ok) return null
  return checked.problems[0].code === 'working-time.fraction-of-unit' ? 'fraction' : 'amount'
}

/** The amount of a term in ten-thousandths of its unit; 0 for a term without an amount. */
export function scaledAmount(term: Term): number {
  return term.unit === 'sameDay' ? 0 : Math.round(term.amount * SCALE)
}

/** Back from {@link scaledAmount}. */
export function unscaled(amount: number): number {
  return amount / SCALE
}

/** Whether a term is counted in days or longer units, so that its result cannot be given at once. */
export function spansDays(term: Term): boolean {
  return term.unit !== 'sameDay' && term.unit !== 'hour' && term.unit !== 'workingHour'
}
