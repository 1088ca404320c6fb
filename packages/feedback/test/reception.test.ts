import { addDays, fromDayNumber, type PlainDate, plainDate, toDayNumber } from '@motcua/core'
import { isWorkingDay } from '@motcua/working-time'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReceptionSchedule, type ReceptionHead, type ReceptionSchedule } from '../src/index.ts'
import { calendar, codes } from './support.ts'

const schedule = (
  head: ReceptionHead,
  from: string,
  to: string,
  postedOn: string,
  days: readonly string[],
): ReceptionSchedule => ({
  head,
  from: plainDate(from),
  to: plainDate(to),
  postedOn: plainDate(postedOn),
  days: days.map((on) => ({ on: plainDate(on) })),
})
const check = (one: ReceptionSchedule) => checkReceptionSchedule(one, calendar)

describe('the law of 2013', () => {
  it('has a district chairman receive twice a month', () => {
    const good = schedule('districtChair', '2021-03-01', '2021-04-30', '2021-02-20', [
      '2021-03-10',
      '2021-03-25',
      '2021-04-12',
      '2021-04-26',
    ])
    expect(check(good)).toMatchObject({
      ok: true,
      value: {
        posting: 'inTime',
        periods: [
          { period: '2021-03', days: 2, minimum: 2, law: { article: 'Điều 13 khoản 5' } },
          { period: '2021-04', days: 2, minimum: 2 },
        ],
      },
    })
    expect(check({ ...good, days: good.days.slice(1) })).toMatchObject({
      problems: [
        { code: 'feedback.reception-too-few-days', params: { period: '2021-03', days: 1, minimum: 2 } },
      ],
    })
  })

  it('has a commune chairman receive once a week, whole weeks judged', () => {
    // 1 March 2021 is a Monday; the days from Monday 29 March are no whole week of the schedule.
    const weekly = schedule('communeChair', '2021-03-01', '2021-03-31', '2021-02-18', [
      '2021-03-04',
      '2021-03-11',
      '2021-03-18',
      '2021-03-25',
    ])
    expect(check(weekly)).toMatchObject({
      ok: true,
      value: {
        periods: [
          { period: '2021-W09' },
          { period: '2021-W10' },
          { period: '2021-W11' },
          { period: '2021-W12' },
        ],
      },
    })
    // Four days in the month are not enough when one week has none.
    const bunched = schedule('communeChair', '2021-03-01', '2021-03-31', '2021-02-18', [
      '2021-03-04',
      '2021-03-11',
      '2021-03-12',
      '2021-03-25',
    ])
    expect(check(bunched)).toMatchObject({
      problems: [
        { code: 'feedback.reception-too-few-days', params: { period: '2021-W11', days: 0, minimum: 1 } },
      ],
    })
  })

  it('judges whole months only', () => {
    const partly = schedule('agencyHead', '2021-03-10', '2021-05-20', '2021-03-01', ['2021-04-12'])
    const report = check(partly)
    expect(report.ok && report.value.periods.map(({ period }) => period)).toEqual(['2021-04'])
  })

  it('excuses a week without a working day, and no other', () => {
    // Tết 2023: 20 to 26 January off, so the week of Monday 23 January still has Friday 27.
    const tet = schedule('communeChair', '2023-01-16', '2023-01-29', '2023-01-03', ['2023-01-17'])
    expect(codes(check(tet))).toEqual(['feedback.reception-too-few-days'])
    // Tết 2026: 14 to 22 February off.
    const whole = schedule('communeChair', '2026-02-16', '2026-02-22', '2026-02-02', [])
    expect(check(whole)).toMatchObject({
      ok: true,
      value: { periods: [{ period: '2026-W08', days: 0, minimum: 1, excused: 'noWorkingDay' }] },
    })
  })

  it.each([
    ['provinceChair', 'Điều 12 khoản 5'],
    ['agencyHead', 'Điều 18 khoản 2'],
  ] as const)('has %s receive once a month', (head, article) => {
    expect(check(schedule(head, '2021-03-01', '2021-03-31', '2021-02-20', ['2021-03-10']))).toMatchObject({
      value: { periods: [{ minimum: 1, law: { article } }] },
    })
    expect(codes(check(schedule(head, '2021-03-01', '2021-03-31', '2021-02-20', [])))).toEqual([
      'feedback.reception-too-few-days',
    ])
  })

  it('wants it posted five working days before the first day', () => {
    const posted = (on: string) =>
      schedule('agencyHead', '2021-03-01', '2021-03-31', on, ['2021-03-08', '2021-03-30'])
    expect(codes(check(posted('2021-03-01')))).toEqual([])
    expect(check(posted('2021-03-02'))).toMatchObject({
      problems: [
        {
          code: 'feedback.reception-posted-late',
          params: { postedOn: '2021-03-02', latest: '2021-03-01', on: '2021-03-08' },
          path: ['postedOn'],
          law: [{ article: 'Điều 24 khoản 4' }],
        },
      ],
    })
    // Across Tết 2021, 10 to 16 February.
    const tet = (on: string) => schedule('agencyHead', '2021-02-01', '2021-02-28', on, ['2021-02-18'])
    expect(codes(check(tet('2021-02-04')))).toEqual([])
    expect(codes(check(tet('2021-02-05')))).toEqual(['feedback.reception-posted-late'])
  })

  it('leaves a reception on a weekend to the host, never one on a holiday or a day made up for one', () => {
    // Saturday 10 April; the Hùng Kings' day; Monday 3 May, made up for Saturday 1 May; Saturday 1 May itself.
    const days = ['2021-04-10', '2021-04-21', '2021-05-03', '2021-05-01']
    const busy = schedule('agencyHead', '2021-04-01', '2021-05-31', '2021-03-01', days)
    const off = (weekends: 'refuse' | 'accept') => {
      const result = checkReceptionSchedule(busy, calendar, { weekends })
      return result.ok ? [] : result.problems.map(({ code, path }) => [code, path?.[1]])
    }
    const dayOff = (index: number) => ['feedback.reception-day-off', index]
    expect(off('refuse')).toEqual([0, 1, 2, 3].map(dayOff))
    expect(off('accept')).toEqual([1, 2, 3].map(dayOff))
  })

  it('names every fault with its place', () => {
    const bad = schedule('agencyHead', '2021-04-01', '2021-04-30', '2021-03-01', [
      '2021-04-10',
      '2021-04-21',
      '2021-04-12',
      '2021-04-12',
      '2021-05-04',
    ])
    const result = check(bad)
    expect(result.ok ? [] : result.problems.map(({ code, path }) => [code, path?.[1]])).toEqual([
      // A Saturday; the day of the Hùng Kings; the same day twice; the month after.
      ['feedback.reception-day-off', 0],
      ['feedback.reception-day-off', 1],
      ['feedback.reception-day-twice', 3],
      ['feedback.reception-day-outside', 4],
    ])
    expect(codes(check({ ...bad, from: plainDate('2021-05-01') }))).toEqual([
      'feedback.reception-period-backwards',
    ])
  })

  it('wants notice of a moved day before either day', () => {
    const moved = (noticedOn: string | null): ReceptionSchedule => ({
      ...schedule('agencyHead', '2021-03-01', '2021-03-31', '2021-03-01', []),
      days: [
        {
          on: plainDate('2021-03-10'),
          moved: {
            from: plainDate('2021-03-08'),
            noticedOn: noticedOn === null ? null : plainDate(noticedOn),
          },
        },
      ],
    })
    expect(codes(check(moved('2021-03-07')))).toEqual([])
    // It was posted as the day it was moved from.
    expect(check({ ...moved('2021-03-07'), postedOn: plainDate('2021-03-02') })).toMatchObject({
      problems: [{ code: 'feedback.reception-posted-late', params: { on: '2021-03-08' } }],
    })
    for (const noticedOn of ['2021-03-08', null]) {
      expect(check(moved(noticedOn))).toMatchObject({
        problems: [{ code: 'feedback.reception-move-without-notice', params: { latest: '2021-03-07' } }],
      })
    }
  })
})

