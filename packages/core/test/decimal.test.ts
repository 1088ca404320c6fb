import { describe, expect, it } from 'vitest'
import {
  addDecimal,
  decimal,
  formatDecimal,
  isDecimal,
  isMotcuaError,
  parseDecimal,
  ratioHalfUp,
  roundHalfUp,
  ZERO,
} from '../src/index.ts'
import { thrownBy } from './support.ts'

describe('decimals', () => {
  it.each(['1,5', '1e3', '', '.5', '5.', ' 1', '1 000', 'NaN', '--1', '0x10', '١'])('refuses %j', (text) => {
    expect(parseDecimal(text)).toEqual({
      ok: false,
      problems: [{ code: 'core.bad-decimal', params: { text } }],
    })
  })

  it.each([
    ['007.500', '7.5'],
    ['+1.0', '1'],
    ['-0', '0'],
    ['-0.00', '0'],
    ['-0.50', '-0.5'],
  ])('shortens %j to %j', (text, short) => {
    expect(parseDecimal(text)).toEqual({ ok: true, value: short })
    expect(isDecimal(text)).toBe(false)
    expect(isDecimal(short)).toBe(true)
  })

  it('takes no fraction as a binary number', () => {
    expect(
      isMotcuaError(
        thrownBy(() => decimal(0.1)),
        'core.bad-decimal',
      ),
    ).toBe(true)
    expect(
      isMotcuaError(
        thrownBy(() => decimal('một')),
        'core.bad-decimal',
      ),
    ).toBe(true)
    expect(decimal(10n ** 30n)).toBe(`1${'0'.repeat(30)}`)
  })

  it('sums nothing to zero, and tenths exactly', () => {
    expect(addDecimal()).toBe(ZERO)
    expect(addDecimal(decimal('0.1'), decimal('0.2'))).toBe('0.3')
  })

  it.each([
    ['2.675', 2, '2.68'],
    ['1.005', 2, '1.01'],
    ['1.15', 1, '1.2'],
    ['-2.5', 0, '-3'],
    ['2.4999', 0, '2'],
    ['0.5', 0, '1'],
    ['-0.4', 0, '0'],
    ['1.5', 4, '1.5'],
  ])('rounds %s to %i places: %s', (value, places, rounded) => {
    expect(roundHalfUp(decimal(value), places)).toBe(rounded)
  })

  it('scores as the circular does: 2, 2, 1 give 1.7', () => {
    expect(ratioHalfUp(5, 3, 1)).toBe('1.7')
  })

  it('rounds a ratio once: 0.4999…/1 stays below the half', () => {
    // Rounding first to 20 places, as big.js divides, would give 0.5 and then 1.
    expect(ratioHalfUp(decimal(`0.${'4'}${'9'.repeat(30)}`), 1, 0)).toBe('0')
    expect(ratioHalfUp(-1, 2, 0)).toBe('-1')
    expect(ratioHalfUp(decimal('0.5'), decimal('0.25'), 2)).toBe('2')
  })

  it('has no ratio over zero and no broken number of places', () => {
    expect(
      isMotcuaError(
        thrownBy(() => ratioHalfUp(1, 0, 2)),
        'core.zero-denominator',
      ),
    ).toBe(true)
    for (const places of [-1, 0.5, Number.NaN]) {
      expect(
        isMotcuaError(
          thrownBy(() => roundHalfUp(decimal('1.25'), places)),
          'core.bad-places',
        ),
      ).toBe(true)
      expect(
        isMotcuaError(
          thrownBy(() => ratioHalfUp(1, 2, places)),
          'core.bad-places',
        ),
      ).toBe(true)
    }
  })

  it('is read in both languages', () => {
    expect(formatDecimal(decimal('1234567.891'), 'vi')).toBe('1.234.567,891')
    expect(formatDecimal(decimal('1234567.891'), 'en', 1)).toBe('1,234,567.9')
    expect(formatDecimal(decimal('-1234'), 'vi', 2)).toBe('-1.234,00')
    expect(formatDecimal(decimal('99.38'), 'vi', 0)).toBe('99')
  })
})
