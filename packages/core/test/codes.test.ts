import { describe, expect, it } from 'vitest'
import {
  type DossierId,
  id,
  isId,
  isMotcuaError,
  organisationCode,
  organisationCodeScheme,
  parseAdministrativeUnitCode,
  parseId,
  parseOrganisationCode,
  parseProcedureCode,
  plainDate,
  procedureCode,
  procedureCodeParts,
  rootOrganisation,
} from '../src/index.ts'
import { thrownBy } from './support.ts'

describe('procedure codes', () => {
  it.each(['1.001193', '2.000635', '3.000224', '5.002546', '6.003655', '1.115155'])('takes %s', (text) => {
    expect(parseProcedureCode(text)).toEqual({ ok: true, value: text })
    expect(procedureCodeParts(procedureCode(text))).toEqual({ national: text, edition: null })
  })

  it.each([
    ['1.001612.000.00.00.H48', '1.001612', 'H48'],
    ['2.002621.H56', '2.002621', 'H56'],
  ])('takes the local %s', (text, national, edition) => {
    expect(procedureCodeParts(procedureCode(text))).toEqual({ national, edition })
  })

  it.each([
    ['1.01193', 'digits'],
    ['1.0011930', 'digits'],
    ['1,001193', 'comma'],
    ['7.000001', 'prefix'],
    ['0.000001', 'prefix'],
    ['1.001612.000.00.01.H48', 'edition'],
    ['1.001612.000.00.00.h48', 'edition'],
    ['1.001612.', 'edition'],
    ['1.001612.Z48', 'edition'],
    ['T-VPH-123456-TT', 'shape'],
    [' 1.001193', 'shape'],
    ['', 'shape'],
  ])('refuses %j for its %s', (text, reason) => {
    expect(parseProcedureCode(text)).toEqual({
      ok: false,
      problems: [{ code: 'core.bad-procedure-code', params: { text, reason } }],
    })
    expect(
      isMotcuaError(
        thrownBy(() => procedureCode(text)),
        'core.bad-procedure-code',
      ),
    ).toBe(true)
  })
})

describe('organisation codes', () => {
  it.each([
    ['G12', '2020', 'G12'],
    ['H56.14', '2020', 'H56'],
    ['G12.18', '2020', 'G12'],
    ['H56.22.17', '2020', 'H56'],
    ['000.00.00.H49', '2016', 'H49'],
    ['000.17.22.H56', '2016', 'H56'],
  ])('takes %s of %s under %s', (text, scheme, root) => {
    const code = organisationCode(text)
    expect(organisationCodeScheme(code)).toBe(scheme)
    expect(rootOrganisation(code)).toBe(root)
    expect(parseOrganisationCode(text)).toEqual({ ok: true, value: text })
  })

  it('takes 35 characters and not one more', () => {
    const longest = `H56.${'A'.repeat(31)}`
    expect(organisationCode(longest)).toHaveLength(35)
    expect(parseOrganisationCode(`${longest}A`)).toMatchObject({
      problems: [{ params: { reason: 'length' } }],
    })
  })

  it.each([
    ['Z01.5', 'shape'],
    ['H56.', 'shape'],
    ['H56..14', 'shape'],
    ['h56.14', 'case'],
    ['000.00.00.h56', 'case'],
    ['000.00.H49', 'shape'],
    ['H5', 'shape'],
    ['', 'shape'],
  ])('refuses %j for its %s', (text, reason) => {
    expect(parseOrganisationCode(text)).toEqual({
      ok: false,
      problems: [{ code: 'core.bad-organisation-code', params: { text, reason } }],
    })
    expect(
      isMotcuaError(
        thrownBy(() => organisationCode(text)),
        'core.bad-organisation-code',
      ),
    ).toBe(true)
  })
})

describe('codes of administrative units', () => {
  const before = plainDate('2025-06-30')
  const after = plainDate('2025-07-01')

  it('takes what could exist on the day', () => {
    expect(parseAdministrativeUnitCode('25', 'province', after)).toEqual({ ok: true, value: '25' })
    expect(parseAdministrativeUnitCode('26', 'province', before).ok).toBe(true)
    expect(parseAdministrativeUnitCode('246', 'district', before).ok).toBe(true)
    expect(parseAdministrativeUnitCode('08974', 'commune', after).ok).toBe(true)
  })

  it.each([
    ['26', 'province', 'province-closed'],
    ['246', 'district', 'level-abolished'],
    ['00000', 'commune', 'shape'],
    ['8974', 'commune', 'shape'],
    ['00', 'province', 'shape'],
    ['1', 'province', 'shape'],
    ['000', 'district', 'shape'],
  ] as const)('refuses %s of a %s from July 2025: %s', (text, level, reason) => {
    expect(parseAdministrativeUnitCode(text, level, after)).toEqual({
      ok: false,
      problems: [{ code: 'core.bad-unit-code', params: { text, reason } }],
    })
  })

  it('counts 34 provinces from July 2025', () => {
    const all = Array.from({ length: 99 }, (_, n) => String(n + 1).padStart(2, '0'))
    expect(all.filter((text) => parseAdministrativeUnitCode(text, 'province', after).ok)).toHaveLength(34)
  })
})

describe('ids', () => {
  it.each(['hs-1', '0', 'A.b_c:d-e', 'x'.repeat(128)])('takes %s', (text) => {
    expect(isId(text)).toBe(true)
    expect(id<DossierId>(text)).toBe(text)
  })

  it.each(['', 'hs 1', '-hs', '.hs', 'hồ-sơ', 'x'.repeat(129), 'a/b', 'a\n'])('refuses %j', (text) => {
    expect(parseId(text)).toEqual({ ok: false, problems: [{ code: 'core.bad-id', params: { text } }] })
    expect(
      isMotcuaError(
        thrownBy(() => id(text)),
        'core.bad-id',
      ),
    ).toBe(true)
  })
})
