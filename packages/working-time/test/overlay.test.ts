import { plainDate, unwrap } from '@motcua/core'
import {
  addWorkingDays,
  type Calendar,
  calendarAsKnownOn,
  createCalendar,
  type DayOff,
  describeDay,
  isWorkingDay,
  type Notice,
  overlayCalendar,
  type WorkedDay,
} from '@motcua/working-time'
import { vietnamCalendar, vietnamNotices } from '@motcua/working-time/vietnam'
import { describe, expect, it } from 'vitest'

const national = vietnamCalendar()

function notice(id: string, announcedOn: string | null, days: Partial<Notice>): Notice {
  return {
    id,
    source: { document: `Văn bản ${id}`, from: null, status: 'unverified' },
    announcedOn: announcedOn === null ? null : plainDate(announcedOn),
    confidence: 'high',
    off: [],
    worked: [],
    ...days,
  }
}
const off = (date: string, kind: DayOff['kind'] = 'one-off'): DayOff => ({
  date: plainDate(date),
  kind,
  name: 'Nghỉ tránh bão',
})
const worked = (date: string, inPlaceOf: string | null = null): WorkedDay => ({
  date: plainDate(date),
  inPlaceOf: inPlaceOf === null ? null : plainDate(inPlaceOf),
})
const works = (calendar: Calendar, date: string) => unwrap(isWorkingDay(calendar, plainDate(date)))

describe('overlays', () => {
  const province = notice('province-storm', '2026-09-14', { off: [off('2026-09-15'), off('2026-09-16')] })
  const agency = notice('agency-saturday', '2026-09-01', { worked: [worked('2026-09-26')] })
  const commune = notice('commune-day', '2026-09-10', { off: [off('2026-09-18')] })

  it('lay province, agency and commune over the nation, one after the other', () => {
    const local = unwrap(
      overlayCalendar(national, [
        { scope: 'province', notices: [province] },
        { scope: 'agency', notices: [agency] },
        { scope: 'commune', notices: [commune] },
      ]),
    )
    expect(['15', '16', '17', '18', '26'].map((day) => works(local, `2026-09-${day}`))).toEqual([
      false,
      false,
      true,
      false,
      true,
    ])
    expect(unwrap(addWorkingDays(local, plainDate('2026-09-14'), 2))).toBe('2026-09-21')
    expect(unwrap(describeDay(local, plainDate('2026-09-15')))).toMatchObject({
      kind: 'one-off',
      source: { document: 'Văn bản province-storm' },
    })
    expect([works(national, '2026-09-15'), works(national, '2026-09-26')]).toEqual([true, false])
  })

  it('may be laid one by one or all at once', () => {
    const at = { scope: 'province', notices: [province] } as const
    const below = { scope: 'commune', notices: [commune] } as const
    const once = unwrap(overlayCalendar(national, [at, below]))
    const twice = unwrap(overlayCalendar(unwrap(overlayCalendar(national, [at])), [below]))
    expect(twice.version).toBe(once.version)
    expect(once.version).not.toBe(national.version)
  })

  it('are known from their own announcement on', () => {
    const all = [...vietnamNotices, province]
    const before = unwrap(calendarAsKnownOn(all, plainDate('2026-09-13')))
    const after = unwrap(calendarAsKnownOn(all, plainDate('2026-09-14')))
    expect([works(before, '2026-09-15'), works(after, '2026-09-15')]).toEqual([true, false])
  })

  it('may close a Saturday that was to be worked, and work on a swapped day that gives its Saturday back', () => {
    const storm = notice('storm', '2026-08-21', { off: [off('2026-08-22')] })
    expect(
      works(unwrap(overlayCalendar(national, [{ scope: 'province', notices: [storm] }])), '2026-08-22'),
    ).toBe(false)
    const unswap = notice('unswap', '2026-08-01', {
      off: [off('2026-08-22')],
      worked: [worked('2026-08-31')],
    })
    const local = unwrap(overlayCalendar(national, [{ scope: 'agency', notices: [unswap] }]))
    expect([works(local, '2026-08-22'), works(local, '2026-08-31')]).toEqual([false, true])
  })

  it('may revoke a notice by name', () => {
    const over = notice('storm-over', '2026-09-15', { replaces: ['province-storm'], worked: [] })
    const local = unwrap(overlayCalendar(national, [{ scope: 'province', notices: [province, over] }]))
    expect([works(local, '2026-09-15'), works(local, '2026-09-16')]).toEqual([true, true])
  })
})

