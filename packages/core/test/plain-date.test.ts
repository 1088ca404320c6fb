import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dateParts,
  daysBetween,
  daysInMonth,
  formatDate,
  isMotcuaError,
  isoWeek,
  isoWeekday,
  parsePlainDate,
  plainDate,
  toDayNumber,
} from '../src/index.ts'
import { thrownBy } from './support.ts'

describe('days', () => {
  it.each(['2021-02-29', '2021-02-31', '1900-02-29', '2021-13-01', '2021-00-10', '2021-01-00', '0000-01-01'])(
    'refuses %s, which never was',
    (text) => {
      expect(parsePlainDate(text)).toEqual({
        ok: false,
        problems: [{ code: 'core.bad-date', params: { text } }],
      })
    },
  )

  it.each(['2021-1-5', '15/03/2021', '2021-03-15T00:00:00Z', '20210315', '', '2021-03-15 ', '-2021-03-15'])(
    'refuses the writing %j',
    (text) => {
      expect(parsePlainDate(text).ok).toBe(false)
      expect(
        isMotcuaError(
          thrownBy(() => plainDate(text)),
          'core.bad-date',
        ),
      ).toBe(true)
    },
  )

  it('reads real days', () => {
    expect(plainDate('2000-02-29')).toBe('2000-02-29')
    expect(dateParts(plainDate('2021-03-05'))).toEqual({ year: 2021, month: 3, day: 5 })
    expect(daysInMonth(2024, 2)).toBe(29)
    expect(daysInMonth(2100, 2)).toBe(28)
  })

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2021-03-31', -1, '2021-02-28'],
    ['2021-12-15', 1, '2022-01-15'],
    ['2021-01-15', -1, '2020-12-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2021-08-31', 1, '2021-09-30'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(plainDate(from), months)).toBe(to)
  })

  it('throws at the ends of its range instead of writing nonsense', () => {
    expect(
      isMotcuaError(
        thrownBy(() => addDays(plainDate('9999-12-31'), 1)),
        'core.bad-date',
      ),
    ).toBe(true)
    expect(
      isMotcuaError(
        thrownBy(() => addDays(plainDate('0001-01-01'), -1)),
        'core.bad-date',
      ),
    ).toBe(true)
    expect(
      isMotcuaError(
        thrownBy(() => addDays(plainDate('2021-01-01'), 0.5)),
        'core.bad-date',
      ),
    ).toBe(true)
    expect(isMotcuaError(thrownBy(() => addDays(plainDate('2021-01-01'), Number.NaN)))).toBe(true)
    expect(isMotcuaError(thrownBy(() => addMonths(plainDate('2021-01-01'), 0.5)))).toBe(true)
  })

  it('knows weekdays and ISO weeks at the turn of a year', () => {
    expect(isoWeekday(plainDate('2021-03-15'))).toBe(1)
    expect(isoWeekday(plainDate('2021-03-21'))).toBe(7)
    expect(isoWeek(plainDate('2021-01-03'))).toEqual({ year: 2020, week: 53 })
    expect(isoWeek(plainDate('2021-01-04'))).toEqual({ year: 2021, week: 1 })
    expect(isoWeek(plainDate('2024-12-30'))).toEqual({ year: 2025, week: 1 })
  })

  it('is written as officials write it', () => {
    expect(formatDate(plainDate('2021-03-05'))).toBe('05/03/2021')
    expect(daysBetween(plainDate('2021-03-05'), plainDate('2021-03-01'))).toBe(-4)
    expect(toDayNumber(plainDate('1970-01-01'))).toBe(0)
  })
})
