import {
  type DayNumber,
  type Digest,
  dayNumberOf,
  digestJson,
  failAll,
  fromDayNumber,
  isoWeekdayOf,
  ok,
  type PlainDate,
  partsOfDayNumber,
  type Result,
  toDayNumber,
} from '@motcua/core'
import { buildDayIndex, type DayIndex } from './day-index.ts'
import { noticeProblems, unmatchedSwap, yearProblems } from './internal/notice-problems.ts'
import type { WorkingTimeProblem } from './messages.ts'
import type { NamedDay } from './named-day.ts'
import { isAnnounced, knownSince, type Notice, type NoticeYear } from './notice.ts'

/** How well a year is known: by its notices, provisionally, as a projection, or only by the caller’s assumption. */
export type YearStanding = NoticeYear['standing'] | 'assumed'

/** A calendar of working days, folded from notices and prepared for counting. Immutable. */
export interface Calendar {
  /** Digest of the notices and options it was folded from; it goes into every result. */
  readonly version: Digest
  /** First day it holds. */
  readonly from: PlainDate
  /** Last day it holds; beyond lies a gap, never a guess. */
  readonly to: PlainDate
  /** The notices, in the order they were folded; projections that a notice overtook are not among them. */
  readonly notices: readonly Notice[]
  /** What it was folded with, so that an overlay can be laid over it. */
  readonly options: CalendarOptions
  /** ISO weekdays off every week, 1 Monday to 7 Sunday. */
  readonly weeklyDaysOff: readonly number[]
  /** How well each year is known. */
  readonly years: ReadonlyMap<number, YearStanding>
  /** The days that a notice names, by day number. */
  readonly named: ReadonlyMap<DayNumber, NamedDay>
  /** Prepared for counting. */
  readonly index: DayIndex
  /** Every day it holds in writing, from the first: a due day is looked up, not written anew. */
  readonly dates: readonly PlainDate[]
}

/** What {@link createCalendar} may be told besides the notices. */
export interface CalendarOptions {
  /** ISO weekdays off every week, 1 Monday to 7 Sunday; Saturday and Sunday when absent. */
  readonly weeklyDaysOff?: readonly number[]
  /**
   * Years without a notice of their own that are counted with weekly days off alone. An explicit assumption of the
   * caller: every result that touches them carries `working-time.assumed-year`.
   */
  readonly assumeWeekendsOnly?: readonly number[]
}

/**
 * Folds notices into a calendar. Notices are taken in the order in which they became known; the later one has the
 * last word on a day, and revokes those it `replaces`. The years they complete must follow one another without a hole.
 *
 * @returns the calendar, or every problem with its place in the notices: no year completed, a hole between years
 *   (`working-time.calendar-gap`), an id used twice, a day both off and worked or listed twice in one notice, a swap
 *   of which one half is missing, a notice that replaces an unknown one, two of one day that contradict each other.
 * @example
 * ```ts
 * const storm: Notice = {
 *   id: 'local-storm',
 *   source: { document: 'Công văn của UBND tỉnh', from: null, status: 'unverified' },
 *   announcedOn: plainDate('2026-09-14'),
 *   confidence: 'high',
 *   off: [{ date: plainDate('2026-09-15'), kind: 'one-off', name: 'Nghỉ tránh bão' }],
 *   worked: [],
 * }
 * const calendar = unwrap(createCalendar([...vietnamNotices, storm]))
 * unwrap(isWorkingDay(calendar, plainDate('2026-09-15'))) // => false
 * ```
 */
export function createCalendar(
  notices: readonly Notice[],
  options: CalendarOptions = {},
): Result<Calendar, WorkingTimeProblem> {
  const weeklyDaysOff = [...(options.weeklyDaysOff ?? [6, 7])].sort()
  const assumed = [...(options.assumeWeekendsOnly ?? [])].sort()
  const faults = [...noticeProblems(notices), ...optionProblems(options)]
  // A year that is none would make a span of nothing; all other faults can be told together.
  if (faults.some(({ code }) => code === 'working-time.bad-year')) return failAll(faults)
  const ordered = inForceAmong(notices)
  const years = standings(ordered, assumed)
  if (years.size === 0) return failAll([...faults, { code: 'working-time.calendar-empty', params: {} }])
  const firstYear = Math.min(...years.keys())
  const lastYear = Math.max(...years.keys())
  const named = nameDays(ordered)
  const isWorking = (day: DayNumber) => {
    const word = named.get(day)
    return word === undefined ? !weeklyDaysOff.includes(isoWeekdayOf(day)) : word.kind === 'worked'
  }
  const first = dayNumberOf(firstYear, 1, 1)
  const last = dayNumberOf(lastYear, 12, 31)
  const problems = [...faults, ...holes(years, firstYear, lastYear)]
  for (const [day, word] of named) {
    if (word.kind !== 'worked' || word.inPlaceOf === null) continue
    const other = toDayNumber(word.inPlaceOf)
    if (other < first || other > last || !isWorking(other)) continue
    problems.push(unmatchedSwap(notices, fromDayNumber(day), word.inPlaceOf))
  }
  if (problems.length > 0) return failAll(problems)
  return ok({
    version: digestJson({ notices: ordered, weeklyDaysOff, assumed }),
    from: fromDayNumber(first),
    to: fromDayNumber(last),
    notices: ordered,
    options,
    weeklyDaysOff,
    years,
    named,
    index: buildDayIndex(first, last, isWorking),
    dates: Array.from({ length: last - first + 1 }, (_, i) => fromDayNumber(first + i)),
  })
}

