import { formatDate, plainDate } from '@motcua/core'
import { type Form06aRequest, quarterPeriod } from '@motcua/reporting'
import { period } from '../world/period.ts'

const parts = [
  { title: 'Quý I/2021', period: quarterPeriod(2021, 1) },
  { title: 'Quý II/2021', period: quarterPeriod(2021, 2) },
  { title: 'Quý III/2021', period: quarterPeriod(2021, 3) },
  {
    title: `Quý IV/2021, đến ${formatDate(period.to)}`,
    period: { from: plainDate('2021-10-01'), to: period.to },
  },
]

/** The titles of the parts of the period. */
export const partTitles: readonly string[] = parts.map((part) => part.title)

/** Form II.06a of each part, then of the whole, by level and field. */
export const formRequest: Form06aRequest = {
  periods: [...parts.map((part) => part.period), period],
  groupBy: ['level', 'field'],
}
