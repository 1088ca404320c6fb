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
    fork: (label) => createRandom(`${seed}/${label}`),
  }
}

/** Items that are drawn by weight. */
export interface Table<T> {
  /** One of the items. */
  draw(random: Random): T
}

/** A table of items with whole-number weights, prepared for many draws. */
export function createTable<T>(items: readonly T[], weightOf: (item: T) => number): Table<T> {
  const ends: number[] = []
  let total = 0
  for (const item of items) {
    total += weightOf(item)
    ends.push(total)
  }
  return {
    draw(random) {
      const drawn = random.int(0, total - 1)
      let low = 0
      let high = ends.length - 1
      while (low < high) {
        const middle = (low + high) >> 1
        if ((ends[middle] as number) > drawn) high = middle
        else low = middle + 1
      }
      return items[low] as T
    },
  }
}
