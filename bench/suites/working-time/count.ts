import { dayNumberOf, fromDayNumber, type PlainDate, toDayNumber } from '@motcua/core'
import type { Suite } from '../../suite.ts'
import { type KnownDays, knownDays, naiveCalendar } from './known-days.ts'

export interface CountInput extends KnownDays {
  /** 256 pairs of ISO dates about a year apart. */
  readonly pairs: readonly (readonly [string, string])[]
}

export const countYear: Suite<CountInput> = {
  name: 'working-time/count-year',
  title: 'Working days between two ISO dates a year apart',
  input: () => {
    const first = dayNumberOf(2023, 1, 4)
    const at = (i: number) => fromDayNumber(first + i * 3)
    const pairs = Array.from({ length: 256 }, (_, i) => [at(i), at(i + 121)] as const)
    return { ...knownDays(), pairs }
  },
  expected: (input) => {
    const works = naiveCalendar(input)
    return input.pairs.map(([from, to]) => {
      let count = 0
      for (let day = toDayNumber(from as PlainDate) + 1; day <= toDayNumber(to as PlainDate); day++) {
        if (works(day)) count++
      }
      return String(count)
    })
  },
  subjects: [
    { name: 'workingDaysBetween', file: new URL('count/ours.ts', import.meta.url) },
    { name: 'date-fns loop with sets', file: new URL('count/date-fns-loop.ts', import.meta.url) },
    { name: 'moment-business-days', file: new URL('count/moment-business-days.ts', import.meta.url) },
  ],
  targets: [],
}
