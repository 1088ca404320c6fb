import { instant, instantFromEpoch, plainDate, plainTime } from '@motcua/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPortalDue, formatPortalTime, parsePortalDue, parsePortalTime } from '../src/index.ts'

describe('times on the wire', () => {
  it('are on the clock of Vietnam, wherever the process runs', () => {
    expect(formatPortalTime(instant('2021-03-15T08:30:05+07:00'))).toBe('20210315083005')
    expect(formatPortalTime(instant('2021-12-31T17:00:00Z'))).toBe('20220101000000')
    expect(parsePortalTime('20220101000000')).toEqual({ ok: true, value: '2021-12-31T17:00:00.000Z' })
  })

  it('come back to the second', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4_000_000_000 }),
        fc.integer({ min: 0, max: 999 }),
        (second, ms) => {
          const text = formatPortalTime(instantFromEpoch(second * 1000 + ms))
          expect(text).toMatch(/^\d{14}$/)
          expect(parsePortalTime(text)).toEqual({ ok: true, value: instantFromEpoch(second * 1000) })
        },
      ),
    )
  })

  it.each([
    '20210231000000',
    '20211301000000',
    '20210315240000',
    '20210315006000',
    '2021031508',
    '',
    '2021-03-15T08:30',
  ])('refuses %j', (text) => {
    const refused = { ok: false, problems: [{ code: 'national-portal.bad-date', params: { text } }] }
    expect(parsePortalTime(text)).toEqual(refused)
    expect(parsePortalDue(text)).toEqual(refused)
  })
})

describe('appointments on the wire', () => {
  it('last to the end of their day, not to the midnight that belongs to the next', () => {
    const due = { dueOn: plainDate('2021-03-22') }
    expect(formatPortalDue(due)).toBe('20210322235959')
    expect(parsePortalDue('20210322235959')).toEqual({ ok: true, value: due })
  })

  it('keep an hour that was promised', () => {
    const due = { dueOn: plainDate('2021-03-22'), dueTime: plainTime('00:00') }
    expect(formatPortalDue(due)).toBe('20210322000000')
    expect(parsePortalDue('20210322000000')).toEqual({ ok: true, value: due })
    expect(parsePortalDue('20210322170059')).toEqual({
      ok: true,
      value: { dueOn: '2021-03-22', dueTime: '17:00' },
    })
  })
})
