import { addDays, formatISO, isWeekend, parseISO } from 'date-fns'
import type { Prepare } from '../../../suite.ts'
import type { KnownDays } from '../known-days.ts'
import { clockAt, outcome, type RecomputeInput } from '../recompute.ts'

/** A thousandth of the deadlines a run: a million would take minutes. */
export const prepare: Prepare<RecomputeInput> = (input) => {
  const then = adding(input.before)
  const now = adding(input.after)
  const one = (i: number) => {
    const { start, days } = clockAt(input, i)
    return outcome(then(start, days), now(start, days))
  }
  const pieces = input.clocks / 1_000
  return {
    answers: () => Array.from({ length: input.compared }, (_, i) => one(i)),
    run: () => {
      let moved = 0
      for (let i = 0; i < pieces; i++) if (one(i).length > 10) moved++
      return moved
    },
    pieces,
  }
}

function adding({ off, worked }: KnownDays): (start: string, days: number) => string {
  const free = new Set(off)
  const busy = new Set(worked)
  return (start, days) => {
    let date = parseISO(start)
    for (let left = days; left > 0; ) {
      date = addDays(date, 1)
      const day = formatISO(date, { representation: 'date' })
      if (busy.has(day) || (!isWeekend(date) && !free.has(day))) left -= 1
    }
    return formatISO(date, { representation: 'date' })
  }
}
