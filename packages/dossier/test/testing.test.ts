import { plainDate } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import { given } from '../src/testing.ts'
import { code, giveBack, procedure, processed, run, schedule, submit, t, transfer } from './support.ts'

const facts = { schedule, procedure: procedure(), code }
const at = t('2021-03-01')
const accepted = given(facts)
  .when({ at: '2021-03-01T09:00:00+07:00', by: 'applicant', command: submit })
  .when({ at, by: 'desk', command: { type: 'accept' } })

/** What a failed check shows. */
function failure(check: () => unknown) {
  try {
    check()
  } catch (error) {
    return error as Error & { actual: unknown; expected: unknown }
  }
  throw new Error('The check passed.')
}

describe('given, when, then', () => {
  it('tells a dossier’s life in the words of a test', () => {
    const done = accepted
      .thenEvents({ type: 'accepted', code, appointment: { dueOn: '2021-03-08' } })
      .thenState('accepted')
      .thenDue('2021-03-08')
      .when({ at, by: 'desk', command: transfer })
      .thenEvents('transferredToAgency')
      .when({ at: t('2021-03-03'), by: 'agency', command: giveBack })
      .thenState('awaitingSupplement')
      .when({ at: t('2021-03-10'), by: 'desk', command: { type: 'receiveSupplement' } })
      .thenDue(plainDate('2021-03-17'))
      .thenDossier({ state: 'accepted', supplements: [{ stage: 'appraisal', items: ['Bản vẽ mặt bằng'] }] })
    expect(done.events.map(({ type }) => type)).toHaveLength(5)
    expect(accepted.events).toHaveLength(2)
  })

  it('begins from a history, and takes an actor or a function alone', () => {
    const { events } = run(processed(at))
    const head = { id: 'lanh-dao' as never, role: 'agencyHead', unit: null } as const
    given(facts, events)
      .when({ at: t('2021-03-05'), by: head, command: { type: 'approve' } })
      .thenEvents({ type: 'approved', by: head })
  })

  it('knows dossiers without a time limit, and none at all', () => {
    given({ ...facts, procedure: procedure({ channels: [{ channel: 'inPerson' }] }) })
      .thenDue(null)
      .when({ at, by: 'applicant', command: submit })
      .when({ at, by: 'desk', command: { type: 'accept' } })
      .thenDue(null)
  })

  it('changes nothing when refused, and asks for exactly the reasons', () => {
    const refused = accepted.when({ at, by: 'applicant', command: { type: 'approve' } })
    refused
      .thenRefused('dossier.role-not-allowed', 'dossier.not-allowed-in-state')
      .thenEvents()
      .thenState('accepted')
    expect(refused.events).toBe(accepted.events)
    expect(failure(() => refused.thenRefused('dossier.role-not-allowed')).actual).toHaveLength(2)
    expect(failure(() => accepted.thenRefused())).toBeInstanceOf(Error)
  })

  it.each([
    ['events', () => accepted.thenEvents('submitted')],
    ['too few events', () => accepted.thenEvents()],
    ['a field of an event', () => accepted.thenEvents({ type: 'accepted', code: 'x' })],
    ['the state', () => accepted.thenState('returned')],
    ['the due day', () => accepted.thenDue('2021-03-09')],
    ['the dossier', () => accepted.thenDossier({ outcome: 'granted' })],
    ['a dossier that is not', () => given(facts).thenDossier({ outcome: null })],
  ])('fails on %s with both values, as runners show them', (_, check) => {
    const { name, message, actual, expected } = failure(check)
    expect(name).toBe('AssertionError')
    expect(message).toContain('expected:')
    expect(actual).not.toEqual(expected)
  })

  it('says why a step was refused when its events were expected', () => {
    const refused = accepted.when({ at, by: 'applicant', command: { type: 'approve' } })
    expect(failure(() => refused.thenEvents('approved')).message).toContain('may not do "Approve"')
  })
})
