import dayjs from 'dayjs'
import businessTime from 'dayjs-business-time'
import type { Prepare } from '../../../suite.ts'
import type { MinutesInput } from '../minutes.ts'

export const prepare: Prepare<MinutesInput> = ({ starts, minutes, off }) => {
  dayjs.extend(businessTime)
  dayjs.setHolidays([...off])
  const day = [
    { start: '08:00:00', end: '12:00:00' },
    { start: '13:00:00', end: '17:00:00' },
  ]
  dayjs.setBusinessTime({
    sunday: null,
    monday: day,
    tuesday: day,
    wednesday: day,
    thursday: day,
    friday: day,
    saturday: null,
  })
  const add = (start: Date) => dayjs(start).addBusinessMinutes(minutes).toDate()
  const dates = starts.map((start) => new Date(start))
  return {
    answers: () => dates.map((start) => add(start).toISOString()),
    run: (round) => add(dates[round & 255] as Date),
  }
}
