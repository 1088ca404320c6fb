import { plainDate, unwrap } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import { dossierScores, type ScoringOptions } from '../src/scoring.ts'
import {
  accepted,
  agency,
  desk,
  dossierId,
  giveBack,
  type Options,
  otherDesk,
  procedure,
  processed,
  run,
  type Step,
  schedule,
  t,
} from './support.ts'

const scoresOf = (steps: readonly Step[], options: Options = {}, scoring: ScoringOptions = {}) => {
  const scores = unwrap(dossierScores(run(steps, options).events, schedule, scoring))
  if (scores === null) throw new Error('no scores')
  return scores
}
const start = processed(t('2021-03-01')) // due Mon 08/03
const approve = (on: string, time = '09:00'): Step => [t(on, time), 'agencyHead', { type: 'approve' }]
const rate = (on: string, complaint: 'none' | 'made'): readonly Step[] => [
  [t(on), 'desk', { type: 'returnResult', means: 'desk' }],
  [t(on), 'applicant', { type: 'rate', satisfaction: 'neutral', complaint }],
]

describe('indicator 1, the whole time (Điều 13.1)', () => {
  it.each([
    ['2021-03-05', 2],
    ['2021-03-08', 1],
    ['2021-03-09', 0],
  ] as const)('done on %s gives %i', (on, points) => {
    const { time, agencies } = scoresOf([...start, approve(on)])
    expect(time.points).toBe(points)
    expect(time.law).toMatchObject({
      document: 'Thông tư 01/2018/TT-VPCP',
      article: 'Điều 13 khoản 1',
      status: 'verified',
    })
    expect(agencies).toMatchObject([{ unit: agency, work: 'whole', points }])
  })

  it('is measured by the legal time, whatever was promised anew', () => {
    const sorry: Step = [
      t('2021-03-04'),
      'agency',
      { type: 'apologise', reason: 'Mưa lũ', newDueOn: plainDate('2021-03-15') },
    ]
    const { time } = scoresOf([...start, sorry, approve('2021-03-10')])
    expect(time.points).toBe(0)
    expect(time.trace.vi).toBe('Xong ngày 10/03/2021, quá thời hạn (08/03/2021).')
  })

  it('counts a limit in hours to the minute', () => {
    const hours = {
      procedure: procedure({ channels: [{ channel: 'inPerson', term: { unit: 'workingHour', amount: 4 } }] }),
    }
    const points = (time: string) => scoresOf([...start, approve('2021-03-01', time)], hours).time.points
    expect([points('14:29'), points('14:30'), points('14:31')].every((one) => one !== null)).toBe(true)
    expect(new Set([points('09:30'), points('17:30')])).toEqual(new Set([2, 0]))
  })

  it('is left out without a result or a time limit', () => {
    expect(scoresOf(start)).toMatchObject({
      time: { points: null },
      contacts: { points: null },
      bodies: { points: null },
      attitude: { points: null },
    })
    const stopped: Step = [t('2021-03-02'), 'desk', { type: 'stop', reason: 'Rút', finance: 'nothingDue' }]
    expect(scoresOf([...start, stopped]).time.points).toBeNull()
    const noTerm = { procedure: procedure({ channels: [{ channel: 'inPerson' }] }) }
    expect(scoresOf([...start, approve('2021-03-02')], noTerm).time).toMatchObject({
      points: null,
      trace: { en: 'The procedure has no time limit.' },
    })
    expect(unwrap(dossierScores([], schedule))).toBeNull()
  })

  it('cites the circular as unverified after the decree it rests on', () => {
    const { time } = scoresOf([...processed(t('2026-03-02')), approve('2026-03-03')])
    expect(time.law.status).toBe('unverified')
  })
})

