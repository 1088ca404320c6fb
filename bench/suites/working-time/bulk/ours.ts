import { addWorkingDaysBulk } from '@motcua/working-time'
import { vietnamCalendar } from '@motcua/working-time/vietnam'
import type { Prepare } from '../../../suite.ts'
import type { IntegersInput } from '../integers.ts'

export const prepare: Prepare<IntegersInput> = ({ days, n }) => {
  const { index } = vietnamCalendar()
  const from = Int32Array.from(days)
  const due = new Int32Array(days.length)
  const run = () => addWorkingDaysBulk(index, from, n, due)
  return {
    answers: () => {
      run()
      return Array.from(due, String)
    },
    run,
    pieces: days.length,
  }
}
