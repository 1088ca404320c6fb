import type { Contender } from './measure.ts'

/** A piece of work done by us and by what a user would pick instead. */
export interface Suite {
  readonly title: string
  readonly ours: Contender
  readonly peer: Contender
  /** How many times as fast as the peer we want to be, at least. */
  readonly target: number
}
