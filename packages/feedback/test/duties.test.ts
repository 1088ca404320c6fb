import { checkDated, epochOf, instantFromEpoch, plainDate } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import {
  cultureProfile,
  dutyStanding,
  type Feedback,
  type FeedbackProfile,
  feedbackDuties,
  indexProfile,
  industryProfile,
  legalDocumentsProfile,
  limitsOn,
  nationalProfile,
  termFor,
  transportProfile,
} from '../src/index.ts'
import { after, answer, at, by, classify, codes, publish, receive, schedule } from './support.ts'

const taken = receive('2021-03-15 08:30')

/** The duties as `step → last day`, in order. */
function due(feedback: Feedback, profile: FeedbackProfile = nationalProfile) {
  const duties = feedbackDuties(feedback, profile, schedule)
  if (!duties.ok) throw new Error(JSON.stringify(duties.problems))
  return duties.value.map(({ step, deadline }) => [step, deadline.dueOn])
}

function standings(feedback: Feedback, when: string, profile: FeedbackProfile = nationalProfile) {
  const duties = feedbackDuties(feedback, profile, schedule)
  return duties.ok ? duties.value.map((duty) => [duty.step, dutyStanding(duty, at(when))]) : []
}

describe('what is owed by the national rules', () => {
  it('forwards a rule of another body within five working days (Điều 9)', () => {
    const feedback = after(taken, classify('2021-03-15 10:00', 'rule', 'other'))
    expect(due(feedback)).toEqual([['forwardRule', '2021-03-22']])
    const duties = feedbackDuties(feedback, nationalProfile, schedule)
    expect(duties.ok && duties.value[0]?.limit.law).toMatchObject({
      document: 'Nghị định 20/2008/NĐ-CP',
      article: 'Điều 9 khoản 1 điểm d',
      status: 'verified',
    })
  })

  it('answers a rule of its own within 20 days, counted as days, and publishes two working days after', () => {
    const open = after(taken, classify('2021-03-15 10:00', 'rule'))
    // 20 days from 15 March end on Sunday 4 April, so on Monday.
    expect(due(open)).toEqual([
      ['answer', '2021-04-05'],
      ['progress', '2021-04-12'],
    ])
    const answered = after(taken, classify('2021-03-15 10:00', 'rule'), answer('2021-03-25 08:00', 'amend'))
    expect(due(answered)).toEqual([
      ['answer', '2021-04-05'],
      ['publish', '2021-03-29'],
    ])
  })

  it('tells the sender every seven days once the answer is late', () => {
    const late = after(
      taken,
      classify('2021-03-15 10:00', 'rule'),
      { type: 'reportProgress', by, at: at('2021-04-09 08:00') },
      { type: 'reportProgress', by, at: at('2021-04-19 08:00') },
      answer('2021-04-22 08:00', 'amend'),
    )
    expect(due(late)).toEqual([
      ['answer', '2021-04-05'],
      ['progress', '2021-04-12'],
      ['progress', '2021-04-16'],
      ['progress', '2021-04-26'],
      ['publish', '2021-04-26'],
    ])
    expect(standings(late, '2021-04-23 08:00')).toEqual([
      ['answer', 'metLate'],
      ['progress', 'met'],
      ['progress', 'metLate'],
      ['progress', 'met'],
      ['publish', 'open'],
    ])
    expect(standings(late, '2021-04-30 08:00').at(-1)).toEqual(['publish', 'overdue'])
  })

  it('sees a duty as it stood at any moment', () => {
    const answered = after(
      taken,
      classify('2021-03-15 10:00', 'rule'),
      answer('2021-03-25 08:00', 'amend'),
      publish('2021-03-29 16:00'),
    )
    expect(standings(answered, '2021-03-24 08:00')).toEqual([
      ['answer', 'open'],
      ['publish', 'open'],
    ])
    expect(standings(answered, '2021-03-29 16:00')).toEqual([
      ['answer', 'met'],
      ['publish', 'met'],
    ])
  })

  it('is in time up to the last moment and not one millisecond later', () => {
    const feedback = after(taken, classify('2021-03-15 10:00', 'rule'))
    const duties = feedbackDuties(feedback, nationalProfile, schedule)
    const [duty] = duties.ok ? duties.value : []
    if (!duty) throw new Error('An answer is owed.')
    const last = duty.deadline.dueAt
    const later = instantFromEpoch(epochOf(last) + 1)
    expect([dutyStanding(duty, last), dutyStanding(duty, later)]).toEqual(['open', 'overdue'])
    expect(dutyStanding({ ...duty, metAt: last }, later)).toBe('met')
    expect(dutyStanding({ ...duty, metAt: later }, later)).toBe('metLate')
    expect(dutyStanding({ ...duty, metAt: later }, last)).toBe('open')
  })

  it('sets no limit where the text sets none', () => {
    expect(due(after(taken, classify('2021-03-15 10:00', 'conduct', 'other')))).toEqual([])
    expect(due(after(taken))).toEqual([])
    // Conduct has laws of its own, questions have none: the 20 days are for rules.
    expect(due(after(taken, classify('2021-03-15 10:00', 'conduct')))).toEqual([])
    expect(due(after(taken, classify('2021-03-15 10:00', 'question')))).toEqual([])
    for (const register of ['complaint', 'denunciation', 'outOfScope'] as const) {
      expect(due(after(taken, classify('2021-03-15 10:00', register, 'other')))).toEqual([])
    }
    expect(due(after(taken, classify('2021-03-15 10:00', 'question', 'other')))).toEqual([])
    // Before the circular of 2017 only forwarding had a limit.
    const early = after(receive('2017-03-15 08:30'), classify('2017-03-15 10:00', 'rule'))
    expect(due(early)).toEqual([])
  })

  it('counts around Tết', () => {
    const feedback = after(receive('2021-02-08 08:30'), classify('2021-02-08 10:00', 'rule', 'other'))
    // 10 to 16 February 2021 were days off.
    expect(due(feedback)).toEqual([['forwardRule', '2021-02-22']])
  })

  it('gives a typed gap, not a guess', () => {
    const old = after(receive('2012-03-15 08:30'), classify('2012-03-15 10:00', 'rule'))
    expect(codes(feedbackDuties(old, nationalProfile, schedule))).toEqual(['feedback.no-limits-in-force'])
    const early = after(receive('2014-03-17 08:30'), classify('2014-03-17 10:00', 'rule', 'other'))
    expect(codes(feedbackDuties(early, nationalProfile, schedule))).toEqual(['working-time.calendar-gap'])
  })
})

