import { type LegalSource, okUnless, type Result } from '@motcua/core'
import { calendarLaw } from '../calendar-law.ts'
import type { WorkingTimeProblem } from '../messages.ts'
import { isAnnounced, type Notice } from '../notice.ts'

/** Holidays whose civil day the Labour Codes of 2012 and 2019 both fix. */
const fixedDays = ['01-01', '04-30', '05-01', '09-02']

/** The first year whose law is held here. */
const FIRST_YEAR = 2016

/**
 * Refuses notices that complete a year only in part: a file that ends in August must not pass for a whole year. From
 * 2016 a complete year holds the fixed holidays, and as many statutory days as the law gives: 10, 11 since 2021 (Labour
 * Code 45/2019/QH14, art. 112.1), 12 since 2026 (Nghị quyết 28/2026/QH16). Projections are not held to it.
 *
 * @returns the notices, or `working-time.partial-year` for each such year.
 * @example
 * ```ts
 * checkWholeYears(vietnamNotices).ok // => true
 * checkWholeYears(vietnamNotices.filter(({ id }) => id !== 'vn-labour-code-2026')).ok // => false
 * ```
 */
export function checkWholeYears(notices: readonly Notice[]): Result<readonly Notice[], WorkingTimeProblem> {
  const statutory = new Set(
    notices.flatMap(({ off }) =>
      off.filter(({ kind }) => kind === 'statutory').map(({ date }) => date as string),
    ),
  )
  const years = new Set(
    notices.flatMap((one) => (one.years ?? []).filter(isAnnounced).map(({ year }) => year)),
  )
  const problems: WorkingTimeProblem[] = []
  for (const year of years) {
    if (year < FIRST_YEAR) continue
    const missing = fixedDays.map((day) => `${year}-${day}`).filter((date) => !statutory.has(date))
    const days = [...statutory].filter((date) => date.startsWith(`${year}-`)).length
    const { needed, law } = holidaysOf(year)
    if (missing.length === 0 && days >= needed) continue
    const params = { year, days, needed, missing: missing.join(', ') || '–' }
    problems.push({ code: 'working-time.partial-year', params, law })
  }
  return okUnless(problems, () => notices)
}

/** How many statutory days off a year has, and by which law. */
function holidaysOf(year: number): { readonly needed: number; readonly law: readonly LegalSource[] } {
  if (year < 2021) return { needed: 10, law: [calendarLaw.holidaysUntil2020] }
  if (year < 2026) return { needed: 11, law: [calendarLaw.holidays] }
  return { needed: 12, law: [calendarLaw.holidays, calendarLaw.cultureDay] }
}