describe('after the law of 2013', () => {
  it('has a commune chairman receive twice a month', () => {
    const july = schedule('communeChair', '2026-07-01', '2026-07-31', '2026-06-20', [
      '2026-07-08',
      '2026-07-22',
    ])
    expect(check(july)).toMatchObject({
      ok: true,
      value: {
        posting: 'inTime',
        periods: [{ period: '2026-07', days: 2, minimum: 2, law: { status: 'unverified' } }],
      },
    })
    expect(codes(check({ ...july, days: july.days.slice(1) }))).toEqual(['feedback.reception-too-few-days'])
  })

  it('judges a week across the change by neither law', () => {
    const across = schedule('communeChair', '2026-06-29', '2026-07-05', '2026-06-01', [])
    expect(check(across)).toEqual({ ok: true, value: { periods: [], posting: 'inTime' } })
  })

  it('names what is not known instead of guessing it', () => {
    const august = schedule('provinceChair', '2026-08-01', '2026-08-31', '2026-07-01', ['2026-08-12'])
    expect(check(august)).toMatchObject({
      problems: [
        { code: 'feedback.reception-rule-unknown', params: { head: 'provinceChair', period: '2026-08' } },
      ],
    })
    const district = schedule('districtChair', '2025-07-01', '2025-07-31', '2025-06-01', [
      '2025-07-09',
      '2025-07-10',
    ])
    expect(codes(check(district))).toEqual(['feedback.reception-rule-unknown'])
    const commune = schedule('communeChair', '2026-08-01', '2026-08-31', '2026-08-04', [
      '2026-08-05',
      '2026-08-06',
    ])
    expect(check(commune)).toMatchObject({ ok: true, value: { posting: 'ruleUnknown' } })
    const beyond = schedule('communeChair', '2028-02-01', '2028-02-29', '2028-01-03', [
      '2028-02-08',
      '2028-02-09',
    ])
    expect(new Set(codes(check(beyond)))).toEqual(new Set(['working-time.calendar-gap']))
  })
})

describe('any schedule', () => {
  const first = toDayNumber(plainDate('2021-01-04'))
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 83 }), { maxLength: 40 })

  it('of a commune is taken exactly when a day-by-day count finds no fault', () => {
    fc.assert(
      fc.property(days, fc.boolean(), (offsets, everyWeek) => {
        const thursdays = everyWeek ? Array.from({ length: 12 }, (_, week) => week * 7 + 3) : []
        const all = [...new Set([...offsets, ...thursdays])].map((offset) => fromDayNumber(first + offset))
        const one = schedule('communeChair', '2021-01-04', '2021-03-28', '2020-12-01', all)
        const works = (day: PlainDate) => {
          const working = isWorkingDay(calendar, day)
          return working.ok && working.value
        }
        const weeks = Array.from({ length: 12 }, (_, week) =>
          Array.from({ length: 7 }, (_, day) => addDays(fromDayNumber(first), week * 7 + day)),
        )
        const sound =
          all.every(works) &&
          weeks.every((week) => !week.some(works) || week.some((day) => all.includes(day)))
        expect(check(one).ok).toBe(sound)
      }),
      { numRuns: 200 },
    )
  })
})
