import { describe, expect, it } from 'vitest'
import {
  type DossierStanding,
  nationalPortalMessages,
  type PortalDossierState,
  type PortalStatus,
  portalStatusNames,
  readPortalStatus,
  toPortalStatus,
} from '../src/index.ts'

const statuses = Array.from({ length: 10 }, (_, index) => (index + 1) as PortalStatus)
const byState: Readonly<Record<Exclude<PortalDossierState, 'draft'>, PortalStatus>> = {
  submitted: 1,
  accepted: 2,
  notAccepted: 3,
  inProcess: 4,
  awaitingSupplement: 5,
  awaitingObligation: 6,
  withdrawRequested: 7,
  stopped: 8,
  resolved: 9,
  returned: 10,
}

describe('statuses', () => {
  it.each(Object.entries(byState))('sends %s as %i', (state, status) => {
    const standing = { state, outcome: 'granted' } as DossierStanding
    expect(toPortalStatus(standing)).toEqual({ ok: true, value: status })
    expect(toPortalStatus(standing, { refusalAs: 8 })).toEqual({ ok: true, value: status })
  })

  it('sends a refusal as work done, or as stopped for those who read it so', () => {
    const refused: DossierStanding = { state: 'resolved', outcome: 'refused' }
    expect(toPortalStatus(refused)).toEqual({ ok: true, value: 9 })
    expect(toPortalStatus(refused, { refusalAs: 9 })).toEqual({ ok: true, value: 9 })
    expect(toPortalStatus(refused, { refusalAs: 8 })).toEqual({ ok: true, value: 8 })
    expect(toPortalStatus({ state: 'returned', outcome: 'refused' }, { refusalAs: 8 })).toEqual({
      ok: true,
      value: 10,
    })
  })

  it('sends a supplement asked for at intake as 5', () => {
    expect(toPortalStatus({ state: 'submitted', intakeSupplement: 'asked' })).toEqual({ ok: true, value: 5 })
  })

  it('sends no draft and no end without an outcome', () => {
    expect(toPortalStatus({ state: 'draft' })).toMatchObject({
      problems: [{ code: 'national-portal.not-sent' }],
    })
    for (const state of ['resolved', 'returned'] as const) {
      expect(toPortalStatus({ state })).toEqual({
        ok: false,
        problems: [{ code: 'national-portal.outcome-missing', params: { state } }],
      })
    }
  })

  it.each(statuses)('reads %i back into standings that are sent as it', (status) => {
    for (const options of [{}, { refusalAs: 8 }, { refusalAs: 9 }] as const) {
      const readings = readPortalStatus(status, options)
      expect(readings.ok).toBe(true)
      for (const standing of readings.ok ? readings.value : []) {
        expect(toPortalStatus(standing, options)).toEqual({ ok: true, value: status })
      }
    }
  })

  it('says where a status means more than one thing', () => {
    const ambiguous = (options: { refusalAs?: 8 | 9 }) =>
      statuses.filter((status) => {
        const readings = readPortalStatus(status, options)
        return readings.ok && readings.value.length > 1
      })
    expect(ambiguous({})).toEqual([5, 9, 10])
    expect(ambiguous({ refusalAs: 8 })).toEqual([5, 8, 10])
    expect(readPortalStatus(8, { refusalAs: 8 })).toEqual({
      ok: true,
      value: [{ state: 'stopped' }, { state: 'resolved', outcome: 'refused' }],
    })
  })

  it.each([0, 11, -1, 1.5, Number.NaN])('knows no status %d', (status) => {
    expect(readPortalStatus(status)).toEqual({
      ok: false,
      problems: [{ code: 'national-portal.unknown-status', params: { status: String(status) } }],
    })
  })

  it('names all ten in both languages', () => {
    expect(Object.keys(portalStatusNames).map(Number)).toEqual(statuses)
    expect(portalStatusNames[5].vi).toBe('Yêu cầu bổ sung giấy tờ')
    const texts = [...Object.values(portalStatusNames), ...Object.values(nationalPortalMessages)]
    for (const { vi, en } of texts) {
      expect(vi).toBe(vi.normalize('NFC'))
      const facts = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
      expect(facts(vi)).toEqual(facts(en))
    }
  })
})
