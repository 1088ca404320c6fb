import { formatProblem, instant, plainDate, unwrap } from '@motcua/core'
import { parseInput } from '@motcua/core/schemas'
import {
  type CalendarYear,
  calendarLaw,
  calendarYear,
  createCalendar,
  dueDate,
  type Notice,
  overlayCalendar,
  workingTimeMessages,
} from '@motcua/working-time'
import {
  calendarToIcs,
  checkWholeYears,
  deadlinesToCsv,
  deadlinesToIcs,
  noticesDocument,
  noticesToCsv,
  readIcsNotice,
  readNoticesCsv,
} from '@motcua/working-time/exchange'
import { projectYears } from '@motcua/working-time/projection'
import { DeadlineSchema, NoticesDocumentSchema } from '@motcua/working-time/schemas'
import { vietnamCalendar, vietnamNotices } from '@motcua/working-time/vietnam'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { schedule, vn } from './fixtures.ts'

const stamp = instant('2026-01-01T00:00:00Z')
const calendar = vietnamCalendar()
const about = {
  id: 'imported',
  source: { document: 'Tệp lịch', from: null, status: 'unverified' },
  announcedOn: plainDate('2026-01-01'),
  confidence: 'medium',
} as const

/** Codes, lines and columns of a refusal. */
function refusal(result: ReturnType<typeof readNoticesCsv> | ReturnType<typeof readIcsNotice>) {
  if (result.ok) return []
  return result.problems.map(({ code, params, path }) => {
    const words = formatProblem({ code, params, ...(path ? { path } : {}) }, 'vi', workingTimeMessages)
    expect(words).not.toMatch(/[{}]/)
    return [code.slice(13), params['line'] ?? null, params['column'] ?? null]
  })
}

/** Events as another library reads them. */
function eventsOf(file: string) {
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one))
}

describe('notices as JSON', () => {
  it('come back as they were', () => {
    const text = JSON.stringify(noticesDocument(vietnamNotices))
    const read = unwrap(parseInput(NoticesDocumentSchema, JSON.parse(text)))
    expect(read.notices).toEqual(vietnamNotices)
    expect(unwrap(createCalendar(unwrap(checkWholeYears(read.notices)))).version).toBe(calendar.version)
  })

  it('of another format or version are refused', () => {
    for (const change of [{ format: 'other' }, { version: 2 }, { notices: [{}] }]) {
      expect(parseInput(NoticesDocumentSchema, { ...noticesDocument([]), ...change }).ok).toBe(false)
    }
  })
})

describe('notices as CSV', () => {
  const csv = noticesToCsv(vietnamNotices)

  it('come back as they were, projections and revocations among them', () => {
    const storm: Notice = { ...about, off: [], worked: [], replaces: ['x', 'y'], id: 'a "b", c\r\nd' }
    const all = [...vietnamNotices, ...unwrap(projectYears(2028)), storm, { ...about, off: [], worked: [] }]
    expect(readNoticesCsv(noticesToCsv(all))).toEqual({ ok: true, value: all })
  })

  it('are read with a byte-order mark, with line feeds alone, and without the last line end', () => {
    const text = `\uFEFF${csv.replaceAll('\r\n', '\n').trimEnd()}`
    // The last row ends in empty cells: the line end goes, the commas stay.
    expect(unwrap(readNoticesCsv(text))).toEqual(vietnamNotices)
  })

  it('are refused row by row, with line and column', () => {
    const rows = csv.split('\r\n')
    const swap = (line: number, from: string, to: string) =>
      rows.map((row, i) => (i === line - 1 ? row.replace(from, to) : row)).join('\r\n')
    const at = rows.findIndex((row) => row.includes('off,2016-01-01')) + 1
    expect(refusal(readNoticesCsv(swap(at, ',2016-01-01,', ',2016-02-30,')))).toContainEqual([
      'bad-cell',
      at,
      'date',
    ])
    expect(refusal(readNoticesCsv(swap(at, ',statutory,', ',holiday,')))).toEqual([['bad-cell', at, 'kind']])
    expect(refusal(readNoticesCsv(swap(at, ',high,', ',sure,')))).toContainEqual([
      'bad-cell',
      at,
      'confidence',
    ])
    expect(refusal(readNoticesCsv(swap(at + 1, ',high,', ',low,')))).toEqual([
      ['rows-disagree', at + 1, 'confidence'],
    ])
    expect(refusal(readNoticesCsv(swap(at, ',statutory,', ',')))).toEqual([['ragged-row', at, null]])
    expect(refusal(readNoticesCsv(`${csv}\r\n`))).toEqual([['ragged-row', rows.length, null]])
    expect(refusal(readNoticesCsv(swap(at, 'Tết Dương lịch', '"Tết" Dương lịch')))).toEqual([
      ['bad-quote', at, null],
    ])
    expect(refusal(readNoticesCsv(swap(at, 'Tết Dương lịch', '"Tết Dương lịch')))).toEqual([
      ['bad-quote', at, null],
    ])
    expect(refusal(readNoticesCsv(swap(1, 'notice', 'thông báo')))).toEqual([['bad-header', null, null]])
    expect(refusal(readNoticesCsv(''))).toEqual([['bad-header', null, null]])
    const year = rows.findIndex((row) => row.includes('year,2016')) + 1
    expect(refusal(readNoticesCsv(swap(year, 'settled,', 'settled,x')))).toContainEqual([
      'bad-cell',
      year,
      'name',
    ])
  })

  it('are refused when a year is there only in part', () => {
    const partial = csv
      .split('\r\n')
      .filter((row) => !/off,2026-(09|1[0-2])/.test(row))
      .join('\r\n')
    const refused = readNoticesCsv(partial)
    expect(refused.ok ? [] : refused.problems).toEqual([
      {
        code: 'working-time.partial-year',
        params: { year: 2026, days: 9, needed: 12, missing: '2026-09-02' },
        law: [calendarLaw.holidays, calendarLaw.cultureDay],
      },
    ])
  })
})

