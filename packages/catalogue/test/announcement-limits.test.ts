import { checkDated, unwrap } from '@motcua/core'
import { vietnamCalendar } from '@motcua/working-time/vietnam'
import { describe, expect, it } from 'vitest'
import {
  type Announcement,
  announceLimit,
  announcementLimits,
  announcementRules,
  announcementWarnings,
  emptyCatalogue,
  partsRules,
} from '../src/index.ts'
import { apply, codesOf, day, decision } from './support.ts'

const calendar = vietnamCalendar()
const announced = (signedOn: string, effectiveOn: string, more: Partial<Announcement>) =>
  decision(1, effectiveOn, [], { signedOn: day(signedOn), ...more })
const due = (announcement: Announcement) =>
  unwrap(announcementLimits(announcement, calendar)).map(({ duty, dueOn, amount, unit }) => [
    duty,
    dueOn,
    `${amount} ${unit}`,
  ])

describe('the limits of announcing (Nghị định 63/2010/NĐ-CP, Điều 15 and 24.2)', () => {
  it('gives a province 5 days before effect and 5 working days over Tết', () => {
    expect(due(announced('2026-02-13', '2026-03-01', { authority: 'province' }))).toEqual([
      ['announce', '2026-02-24', '5 day'],
      ['enter', '2026-02-27', '5 workingDay'],
    ])
  })

  it('gives a ministry 20 days before effect and 10 working days', () => {
    expect(due(announced('2021-03-01', '2021-04-01', { authority: 'ministry' }))).toEqual([
      ['announce', '2021-03-12', '20 day'],
      ['enter', '2021-03-15', '10 workingDay'],
    ])
  })

  it('gives the shortened procedure 3 days after effect and 2 working days, whoever announces', () => {
    for (const authority of ['ministry', 'province', 'delegated', null] as const) {
      expect(due(announced('2021-03-05', '2021-03-05', { authority, shortened: true }))).toEqual([
        ['announce', '2021-03-08', '3 day'],
        ['enter', '2021-03-09', '2 workingDay'],
      ])
    }
  })

  it('knows no number for entering where the article names none', () => {
    expect(due(announced('2021-03-01', '2021-04-01', { authority: 'delegated' }))).toEqual([
      ['announce', '2021-03-27', '5 day'],
    ])
  })

  it('counts from the day of the text where that is another', () => {
    const decision = announced('2021-03-01', '2021-04-01', {
      authority: 'province',
      textEffectiveOn: day('2021-03-20'),
    })
    expect(announceLimit(decision)).toMatchObject({ countedFrom: '2021-03-20', dueOn: '2021-03-15' })
  })

  it('names the article, verified, with each limit', () => {
    const limits = unwrap(
      announcementLimits(announced('2021-03-01', '2021-04-01', { authority: 'province' }), calendar),
    )
    expect(limits.map(({ law }) => [law.article, law.status])).toEqual([
      ['Điều 15', 'verified'],
      ['Điều 24 khoản 2', 'verified'],
    ])
  })

  it('guesses neither authority nor old law, and hands on a gap of the calendar', () => {
    const codes = (announcement: Announcement) => {
      const result = announcementLimits(announcement, calendar)
      return result.ok ? [] : result.problems.map(({ code }) => code)
    }
    expect(codes(announced('2021-03-01', '2021-04-01', {}))).toEqual(['catalogue.authority-unknown'])
    expect(codes(announced('2017-09-24', '2017-11-01', { authority: 'ministry' }))).toEqual([
      'catalogue.no-limits-known',
    ])
    expect(codes(announced('2090-03-01', '2090-04-01', { authority: 'ministry' }))).toEqual([
      'working-time.calendar-gap',
    ])
  })
})

describe('the dated law of this package', () => {
  it('has no two values on one day', () => {
    expect([...checkDated(announcementRules), ...checkDated(partsRules)]).toEqual([])
  })
})

describe('warnings of a decision', () => {
  it('says when it takes effect before it was signed, or before its text', () => {
    const early = announced('2021-03-02', '2021-03-01', { textEffectiveOn: day('2021-03-10') })
    expect(codesOf(announcementWarnings(early))).toEqual([
      'catalogue.effect-before-signing',
      'catalogue.effect-before-text',
    ])
  })

  it('lets the shortened procedure take effect before the signing, for three days', () => {
    const shortened = (signedOn: string) =>
      codesOf(announcementWarnings(announced(signedOn, '2021-03-05', { shortened: true })))
    expect(shortened('2021-03-08')).toEqual([])
    expect(shortened('2021-03-09')).toEqual(['catalogue.announced-late'])
  })

  it('says when it was signed after its limit, to the day', () => {
    const inTime = announced('2021-03-27', '2021-04-01', { authority: 'province' })
    const late = announced('2021-03-28', '2021-04-01', { authority: 'province' })
    expect(announcementWarnings(inTime)).toEqual([])
    expect(codesOf(announcementWarnings(late))).toEqual(['catalogue.announced-late'])
    expect(announceLimit(late)?.daysLate).toBe(1)
  })

  it('stands on the record and refuses nothing', () => {
    const late = announced('2021-03-28', '2021-04-01', { authority: 'province' })
    const [record] = apply(emptyCatalogue, late).announcements
    expect(record?.warnings.map(({ code }) => code)).toEqual(['catalogue.announced-late'])
  })
})
