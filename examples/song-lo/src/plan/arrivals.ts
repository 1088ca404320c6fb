import type { Channel, Instant, PlainDate } from '@motcua/core'
import { addDays, dateParts, instantAt, isoWeekday } from '@motcua/core'
import type { Random } from '../random.ts'
import { demandWeight, hourWeight, monthWeight, weekdayWeight } from '../world/demand.ts'
import type { ListedProcedure } from '../world/procedures.ts'
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

/** Draws one arrival on one of the office days. */
export function drawArrival(
  random: Random,
  officeDays: readonly PlainDate[],
  listed: { readonly district: readonly ListedProcedure[]; readonly commune: readonly ListedProcedure[] },
): Arrival {
  const atCommune = random.perMille(COMMUNE_SHARE)
  const desk = atCommune ? random.weighted(communes, (place) => place.load) : districtDesk
  const officeDay = random.weighted(officeDays, dayWeight)
  const procedure = random.weighted(
    (atCommune ? listed.commune : listed.district).filter((candidate) => candidate.openOn(officeDay)),
    demandWeight,
  )
  const channel = drawChannel(random, procedure, atCommune ? 'commune' : 'district')
  const lodgedAt = channel === 'online' ? onlineMoment(random, officeDay) : deskMoment(random, officeDay)
  return { desk, channel, procedure, lodgedAt, officeDay }
}

function dayWeight(date: PlainDate): number {
  const weekday = weekdayWeight[isoWeekday(date)] ?? 0
  const month = monthWeight[dateParts(date).month] ?? 0
  return Math.round((weekday * month) / 100)
}

function drawChannel(random: Random, procedure: ListedProcedure, level: 'district' | 'commune'): Channel {
  const drawn = random.int(0, 999)
  const { online, post } = CHANNEL_SHARE[level]
  const wanted: Channel = drawn < online ? 'online' : drawn < online + post ? 'post' : 'inPerson'
  return procedure.channels.includes(wanted) ? wanted : (procedure.channels[0] ?? 'inPerson')
}

function deskMoment(random: Random, date: PlainDate): Instant {
  const window = random.weighted(hourWeight, (candidate) => candidate.weight)
  return officeMoment(random, date, window.from, window.to)
}

/** Online dossiers come in the evening before, over the weekend or the holiday before, or on the day itself. */
function onlineMoment(random: Random, officeDay: PlainDate): Instant {
  if (random.perMille(520)) return instantAt(officeDay, random.int(7 * 60 + 30, 15 * 60 + 59))
  const before = addDays(officeDay, -1)
  const date = works(before) ? before : random.perMille(500) ? before : addDays(officeDay, -random.int(1, 2))
  const from = works(date) ? 17 * 60 + 5 : 8 * 60
  return instantAt(date, random.int(from, 22 * 60 + 40))
}
