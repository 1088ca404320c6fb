import { addDays, dayNumberOf, fromDayNumber, invariant, plainDate, toDayNumber, unwrap } from '@motcua/core'
import { addWorkingDays, isWorkingDay } from '@motcua/working-time'
import { vietnamCalendar } from '@motcua/working-time/vietnam'
import { addDays as addDaysToDate, formatISO, isWeekend, parseISO } from 'date-fns'
import type { Suite } from '../suite.ts'

const calendar = vietnamCalendar()
const firstDay = dayNumberOf(2021, 1, 4)
const firstStart = plainDate('2021-01-04')
const starts = Array.from({ length: 256 }, (_, index) => fromDayNumber(firstDay + index))

// The peer's knowledge of the year, taken from our calendar so that both answer alike.
const exceptions = new Set<string>()
const workedWeekends = new Set<string>()
for (let date = plainDate('2021-01-01'); date < '2024-01-01'; date = addDays(date, 1)) {
  const weekend = [0, 6].includes(new Date(toDayNumber(date) * 86_400_000).getUTCDay())
  const working = unwrap(isWorkingDay(calendar, date))
  if (!weekend && !working) exceptions.add(date)
  if (weekend && working) workedWeekends.add(date)
}

function addWithDateFns(start: string, days: number): string {
  let date = parseISO(start)
  for (let left = days; left > 0; ) {
    date = addDaysToDate(date, 1)
    const day = formatISO(date, { representation: 'date' })
    if (workedWeekends.has(day) || (!isWeekend(date) && !exceptions.has(day))) left -= 1
  }
  return formatISO(date, { representation: 'date' })
}

for (const start of starts) {
  const ours = unwrap(addWorkingDays(calendar, start, 250))
  invariant(ours === addWithDateFns(start, 250), `The contenders disagree on ${start}.`)
}

/** ISO date → ISO due date, 250 working days on. */
export const addWorkingDays250: Suite = {
  title: 'ISO date → ISO date, 250 working days on',
  ours: {
    name: 'addWorkingDays',
    work: (round) => addWorkingDays(calendar, starts[round & 255] ?? firstStart, 250),
  },
  peer: {
    name: 'date-fns loop with sets',
    work: (round) => addWithDateFns(starts[round & 255] ?? firstStart, 250),
  },
  target: 10_000,
}
