import { epochOf, type Instant, instantFromEpoch, plainDate, unwrap } from '@motcua/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DutyTransition, sweepDossier, sweepObligations } from '../src/duties.ts'
import { type Dossier, dossierPolicyOn, evolve, type ObligationStatus, obligationsOf } from '../src/index.ts'
import {
  accepted,
  agency,
  desk,
  giveBack,
  otherDesk,
  processed,
  run,
  type Step,
  schedule,
  submit,
  t,
  transfer,
} from './support.ts'

/** Runs a dossier through its life with a look at each of the times given, remembering what was recorded. */
function watched(steps: readonly Step[], looks: readonly Instant[], options = {}): readonly DutyTransition[] {
  const { events } = run(steps, options)
  const known = new Map<string, ObligationStatus>()
  const found: DutyTransition[] = []
  for (const at of looks) {
    let dossier: Dossier | null = null
    for (const event of events) if (event.at <= at) dossier = evolve(dossier, event)
    if (dossier === null) continue
    const swept = sweepDossier(dossier, { schedule, at }, (duty) => known.get(duty) ?? null)
    if (swept.outcome === 'failed') throw new Error(JSON.stringify(swept))
    for (const transition of swept.transitions) {
      known.set(transition.duty, transition.status)
      found.push(transition)
    }
  }
  return found
}
const ids = (found: readonly DutyTransition[]) => found.map(({ id }) => id.slice('hs-1:'.length)).sort()
const returned: readonly Step[] = [
  ...processed(t('2021-03-01')),
  [t('2021-03-03'), 'agency', giveBack],
  [t('2021-03-10'), 'desk', { type: 'receiveSupplement' }],
  [t('2021-03-10', '10:00'), 'desk', transfer],
  [t('2021-03-16'), 'agencyHead', { type: 'approve' }],
  [t('2021-03-17'), 'desk', { type: 'returnResult', means: 'desk' }],
]

