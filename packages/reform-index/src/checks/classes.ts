import { compareDecimal, ZERO } from '@motcua/core'
import type { ClassScheme } from '../criteria-set.ts'
import type { ReformIndexProblem } from '../messages.ts'

/** Classes go down strictly and reach zero, so that every score has exactly one. */
export function checkClasses(
  { bands }: ClassScheme,
  path: readonly (string | number)[],
): readonly ReformIndexProblem[] {
  const problems: ReformIndexProblem[] = []
  bands.forEach((band, i) => {
    const before = bands[i - 1]
    if (before === undefined) return
    const order = compareDecimal(before.min, band.min)
    // 90 exclusive above 90 inclusive holds the one value 90: allowed.
    if (order > 0 || (order === 0 && before.bound === 'gt' && band.bound === 'gte')) return
    const params = { class: band.id, min: band.min, before: before.min }
    problems.push({ code: 'reform-index.classes-not-descending', params, path: [...path, 'bands', i] })
  })
  const last = bands.at(-1)
  if (last === undefined || last.bound === 'gt' || compareDecimal(last.min, ZERO) !== 0) {
    problems.push({ code: 'reform-index.classes-leave-gap', params: {}, path: [...path, 'bands'] })
  }
  return problems
}
