import { formatDate, plainDate, unwrap } from '@motcua/core'
import type { Timeline } from '@motcua/dossier'
import { type Form06a, form06a, type Period, quarterPeriod } from '@motcua/reporting'
import { period } from '../world/period.ts'

const parts: readonly { readonly title: string; readonly period: Period }[] = [
  { title: 'Quý I/2021', period: quarterPeriod(2021, 1) },
  { title: 'Quý II/2021', period: quarterPeriod(2021, 2) },
  { title: 'Quý III/2021', period: quarterPeriod(2021, 3) },
  {
    title: `Quý IV/2021, đến ${formatDate(period.to)}`,
    period: { from: plainDate('2021-10-01'), to: period.to },
  },
]

/** Form II.06a of each quarter and of the whole period, by level and field, from one pass over the dossiers. */
export function formsOf(timelines: readonly Timeline[]): {
  readonly quarters: readonly { readonly title: string; readonly form: Form06a }[]
  readonly whole: Form06a
} {
  const periods = [...parts.map((part) => part.period), period]
  const forms = unwrap(form06a(timelines, { periods, groupBy: ['level', 'field'] }))
  return {
    quarters: parts.map(({ title }, index) => ({ title, form: forms[index] as Form06a })),
    whole: forms[parts.length] as Form06a,
  }
}
