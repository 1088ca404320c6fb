import { addDays, formatISO, isWeekend, parseISO } from 'date-fns'
import type { Prepare } from '../../../suite.ts'
import type { AddInput } from '../add.ts'

/** What most people write: `addBusinessDays` of date-fns knows no holidays, so the loop is one's own. */
export const prepare: Prepare<AddInput> = ({ starts, days, off, worked }) => {
  const free = new Set(off)
  const busy = new Set(worked)
  const add = (start: string): string => {
    let date = parseISO(start)
    for (let left = days; left > 0; ) {
      date = addDays(date, 1)
      const day = formatISO(date, { representation: 'date' })
      if (busy.has(day) || (!isWeekend(date) && !free.has(day))) left -= 1
    }
    return formatISO(date, { representation: 'date' })
  }
  return { answers: () => starts.map(add), run: (round) => add(starts[round & 255] as string) }
}
