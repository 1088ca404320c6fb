import { plainTime, unwrap } from '@motcua/core'
import { createOfficeHours, prepareSchedule, type WorkSchedule } from '@motcua/working-time'
import { vietnamCalendar } from '@motcua/working-time/vietnam'

const day = [
  { from: plainTime('07:30'), to: plainTime('11:30') },
  { from: plainTime('13:00'), to: plainTime('17:00') },
]

/** Office hours chosen for the example (hours are set locally), on the public sector's calendar of working days. */
export const schedule: WorkSchedule = prepareSchedule({
  calendar: vietnamCalendar(),
  hours: unwrap(
    createOfficeHours({
      week: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day, saturday: day },
    }),
  ),
})
