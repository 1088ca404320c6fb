import {
  addDays,
  type Channel,
  dateParts,
  type Instant,
  instantAt,
  isoWeekday,
  type PlainDate,
  plainDateOf,
} from '@motcua/core'
import { createTable, type Random, type Table } from '../random.ts'
import { demandWeight, hourWeight, monthWeight, weekdayWeight } from '../world/demand.ts'
import { effectiveOn, type ListedProcedure, listedFor } from '../world/procedures.ts'
import { communes, districtDesk, type Place } from '../world/units.ts'
import { officeMoment, works } from './office-time.ts'

/** Somebody comes to a desk with a dossier, or sends one. */
export interface Arrival {
  /** The desk. */
  readonly desk: Place
  readonly channel: Channel
  readonly procedure: ListedProcedure
  /** When it was lodged: at any hour of any day online, in office hours otherwise. */
  readonly lodgedAt: Instant
  /** The office day on which the desk can look at it. */
  readonly officeDay: PlainDate
}

/** Of a thousand dossiers, how many go to the communes' desks. Chosen for the example. */
const COMMUNE_SHARE = 585

/** Of a thousand dossiers, how many are sent online and by post. Chosen for the example. */
const CHANNEL_SHARE = { district: { online: 205, post: 25 }, commune: { online: 118, post: 8 } } as const

type DeskLevel = keyof typeof CHANNEL_SHARE

/** What arrivals are drawn from. */
export interface Demand {
  readonly days: Table<PlainDate>
  readonly communes: Table<Place>
  readonly windows: Table<(typeof hourWeight)[number]>
  /** The procedures people ask a level for on a day. */
  proceduresOn(level: DeskLevel, date: PlainDate): Table<ListedProcedure>
}

/** Prepares the tables for a period's office days. */
export function createDemand(officeDays: readonly PlainDate[]): Demand {
  const listed = { district: listedFor('district'), commune: listedFor('commune') }
  // The lists change only when a decision takes effect.
  const turns = Object.values(effectiveOn)
  const tables = turns.map((turn) => {
    const table = (level: DeskLevel) =>
      createTable(
        listed[level].filter((procedure) => procedure.openOn(turn)),
        demandWeight,
      )
    return { turn, district: table('district'), commune: table('commune') }
  })
  return {
    days: createTable(officeDays, dayWeight),
    communes: createTable(communes, (place) => place.load),
    windows: createTable(hourWeight, (window) => window.weight),
    proceduresOn(level, date) {
      const past = tables.filter(({ turn }) => turn <= date)
      return (past.at(-1) as (typeof tables)[number])[level]
    },
  }
}

/** Draws one arrival on one of the office days. */
export function drawArrival(random: Random, demand: Demand): Arrival {
  const atCommune = random.perMille(COMMUNE_SHARE)
  const level = atCommune ? 'commune' : 'district'
  const desk = atCommune ? demand.communes.draw(random) : districtDesk
  const officeDay = demand.days.draw(random)
  const procedure = demand.proceduresOn(level, officeDay).draw(random)
  const channel = drawChannel(random, procedure, level)
  const wished =
    channel === 'online' ? onlineMoment(random, officeDay) : deskMoment(random, demand, officeDay)
  // Nobody can lodge on the evening before a procedure comes into force.
  const lodgedAt = procedure.openOn(plainDateOf(wished)) ? wished : deskMoment(random, demand, officeDay)
  return { desk, channel, procedure, lodgedAt, officeDay }
}

function dayWeight(date: PlainDate): number {
  const weekday = weekdayWeight[isoWeekday(date)] ?? 0
  const month = monthWeight[dateParts(date).month] ?? 0
  return Math.round((weekday * month) / 100)
}

function drawChannel(random: Random, procedure: ListedProcedure, level: DeskLevel): Channel {
  const drawn = random.int(0, 999)
  const { online, post } = CHANNEL_SHARE[level]
  const wanted: Channel = drawn < online ? 'online' : drawn < online + post ? 'post' : 'inPerson'
  return procedure.channels.includes(wanted) ? wanted : (procedure.channels[0] ?? 'inPerson')
}

function deskMoment(random: Random, { windows }: Demand, date: PlainDate): Instant {
  const window = windows.draw(random)
  return officeMoment(random, date, window.from, window.to)
}

/** Online dossiers come in the evening before, over the weekend or the holiday before, or on the day itself. */
function onlineMoment(random: Random, officeDay: PlainDate): Instant {
  if (random.perMille(520)) return instantAt(officeDay, random.int(7 * 60 + 30, 15 * 60 + 59))
  const before = addDays(officeDay, -1)
  const date = works(before) || random.perMille(500) ? before : addDays(officeDay, -random.int(1, 2))
  const from = works(date) ? 17 * 60 + 5 : 8 * 60
  return instantAt(date, random.int(from, 22 * 60 + 40))
}
