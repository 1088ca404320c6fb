/** One way to do a piece of work. */
export interface Contender {
  readonly name: string
  /** Does the work once; `round` counts up, so that the input can vary. The answer is used, so that it cannot be skipped. */
  readonly work: (round: number) => unknown
}

/** What one contender took. */
export interface Timing {
  readonly name: string
  /** Nanoseconds for one piece of work: the median over the rounds. */
  readonly nanoseconds: number
}

const ROUNDS = 9
const ROUND_MS = 25

/** The last answer, kept where engines can see it: work whose answer nobody takes may be left out. @public */
export let sink: unknown

/** Times contenders side by side: every round gives each of them a turn, so that a noisy moment hits all alike. */
export function sideBySide(contenders: readonly Contender[]): readonly Timing[] {
  const times = contenders.map(() => [] as number[])
  const counts = contenders.map(warmUp)
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      times[index]?.push(timeOf(contender, counts[index] ?? 1))
    }
  }
  return contenders.map(({ name }, index) => ({ name, nanoseconds: median(times[index] ?? []) }))
}

/** How often the work fits into one round. */
function warmUp(contender: Contender): number {
  let count = 1
  while (timeOf(contender, count) * count < ROUND_MS * 1e6) count *= 2
  return count
}

function timeOf({ work }: Contender, count: number): number {
  const from = process.hrtime.bigint()
  for (let round = 0; round < count; round += 1) sink = work(round)
  return Number(process.hrtime.bigint() - from) / count
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}
