import { DAY, dayOf, MINUTE, type Pause, type Windows } from './paper.ts'

/** Lets time run through the windows of each day and around pauses; told what each day used. */
export function run(
  from: number,
  length: number,
  windows: (day: number) => Windows,
  pauses: readonly Pause[],
  used = (_day: number, _ms: number) => {},
): number {
  let left = length
  for (let day = dayOf(from), before = left; ; day++, before = left) {
    for (const [opening, closing] of windows(day)) {
      let free: Stretch[] = [[Math.max(from, day * DAY + opening * MINUTE), day * DAY + closing * MINUTE]]
      for (const pause of pauses) free = free.flatMap((stretch) => without(stretch, pause))
      for (const [a, b] of free) {
        if (b <= a) continue
        if (left <= b - a) {
          used(day, before)
          return a + left
        }
        left -= b - a
      }
    }
    if (left < before) used(day, before - left)
  }
}

type Stretch = readonly [from: number, to: number]

function without([a, b]: Stretch, { from, to }: Pause): Stretch[] {
  const parts: Stretch[] = [
    [a, Math.min(b, from)],
    [Math.max(a, to), b],
  ]
  return parts.filter(([x, y]) => x < y)
}