describe('indicator 2, the time of each agency (Điều 13.2)', () => {
  it('F15: B took longer than its share, A and the whole were quicker', () => {
    const ten = {
      procedure: procedure({ channels: [{ channel: 'inPerson', term: { unit: 'workingDay', amount: 10 } }] }),
    }
    const share = (on: string, unit: typeof agency, amount: number): Step => [
      t(on),
      'agency',
      { type: 'handOver', agency: unit, work: 'Phần việc', term: { unit: 'workingDay', amount } },
    ]
    const [a, b, c] = ['co-quan-a', 'co-quan-b', 'co-quan-c'] as unknown as [
      typeof agency,
      typeof agency,
      typeof agency,
    ]
    const steps = [
      ...start,
      share('2021-03-01', a, 3),
      share('2021-03-03', b, 2),
      share('2021-03-09', c, 5),
      approve('2021-03-12'),
    ]
    const { time, agencies } = scoresOf(steps, ten)
    expect(time.points).toBe(2)
    expect(agencies.map(({ unit, points }) => [unit, points])).toEqual([
      [a, 2],
      [b, 0],
      [c, 2],
    ])
  })

  it('holds those consulted to the time they were asked to keep', () => {
    const consult = (replyBy: string): Step => [
      t('2021-03-02'),
      'agency',
      { type: 'consult', with: otherDesk, content: 'Quy hoạch', replyBy: t(replyBy) },
    ]
    const answer = (on: string, consultation: number): Step => [
      t(on),
      'agency',
      { type: 'answerConsultation', consultation },
    ]
    const steps = [
      ...start,
      consult('2021-03-04'),
      consult('2021-03-04'),
      consult('2021-03-04'),
      consult('2021-03-12'),
      answer('2021-03-03', 1),
      answer('2021-03-05', 2),
      approve('2021-03-08'),
    ]
    const { agencies } = scoresOf(steps)
    expect(agencies.filter(({ work }) => work === 'consultation').map(({ points }) => points)).toEqual([
      2,
      0,
      0,
      null,
    ])
  })
})

describe('indicators 3 and 4, contacts and bodies (Điều 13.3–4)', () => {
  const ask = (fault: 'applicant' | 'authority'): readonly Step[] => [
    [
      t('2021-03-01'),
      'desk',
      { type: 'requestSupplementAtIntake', reason: 'Thiếu', items: ['Tờ khai'], fault },
    ],
    [t('2021-03-01'), 'applicant', { type: 'supplyAtIntake' }],
  ]
  const after = (asked: readonly Step[], more: readonly Step[] = []) =>
    scoresOf([...start.slice(0, 1), ...asked, ...start.slice(1), ...more, approve('2021-03-30')], {
      policy: { maxSupplementRequests: 9, directRequests: 'allow' },
    })

  it.each([
    [[], 2, 2],
    [['authority'], 1, 1],
    [['applicant'], 1, 1],
    [['authority', 'applicant'], 1, 1],
    [['authority', 'authority'], 0, 1],
  ] as const)('asked %j: contacts %i, bodies %i', (faults, contacts, bodies) => {
    const scores = after(faults.flatMap(ask))
    expect([scores.contacts.points, scores.bodies.points]).toEqual([contacts, bodies])
  })

  it('counts an agency that asked the applicant past the desk', () => {
    const direct = { ...giveBack, through: 'direct' } as typeof giveBack
    const round: readonly Step[] = [
      [t('2021-03-02'), 'agency', direct],
      [t('2021-03-04'), 'desk', { type: 'receiveSupplement' }],
      [t('2021-03-04'), 'desk', { type: 'transferToAgency', agency, medium: 'paper' }],
    ]
    expect(after([], round).bodies.points).toBe(0)
  })
})

describe('indicator 7, the attitude (Điều 13.7)', () => {
  it.each([
    ['2021-03-05', 'none', 2],
    ['2021-03-08', 'none', 1],
    ['2021-03-05', 'made', 0],
    ['2021-03-09', 'none', 0],
  ] as const)('done on %s, complaint %s: %i', (on, complaint, points) => {
    expect(scoresOf([...start, approve(on), ...rate(on, complaint)]).attitude.points).toBe(points)
  })

  it('does not count an unfounded complaint, and leaves the gap of the circular to the host', () => {
    const early = [...start, approve('2021-03-05'), ...rate('2021-03-05', 'made')]
    expect(scoresOf(early, {}, { complaint: 'unfounded' }).attitude.points).toBe(2)
    const late = [...start, approve('2021-03-09')]
    expect(scoresOf(late, {}, { lateWithoutComplaint: null }).attitude.points).toBeNull()
    expect(scoresOf(late, {}, { complaint: 'made' }).attitude.points).toBe(0)
  })

  it('knows results given at once, which have no time limit to be measured by', () => {
    const immediate = { procedure: procedure({ policies: { immediateResult: true } }) }
    const steps: readonly Step[] = [
      ...accepted(t('2021-03-01')).slice(0, 1),
      [t('2021-03-01'), 'desk', { type: 'resolveImmediately', outcome: 'granted', receipt: 'notAsked' }],
    ]
    expect(scoresOf(steps, immediate)).toMatchObject({
      dossier: dossierId,
      time: { points: null },
      agencies: [{ unit: desk, points: null }],
      contacts: { points: 2 },
      attitude: { points: null },
    })
  })
})