describe('a sweep', () => {
  it('tells each transition once, with when it came about and not when it was noticed', () => {
    const looks = [t('2021-03-01', '09:30'), t('2021-03-02'), t('2021-03-09'), t('2021-03-31')]
    const found = watched(processed(t('2021-03-01')), looks)
    expect(found.map(({ id, since }) => [id, since])).toEqual([
      ['hs-1:handOver:1:raised', t('2021-03-01')],
      ['hs-1:handOver:1:met', t('2021-03-01')],
      ['hs-1:result:1:raised', t('2021-03-01')],
      ['hs-1:apology:1:raised', t('2021-03-01')],
      ['hs-1:result:1:missed', t('2021-03-08', '23:59').replace('16:59', '17:00')],
      ['hs-1:apology:1:missed', t('2021-03-07', '23:59').replace('16:59', '17:00')],
    ])
  })

  it('begins new duties after a supplement, and finds them when everything is over too', () => {
    const expected = [
      'handOver:1:met',
      'handOver:1:raised',
      'handOver:2:met',
      'handOver:2:raised',
      'result:2:met',
      'result:2:raised',
      'supplementNotice:1:met',
      'supplementNotice:1:raised',
    ]
    expect(ids(watched(returned, [t('2021-05-01')]))).toEqual(expected)
  })

  it('keeps on record that the result was late when the dossier was sent back', () => {
    const late: readonly Step[] = [
      ...processed(t('2021-03-01')),
      [t('2021-03-10'), 'agency', giveBack],
      [t('2021-03-15'), 'desk', { type: 'receiveSupplement' }],
    ]
    expect(ids(watched(late, [t('2021-03-11')]))).toContain('result:1:missed')
    expect(ids(watched(late, [t('2021-03-16')]))).toContain('result:1:missed')
    const { dossier } = run(late)
    const swept = sweepDossier(dossier, { schedule, at: t('2021-03-16') }, () => null)
    expect(
      swept.outcome === 'swept' &&
        swept.duties.filter(({ standing }) => standing === 'owed').map((d) => d.id),
    ).toEqual(['hs-1:handOver:2', 'hs-1:result:2'])
  })

  it('holds each agency to its own share, and the desk that forwarded to its own hand-over', () => {
    const shared: readonly Step[] = [
      ...processed(t('2021-03-01')),
      [
        t('2021-03-01'),
        'agency',
        { type: 'handOver', agency, work: 'Thẩm định', term: { unit: 'workingDay', amount: 2 } },
      ],
      [
        t('2021-03-02'),
        'agency',
        { type: 'handOver', agency: otherDesk, work: 'Phê duyệt', term: { unit: 'workingDay', amount: 1 } },
      ],
    ]
    const found = watched(shared, [t('2021-03-05')])
    expect(found.filter(({ kind }) => kind === 'stage').map(({ id, owner }) => [id.slice(5), owner])).toEqual(
      [
        ['stage:1:raised', agency],
        ['stage:1:met', agency],
        ['stage:2:raised', otherDesk],
        ['stage:2:missed', otherDesk],
      ],
    )
    const forwarded: readonly Step[] = [
      ...accepted(t('2021-03-01')),
      [t('2021-03-02'), 'desk', { type: 'forwardToOtherDesk', desk: otherDesk }],
    ]
    const hand = watched(forwarded, [t('2021-03-02', '10:00')]).filter(({ kind }) => kind === 'handOver')
    expect(hand.map(({ id, owner }) => [id.slice(5), owner])).toEqual([
      ['handOver:1:raised', desk],
      ['handOver:1:missed', desk],
      ['handOver:2:raised', otherDesk],
    ])
  })

  it('expects nothing more once work has ended', () => {
    const ended: readonly Step[] = [
      ...processed(t('2021-03-01')),
      [
        t('2021-03-02'),
        'agency',
        { type: 'consult', with: otherDesk, content: 'Quy hoạch', replyBy: t('2021-03-04') },
      ],
      [t('2021-03-03'), 'agencyHead', { type: 'approve' }],
    ]
    const found = watched(ended, [t('2021-03-02', '10:00'), t('2021-04-01')])
    expect(ids(found).filter((id) => id.startsWith('consultation'))).toEqual(['consultationReply:1:raised'])
    const swept = sweepDossier(run(ended).dossier, { schedule, at: t('2021-04-01') }, () => null)
    expect(swept.outcome === 'swept' && swept.duties.every(({ standing }) => standing === 'settled')).toBe(
      true,
    )
  })

  it('warns of the apology while the dossier is not late', () => {
    const { dossier } = run(processed(t('2021-03-01')))
    const standings = (at: Instant) => {
      const swept = sweepDossier(dossier, { schedule, at }, () => null)
      return swept.outcome === 'swept' ? swept.duties.map(({ kind, standing }) => `${kind} ${standing}`) : []
    }
    expect(standings(t('2021-03-05'))).toEqual(['handOver settled', 'result owed', 'apology warning'])
    expect(standings(t('2021-03-09'))).toEqual(['handOver settled', 'result owed', 'apology owed'])
  })

  it('reports a dossier it cannot judge and goes on', () => {
    const { dossier } = run(processed(t('2021-03-01')))
    const future = {
      ...dossier,
      clock: { ...(dossier.clock as object), entries: [{ kind: 'start', at: t('2090-01-01') }] },
    }
    const broken = { ...dossier, supplements: null }
    const all = [future, broken, dossier] as unknown as Dossier[]
    const outcomes = [...sweepObligations(all, { schedule, at: t('2021-03-02') }, () => null)]
    expect(outcomes).toMatchObject([
      { outcome: 'failed', problems: [{ code: expect.stringMatching(/^working-time\./) }], cause: null },
      { outcome: 'failed', problems: [], cause: expect.any(TypeError) },
      { outcome: 'swept' },
    ])
  })

  it('finds the same at the end, however often it is run', () => {
    const online = { ...submit, channel: 'online' } as typeof submit
    const ways: readonly (readonly Step[])[] = [
      returned,
      processed(t('2021-03-01')),
      [
        [t('2021-03-01'), 'applicant', online],
        [t('2021-03-04'), 'desk', { type: 'accept' }],
        [t('2021-03-05'), 'desk', transfer],
        [
          t('2021-03-08'),
          'agency',
          { type: 'apologise', reason: 'Mưa lũ', newDueOn: plainDate('2021-03-15') },
        ],
        [t('2021-03-16'), 'agencyHead', { type: 'approve' }],
      ],
    ]
    const start = epochOf(t('2021-03-01'))
    fc.assert(
      fc.property(fc.constantFrom(...ways), fc.array(fc.nat(31 * 24), { maxLength: 40 }), (steps, hours) => {
        const last = t('2021-05-01')
        const looks = hours.sort((a, b) => a - b).map((hour) => instantFromEpoch(start + hour * 3_600_000))
        const often = watched(steps, [...looks, last])
        expect(new Set(often.map(({ id }) => id)).size).toBe(often.length)
        for (const { duty } of often) {
          const ends = often.filter((one) => one.duty === duty && one.status !== 'raised')
          expect(ends.length).toBeLessThanOrEqual(1)
        }
        // What a single late look finds is never overlooked, and never judged otherwise, by many.
        expect(ids(often)).toEqual(expect.arrayContaining(ids(watched(steps, [last]))))
      }),
      { numRuns: 60 },
    )
  })
})

describe('the law of a duty', () => {
  const law = (day: string) => {
    const { dossier } = run(processed(t(day)))
    return unwrap(obligationsOf(dossier, schedule, t(day), dossierPolicyOn(plainDate(day)))).map(
      (duty) => duty.law,
    )
  }

  it('is the decree of 2018 while that is in force', () => {
    for (const { document, status } of law('2021-03-01')) {
      expect([document, status]).toEqual(['Nghị định 61/2018/NĐ-CP', 'verified'])
    }
  })

  it('is never a text that has ended: from 2025-07-01 its rules are carried on, unverified', () => {
    for (const day of ['2025-07-01', '2026-03-02']) {
      for (const { document, status, note } of law(day)) {
        expect([document, status]).toEqual(['Nghị định 118/2025/NĐ-CP', 'unverified'])
        expect(note).toContain('Nghị định 61/2018/NĐ-CP')
      }
    }
  })

  it('asks for the check of an online dossier only since the decree on e-procedures', () => {
    expect(dossierPolicyOn(plainDate('2020-05-21')).onlineIntake).toBeNull()
    expect(dossierPolicyOn(plainDate('2020-05-22')).onlineIntake).toEqual({ unit: 'workingHour', amount: 8 })
  })
})
