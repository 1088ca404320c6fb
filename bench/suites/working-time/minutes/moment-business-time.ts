import moment from 'moment-business-time'
import type { Prepare } from '../../../suite.ts'
import type { MinutesInput } from '../minutes.ts'

export const prepare: Prepare<MinutesInput> = ({ starts, minutes, off }) => {
  const day = ['08:00:00', '12:00:00', '13:00:00', '17:00:00']
  moment.updateLocale('en', {
    workinghours: { 0: null, 1: day, 2: day, 3: day, 4: day, 5: day, 6: null },
    holidays: [...off],
  })
  const add = (start: Date): Date => moment(start).addWorkingTime(minutes, 'minutes').toDate()
  const dates = starts.map((start) => new Date(start))
  return {
    answers: () => dates.map((start) => add(start).toISOString()),
    run: (round) => add(dates[round & 255] as Date),
  }
}