describe('a calendar as ICS', () => {
  const file = unwrap(calendarToIcs(calendar, { from: 2016, to: 2027 }, stamp))

  it('is folded at 75 octets, between characters, with CRLF', () => {
    const lines = file.split('\r\n')
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75)
    expect(lines.some((line) => line.startsWith(' '))).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(file).not.toMatch(/\p{Cs}/u)
  })

  it('is read by another library with the same days and words', () => {
    const events = eventsOf(file)
    const years = Array.from({ length: 12 }, (_, i) => unwrap(calendarYear(calendar, 2016 + i)))
    const days = years.flatMap((year) => year.days)
    expect(events.map((event) => event.startDate.toString())).toEqual(days.map(({ date }) => date))
    expect(events.every((event) => event.startDate.isDate && event.duration.toSeconds() === 86_400)).toBe(
      true,
    )
    expect(
      events.filter((event) => event.component.getFirstPropertyValue('categories') === 'WORKED'),
    ).toHaveLength(6)
    const names = days.flatMap((one) => (one.kind === 'worked' ? [] : [one.name]))
    expect(events.map((event) => event.summary).filter((summary) => !summary.startsWith('Làm bù'))).toEqual(
      names,
    )
    const tentative = events.filter(
      (event) => event.component.getFirstPropertyValue('status') === 'TENTATIVE',
    )
    expect(new Set(tentative.map((event) => event.startDate.year))).toEqual(new Set([2027]))
    expect(events.find((event) => event.summary === 'Ngày Văn hóa Việt Nam')?.description).toContain(
      'Nghị quyết 28/2026/QH16, Điều 2',
    )
  })

  it('comes back with every day, its kind, its name and what it stands for', () => {
    const years = Array.from({ length: 12 }, (_, i) => ({ year: 2016 + i, standing: 'settled' as const }))
    const notice = unwrap(readIcsNotice(file, { ...about, years }))
    const back = unwrap(createCalendar([notice]))
    const days = ({ days: all }: CalendarYear) => all.map(({ source: _, confidence: __, ...said }) => said)
    for (const { year } of years) {
      expect(days(unwrap(calendarYear(back, year)))).toEqual(days(unwrap(calendarYear(calendar, year))))
    }
    expect(back.index).toEqual(calendar.index)
    expect(checkWholeYears([notice]).ok).toBe(true)
  })

  it('says which years the calendar does not hold', () => {
    const refused = calendarToIcs(calendar, { from: 2027, to: 2029 }, stamp)
    expect(refused.ok ? [] : refused.problems.map(({ params }) => params['year'])).toEqual([2028, 2029])
  })
})

