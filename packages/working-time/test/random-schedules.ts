import { fromDayNumber, type PlainDate, type PlainTime, plainDate, toDayNumber, unwrap } from '@motcua/core'
import {
  type Calendar,
  createCalendar,
  type DayOff,
  type OfficeHours,
  type OfficeWeek,
  type OfficeWindow,
  type WorkSchedule,
  weekdays,
} from '@motcua/working-time'
import fc from 'fast-check'

/** Three years, a leap year among them. */
const YEARS = [2023, 2024, 2025]
export const first = toDayNumber(plainDate('2023-01-01'))
export const last = toDayNumber(plainDate('2025-12-31'))

/** Any day of a random calendar, and a few beyond either end. */
export const anyDay = fc.integer({ min: first - 3, max: last + 3 })

/** A calendar and the days it works, told apart by a list alone. */
export interface Drawn {
  readonly calendar: Calendar
  readonly works: (day: number) => boolean
}

const dayLists = fc.uniqueArray(fc.integer({ min: first, max: last }), { maxLength: 120 })

/** Calendars with any days off every week, any days off besides, and any days worked all the same. */
export const calendars: fc.Arbitrary<Drawn> = fc
  .record({
    weeklyDaysOff: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 4 }),
    off: dayLists,
    worked: dayLists,
  })
  .map(({ weeklyDaysOff, off, worked }) => {
    const free = new Set(off)
    const busy = new Set(worked.filter((day) => !free.has(day)))
    const notice = {
      id: 'drawn',
      source: { document: 'Thông báo', from: null, status: 'unverified' },
      announcedOn: plainDate('2022-12-01'),
      confidence: 'high',
      off: [...free].map((day): DayOff => ({ date: fromDayNumber(day), kind: 'one-off', name: 'Nghỉ' })),
      worked: [...busy].map((day) => ({ date: fromDayNumber(day), inPlaceOf: null })),
    } as const
    const calendar = unwrap(createCalendar([notice], { weeklyDaysOff, assumeWeekendsOnly: YEARS }))
    // 1 January 1970 was a Thursday.
    const weekend = (day: number) => weeklyDaysOff.includes(((day + 3) % 7) + 1)
    return {
      calendar,
      works: (day: number) =>
        day >= first && day <= last && (busy.has(day) || !(free.has(day) || weekend(day))),
    }
  })

const time = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}` as PlainTime

const minutesOfDay = fc.integer({ min: 0, max: 1439 })
const halfHours = fc.integer({ min: 0, max: 47 }).map((half) => half * 30)

/** One to three windows in order and apart; at half hours more often than not, so that their ends meet other ends. */
const windows: fc.Arbitrary<readonly OfficeWindow[]> = fc
  .oneof(
    { weight: 3, arbitrary: fc.uniqueArray(halfHours, { minLength: 2, maxLength: 6 }) },
    { weight: 1, arbitrary: fc.uniqueArray(minutesOfDay, { minLength: 2, maxLength: 6 }) },
  )
  .map((minutes) => {
    const sorted = minutes.sort((a, b) => a - b)
    const pairs: OfficeWindow[] = []
    for (let i = 0; i + 1 < sorted.length; i += 2) {
      pairs.push({ from: time(sorted[i] ?? 0), to: time(sorted[i + 1] ?? 0) })
    }
    return pairs
  })

const weeks: fc.Arbitrary<OfficeWeek> = fc
  .tuple(windows, fc.array(fc.option(windows), { minLength: 7, maxLength: 7 }))
  .map(([monday, rest]) => {
    const week = Object.fromEntries(weekdays.map((name, i) => [name, rest[i] ?? []]))
    return { ...week, monday }
  })

const dates = fc
  .uniqueArray(fc.tuple(fc.integer({ min: first, max: last }), windows), {
    maxLength: 30,
    selector: ([day]) => day,
  })
  .map((list) => list.map(([day, open]) => ({ date: fromDayNumber(day) as PlainDate, windows: open })))

/** Hours with half days, a season across the new year, and days of their own. */
const hours: fc.Arbitrary<OfficeHours> = fc
  .record({ week: weeks, winter: weeks, dates })
  .map(({ week, winter, dates: special }) => ({
    week,
    seasons: [{ from: '10-15', to: '04-15', week: winter }],
    dates: special,
  }))

/** Any calendar with any hours. */
export const schedules: fc.Arbitrary<WorkSchedule> = fc
  .tuple(calendars, hours)
  .map(([{ calendar }, open]) => ({ calendar, hours: open }))
