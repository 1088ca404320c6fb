import { instant, unwrap } from '@motcua/core'
import { dueDate, exampleOfficeHours, prepareSchedule } from '@motcua/working-time'
import { vietnamCalendar } from '@motcua/working-time/vietnam'
import type { Prepare } from '../../../suite.ts'
import type { DueInput } from '../due.ts'

export const prepare: Prepare<DueInput> = ({ starts, days }) => {
  const schedule = prepareSchedule({ calendar: vietnamCalendar(), hours: exampleOfficeHours })
  const term = { unit: 'workingDay', amount: days } as const
  const received = starts.map((start) => instant(`${start}T09:00:00+07:00`))
  const due = (round: number) =>
    dueDate(schedule, received[round & 255] ?? instant('2024-01-02T02:00:00Z'), term)
  return { answers: () => starts.map((_, i) => unwrap(due(i)).dueOn), run: due }
}
