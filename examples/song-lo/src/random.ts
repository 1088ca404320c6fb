import { digestText } from '@motcua/core'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** A seeded source of chance: the same seed draws the same numbers on every machine. */
export interface Random {
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number
  /** True with the given probability in thousandths. */
  perMille(thousandths: number): boolean
  /** One of the items. */
  pick<T>(items: readonly T[]): T
  /** One of the items, drawn by its whole-number weight. */
  weighted<T>(items: readonly T[], weightOf: (item: T) => number): T
  /** An independent source for a part, so that a change in one part does not move the others. */
  fork(label: string): Random
}

/** Starts a source from a seed. */
export function createRandom(seed: string): Random {
  const generator = xoroshiro128plus(Number.parseInt(digestText(seed).slice(0, 8), 16) | 0)
  const int = (min: number, max: number) => uniformInt(generator, min, max)
  return {
    int,
    perMille: (thousandths) => int(0, 999) < thousandths,
    pick: (items) => items[int(0, items.length - 1)] as (typeof items)[number],
    weighted(items, weightOf) {
      const total = items.reduce((sum, item) => sum + weightOf(item), 0)
      let left = int(0, total - 1)
      const found = items.find((item) => {
        left -= weightOf(item)
        return left < 0
      })
      return found as (typeof items)[number]
    },
    fork: (label) => createRandom(`${seed}/${label}`),
  }
}