/**
 * The calendar an officer could know on a day: only notices announced by then. An undated notice that completes a year
 * is taken as known from that year's first day, when it must have been; other undated ones (codes of law) and
 * projections always.
 *
 * @example
 * ```ts
 * const before = unwrap(calendarAsKnownOn(vietnamNotices, plainDate('2025-12-24')))
 * unwrap(isWorkingDay(before, plainDate('2026-01-02'))) // => true
 * unwrap(isWorkingDay(vietnamCalendar(), plainDate('2026-01-02'))) // => false
 * ```
 */
export function calendarAsKnownOn(
  notices: readonly Notice[],
  on: PlainDate,
  options: CalendarOptions = {},
): Result<Calendar, WorkingTimeProblem> {
  return createCalendar(
    notices.filter((notice) => knownSince(notice) <= on),
    options,
  )
}

/** The gap at a day the calendar does not hold: names the year whose notice is missing. */
export function gapAt(day: DayNumber): WorkingTimeProblem {
  return { code: 'working-time.calendar-gap', params: { year: partsOfDayNumber(day).year } }
}

/** The notices that count, in the order in which they became known: none revoked, no projection that was overtaken. */
function inForceAmong(notices: readonly Notice[]): readonly Notice[] {
  const revoked = new Set(notices.flatMap(({ replaces = [] }) => replaces))
  const announced = new Set(
    notices
      .filter(({ id }) => !revoked.has(id))
      .flatMap(({ years = [] }) => years.filter(isAnnounced).map(({ year }) => year)),
  )
  const counts = ({ id, years = [] }: Notice) =>
    !revoked.has(id) && !years.some((entry) => !isAnnounced(entry) && announced.has(entry.year))
  // Array sort is stable: notices of one day keep the order they were given in.
  return notices.filter(counts).sort((a, b) => {
    const x = knownSince(a)
    const y = knownSince(b)
    return x < y ? -1 : x > y ? 1 : 0
  })
}

function optionProblems({
  weeklyDaysOff = [],
  assumeWeekendsOnly = [],
}: CalendarOptions): WorkingTimeProblem[] {
  return [
    ...weeklyDaysOff.flatMap((weekday, i): WorkingTimeProblem[] => {
      const path = ['options', 'weeklyDaysOff', i]
      const real = Number.isInteger(weekday) && weekday >= 1 && weekday <= 7
      return real ? [] : [{ code: 'working-time.bad-weekday', params: { weekday }, path }]
    }),
    ...assumeWeekendsOnly.flatMap((year, i) => yearProblems(year, ['options', 'assumeWeekendsOnly', i])),
  ]
}

function standings(
  notices: readonly Notice[],
  assumed: readonly number[],
): ReadonlyMap<number, YearStanding> {
  const years = new Map<number, YearStanding>()
  for (const year of assumed) years.set(year, 'assumed')
  for (const { year, standing } of notices.flatMap((n): readonly NoticeYear[] => n.years ?? [])) {
    // Once settled, a year stays settled: a later notice only adds to it.
    if (years.get(year) !== 'settled') years.set(year, standing)
  }
  return years
}

function nameDays(notices: readonly Notice[]): ReadonlyMap<DayNumber, NamedDay> {
  const named = new Map<DayNumber, NamedDay>()
  for (const { off, worked, source, confidence } of notices) {
    for (const { date, kind, name, inLieuOf = null, article } of off) {
      const law = article === undefined ? source : { ...source, article }
      named.set(toDayNumber(date), { kind, name, inLieuOf, source: law, confidence })
    }
    for (const { date, inPlaceOf } of worked) {
      named.set(toDayNumber(date), { kind: 'worked', inPlaceOf, source, confidence })
    }
  }
  return named
}

function holes(years: ReadonlyMap<number, YearStanding>, first: number, last: number): WorkingTimeProblem[] {
  const problems: WorkingTimeProblem[] = []
  for (let year = first; year <= last; year++) {
    if (!years.has(year)) problems.push({ code: 'working-time.calendar-gap', params: { year } })
  }
  return problems
}
