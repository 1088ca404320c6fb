import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  civil,
  epochOf,
  formatDateTime,
  instant,
  instantAt,
  instantFromEpoch,
  isInstant,
  isMotcuaError,
  minutesOf,
  parseInstant,
  parsePlainTime,
  plainDate,
  plainDateOf,
  plainTime,
  timeOfMinutes,
} from '../src/index.ts'
import { thrownBy } from './support.ts'

describe('instants', () => {
  it.each([
    ['2021-03-15T08:30:00+07:00', '2021-03-15T01:30:00.000Z'],
    ['2021-03-15T08:30+07:00', '2021-03-15T01:30:00.000Z'],
    ['2021-03-15T01:30:00Z', '2021-03-15T01:30:00.000Z'],
    ['2021-01-01T02:00:00.5+07:00', '2020-12-31T19:00:00.500Z'],
    ['2021-12-31T20:00:00-05:30', '2022-01-01T01:30:00.000Z'],
    ['2021-03-15T01:30:00.123456789Z', '2021-03-15T01:30:00.123Z'],
  ])('reads %s as %s', (text, canonical) => {
    expect(parseInstant(text)).toEqual({ ok: true, value: canonical })
    expect(isInstant(canonical)).toBe(true)
  })

  it.each([
    '2021-03-15T08:30:00',
    '2021-03-15',
    '2021-02-30T00:00:00Z',
    '2021-03-15T24:00:00Z',
    '2021-03-15T23:60:00Z',
    '2021-03-15T23:59:60Z',
    '2021-03-15T08:30:00+15:00',
    '2021-03-15 08:30:00Z',
    '0001-01-01T00:00:00+07:00',
    '9999-12-31T23:59:59-07:00',
    '',
  ])('refuses %j', (text) => {
    expect(parseInstant(text)).toEqual({
      ok: false,
      problems: [{ code: 'core.bad-instant', params: { text } }],
    })
    expect(
      isMotcuaError(
        thrownBy(() => instant(text)),
        'core.bad-instant',
      ),
    ).toBe(true)
  })

  it('agrees with the language for every millisecond it can write', () => {
    const max = Date.UTC(9999, 11, 31)
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(100, 0, 1), max }), (ms) => {
        expect(instantFromEpoch(ms)).toBe(new Date(ms).toISOString())
        expect(epochOf(instantFromEpoch(ms))).toBe(ms)
      }),
    )
  })

  it('reads any offset as the language does', () => {
    const offsets = fc.tuple(
      fc.constantFrom('+', '-'),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 59 }),
    )
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), offsets, (ms, [sign, hours, minutes]) => {
        const two = (n: number) => String(n).padStart(2, '0')
        const text = new Date(ms).toISOString().replace('Z', `${sign}${two(hours)}:${two(minutes)}`)
        expect(parseInstant(text)).toEqual({ ok: true, value: new Date(text).toISOString() })
      }),
    )
  })
})

describe('the clock of Vietnam', () => {
  it('turns the day at 17:00 UTC', () => {
    expect(plainDateOf(instant('2026-11-20T16:59:59.999Z'))).toBe('2026-11-20')
    expect(plainDateOf(instant('2026-11-20T17:00:00Z'))).toBe('2026-11-21')
    expect(plainDateOf(instant('2026-11-20T17:00:00Z'), 0)).toBe('2026-11-20')
  })

  it('sees "after 15:00" to the millisecond', () => {
    expect(civil(instant('2021-03-15T15:00:00.001+07:00'))).toEqual({
      date: '2021-03-15',
      day: 18_701,
      minuteOfDay: 900,
      millisecondOfMinute: 1,
    })
  })

  it('puts a time on a day and reads it back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: -720, max: 840 }),
        (minute, offset) => {
          const date = plainDate('2021-03-15')
          const at = instantAt(date, timeOfMinutes(minute), offset)
          expect(civil(at, offset)).toMatchObject({ date, minuteOfDay: minute, millisecondOfMinute: 0 })
          expect(instantAt(date, minute, offset)).toBe(at)
        },
      ),
    )
    expect(instantAt(plainDate('2021-03-15'), 1440)).toBe(instantAt(plainDate('2021-03-16'), 0))
  })

  it('is written as officials write it', () => {
    expect(formatDateTime(instant('2021-03-15T01:30:59Z'))).toBe('08:30 15/03/2021')
  })
})

describe('times of day', () => {
  it.each(['24:00', '7:30', '07:60', '0730', '07:30:00', ''])('refuses %j', (text) => {
    expect(parsePlainTime(text)).toEqual({
      ok: false,
      problems: [{ code: 'core.bad-time', params: { text } }],
    })
    expect(
      isMotcuaError(
        thrownBy(() => plainTime(text)),
        'core.bad-time',
      ),
    ).toBe(true)
  })

  it('counts minutes both ways', () => {
    for (const minute of [0, 1, 59, 60, 899, 1439]) expect(minutesOf(timeOfMinutes(minute))).toBe(minute)
    expect(timeOfMinutes(900)).toBe('15:00')
    expect(
      isMotcuaError(
        thrownBy(() => timeOfMinutes(1440)),
        'core.bad-time',
      ),
    ).toBe(true)
  })
})
