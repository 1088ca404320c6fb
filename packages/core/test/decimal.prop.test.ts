import Big from 'big.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDecimal,
  compareDecimal,
  type Decimal,
  decimal,
  isDecimal,
  maxDecimal,
  minDecimal,
  multiplyDecimal,
  parseDecimal,
  ratioHalfUp,
  roundHalfUp,
  subtractDecimal,
} from '../src/index.ts'

// big.js is an independent oracle: it is not used by the package itself.
const big = (value: string) => new Big(value)
const same = (ours: Decimal, theirs: Big) => expect(ours).toBe(theirs.toFixed())

const anyDecimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, scale]) => {
    const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0')
    const whole = text.slice(0, text.length - scale)
    return decimal(`${digits < 0n ? '-' : ''}${whole}${scale > 0 ? `.${text.slice(-scale)}` : ''}`)
  })

describe('decimals against big.js', () => {
  it('adds, subtracts, multiplies and compares alike', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        same(addDecimal(a, b), big(a).plus(b))
        same(subtractDecimal(a, b), big(a).minus(b))
        same(multiplyDecimal(a, b), big(a).times(b))
        expect(compareDecimal(a, b)).toBe(big(a).cmp(b))
      }),
    )
  })

  it('rounds halves away from zero alike', () => {
    fc.assert(
      fc.property(anyDecimal, fc.integer({ min: 0, max: 14 }), (a, places) => {
        same(roundHalfUp(a, places), big(a).round(places, Big.roundHalfUp))
      }),
    )
  })

  it('rounds a ratio once: never more than half a unit from the exact ratio', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, fc.integer({ min: 0, max: 10 }), (n, d, places) => {
        fc.pre(compareDecimal(d, decimal(0)) !== 0)
        const ratio = big(ratioHalfUp(n, d, places))
        // |ratio − n/d| ≤ 10^−places / 2, multiplied out so that the oracle need not divide.
        const error = ratio.times(d).minus(n).abs().times(2)
        expect(error.lte(big(d).abs().times(big('10').pow(-places)))).toBe(true)
      }),
    )
  })

  it('writes every value in one way only', () => {
    fc.assert(
      fc.property(anyDecimal, (a) => {
        expect(isDecimal(a)).toBe(true)
        expect(parseDecimal(a)).toEqual({ ok: true, value: a })
        expect(parseDecimal(a.includes('.') ? `${a}0` : `${a}.0`)).toEqual({ ok: true, value: a })
      }),
    )
  })
})

describe('algebra', () => {
  it('adds in any order, and takes back what it added', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, (a, b, c) => {
        expect(addDecimal(a, b, c)).toBe(addDecimal(c, addDecimal(b, a)))
        expect(subtractDecimal(addDecimal(a, b), b)).toBe(a)
        expect(multiplyDecimal(a, addDecimal(b, c))).toBe(
          addDecimal(multiplyDecimal(a, b), multiplyDecimal(a, c)),
        )
      }),
    )
  })

  it('picks the smaller and the greater', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        expect([minDecimal(a, b), maxDecimal(a, b)].sort()).toEqual([a, b].sort())
        expect(compareDecimal(minDecimal(a, b), maxDecimal(a, b))).toBeLessThanOrEqual(0)
      }),
    )
  })
})
