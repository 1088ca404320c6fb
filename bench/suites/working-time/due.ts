import { dayNumberOf, fromDayNumber, type PlainDate, toDayNumber } from '@motcua/core'
import type { Suite } from '../../suite.ts'
import { type KnownDays, knownDays, naiveCalendar, walk } from './known-days.ts'

export interface DueInput extends KnownDays {
  /** 256 days on which a dossier came in at 09:00. */
  readonly starts: readonly string[]
  readonly days: number
}

export const wholeDeadline: Suite<DueInput> = {
  name: 'working-time/due-date',
  title: 'A whole deadline of 8 working days: receipt, last day, last moment, version, warnings',
  input: () => {
    const days = knownDays()
    const works = naiveCalendar(days)
    const starts: string[] = []
    for (let day = dayNumberOf(2024, 1, 2); starts.length < 256; day++) {
      if (works(day)) starts.push(fromDayNumber(day))
    }
    return { ...days, starts, days: 8 }
  },
  expected: (input) => {
    const works = naiveCalendar(input)
    return input.starts.map((start) =>
      fromDayNumber(walk(works, toDayNumber(start as PlainDate), input.days)),
    )
  },
  subjects: [
    { name: 'dueDate, schedule prepared', file: new URL('due/prepared.ts', import.meta.url) },
    { name: 'dueDate, plain schedule', file: new URL('due/plain.ts', import.meta.url) },
    // No peer knows the rest: it gives the day alone.
    {
      name: 'date-fns loop with sets, the day alone',
      file: new URL('add/date-fns-loop.ts', import.meta.url),
    },
  ],
  targets: [{ kind: 'time', nanoseconds: 1_000 }],
}
