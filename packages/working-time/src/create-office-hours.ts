import { isPlainDate, minutesOf, okUnless, type PlainDate, type Result } from '@motcua/core'
import type { WorkingTimeProblem } from './messages.ts'
import {
  type OfficeHours,
  type OfficeSeason,
  type OfficeWeek,
  type OfficeWindow,
  type SaturdayCounter,
  weekdays,
} from './office-hours.ts'

type Path = readonly (string | number)[]

/**
 * Checks office hours: every window ends after it starts, windows of a day are in order and apart, each week opens on
 * some day, seasons are real and do not meet, no day is given twice, counters end after they begin and do not overlap.
 *
 * @returns the hours, or every problem with its place.
 * @example
 * ```ts
 * createOfficeHours({ week: { monday: [{ from: plainTime('17:00'), to: plainTime('08:00') }] } }).ok // => false
 * createOfficeHours(exampleOfficeHours).ok // => true
 * ```
 */
export function createOfficeHours(hours: OfficeHours): Result<OfficeHours, WorkingTimeProblem> {
  const { week, seasons = [], dates = [], counters = [] } = hours
  const problems = [
    ...weekProblems(week, ['week']),
    ...seasons.flatMap((season, i) => weekProblems(season.week, ['seasons', i, 'week'])),
    ...seasons.flatMap((season, i) => seasonProblems(season, seasons.slice(0, i), ['seasons', i])),
    ...dates.flatMap((entry, i) => windowProblems(entry.windows, ['dates', i, 'windows'])),
    ...dates.flatMap(({ date }, i) => {
      const again = dates.slice(0, i).some((entry) => entry.date === date)
      return again ? [twice(date, ['dates', i, 'date'])] : []
    }),
    ...counters.flatMap((counter, i) => counterProblems(counter, counters.slice(0, i), ['counters', i])),
  ]
  return okUnless(problems, () => hours)
}

function weekProblems(week: OfficeWeek, path: Path): WorkingTimeProblem[] {
  const open = weekdays.some((name) => (week[name]?.length ?? 0) > 0)
  const problems = weekdays.flatMap((name) => windowProblems(week[name] ?? [], [...path, name]))
  if (!open) problems.push({ code: 'working-time.no-office-hours', params: {}, path })
  return problems
}

function windowProblems(windows: readonly OfficeWindow[], path: Path): WorkingTimeProblem[] {
  return windows.flatMap(({ from, to }, i): WorkingTimeProblem[] => {
    const problems: WorkingTimeProblem[] = []
    const place = [...path, i]
    if (minutesOf(to) <= minutesOf(from)) {
      problems.push({ code: 'working-time.bad-window', params: { from, to }, path: place })
    }
    const before = windows[i - 1]
    if (before !== undefined && minutesOf(from) < minutesOf(before.to)) {
      problems.push({ code: 'working-time.windows-overlap', params: { at: from }, path: place })
    }
    return problems
  })
}

function counterProblems(
  { from, to, windows }: SaturdayCounter,
  others: readonly SaturdayCounter[],
  path: Path,
): WorkingTimeProblem[] {
  const problems = windowProblems(windows, [...path, 'windows'])
  if (windows.length === 0) problems.push({ code: 'working-time.no-office-hours', params: {}, path })
  if (to < from) problems.push({ code: 'working-time.reversed-interval', params: { from, to }, path })
  if (others.some((other) => from <= other.to && other.from <= to)) problems.push(twice(from, path))
  return problems
}

function twice(date: PlainDate, path: Path): WorkingTimeProblem {
  return { code: 'working-time.duplicate-date', params: { date }, path }
}

function seasonProblems(
  season: OfficeSeason,
  others: readonly OfficeSeason[],
  path: Path,
): WorkingTimeProblem[] {
  const { from, to } = season
  const real = isMonthDay(from) && isMonthDay(to)
  if (real && !others.some((other) => meet(season, other))) return []
  return [{ code: 'working-time.bad-season', params: { from, to }, path }]
}

function isMonthDay(text: string): boolean {
  return isPlainDate(`2024-${text}`)
}

/** Two seasons share a day when the first day of one lies in the other. */
function meet(a: OfficeSeason, b: OfficeSeason): boolean {
  return inSeason(a, b.from) || inSeason(b, a.from)
}

/** Whether a day of the year, `MM-DD`, lies in a season. */
export function inSeason({ from, to }: OfficeSeason, monthDay: string): boolean {
  return from <= to ? from <= monthDay && monthDay <= to : monthDay >= from || monthDay <= to
}