describe('profiles of ministries', () => {
  it('shorten the report for data messages and lengthen it for complex matters', () => {
    const way = (form: 'written' | 'dataMessage', complexity?: 'complex') =>
      due(
        after(
          receive('2021-03-15 08:30', { form }),
          classify('2021-03-15 10:00', 'rule', 'own', complexity && { complexity }),
        ),
        industryProfile,
      )
    expect(way('written')).toEqual([['report', '2021-03-22']])
    expect(way('dataMessage')).toEqual([['report', '2021-03-18']])
    expect(way('dataMessage', 'complex')).toEqual([['report', '2021-03-29']])
  })

  it('forward conduct within their own limits', () => {
    const conduct = after(taken, classify('2021-03-15 10:00', 'conduct', 'other'))
    expect(due(conduct, industryProfile)).toEqual([['forwardConduct', '2021-03-17']])
    expect(due(conduct, cultureProfile)).toEqual([['forwardConduct', '2021-03-22']])
    const rule = after(taken, classify('2021-03-15 10:00', 'rule', 'other'))
    expect(due(rule, transportProfile)).toEqual([['forwardRule', '2021-03-17']])
  })

  it('changed in 2018', () => {
    const conduct = after(receive('2017-03-15 08:30'), classify('2017-03-15 10:00', 'conduct', 'other'))
    expect(due(conduct, industryProfile)).toEqual([['forwardConduct', '2017-03-20']])
  })

  it('measure declining and asking, where they do', () => {
    const declined = after(receive('2023-03-15 08:30'), {
      type: 'decline',
      by,
      at: at('2023-03-20 08:00'),
      missing: ['content'],
      guidance: 'Nêu rõ nội dung',
    })
    expect(due(declined, indexProfile)).toEqual([['guide', '2023-03-17']])
    expect(standings(declined, '2023-04-01 08:00', indexProfile)).toEqual([['guide', 'metLate']])
    const asked = after(receive('2023-03-15 08:30'), classify('2023-03-15 10:00', 'rule'), {
      type: 'askClarification',
      by,
      at: at('2023-03-16 08:00'),
    })
    expect(due(asked, indexProfile)).toEqual([
      ['askClarification', '2023-03-22'],
      ['answer', '2023-04-05'],
    ])
  })

  const all = [
    nationalProfile,
    industryProfile,
    cultureProfile,
    transportProfile,
    indexProfile,
    legalDocumentsProfile,
  ]
  it.each(all.map((profile) => [profile.id, profile] as const))(
    'of %s are sound and cite their law',
    (_, profile) => {
      expect(checkDated(profile.limits)).toEqual([])
      for (const { value } of profile.limits) {
        for (const limit of Object.values(value)) {
          expect(limit.law.document).not.toBe('')
          expect(termFor(limit, 'written', 'ordinary')).toBe(limit.term)
        }
      }
    },
  )

  it('answer by the day', () => {
    expect(limitsOn(legalDocumentsProfile, plainDate('2025-05-31')).ok).toBe(true)
    expect(codes(limitsOn(legalDocumentsProfile, plainDate('2025-05-30')))).toEqual([
      'feedback.no-limits-in-force',
    ])
  })
})
