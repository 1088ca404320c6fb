import { addDays, formatISO, isWeekend, parseISO } from 'date-fns'
import Holidays from 'date-holidays'
import type { Prepare } from '../../../suite.ts'
import type { AddInput } from '../add.ts'

/** The holidays a library knows of itself, for those who have no list. */
export const prepare: Prepare<AddInput> = ({ starts, days }) => {
  const holidays = new Holidays('VN')
  const isOff = (date: Date) => {
    const found = holidays.isHoliday(date)
    return found !== false && found.some(({ type }) => type === 'public')
  }
  const add = (start: string): string => {
    let date = parseISO(start)
    for (let left = days; left > 0; ) {
      date = addDays(date, 1)
      if (!isWeekend(date) && !isOff(date)) left -= 1
    }
    return formatISO(date, { representation: 'date' })
  }
  return { answers: () => starts.map(add), run: (round) => add(starts[round & 255] as string) }
}
