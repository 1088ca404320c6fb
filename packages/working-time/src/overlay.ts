import { atPath, failAll, ok, type PlainDate, type Result, toDayNumber } from '@motcua/core'
import { type Calendar, createCalendar } from './calendar.ts'
import type { WorkingTimeProblem } from './messages.ts'
import type { NamedDay } from './named-day.ts'
import type { Notice } from './notice.ts'

/** Local notices laid over a calendar: storms, local days off, worked days of one province, agency or commune. */
export interface CalendarOverlay {
  /** Whose notices they are. */
  readonly scope: 'province' | 'agency' | 'commune'
  /** The notices; each is dated and completes no year. */
  readonly notices: readonly Notice[]
}

/**
 * Lays local notices over a calendar, one overlay after the other: the province's first, then the commune's. Overlays
 * only add: what contradicts a day already named is refused, not resolved in silence. Allowed are a closure announced
 * after a day was made a worked one (a storm), and work on a swapped day off, announced later and with its Saturday
 * given back. Whoever really revokes a notice says so with `replaces`.
 *
 * @returns the calendar, or every problem by its place: `working-time.overlays-cross` for a day both off and worked,
 *   an undated notice, one that completes a year, and what {@link createCalendar} refuses.
 * @example
 * ```ts
 * const storm: Notice = {
 *   id: 'h26-storm',
 *   source: { document: 'Công điện của UBND tỉnh', from: null, status: 'unverified' },
 *   announcedOn: plainDate('2026-09-14'),
 *   confidence: 'high',
 *   off: [{ date: plainDate('2026-09-15'), kind: 'one-off', name: 'Nghỉ tránh bão' }],
 *   worked: [],
 * }
 * const calendar = unwrap(overlayCalendar(vietnamCalendar(), [{ scope: 'province', notices: [storm] }]))
 * unwrap(addWorkingDays(calendar, plainDate('2026-09-14'), 1)) // => '2026-09-16'
 * ```
 */
export function overlayCalendar(
  calendar: Calendar,
  overlays: readonly CalendarOverlay[],
): Result<Calendar, WorkingTimeProblem> {
  let under = calendar
  for (const [i, { notices }] of overlays.entries()) {
    const problems = notices.flatMap((notice, j) =>
      overlayProblems(under, notice, replacedBy(notices)).map((one) =>
        atPath(one, 'overlays', i, 'notices', j),
      ),
    )
    if (problems.length > 0) return failAll(problems)
    const base = under.notices.length
    const folded = createCalendar([...under.notices, ...notices], under.options)
    if (!folded.ok) return failAll(folded.problems.map((one) => inOverlay(one, i, base)))
    under = folded.value
  }
  return ok(under)
}

function overlayProblems(
  under: Calendar,
  notice: Notice,
  replaced: ReadonlySet<string>,
): readonly WorkingTimeProblem[] {
  const { id, announcedOn, years = [], off, worked } = notice
  const problems: WorkingTimeProblem[] = years.map(({ year }, j) => ({
    code: 'working-time.overlay-completes-year',
    params: { id, year },
    path: ['years', j],
  }))
  if (announcedOn === null) {
    problems.push({ code: 'working-time.undated-overlay', params: { id }, path: ['announcedOn'] })
    return problems
  }
  const check = (field: 'off' | 'worked', date: PlainDate, j: number) => {
    const other = opposite(under, field, date, announcedOn)
    if (other === undefined || replaced.has(other.id)) return
    const params = { id, date, other: other.id }
    problems.push({ code: 'working-time.overlays-cross', params, path: [field, j, 'date'] })
  }
  off.forEach(({ date }, j) => {
    check('off', date, j)
  })
  worked.forEach(({ date }, j) => {
    check('worked', date, j)
  })
  return problems
}

/** The notice that has the day the other way round, where an overlay may not overrule it. */
function opposite(
  under: Calendar,
  field: 'off' | 'worked',
  date: PlainDate,
  announcedOn: PlainDate,
): Notice | undefined {
  const word = under.named.get(toDayNumber(date))
  if (word === undefined || (word.kind === 'worked') === (field === 'worked')) return undefined
  const speaker = [...under.notices]
    .reverse()
    .find((one) => one.off.some((day) => day.date === date) || one.worked.some((day) => day.date === date))
  if (speaker === undefined) return undefined
  const later = announcedOn > (speaker.announcedOn ?? '')
  return later && mayOverrule(word) ? undefined : speaker
}

/** What circumstances may overtake: a worked day by a closure, a swap by work. Holidays of law and closures stand. */
function mayOverrule({ kind }: NamedDay): boolean {
  return kind === 'worked' || kind === 'swap'
}

function replacedBy(notices: readonly Notice[]): ReadonlySet<string> {
  return new Set(notices.flatMap(({ replaces = [] }) => replaces))
}

/** A problem of the fold, with its place among the overlay's notices where it lies there. */
function inOverlay(problem: WorkingTimeProblem, overlay: number, base: number): WorkingTimeProblem {
  const [root, i, ...rest] = problem.path ?? []
  if (root !== 'notices' || typeof i !== 'number' || i < base) return problem
  return { ...problem, path: ['overlays', overlay, 'notices', i - base, ...rest] }
}
