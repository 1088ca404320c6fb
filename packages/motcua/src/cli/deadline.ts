import {
  andThen,
  atPath,
  failAll,
  formatProblem,
  type Locale,
  ok,
  type Problem,
  type Result,
} from '@motcua/core'
import {
  addClockEntry,
  type ClockEntry,
  type ClockExplanation,
  type DeadlineClock,
  explainClock,
  type OfficeHours,
  renderExplanation,
  startClock,
  type WorkSchedule,
} from '@motcua/working-time'
import { parseTerm, type TermWording } from '@motcua/working-time/wording'
import { type Counting, readCounting } from './counting.ts'
import { cliMessages } from './messages.ts'
import { readCalendar, readHours } from './office.ts'
import { type Pause, readInstant, readPause } from './pause.ts'

/** What `due`, `explain` and `certificate make` are asked. */
export interface DeadlineRequest {
  readonly from: string
  readonly term: string
  readonly policy?: readonly string[]
  readonly pause?: readonly string[]
  readonly asKnownOn?: string
  readonly hours?: string
  readonly saturdayHours?: string
  readonly assumeWeekends?: readonly string[]
  readonly project?: readonly string[]
}

/** A request that was understood. */
export interface Question {
  readonly wording: TermWording
  readonly schedule: WorkSchedule
  readonly clock: DeadlineClock
  /** The office hours, and whether they are only the example's. */
  readonly hours: { readonly week: OfficeHours['week']; readonly illustrative: boolean }
}

/** Reads a request, or says everything that stands against it. */
export function readQuestion(request: DeadlineRequest): Result<Question, Problem> {
  const wording: Result<TermWording, Problem> = at('term', parseTerm(request.term))
  const counting = readCounting(request.policy ?? [])
  const hours = readHours(request.hours, request.saturdayHours)
  const saturdaysCount = counting.ok && counting.value.saturday === 'counts' ? true : undefined
  const calendar = readCalendar({ ...request, saturdaysCount })
  const schedule = hours.ok && calendar.ok ? { calendar: calendar.value, hours: hours.value } : null
  const from = at('from', readInstant(request.from, schedule))
  const pauses = (request.pause ?? []).map((text, index) => readPause(text, index, schedule))
  const problems = [from, wording, counting, ...pauses, hours, calendar].flatMap((part) =>
    part.ok ? [] : part.problems,
  )
  if (!from.ok || !wording.ok || !counting.ok || !hours.ok || schedule === null || problems.length > 0) {
    return failAll(problems)
  }
  const entries = entriesOf(
    pauses.flatMap((pause) => (pause.ok ? [pause.value] : [])),
    counting.value.pause,
  )
  const start = startClock(wording.value.term, from.value, counting.value.policy)
  const clock = entries.reduce<Result<DeadlineClock, Problem>>(
    (before, entry) => andThen(before, (known) => at('pause', addClockEntry(known, entry))),
    ok(start),
  )
  return andThen(clock, (value) =>
    ok({
      wording: wording.value,
      schedule,
      clock: value,
      hours: { week: hours.value.week, illustrative: request.hours === undefined },
    }),
  )
}

/** Suspensions as entries of a ledger, in the order of time. */
function entriesOf(pauses: readonly Pause[], effect: Counting['pause']): readonly ClockEntry[] {
  const entries = pauses.flatMap(({ from, to, reason }): readonly ClockEntry[] => {
    const begin: ClockEntry = { kind: 'suspend', at: from, reason }
    if (to === null) return [begin]
    return [begin, effect === 'restart' ? { kind: 'restart', at: to } : { kind: 'resume', at: to, reason }]
  })
  // Array sort is stable: at one moment, what was given first comes first.
  return entries.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** The deadline of a question with every step that led to it. */
export function answer({ schedule, clock }: Question): Result<ClockExplanation, Problem> {
  return explainClock(schedule, clock)
}

/** The last line of an explanation says when; what a reader must know stands below it. */
export function renderDue(explanation: ClockExplanation, wording: TermWording, locale: Locale): string {
  const steps = explanation.steps.filter(({ kind }) => kind === 'due' || kind === 'appointed').slice(-1)
  const [, ...lines] = renderExplanation({ ...explanation, steps }, locale).split('\n')
  const suspended =
    locale === 'vi' ? 'Đang tạm dừng: hạn này là sớm nhất.' : 'Suspended: the end may still move.'
  return [
    ...lines,
    ...(explanation.deadline.status === 'suspended' ? [suspended] : []),
    ...wordingNotes(wording, locale),
  ].join('\n')
}

/** The whole explanation, and that the office hours are nobody's where they are only the example's. */
export function renderWhole(explanation: ClockExplanation, question: Question, locale: Locale): string {
  const illustrative =
    locale === 'vi'
      ? 'Lưu ý: giờ làm việc 08:00–12:00, 13:00–17:00 chỉ để minh họa; khai giờ của cơ quan bằng --hours.'
      : 'Note: the office hours 08:00–12:00, 13:00–17:00 are illustrative; give those of the agency with --hours.'
  return [
    renderExplanation(explanation, locale),
    ...wordingNotes(question.wording, locale),
    ...(question.hours.illustrative ? [illustrative] : []),
  ].join('\n')
}

function wordingNotes({ warnings }: TermWording, locale: Locale): readonly string[] {
  const note = locale === 'vi' ? 'Lưu ý' : 'Note'
  return warnings.map((warning) => `${note}: ${formatProblem(warning, locale, cliMessages)}`)
}

function at<T>(option: string, result: Result<T, Problem>): Result<T, Problem> {
  return result.ok ? result : failAll(result.problems.map((problem) => atPath(problem, option)))
}
