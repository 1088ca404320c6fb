import { instant, unwrap } from '@motcua/core'
import {
  calendarAsKnownOn,
  clockDeadline,
  type DeadlineClock,
  exampleOfficeHours,
  prepareSchedule,
  startClock,
} from '@motcua/working-time'
import { vietnamNotices } from '@motcua/working-time/vietnam'
import type { Prepare } from '../../../suite.ts'
import { clockAt, DAY_BEFORE, NOTICE_ON, outcome, type RecomputeInput } from '../recompute.ts'

/** Without `recompute`: the whole deadline under both calendars. A tenth of the clocks, as it holds them all. */
export const prepare: Prepare<RecomputeInput> = (input) => {
  const [before, after] = [DAY_BEFORE, NOTICE_ON].map((on) =>
    prepareSchedule({ calendar: unwrap(calendarAsKnownOn(vietnamNotices, on)), hours: exampleOfficeHours }),
  )
  if (before === undefined || after === undefined) throw new Error('Two schedules were made.')
  const clocks: DeadlineClock[] = Array.from({ length: input.clocks / 10 }, (_, i) => {
    const { start, days } = clockAt(input, i)
    return startClock({ unit: 'workingDay', amount: days }, instant(`${start}T09:00:00+07:00`))
  })
  const one = (clock: DeadlineClock) =>
    outcome(unwrap(clockDeadline(before, clock)).dueOn, unwrap(clockDeadline(after, clock)).dueOn)
  return {
    answers: () => clocks.slice(0, input.compared).map(one),
    run: () => {
      let moved = 0
      for (const clock of clocks) if (one(clock).length > 10) moved++
      return moved
    },
    pieces: clocks.length,
  }
}
