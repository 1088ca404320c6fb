import type { Prepare } from '../../../suite.ts'
import type { IntegersInput } from '../integers.ts'

/** The least that can be done: one load to find the place, one to find the day; nothing is checked. */
export const prepare: Prepare<IntegersInput> = ({ first, calendar, days, n }) => {
  const place = new Int32Array(calendar.length)
  const select: number[] = []
  for (let i = 0; i < calendar.length; i++) {
    if (calendar[i] === '1') select.push(first + i)
    place[i] = select.length - 1
  }
  const due = Int32Array.from(select)
  const from = Int32Array.from(days)
  const out = new Int32Array(days.length)
  const run = () => twoLoads(due, place, from, first, n, out)
  return { answers: () => Array.from(run(), String), run, pieces: days.length }
}

/** The arrays are handed in, as to any function of a library: the engine cannot know them beforehand. */
function twoLoads(
  due: Int32Array,
  place: Int32Array,
  from: Int32Array,
  first: number,
  n: number,
  out: Int32Array,
): Int32Array {
  for (let k = 0; k < from.length; k++) {
    out[k] = due[(place[(from[k] as number) - first] as number) + n] as number
  }
  return out
}
