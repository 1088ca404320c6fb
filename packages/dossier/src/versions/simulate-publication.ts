import { channelTerm, type ProcedureVersion } from '@motcua/catalogue'
import { type Instant, ok, type PlainDate, plainDateOf, type Result } from '@motcua/core'
import { clockDeadline, type DeadlineClock, type WorkSchedule } from '@motcua/working-time'
import type { Dossier } from '../dossier.ts'
import type { DecisionProblem } from '../messages.ts'
import { type DossierPolicy, effectivePolicy } from '../policy.ts'
import { openStates } from '../state.ts'
import type { DossierForecast, DueChange, ForecastBreak, PublicationForecast } from './forecast.ts'

/** The facts a forecast rests on. */
export interface PublicationFacts {
  /** The day it is asked for: a due date before it would be late at once. */
  readonly at: Instant
  /** The calendar and office hours of the unit. */
  readonly schedule: WorkSchedule
  /** The policy of the unit; the new version's own rules are laid over it. */
  readonly policy: DossierPolicy
}

/**
 * What publishing a new version of a procedure would do to the dossiers under way, if they were moved to it (*mô phỏng
 * công bố phiên bản mới*): which of them, how their due dates would change, and what would break. They are not moved: a
 * dossier is handled to its end under the version it was lodged under, and no rule read so far says otherwise.
 *
 * Due dates are counted anew from each dossier's own ledger with the new time limit: waits stay waits. Apologies stay.
 *
 * @param dossiers any dossiers; those of other procedures, of the new version and closed ones are passed over
 * @param next the version to be published
 * @example
 * ```ts
 * import { createProcedure, versionOf } from '@motcua/catalogue'
 * import { exampleOfficeHours } from '@motcua/working-time'
 * import { vietnamCalendar } from '@motcua/working-time/vietnam'
 *
 * const next = versionOf(
 *   createProcedure({ code: procedureCode('1.001193'), name: 'Cấp giấy phép' }),
 *   { from: plainDate('2021-06-01') },
 * )
 * const forecast = simulatePublication([], next, {
 *   at: instant('2021-05-20T09:00:00+07:00'),
 *   schedule: { calendar: vietnamCalendar(), hours: exampleOfficeHours },
 *   policy: dossierPolicyOn(plainDate('2021-05-20')),
 * })
 * forecast.totals.dossiers // => 0
 * ```
 */
export function simulatePublication(
  dossiers: Iterable<Dossier>,
  next: ProcedureVersion,
  facts: PublicationFacts,
): PublicationForecast {
  const forecasts: DossierForecast[] = []
  const unknown: PublicationForecast['unknown'][number][] = []
  for (const dossier of dossiers) {
    if (!isUnderWay(dossier, next)) continue
    const forecast = forecastOf(dossier, next, facts)
    if (forecast.ok) forecasts.push(forecast.value)
    else unknown.push({ dossier: dossier.id, problems: forecast.problems })
  }
  const changes: readonly DueChange[] = ['same', 'earlier', 'later', 'limitGained', 'limitLost']
  const breaks: readonly ForecastBreak[] = [
    'lateAtOnce',
    'beforePromise',
    'channelNotOffered',
    'supplementLimit',
  ]
  return {
    procedure: next.code,
    version: next.version,
    dossiers: forecasts,
    totals: {
      dossiers: forecasts.length,
      byChange: counted(changes, (one) => forecasts.filter(({ change }) => change === one).length),
      byBreak: counted(breaks, (one) => forecasts.filter((forecast) => forecast.breaks.includes(one)).length),
      broken: forecasts.filter((forecast) => forecast.breaks.length > 0).length,
    },
    unknown,
  }
}

function isUnderWay({ procedure, state }: Dossier, next: ProcedureVersion): boolean {
  const under = state === 'draft' || openStates.includes(state)
  return under && procedure.code === next.code && procedure.version !== next.version
}

function forecastOf(
  dossier: Dossier,
  next: ProcedureVersion,
  facts: PublicationFacts,
): Result<DossierForecast, DecisionProblem> {
  const { id, code, state, channel, clock, procedure } = dossier
  const term = channel && channelTerm(next, channel)
  const due = dueOn(clock, facts.schedule)
  if (!due.ok) return due
  const moved = dueOn(clock && term && { ...clock, term }, facts.schedule)
  if (!moved.ok) return moved
  const change = changeOf(dossier, term !== null, due.value, moved.value)
  const breaks = breaksOf(dossier, next, facts, moved.value)
  const { version } = procedure
  return ok({ dossier: id, code, state, version, dueOn: due.value, nextDueOn: moved.value, change, breaks })
}

function dueOn(
  clock: DeadlineClock | null,
  schedule: WorkSchedule,
): Result<PlainDate | null, DecisionProblem> {
  if (clock === null) return ok(null)
  const deadline = clockDeadline(schedule, clock)
  return deadline.ok ? ok(deadline.value.dueOn) : deadline
}

function changeOf(
  { acceptedAt }: Dossier,
  hasLimit: boolean,
  before: PlainDate | null,
  after: PlainDate | null,
): DueChange {
  if (before === null) return acceptedAt !== null && hasLimit ? 'limitGained' : 'same'
  if (after === null) return 'limitLost'
  if (after === before) return 'same'
  return after < before ? 'earlier' : 'later'
}

function breaksOf(
  dossier: Dossier,
  next: ProcedureVersion,
  { at, policy }: PublicationFacts,
  after: PlainDate | null,
): readonly ForecastBreak[] {
  const found: ForecastBreak[] = []
  const promised = dossier.appointments.at(-1)?.appointment.dueOn
  // While its clock stands still a dossier is not late, and the promise will be made anew.
  const waits = dossier.state === 'awaitingSupplement' || dossier.state === 'withdrawRequested'
  if (after !== null && !waits) {
    if (after < plainDateOf(at)) found.push('lateAtOnce')
    if (promised !== undefined && after < promised) found.push('beforePromise')
  }
  const { channels } = next
  if (
    dossier.channel !== null &&
    channels.length > 0 &&
    !channels.some(({ channel }) => channel === dossier.channel)
  ) {
    found.push('channelNotOffered')
  }
  const limit = effectivePolicy(policy, next.policies).maxSupplementRequests
  const asked = (stage: 'intake' | 'appraisal') =>
    dossier.supplements.filter((one) => one.stage === stage && one.fault === 'authority').length
  if (Math.max(asked('intake'), asked('appraisal')) > limit) found.push('supplementLimit')
  return found
}

function counted<K extends string>(
  keys: readonly K[],
  count: (key: K) => number,
): Readonly<Record<K, number>> {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<K, number>
}
