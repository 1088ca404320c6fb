import dayjs from 'dayjs'
import businessDays from 'dayjs-business-days2'
import type { Prepare } from '../../../suite.ts'
import type { AddInput } from '../add.ts'

export const prepare: Prepare<AddInput> = ({ starts, days, off, worked }) => {
  dayjs.extend(businessDays, {
    holidays: [...off],
    holidayFormat: 'YYYY-MM-DD',
    additionalWorkingDays: [...worked],
    additionalWorkingDayFormat: 'YYYY-MM-DD',
  })
  const add = (start: string) => dayjs(start).businessDaysAdd(days).format('YYYY-MM-DD')
  return { answers: () => starts.map(add), run: (round) => add(starts[round & 255] as string) }
}
