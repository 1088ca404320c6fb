import { dayNumberOf, fromDayNumber, type PlainDate, toDayNumber } from '@motcua/core'
import type { Subject, Suite, Target } from '../../suite.ts'
import { type KnownDays, knownDays, naiveCalendar, walk } from './known-days.ts'

export interface AddInput extends KnownDays {
  /** 256 ISO dates over two years. */
  readonly starts: readonly string[]
  readonly days: number
}

function adding(
  name: string,
  days: number,
  targets: readonly Target[],
  more: readonly Subject[] = [],
): Suite<AddInput> {
  return {
    name: `working-time/${name}`,
    title: `ISO date → ISO date, ${days} working days on`,
    input: () => {
      const first = dayNumberOf(2023, 1, 4)
      const starts = Array.from({ length: 256 }, (_, i) => fromDayNumber(first + i * 3))
      return { ...knownDays(), starts, days }
    },
    expected: (input) => {
      const works = naiveCalendar(input)
      return input.starts.map((start) =>
        fromDayNumber(walk(works, toDayNumber(start as PlainDate), input.days)),
      )
    },
    subjects: [
      { name: 'addWorkingDays', file: new URL('add/ours.ts', import.meta.url) },
      { name: 'date-fns loop with sets', file: new URL('add/date-fns-loop.ts', import.meta.url) },
      { name: 'dayjs-business-days2', file: new URL('add/dayjs-business-days2.ts', import.meta.url) },
      { name: 'moment-business-days', file: new URL('add/moment-business-days.ts', import.meta.url) },
      ...more,
    ],
    targets,
  }
}

export const add8 = adding(
  'add-8',
  8,
  [{ kind: 'time', nanoseconds: 40 }],
  [{ name: 'date-fns loop with date-holidays', file: new URL('add/date-holidays.ts', import.meta.url) }],
)
export const add250 = adding('add-250', 250, [
  { kind: 'faster', than: 'date-fns loop with sets', times: 10_000 },
  { kind: 'time', nanoseconds: 40 },
])
