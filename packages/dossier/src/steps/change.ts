import type { Instant } from '@motcua/core'
import type { ClockEntry, DeadlineClock } from '@motcua/working-time'
import type { AppointmentEntry, Dossier, Leg } from '../dossier.ts'
import type { Appointment } from '../parts.ts'

/** What an event changes in a dossier. */
export type Change = Partial<Dossier>

/** The clock of the whole with one more entry. */
export function ticked(dossier: Dossier, entry: ClockEntry): Change {
  return dossier.clock === null ? {} : { clock: withEntry(dossier.clock, entry) }
}

/** The clock of the whole and those of all open legs with one more entry: a standstill holds for every agency. */
export function allTicked(dossier: Dossier, entry: ClockEntry): Change {
  const legs = dossier.legs.map((leg) =>
    leg.finishedAt === null ? { ...leg, clock: withEntry(leg.clock, entry) } : leg,
  )
  return { ...ticked(dossier, entry), legs }
}

/** Whether a clock stands still for a reason. */
export function isHeld(clock: DeadlineClock | null, reason: string): boolean {
  let held = false
  for (const entry of clock?.entries ?? []) {
    if (entry.kind === 'suspend') held ||= entry.reason === reason
    else if (entry.kind === 'resume') held &&= entry.reason !== reason
    else if (entry.kind === 'restart' || entry.kind === 'stop') held = false
  }
  return held
}

// A leg opened during a standstill never saw it begin, and a restart forgets every standstill: entries that no longer
// say anything are left out, so that the ledger can always be read.
function withEntry(clock: DeadlineClock, entry: ClockEntry): DeadlineClock {
  if (entry.kind === 'suspend' && isHeld(clock, entry.reason)) return clock
  if (entry.kind === 'resume' && !isHeld(clock, entry.reason ?? '')) return clock
  return { ...clock, entries: [...clock.entries, entry] }
}

/** The promises with one more; none was made when the procedure has no time limit. */
export function promised(
  dossier: Dossier,
  at: Instant,
  appointment: Appointment | null,
  cause: AppointmentEntry['cause'],
): Change {
  if (appointment === null) return {}
  return { appointments: [...dossier.appointments, { at, cause, appointment }] }
}

/** The legs with every open one finished. */
export function legsEnded(legs: readonly Leg[], at: Instant): readonly Leg[] {
  return legs.map((leg) => (leg.finishedAt === null ? legEnded(leg, at) : leg))
}

/** A leg finished, its clock stopped. */
export function legEnded(leg: Leg, at: Instant): Leg {
  return { ...leg, clock: withEntry(leg.clock, { kind: 'stop', at }), finishedAt: at }
}
