import { type Decimal, fail, ok, type Result } from '@motcua/core'
import type { Leaf } from '../criteria-set.ts'
import type { ReformIndexProblem } from '../messages.ts'
import type { RatioOf } from '../rule.ts'
import { compare, over, type Rational, rational } from './rational.ts'
import type { LeafFigures } from './read-facts.ts'

const one: Rational = { top: 1n, bottom: 1n }

/** The exact ratio of two known figures, or the marker `zeroDenominator`; more above than below is refused or cut. */
export function readRatio(
  leaf: Leaf,
  { numerator, denominator, excess }: RatioOf,
  figures: LeafFigures,
): Result<Rational | 'zeroDenominator', ReformIndexProblem> {
  const n = figures.get(numerator) as Decimal
  const d = figures.get(denominator) as Decimal
  if (compare(rational(n), rational(d)) > 0 && excess !== 'cap') {
    return fail({
      code: 'reform-index.numerator-above-denominator',
      params: {
        code: leaf.code,
        numeratorName: numerator.name,
        numerator: n,
        denominatorName: denominator.name,
        denominator: d,
      },
      path: [leaf.code, 'values', numerator.name],
    })
  }
  if (d === '0') return ok('zeroDenominator')
  const ratio = over(rational(n), rational(d))
  return ok(compare(ratio, one) > 0 ? one : ratio)
}
