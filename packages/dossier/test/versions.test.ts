import { type ProcedureInput, type ProcedureVersion, versionOf } from '@motcua/catalogue'
import { procedureCode } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import { type Dossier, type DossierPolicy, dossierPolicyOn } from '../src/index.ts'
import { simulatePublication } from '../src/versions.ts'
import { giveBack, procedure, processed, run, type Step, schedule, submit, t } from './support.ts'

const policy: DossierPolicy = dossierPolicyOn('2021-03-01' as never)
const facts = { at: t('2021-03-03'), schedule, policy }

/** The next version of the procedure of the tests, whose first gives five working days. */
function second(amount: number | null, input: Partial<ProcedureInput> = {}): ProcedureVersion {
  const channels = (['inPerson', 'online', 'post'] as const).map((channel) =>
    amount === null
      ? { channel, termState: 'none' as const }
      : { channel, term: { unit: 'workingDay' as const, amount } },
  )
  const { version, validity, announcedBy, origin, ending, ...draft } = procedure({ channels, ...input })
  return { ...versionOf(draft, { from: '2021-06-01' as never }), version: version + 1 }
}

function dossier(steps: readonly Step[]): Dossier {
  return run(steps).dossier
}

const inProcess = dossier(processed(t('2021-03-01')))
const forecastOf = (one: Dossier, next: ProcedureVersion, at = facts.at) =>
  simulatePublication([one], next, { ...facts, at }).dossiers[0]

describe('a new version of a procedure', () => {
  it('would move the due date to where its own time limit ends', () => {
    expect(forecastOf(inProcess, second(7))).toMatchObject({
      version: 1,
      dueOn: '2021-03-08',
      nextDueOn: '2021-03-10',
      change: 'later',
      breaks: [],
    })
    expect(forecastOf(inProcess, second(5))).toMatchObject({ change: 'same', breaks: [] })
  })

  it('would break the promise with a shorter time limit, and the limit itself when that is over', () => {
    expect(forecastOf(inProcess, second(3))).toMatchObject({
      nextDueOn: '2021-03-04',
      change: 'earlier',
      breaks: ['beforePromise'],
    })
    expect(forecastOf(inProcess, second(3), t('2021-03-04'))?.breaks).toEqual(['beforePromise'])
    expect(forecastOf(inProcess, second(3), t('2021-03-05'))?.breaks).toEqual(['lateAtOnce', 'beforePromise'])
  })

  it('counts anew after a supplement, and calls nothing late that waits', () => {
    const back: readonly Step[] = [...processed(t('2021-03-01')), [t('2021-03-03'), 'agency', giveBack]]
    expect(forecastOf(dossier(back), second(1), t('2021-04-01'))?.breaks).toEqual([])
    const completed = dossier([...back, [t('2021-03-10'), 'desk', { type: 'receiveSupplement' }]])
    expect(forecastOf(completed, second(7), t('2021-03-11'))).toMatchObject({
      dueOn: '2021-03-17',
      nextDueOn: '2021-03-19',
    })
  })

  it('leaves a new date given with an apology as it was given', () => {
    const apologised = dossier([
      ...processed(t('2021-03-01')),
      [t('2021-03-04'), 'agency', { type: 'apologise', reason: 'Chờ', newDueOn: '2021-03-22' as never }],
    ])
    expect(forecastOf(apologised, second(7))).toMatchObject({ dueOn: '2021-03-22', nextDueOn: '2021-03-22' })
  })

  it('tells where a time limit would begin or end', () => {
    expect(forecastOf(inProcess, second(null))).toMatchObject({ change: 'limitLost', nextDueOn: null })
    const without = run(processed(t('2021-03-01')), { procedure: second(null) }).dossier
    expect(forecastOf(without, procedure())).toMatchObject({
      change: 'limitGained',
      dueOn: null,
      nextDueOn: null,
    })
    const lodged = dossier([[t('2021-03-01'), 'applicant', submit]])
    expect(forecastOf(lodged, second(3))).toMatchObject({ change: 'same', dueOn: null, breaks: [] })
  })

  it('tells of a way of lodging that is no more, and of supplements then too many', () => {
    const onlineOnly = second(5, {
      channels: [{ channel: 'online', term: { unit: 'workingDay', amount: 5 } }],
    })
    expect(forecastOf(inProcess, onlineOnly)?.breaks).toContain('channelNotOffered')
    const asked = dossier([
      ...processed(t('2021-03-01')),
      [t('2021-03-03'), 'agency', giveBack],
      [t('2021-03-04'), 'desk', { type: 'receiveSupplement' }],
    ])
    const none = second(9, { policies: { maxSupplementRequests: 0 } })
    expect(forecastOf(asked, none)?.breaks).toEqual(['supplementLimit'])
  })
})

describe('the forecast', () => {
  it('passes over other procedures, the version itself, and what is closed', () => {
    const closed = dossier([
      ...processed(t('2021-03-01')),
      [t('2021-03-02'), 'agencyHead', { type: 'approve' }],
    ])
    const elsewhere = second(3, { code: procedureCode('1.004873') })
    expect(simulatePublication([inProcess, closed], elsewhere, facts).dossiers).toEqual([])
    expect(simulatePublication([inProcess], procedure(), facts).dossiers).toEqual([])
    expect(simulatePublication([closed], second(3), facts).dossiers).toEqual([])
  })

  it('adds up, keeps the order, and touches nothing', () => {
    const before = JSON.stringify(inProcess)
    const lodged = dossier([[t('2021-03-01'), 'applicant', submit]])
    const { totals, dossiers, unknown } = simulatePublication([lodged, inProcess], second(3), facts)
    expect(totals).toEqual({
      dossiers: 2,
      byChange: { same: 1, earlier: 1, later: 0, limitGained: 0, limitLost: 0 },
      byBreak: { lateAtOnce: 0, beforePromise: 1, channelNotOffered: 0, supplementLimit: 0 },
      broken: 1,
    })
    expect(dossiers.map(({ state }) => state)).toEqual(['submitted', 'inProcess'])
    expect(unknown).toEqual([])
    expect(JSON.stringify(inProcess)).toBe(before)
  })

  it('sets aside what the calendar cannot give, and goes on', () => {
    const { dossiers, unknown } = simulatePublication([inProcess], second(100_000), facts)
    expect(dossiers).toEqual([])
    expect(unknown).toMatchObject([{ dossier: inProcess.id }])
    expect(unknown[0]?.problems.length).toBeGreaterThan(0)
  })
})