describe('an overlay from a file of events', () => {
  const lines = (...event: readonly string[]) =>
    ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...event, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n')

  it('takes whole days of other programs, several in a row, folded and escaped, alarms passed over', () => {
    const file = [
      'begin:vcalendar',
      'BEGIN:VTIMEZONE',
      'TZID:Asia/Ho_Chi_Minh',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20260915',
      'DTEND;VALUE=DATE:20260917',
      'SUMMARY;LANGUAGE="vi:VN":Nghỉ\\, tránh ',
      '\tbão\\nsố 7',
      'BEGIN:VALARM',
      'SUMMARY:Không phải tên',
      'END:VALARM',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20260918',
      'DTEND;VALUE=DATE:20260918',
      'END:VEVENT',
      'BEGIN:VEVENT',
      'DTSTART;VALUE=DATE:20260921',
      'STATUS:CANCELLED',
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\n')
    const notice = unwrap(readIcsNotice(file, about))
    expect(notice.off).toEqual([
      { date: '2026-09-15', kind: 'one-off', name: 'Nghỉ, tránh bão\nsố 7' },
      { date: '2026-09-16', kind: 'one-off', name: 'Nghỉ, tránh bão\nsố 7' },
      { date: '2026-09-18', kind: 'one-off', name: '–' },
    ])
    expect(overlayCalendar(calendar, [{ scope: 'province', notices: [notice] }]).ok).toBe(true)
  })

  it.each([
    [lines('DTSTART:20260915T010000Z'), [['event-not-whole-day', null, null]]],
    [lines('SUMMARY:x'), [['event-not-whole-day', null, null]]],
    [lines('DTSTART;VALUE=DATE:20260915', 'DURATION:PT4H'), [['event-not-whole-day', null, null]]],
    [lines('DTSTART;VALUE=DATE:20260915', 'RRULE:FREQ=YEARLY'), [['event-recurs', null, null]]],
    [lines('DTSTART;VALUE=DATE:20261341'), [['bad-cell', 3, 'DTSTART']]],
    [lines('DTSTART;VALUE=DATE:20260915', 'DTEND;VALUE=DATE:20260230'), [['bad-cell', 4, 'DTEND']]],
    [lines('DTSTART;VALUE=DATE:20260915', 'X-MOTCUA-KIND:holiday'), [['bad-cell', 4, 'X-MOTCUA-KIND']]],
    [lines('DTSTART;VALUE=DATE:20260915', 'DTEND;VALUE=DATE:20260910'), [['reversed-interval', null, null]]],
    [lines('DTSTART;VALUE=DATE:20260915', 'DTEND;VALUE=DATE:20280915'), [['reversed-interval', null, null]]],
    ['', [['bad-ics', null, null]]],
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', [['bad-ics', null, null]]],
    ['BEGIN:VCALENDAR\r\nEND:VEVENT\r\n', [['bad-ics', null, null]]],
    ['BEGIN:VEVENT\r\nEND:VEVENT\r\n', [['bad-ics', null, null]]],
    ['BEGIN:VCALENDAR\r\nkhông\r\nEND:VCALENDAR', [['bad-ics', null, null]]],
    ['BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\nX:1', [['bad-ics', null, null]]],
  ])('refuses %j', (file, expected) => {
    expect(refusal(readIcsNotice(file, about))).toEqual(expected)
  })

  it('names every event that is wrong', () => {
    const refused = readIcsNotice(
      [
        'BEGIN:VCALENDAR',
        ...['20260915', '20260231', '20260916', '20260917T080000'].flatMap((start) => [
          'BEGIN:VEVENT',
          `DTSTART:${start}`,
          'END:VEVENT',
        ]),
        'END:VCALENDAR',
      ].join('\r\n'),
      about,
    )
    expect(refused.ok ? [] : refused.problems.map(({ path }) => path)).toEqual([
      ['events', 1],
      ['events', 3],
    ])
  })
})

describe('deadlines', () => {
  const deadline = unwrap(dueDate(schedule, vn('2026-12-30'), { unit: 'workingDay', amount: 3 }))
  const entries = [{ id: 'H26.24-261230-0001', summary: 'Trả kết quả; phòng 1, tầng 2', deadline }]

  it('are events on their due day, read by another library', () => {
    const [event] = eventsOf(deadlinesToIcs(entries, stamp))
    expect([event?.uid, event?.summary, event?.startDate.toString(), event?.endDate.toString()]).toEqual([
      'H26.24-261230-0001@motcua.working-time',
      'Trả kết quả; phòng 1, tầng 2',
      '2027-01-05',
      '2027-01-06',
    ])
    expect(event?.description.split('\n')).toEqual([
      expect.stringContaining('Hạn cuối: '),
      'Thời hạn: 3 ngày làm việc',
      formatProblem(
        { code: 'working-time.provisional-year', params: { year: 2027 } },
        'vi',
        workingTimeMessages,
      ),
      `Phiên bản lịch: ${calendar.version}`,
    ])
  })

  it('are rows for people, and JSON for machines', () => {
    const [header, row] = deadlinesToCsv(entries).split('\r\n')
    expect(header?.split(',')).toHaveLength(8)
    expect(row?.startsWith('H26.24-261230-0001,"Trả kết quả; phòng 1, tầng 2",3 ngày làm việc,')).toBe(true)
    expect(unwrap(parseInput(DeadlineSchema, JSON.parse(JSON.stringify(deadline))))).toEqual(deadline)
  })
})
