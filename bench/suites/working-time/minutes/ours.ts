import { exampleOfficeHours, prepareSchedule, stepOfficeTime } from '@motcua/working-time'
import { vietnamCalendar } from '@motcua/working-time/vietnam'
import type { Prepare } from '../../../suite.ts'
import type { MinutesInput } from '../minutes.ts'

export const prepare: Prepare<MinutesInput> = ({ starts, minutes }) => {
  const { office } = prepareSchedule({ calendar: vietnamCalendar(), hours: exampleOfficeHours })
  const add = (start: Date) => new Date(stepOfficeTime(office, start.getTime(), minutes * 60_000) ?? 0)
  const dates = starts.map((start) => new Date(start))
  return {
    answers: () => dates.map((start) => add(start).toISOString()),
    run: (round) => add(dates[round & 255] as Date),
  }
}
