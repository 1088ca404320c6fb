import { type PlainDate, unwrap } from '@motcua/core'
import { workingDaysBetween } from '@motcua/working-time'
import { vietnamCalendar } from '@motcua/working-time/vietnam'
import type { Prepare } from '../../../suite.ts'
import type { CountInput } from '../count.ts'

export const prepare: Prepare<CountInput> = ({ pairs }) => {
  const calendar = vietnamCalendar()
  const dates = pairs as readonly (readonly [PlainDate, PlainDate])[]
  return {
    answers: () => dates.map(([from, to]) => String(unwrap(workingDaysBetween(calendar, from, to)))),
    run: (round) => {
      const [from, to] = dates[round & 255] as readonly [PlainDate, PlainDate]
      return workingDaysBetween(calendar, from, to)
    },
  }
}
