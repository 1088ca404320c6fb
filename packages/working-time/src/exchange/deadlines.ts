import { addDays, formatDateTime, formatProblem, type Instant } from '@motcua/core'
import type { Deadline } from '../deadline.ts'
import { workingTimeMessages } from '../messages.ts'
import { formatTerm } from '../term.ts'
import { writeCsv } from './csv.ts'
import { type IcsProperty, icsDate, icsInstant, icsText, writeIcs } from './ics.ts'

/** A deadline with what its host calls it. Keep personal data out of both texts. */
export interface DeadlineEntry {
  /** Stable and unique, such as the dossier's code. */
  readonly id: string
  /** What is due, in a few words. */
  readonly summary: string
  /** When. */
  readonly deadline: Deadline
}

/**
 * Deadlines as an iCalendar file: one whole-day event on each due day, with the last moment, the time limit, what to
 * mind and the calendar version in its description. A file made later replaces events of the same id.
 *
 * @param stamp when the file is made (`DTSTAMP`)
 * @example
 * ```ts
 * const schedule = { calendar: vietnamCalendar(), hours: exampleOfficeHours }
 * const received = instant('2026-08-20T09:00:00+07:00')
 * const deadline = unwrap(dueDate(schedule, received, { unit: 'workingDay', amount: 3 }))
 * const file = deadlinesToIcs([{ id: 'H26.24-260820-0001', summary: 'Trả kết quả', deadline }], received)
 * file.includes('DTSTART;VALUE=DATE:20260824') // => true
 * ```
 */
export function deadlinesToIcs(entries: readonly DeadlineEntry[], stamp: Instant): string {
  return writeIcs(
    'Hạn giải quyết',
    entries.map(({ id, summary, deadline }): readonly IcsProperty[] => [
      ['UID', icsText(`${id}@motcua.working-time`)],
      ['DTSTAMP', icsInstant(stamp)],
      ['DTSTART;VALUE=DATE', icsDate(deadline.dueOn)],
      ['DTEND;VALUE=DATE', icsDate(addDays(deadline.dueOn, 1))],
      ['SUMMARY', icsText(summary)],
      ['DESCRIPTION', icsText(describe(deadline))],
      ['TRANSP', 'TRANSPARENT'],
    ]),
  )
}

/**
 * Deadlines as CSV for people, one row each. For machines write the deadlines themselves as JSON: `DeadlineSchema` of
 * `@motcua/working-time/schemas` reads them back.
 *
 * @example
 * ```ts
 * deadlinesToCsv([]) // => 'id,summary,term,receivedAt,dueOn,dueAt,calendarVersion,warnings\r\n'
 * ```
 */
export function deadlinesToCsv(entries: readonly DeadlineEntry[]): string {
  return writeCsv([
    ['id', 'summary', 'term', 'receivedAt', 'dueOn', 'dueAt', 'calendarVersion', 'warnings'],
    ...entries.map(({ id, summary, deadline }) => [
      id,
      summary,
      formatTerm(deadline.term, 'vi'),
      deadline.receivedAt,
      deadline.dueOn,
      deadline.dueAt,
      deadline.calendarVersion,
      warningsOf(deadline).join(' '),
    ]),
  ])
}

function describe(deadline: Deadline): string {
  return [
    `Hạn cuối: ${formatDateTime(deadline.dueAt)}`,
    `Thời hạn: ${formatTerm(deadline.term, 'vi')}`,
    ...warningsOf(deadline),
    `Phiên bản lịch: ${deadline.calendarVersion}`,
  ].join('\n')
}

function warningsOf({ warnings }: Deadline): readonly string[] {
  return warnings.map((warning) => formatProblem(warning, 'vi', workingTimeMessages))
}
