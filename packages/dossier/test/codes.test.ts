import { organisationCode, plainDate, unwrap } from '@motcua/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dossierCode, formatDossierCode, isDossierCode, parseDossierCode } from '../src/index.ts'

const unit = organisationCode('000.17.22.H56')

describe('writing codes', () => {
  it('F21: counts per unit and day from 0001', () => {
    const codes = [
      unwrap(formatDossierCode(unit, plainDate('2021-05-31'), 1)),
      unwrap(formatDossierCode(unit, plainDate('2021-05-31'), 2)),
      unwrap(formatDossierCode(unit, plainDate('2021-06-01'), 1)),
    ]
    expect(codes).toEqual([
      '000.17.22.H56-210531-0001',
      '000.17.22.H56-210531-0002',
      '000.17.22.H56-210601-0001',
    ])
  })

  it('F22: the 10,000th of a day is refused, never cut', () => {
    expect(formatDossierCode(unit, plainDate('2021-05-31'), 9999).ok).toBe(true)
    expect(formatDossierCode(unit, plainDate('2021-05-31'), 10_000)).toMatchObject({
      problems: [{ code: 'dossier.sequence-exhausted' }],
    })
  })

  it.each([0, -1, 1.5, Number.NaN])('refuses the number %s', (sequence) => {
    expect(formatDossierCode(unit, plainDate('2021-05-31'), sequence)).toMatchObject({
      problems: [{ code: 'dossier.bad-code', params: { reason: 'sequence' } }],
    })
  })

  it('refuses years the two digits cannot say', () => {
    expect(formatDossierCode(unit, plainDate('1999-12-31'), 1).ok).toBe(false)
    expect(formatDossierCode(unit, plainDate('2100-01-01'), 1).ok).toBe(false)
  })
})

describe('reading codes', () => {
  it.each([
    ['000.00.06.H56-231027-0361', '2018', '000.00.06.H56', '2023-10-27', 361],
    ['H56.14-240823-0001', '2020', 'H56.14', '2024-08-23', 1],
    ['G09.20-20260609-0092637', 'ministry', 'G09.20', '2026-06-09', 92637],
  ])('F24: %s', (text, scheme, code, date, sequence) => {
    expect(unwrap(parseDossierCode(text))).toEqual({ scheme, unit: code, date, sequence })
    expect(dossierCode(text)).toBe(text)
  })

  it.each([
    ['000.17.22.H56-210231-0001', 'date'],
    ['H56.14-20260231-0000001', 'date'],
    ['H56.14-240823-0000', 'sequence'],
    ['H56.14-240823-00001', 'shape'],
    ['H56.14-240823', 'shape'],
    ['h56.14-240823-0001', 'shape'],
    ['56.14-240823-0001', 'unit'],
    ['000.17.22.H56-20210531-0000001', 'shape'],
    [' H56.14-240823-0001', 'shape'],
    ['', 'shape'],
  ])('F23: refuses "%s" for its %s', (text, reason) => {
    expect(parseDossierCode(text)).toMatchObject({
      problems: [{ code: 'dossier.bad-code', params: { text, reason } }],
    })
    expect(isDossierCode(text)).toBe(false)
    expect(() => dossierCode(text)).toThrow('dossier code')
  })

  it('reads back whatever it writes', () => {
    const units = fc.constantFrom('000.17.22.H56', 'H56.14', 'G09', 'H56.14.02.ABC').map(organisationCode)
    const days = fc
      .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
      .map((date) => plainDate(date.toISOString().slice(0, 10)))
    fc.assert(
      fc.property(units, days, fc.integer({ min: 1, max: 9999 }), (code, date, sequence) => {
        const parts = unwrap(parseDossierCode(unwrap(formatDossierCode(code, date, sequence))))
        expect(parts).toMatchObject({ unit: code, date, sequence })
      }),
    )
  })
})
