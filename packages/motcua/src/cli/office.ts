import {
  andThen,
  atPath,
  collect,
  fail,
  failAll,
  isPlainTime,
  ok,
  type Problem,
  parsePlainDate,
  type Result,
} from '@motcua/core'
import {
  type Calendar,
  calendarAsKnownOn,
  createCalendar,
  createOfficeHours,
  exampleOfficeHours,
  type Notice,
  type OfficeHours,
  type OfficeWindow,
} from '@motcua/working-time'
import { projectYears } from '@motcua/working-time/projection'
import { vietnamNotices } from '@motcua/working-time/vietnam'

/** Office hours of the working week, and of a Saturday counter; the illustrative ones where none are given. */
export function readHours(
  hours: string | undefined,
  saturdayHours: string | undefined,
): Result<OfficeHours, Problem> {
  const day = hours === undefined ? ok(exampleOfficeHours.week.monday ?? []) : readWindows(hours, 'hours')
  return andThen(day, (windows) => {
    const days = { monday: windows, tuesday: windows, wednesday: windows, thursday: windows, friday: windows }
    if (saturdayHours === undefined) return createOfficeHours({ week: days })
    return andThen(readWindows(saturdayHours, 'saturday-hours'), (saturday) =>
      createOfficeHours({ week: { ...days, saturday } }),
    )
  })
}

function readWindows(text: string, option: string): Result<readonly OfficeWindow[], Problem> {
  const windows: OfficeWindow[] = []
  for (const part of text.split(',')) {
    const [from = '', to = '', more] = part.trim().split('-')
    if (!isPlainTime(from) || !isPlainTime(to) || more !== undefined) {
      return fail({ code: 'motcua.bad-hours', params: { text }, path: [option] })
    }
    windows.push({ from, to })
  }
  return ok(windows)
}

/** What the calendar is folded with. */
export interface CalendarRequest {
  readonly asKnownOn?: string | undefined
  readonly saturdaysCount?: true | undefined
  readonly assumeWeekends?: readonly string[] | undefined
  readonly project?: readonly string[] | undefined
}

/** The public sector's calendar, as it is or as it was known on a day. */
export function readCalendar({
  asKnownOn,
  saturdaysCount,
  assumeWeekends = [],
  project = [],
}: CalendarRequest): Result<Calendar, Problem> {
  const problems = [...badYears('assume-weekends', assumeWeekends), ...badYears('project', project)]
  if (problems.length > 0) return failAll(problems)
  const projected = collect<readonly Notice[], Problem>(project.map((year) => projectYears(Number(year))))
  if (!projected.ok) return failAll(projected.problems.map((problem) => atPath(problem, 'project')))
  const notices = [...vietnamNotices, ...projected.value.flat()]
  const options = {
    ...(saturdaysCount ? { weeklyDaysOff: [7] } : {}),
    ...(assumeWeekends.length === 0 ? {} : { assumeWeekendsOnly: assumeWeekends.map(Number) }),
  }
  if (asKnownOn === undefined) return createCalendar(notices, options)
  const on = parsePlainDate(asKnownOn)
  return on.ok
    ? calendarAsKnownOn(notices, on.value, options)
    : failAll(on.problems.map((problem) => atPath(problem, 'as-known-on')))
}

function badYears(option: string, years: readonly string[]): readonly Problem[] {
  return years
    .filter((text) => !/^\d{4}$/.test(text))
    .map((text) => ({ code: 'motcua.bad-year', params: { text }, path: [option] }))
}
