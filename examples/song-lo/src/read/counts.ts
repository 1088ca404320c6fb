import {
  addDays,
  type Channel,
  channels,
  isoWeekday,
  type PlainDate,
  plainDateOf,
  type UnitId,
} from '@motcua/core'
import type { Timeline } from '@motcua/dossier'
import type { YearData } from '../report/data.ts'
import { closingAt } from '../world/period.ts'
import { communes, districtDesk, placeOf } from '../world/units.ts'
import { isInTime, isLateBy } from './standing.ts'

/** Takes dossiers one by one and keeps nothing of them but counts. */
export interface Counter<T> {
  add(timeline: Timeline): void
  result(): T
}

/** Dossiers received by week and channel; weeks begin on Mondays. */
export function countWeeks(): Counter<YearData['weeks']> {
  const counts = new Map<string, number>()
  const key = (monday: PlainDate, channel: Channel) => `${monday}/${channel}`
  return {
    add({ receivedAt, channel }) {
      if (receivedAt === null || channel === null) return
      const date = plainDateOf(receivedAt)
      const name = key(addDays(date, 1 - isoWeekday(date)), channel)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    },
    result() {
      const mondays = [...new Set([...counts.keys()].map((name) => name.slice(0, 10) as PlainDate))].sort()
      return mondays.flatMap((monday) =>
        channels.map((channel) => ({ monday, channel, dossiers: counts.get(key(monday, channel)) ?? 0 })),
      )
    },
  }
}

/** Resolved dossiers and those in time by field, the busiest field first. */
export function countFields(): Counter<YearData['fields']> {
  const byField = new Map<string, { resolved: number; inTime: number }>()
  return {
    add(timeline) {
      if (timeline.receivedAt === null || timeline.finishedAt === null) return
      const field = timeline.procedure.field?.name ?? 'Chưa xác định lĩnh vực'
      const row = byField.get(field) ?? { resolved: 0, inTime: 0 }
      row.resolved++
      if (isInTime(timeline)) row.inTime++
      byField.set(field, row)
    },
    result: () =>
      [...byField]
        .map(([field, row]) => ({ field, ...row }))
        .sort((a, b) => b.resolved - a.resolved || (a.field < b.field ? -1 : 1)),
  }
}

/** Dossiers received and late by desk, the district first. */
export function countLoads(): Counter<YearData['loads']> {
  const rows = new Map<UnitId, { received: number; late: number }>(
    [districtDesk, ...communes].map((place) => [place.id, { received: 0, late: 0 }]),
  )
  return {
    add(timeline) {
      const row = timeline.desk === null ? undefined : rows.get(timeline.desk)
      if (row === undefined || timeline.receivedAt === null) return
      row.received++
      if (isLateBy(timeline, closingAt)) row.late++
    },
    result: () => [...rows].map(([unit, row]) => ({ unit: placeOf(unit).name, ...row })),
  }
}

/** The counts a desk is scored by. */
export interface DeskCounts {
  received: number
  receivedOnline: number
  resolved: number
  resolvedOnTime: number
  late: number
  lateWithApology: number
  withAtMostOneSupplement: number
  results: number
  resultsOnline: number
}

/** What each desk is scored by. */
export function countDesks(): Counter<ReadonlyMap<UnitId, DeskCounts>> {
  const desks = new Map<UnitId, DeskCounts>()
  return {
    add(timeline) {
      const { desk, receivedAt, finishedAt, returnedAt, channel } = timeline
      if (desk === null || receivedAt === null) return
      const counts = desks.get(desk) ?? emptyCounts()
      desks.set(desk, counts)
      const isOnline = channel === 'online'
      counts.received++
      if (isOnline) counts.receivedOnline++
      if (finishedAt !== null) counts.resolved++
      if (isInTime(timeline)) counts.resolvedOnTime++
      if (isLateBy(timeline, closingAt)) {
        counts.late++
        if (timeline.apologies > 0) counts.lateWithApology++
      }
      if (timeline.supplementsAtIntake + timeline.supplementsAfterAppraisal <= 1)
        counts.withAtMostOneSupplement++
      if (returnedAt === null) return
      counts.results++
      if (isOnline) counts.resultsOnline++
    },
    result: () => desks,
  }
}

/** The counts of a desk nobody came to. */
export function emptyCounts(): DeskCounts {
  return {
    received: 0,
    receivedOnline: 0,
    resolved: 0,
    resolvedOnTime: 0,
    late: 0,
    lateWithApology: 0,
    withAtMostOneSupplement: 0,
    results: 0,
    resultsOnline: 0,
  }
}
