import {
  addDays,
  andThen,
  fromDayNumber,
  isPlainDate,
  okUnless,
  type PlainDate,
  type Result,
  toDayNumber,
} from '@motcua/core'
import type { WorkingTimeProblem } from '../messages.ts'
import type { DayOff, DayOffKind, Notice, WorkedDay } from '../notice.ts'
import { type IcsEvent, type IcsValue, readIcsEvents, unescapeIcs } from './ics-events.ts'

/** Longer than any break: such an event is a mistake of its file. */
const LONGEST = 366

const kinds: readonly string[] = ['statutory', 'compensatory', 'swap', 'one-off', 'worked']

/**
 * Reads the whole-day events of an iCalendar file as one notice, to be folded or laid over a calendar. The file does not
 * say who announced what and when, so the caller does. Events of other programs become days off granted once, named
 * after the event; cancelled ones are passed over.
 *
 * @param about everything of the notice but its days
 * @returns the notice, or every problem by its event: a part of a day, a recurring event, a day that does not exist.
 * @example
 * ```ts
 * const file = unwrap(calendarToIcs(vietnamCalendar(), { from: 2026, to: 2026 }, instant('2026-01-01T00:00:00Z')))
 * const notice = unwrap(
 *   readIcsNotice(file, {
 *     id: 'imported',
 *     source: { document: 'Tệp lịch của Sở', from: null, status: 'unverified' },
 *     announcedOn: plainDate('2026-01-01'),
 *     confidence: 'medium',
 *   }),
 * )
 * notice.worked // => [{ date: '2026-01-10', inPlaceOf: '2026-01-02' }, { date: '2026-08-22', inPlaceOf: '2026-08-31' }]
 * ```
 */
export function readIcsNotice(
  text: string,
  about: Omit<Notice, 'off' | 'worked'>,
): Result<Notice, WorkingTimeProblem> {
  return andThen(readIcsEvents(text), (events) => {
    const problems: WorkingTimeProblem[] = []
    const off: DayOff[] = []
    const worked: WorkedDay[] = []
    events.forEach((event, i) => {
      if (event.get('STATUS')?.value.toUpperCase() !== 'CANCELLED') {
        readEvent(event, i, { off, worked, problems })
      }
    })
    return okUnless(problems, () => ({ ...about, off, worked }))
  })
}

interface Collected {
  readonly off: DayOff[]
  readonly worked: WorkedDay[]
  readonly problems: WorkingTimeProblem[]
}

function readEvent(event: IcsEvent, i: number, { off, worked, problems }: Collected): void {
  const name = unescapeIcs(event.get('SUMMARY')?.value ?? '').trim() || '–'
  const path = ['events', i]
  const params = { summary: name }
  const bad = (column: string, { line, value }: IcsValue) => {
    problems.push({ code: 'working-time.bad-cell', params: { line, column, value }, path })
  }
  const day = (column: string): PlainDate | null => {
    const read = event.get(column)
    if (read === undefined) return null
    const date = read.value.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
    if (isPlainDate(date)) return date
    bad(column, read)
    return null
  }
  if (event.has('RRULE') || event.has('RDATE')) {
    problems.push({ code: 'working-time.event-recurs', params, path })
    return
  }
  const times = [event.get('DTSTART'), event.get('DTEND')]
  if (times[0] === undefined || event.has('DURATION') || times.some((one) => one?.value.includes('T'))) {
    problems.push({ code: 'working-time.event-not-whole-day', params, path })
    return
  }
  const known = problems.length
  const first = day('DTSTART')
  const end = day('DTEND')
  const instead = day('X-MOTCUA-INSTEAD')
  const kind = event.get('X-MOTCUA-KIND')
  if (kind !== undefined && !kinds.includes(kind.value)) bad('X-MOTCUA-KIND', kind)
  if (problems.length > known || first === null) return
  const from = toDayNumber(first)
  const to = end === null ? from : toDayNumber(addDays(end, -1))
  if (to < from - 1 || to - from >= LONGEST) {
    problems.push({ code: 'working-time.reversed-interval', params: { from: first, to: end }, path })
    return
  }
  // Some programs end a single day where it begins.
  for (let at = from; at <= Math.max(from, to); at++) {
    const date = fromDayNumber(at)
    if (kind?.value === 'worked') worked.push({ date, inPlaceOf: instead })
    else {
      const why = (kind?.value ?? 'one-off') as DayOffKind
      off.push({ date, kind: why, name, ...(instead === null ? {} : { inLieuOf: instead }) })
    }
  }
}
