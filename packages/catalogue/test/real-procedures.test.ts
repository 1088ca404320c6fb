import { describe, expect, it } from 'vitest'
import {
  applyAnnouncement,
  channelTerm,
  checkProcedure,
  createAnnouncement,
  createChannel,
  emptyCatalogue,
  findContradictions,
  parseDecisionNumber,
  statedList,
} from '../src/index.ts'
import { announcedBy, real, realProcedures } from './data/real-procedures.ts'
import { day, procedure } from './support.ts'

describe('procedures as the national catalogue shows them', () => {
  it('hold no contradiction', () => {
    expect(realProcedures.flatMap((draft) => findContradictions(draft, day('2026-07-20')))).toEqual([])
  })

  it('are told what their pages do not state', () => {
    const parts = (code: string) => checkProcedure(real(code)).map(({ path }) => path?.join('.'))
    // A bare "1" is a number without its unit: missing, never days.
    expect(parts('1.001193')).toContain('channels.0.term')
    expect(parts('1.004222')).not.toContain('channels.0.term')
    expect(parts('2.001159')).toContain('channels.0.fees')
    expect(parts('1.004222')).not.toContain('channels.0.fees')
  })

  it('keep the wording they were read from beside the value', () => {
    const [channel] = real('1.001193').channels
    expect(channel).toMatchObject({ rawTerm: '1', term: null, termState: 'missing' })
  })

  it('know no amount where the province decides, whatever the page displays', () => {
    for (const code of ['1.001612', '1.013225']) {
      const fees = real(code).channels.flatMap((channel) => statedList(channel.fees) ?? [])
      expect(fees.length).toBeGreaterThan(0)
      expect(fees.every(({ basis, amount }) => basis === 'delegated' && amount === null)).toBe(true)
    }
  })

  it('are announced by decisions, one of whose numbers is malformed', () => {
    const bad = Object.entries(announcedBy).filter(([, number]) => !parseDecisionNumber(number).ok)
    expect(bad).toEqual([['2.000986', 'QĐ/0001-BTP']])
  })

  it('make a catalogue', () => {
    const result = applyAnnouncement(
      emptyCatalogue,
      createAnnouncement({
        number: '163/QĐ-BTP',
        issuer: 'Bộ Tư pháp',
        signedOn: day('2026-01-15'),
        effectiveOn: day('2026-02-15'),
        items: realProcedures.map((draft) => ({ kind: 'new', procedure: draft })),
      }),
    )
    expect(result.ok).toBe(true)
  })
})

describe('the time limit of a channel', () => {
  it('is its own', () => {
    expect(channelTerm(real('1.013225'), 'online')).toEqual({ unit: 'day', amount: 20 })
    expect(channelTerm(real('1.013225'), 'inPerson')).toEqual({ unit: 'day', amount: 15 })
    expect(channelTerm(real('1.012812'), 'post')).toEqual({ unit: 'day', amount: 30 })
  })

  it('is the one of the procedure where it has none, unless it states that there is none', () => {
    const term = { unit: 'workingDay', amount: 5 } as const
    const draft = procedure('1.000001', 'Thủ tục', {
      channels: [{ channel: 'inPerson' }, createChannel({ channel: 'post', termState: 'none' })],
      policies: { term },
    })
    expect(channelTerm(draft, 'inPerson')).toEqual(term)
    expect(channelTerm(draft, 'post')).toBeNull()
    expect(channelTerm(draft, 'online')).toBeNull()
  })
})
