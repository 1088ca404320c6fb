import { stepWorking } from '@motcua/working-time'
import { vietnamCalendar } from '@motcua/working-time/vietnam'
import type { Prepare } from '../../../suite.ts'
import type { IntegersInput } from '../integers.ts'

export const prepare: Prepare<IntegersInput> = ({ days, n }) => {
  const { index } = vietnamCalendar()
  const from = Int32Array.from(days)
  return {
    answers: () => days.map((day) => String(stepWorking(index, day, n))),
    run: () => {
      let sum = 0
      for (let k = 0; k < from.length; k++) sum += stepWorking(index, from[k] as number, n) ?? 0
      return sum
    },
    pieces: days.length,
  }
}