describe('overlays that cross', () => {
  const refusal = (...layers: readonly Notice[][]) => {
    const refused = overlayCalendar(
      national,
      layers.map((notices) => ({ scope: 'commune', notices })),
    )
    return refused.ok
      ? []
      : refused.problems.map(({ code, params, path }) => [code.slice(13), params, path?.join('.')])
  }

  it('are refused where one works on a holiday of law', () => {
    const wrong = notice('wrong', '2026-08-01', { worked: [worked('2026-09-02'), worked('2026-04-27')] })
    expect(refusal([wrong])).toEqual([
      [
        'overlays-cross',
        { id: 'wrong', date: '2026-09-02', other: 'vn-labour-code-2026' },
        'overlays.0.notices.0.worked.0.date',
      ],
      [
        'overlays-cross',
        { id: 'wrong', date: '2026-04-27', other: 'vn-labour-code-2026' },
        'overlays.0.notices.0.worked.1.date',
      ],
    ])
  })

  it('are refused where two disagree on a day, whichever was announced later', () => {
    const closed = notice('closed', '2026-09-14', { off: [off('2026-09-15')] })
    const open = notice('open', '2026-09-14', { worked: [worked('2026-09-15')] })
    const later = notice('later', '2026-09-15', { worked: [worked('2026-09-15')] })
    for (const other of [open, later]) {
      expect(refusal([closed], [other])).toEqual([
        [
          'overlays-cross',
          { id: other.id, date: '2026-09-15', other: 'closed' },
          'overlays.1.notices.0.worked.0.date',
        ],
      ])
    }
  })

  it('are refused where a closure older than the swap would be overruled in silence', () => {
    const festival = notice('festival', '2025-09-01', { off: [off('2026-08-22')] })
    expect(refusal([festival])).toEqual([
      [
        'overlays-cross',
        { id: 'festival', date: '2026-08-22', other: 'vn-9441-tb-bnv-2025' },
        'overlays.0.notices.0.off.0.date',
      ],
    ])
  })

  it('are refused where work on a swapped day keeps its Saturday worked too', () => {
    const half = notice('half', '2026-08-01', { worked: [worked('2026-08-31')] })
    expect(refusal([half]).map(([code, params]) => [code, params])).toEqual([
      ['unmatched-swap', { date: '2026-08-22', inPlaceOf: '2026-08-31' }],
    ])
  })

  it('are refused without a date, or when they complete a year', () => {
    const undated = notice('undated', null, { years: [{ year: 2028, standing: 'settled' }] })
    expect(refusal([undated])).toEqual([
      ['overlay-completes-year', { id: 'undated', year: 2028 }, 'overlays.0.notices.0.years.0'],
      ['undated-overlay', { id: 'undated' }, 'overlays.0.notices.0.announcedOn'],
    ])
  })

  it('name their place also for what the fold refuses', () => {
    const twice = notice('twice', '2026-09-01', { off: [off('2026-09-15'), off('2026-09-15')] })
    expect(refusal([notice('fine', '2026-09-01', {}), twice])).toEqual([
      ['duplicate-day', { id: 'twice', date: '2026-09-15' }, 'overlays.0.notices.1.off.1.date'],
    ])
  })
})

describe('notices that contradict themselves', () => {
  const refusal = (...notices: readonly Notice[]) => {
    const refused = createCalendar([...notices, ...vietnamNotices])
    return refused.ok ? [] : refused.problems.map(({ code, path }) => [code.slice(13), path?.join('.')])
  }

  it('are refused with every place: a day off and worked, listed twice, a swap without its other half', () => {
    const one = notice('one', '2026-01-01', {
      off: [off('2026-03-02'), off('2026-03-02'), off('2026-03-03', 'swap')],
      worked: [worked('2026-03-02'), worked('2026-03-07'), worked('2026-03-07')],
    })
    expect(refusal(one)).toEqual([
      ['duplicate-day', 'notices.0.off.1.date'],
      ['unmatched-swap-day-off', 'notices.0.off.2.date'],
      ['off-and-worked', 'notices.0.worked.0.date'],
      ['duplicate-day', 'notices.0.worked.2.date'],
    ])
  })

  it('are refused where a worked day stands for a day that is worked', () => {
    const one = notice('one', '2026-01-01', {
      off: [off('2026-03-03', 'swap')],
      worked: [worked('2026-03-07', '2026-03-03'), worked('2026-03-14', '2026-03-04')],
    })
    expect(refusal(one)).toEqual([['unmatched-swap', 'notices.0.worked.1.inPlaceOf']])
  })

  it('are refused where they replace a notice that is unknown, later or themselves', () => {
    expect(
      refusal(
        notice('a', '2026-01-01', { replaces: ['nobody', 'b'] }),
        notice('b', '2026-01-02', { replaces: ['b'] }),
      ),
    ).toEqual([
      ['unknown-notice', 'notices.0.replaces.0'],
      ['unknown-notice', 'notices.0.replaces.1'],
      ['unknown-notice', 'notices.1.replaces.0'],
    ])
  })

  it('are refused where two of one day disagree and neither replaces the other', () => {
    const closed = notice('closed', '2026-09-14', { off: [off('2026-09-15')] })
    const open = notice('open', '2026-09-14', { worked: [worked('2026-09-15')] })
    expect(refusal(closed, open)).toEqual([['notices-contradict', 'notices.1.worked.0.date']])
    const calendar = unwrap(createCalendar([closed, { ...open, replaces: ['closed'] }, ...vietnamNotices]))
    expect(works(calendar, '2026-09-15')).toBe(true)
  })

  it.each([2026.5, 0, 10_000, Number.NaN])('are refused with the year %s', (year) => {
    expect(refusal(notice('a', '2026-01-01', { years: [{ year, standing: 'settled' }] }))).toEqual([
      ['bad-year', 'notices.0.years.0.year'],
    ])
    const options = { assumeWeekendsOnly: [2028, year], weeklyDaysOff: [0, 7] }
    const refused = createCalendar(vietnamNotices, options)
    expect(refused.ok ? [] : refused.problems.map(({ path }) => path?.join('.'))).toEqual([
      'options.weeklyDaysOff.0',
      'options.assumeWeekendsOnly.1',
    ])
  })

  it('leave the day to whichever notice is in force when one replaces another', () => {
    const storm = notice('storm', '2026-09-14', { off: [off('2026-09-15')] })
    const moved = notice('moved', '2026-09-15', { replaces: ['storm'], off: [off('2026-09-16')] })
    const calendar = unwrap(createCalendar([moved, storm, ...vietnamNotices]))
    expect([works(calendar, '2026-09-15'), works(calendar, '2026-09-16')]).toEqual([true, false])
    const before = unwrap(calendarAsKnownOn([moved, storm, ...vietnamNotices], plainDate('2026-09-14')))
    expect([works(before, '2026-09-15'), works(before, '2026-09-16')]).toEqual([false, true])
  })
})
