import { instant, unwrap } from '@motcua/core'
import {
  calendarAsKnownOn,
  exampleOfficeHours,
  type NamedClock,
  recompute,
  recomputeTally,
  startClock,
} from '@motcua/working-time'
import { vietnamNotices } from '@motcua/working-time/vietnam'
import type { Prepare } from '../../../suite.ts'
import { clockAt, DAY_BEFORE, NOTICE_ON, outcome, type RecomputeInput } from '../recompute.ts'

export const prepare: Prepare<RecomputeInput> = (input) => {
  const [before, after] = [DAY_BEFORE, NOTICE_ON].map((on) => ({
    calendar: unwrap(calendarAsKnownOn(vietnamNotices, on)),
    hours: exampleOfficeHours,
  }))
  if (before === undefined || after === undefined) throw new Error('Two schedules were made.')
  const clocks: NamedClock[] = Array.from({ length: input.clocks }, (_, i) => {
    const { start, days } = clockAt(input, i)
    const clock = startClock({ unit: 'workingDay', amount: days }, instant(`${start}T09:00:00+07:00`))
    return { id: `D${i}`, clock }
  })
  return {
    answers: () =>
      Array.from(recompute(clocks.slice(0, input.compared), before, after), (one) => {
        if (one.kind === 'moved') return outcome(one.before.dueOn, one.after.dueOn)
        return one.kind === 'unchanged' ? one.dueOn : one.kind
      }),
    run: () => {
      const tally = recomputeTally()
      for (const one of recompute(clocks, before, after)) tally.add(one)
      return tally.report()
    },
    pieces: clocks.length,
  }
}
