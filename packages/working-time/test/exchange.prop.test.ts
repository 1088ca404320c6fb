import { fromDayNumber, instant, unwrap } from '@motcua/core'
import { createCalendar, dueDate, type Notice } from '@motcua/working-time'
import {
  calendarToIcs,
  deadlinesToIcs,
  noticesToCsv,
  readIcsNotice,
  readNoticesCsv,
} from '@motcua/working-time/exchange'
import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { schedule, vn } from './fixtures.ts'

const dates = fc.integer({ min: 10_957, max: 13_000 }).map(fromDayNumber)
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
const line = text.filter((one) => one.trim() === one)
const maybe = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.constant({}),
    value.map((one) => ({ [key]: one })),
  )

const days = fc.uniqueArray(dates, { maxLength: 8 })
const notices: fc.Arbitrary<Notice> = fc
  .tuple(
    fc.record({
      id: text,
      announcedOn: fc.option(dates),
      confidence: fc.constantFrom('high', 'medium', 'low'),
      off: fc.array(
        fc
          .tuple(
            fc.record({
              date: dates,
              kind: fc.constantFrom('statutory', 'compensatory', 'swap', 'one-off'),
              name: text,
            }),
            maybe('inLieuOf', dates),
            maybe('article', text),
          )
          .map((parts) => Object.assign({}, ...parts)),
        { maxLength: 4 },
      ),
      worked: fc.array(fc.record({ date: dates, inPlaceOf: fc.option(dates) }), { maxLength: 3 }),
      source: fc
        .tuple(
          fc.record({
            document: text,
            from: fc.option(dates),
            status: fc.constantFrom('verified', 'unverified'),
          }),
          maybe('article', text),
          maybe('to', dates),
          maybe('note', text),
        )
        .map((parts) => Object.assign({}, ...parts)),
    }),
    maybe('replaces', fc.array(text, { minLength: 1, maxLength: 2 })),
    maybe(
      'years',
      fc.array(
        fc.record({
          year: fc.integer({ min: 1000, max: 2015 }),
          standing: fc.constantFrom('settled', 'provisional', 'projected'),
        }),
        { minLength: 1, maxLength: 2 },
      ),
    ),
  )
  .map((parts) => Object.assign({}, ...parts))

describe('exchange', () => {
  it('loses nothing of any notice through CSV', () => {
    fc.assert(
      fc.property(fc.uniqueArray(notices, { selector: ({ id }) => id, maxLength: 4 }), (all) => {
        expect(readNoticesCsv(noticesToCsv(all))).toEqual({ ok: true, value: all })
      }),
    )
  })

  it('keeps days and names of any calendar through ICS', () => {
    fc.assert(
      fc.property(days, line, (some, name) => {
        const inYear = some.filter((date) => date.startsWith('2003-')).sort()
        const notice: Notice = {
          id: 'any',
          source: { document: 'x', from: null, status: 'unverified' },
          announcedOn: null,
          confidence: 'low',
          years: [{ year: 2003, standing: 'settled' }],
          off: inYear.map((date) => ({ date, kind: 'one-off', name })),
          worked: [],
        }
        const file = unwrap(
          calendarToIcs(
            unwrap(createCalendar([notice])),
            { from: 2003, to: 2003 },
            instant('2003-01-01T00:00:00Z'),
          ),
        )
        expect(unwrap(readIcsNotice(file, notice))).toEqual(notice)
      }),
    )
  })

  it('writes any summary so that another library reads the same', () => {
    const deadline = unwrap(dueDate(schedule, vn('2026-03-02'), { unit: 'workingDay', amount: 3 }))
    fc.assert(
      fc.property(text, (summary) => {
        const file = deadlinesToIcs([{ id: 'x', summary, deadline }], instant('2026-03-02T00:00:00Z'))
        const event = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')
        expect(event?.getFirstPropertyValue('summary')).toBe(summary)
        for (const one of file.split('\r\n')) expect(new TextEncoder().encode(one).length).toBeLessThan(76)
      }),
    )
  })
})
