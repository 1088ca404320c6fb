import { addDays, channels, isoWeekday, type PlainDate, plainDateOf, type UnitId } from '@motcua/core'
import type { Timeline } from '@motcua/dossier'
import type { YearData } from '../report/data.ts'
import { closingAt } from '../world/period.ts'
import { communes, districtDesk, placeOf } from '../world/units.ts'
import { isInTime, isLateBy } from './standing.ts'

/** Dossiers received by week and channel; weeks begin on Mondays. */
export function weeksOf(timelines: readonly Timeline[]): YearData['weeks'] {
  const counts = new Map<string, number>()
  for (const { receivedAt, channel } of timelines) {
    if (receivedAt === null || channel === null) continue
    const key = `${mondayOf(plainDateOf(receivedAt))}/${channel}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const mondays = [...new Set([...counts.keys()].map((key) => key.slice(0, 10) as PlainDate))].sort()
  return mondays.flatMap((monday) =>
    channels.map((channel) => ({ monday, channel, dossiers: counts.get(`${monday}/${channel}`) ?? 0 })),
  )
}

/** Resolved dossiers and those in time by field, the busiest field first. */
export function fieldsOf(timelines: readonly Timeline[]): YearData['fields'] {
  const byField = new Map<string, { resolved: number; inTime: number }>()
  for (const timeline of timelines) {
    if (timeline.receivedAt === null || timeline.finishedAt === null) continue
    const field = timeline.procedure.field?.name ?? 'Chưa xác định lĩnh vực'
    const row = byField.get(field) ?? { resolved: 0, inTime: 0 }
    row.resolved++
    if (isInTime(timeline)) row.inTime++
    byField.set(field, row)
  }
  return [...byField]
    .map(([field, row]) => ({ field, ...row }))
    .sort((a, b) => b.resolved - a.resolved || (a.field < b.field ? -1 : 1))
}

/** Dossiers received and late by desk, the district first. */
export function loadsOf(timelines: readonly Timeline[]): YearData['loads'] {
  const rows = new Map<UnitId, { received: number; late: number }>(
    [districtDesk, ...communes].map((place) => [place.id, { received: 0, late: 0 }]),
  )
  for (const timeline of timelines) {
    const row = timeline.desk === null ? undefined : rows.get(timeline.desk)
    if (row === undefined || timeline.receivedAt === null) continue
    row.received++
    if (isLateBy(timeline, closingAt)) row.late++
  }
  return [...rows].map(([unit, row]) => ({ unit: placeOf(unit).name, ...row }))
}

function mondayOf(date: PlainDate): PlainDate {
  return addDays(date, 1 - isoWeekday(date))
}
