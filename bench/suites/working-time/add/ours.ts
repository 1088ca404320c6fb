import { type PlainDate, unwrap } from '@motcua/core'
import { addWorkingDays } from '@motcua/working-time'
import { vietnamCalendar } from '@motcua/working-time/vietnam'
import type { Prepare } from '../../../suite.ts'
import type { AddInput } from '../add.ts'

export const prepare: Prepare<AddInput> = ({ starts, days }) => {
  const calendar = vietnamCalendar()
  const dates = starts as readonly PlainDate[]
  return {
    answers: () => dates.map((start) => unwrap(addWorkingDays(calendar, start, days))),
    run: (round) => addWorkingDays(calendar, dates[round & 255] as PlainDate, days),
  }
}
