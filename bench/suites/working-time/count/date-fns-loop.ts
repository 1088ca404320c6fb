import { addDays, formatISO, isWeekend, parseISO } from 'date-fns'
import type { Prepare } from '../../../suite.ts'
import type { CountInput } from '../count.ts'

export const prepare: Prepare<CountInput> = ({ pairs, off, worked }) => {
  const free = new Set(off)
  const busy = new Set(worked)
  const count = ([from, to]: readonly [string, string]): number => {
    const end = parseISO(to)
    let sum = 0
    for (let date = addDays(parseISO(from), 1); date <= end; date = addDays(date, 1)) {
      const day = formatISO(date, { representation: 'date' })
      if (busy.has(day) || (!isWeekend(date) && !free.has(day))) sum += 1
    }
    return sum
  }
  return {
    answers: () => pairs.map((pair) => String(count(pair))),
    run: (round) => count(pairs[round & 255] as readonly [string, string]),
  }
}
