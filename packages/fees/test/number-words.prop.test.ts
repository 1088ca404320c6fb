import { unwrap } from '@motcua/core'
import { numberToWords, parseNumberWords } from '@motcua/fees'
import fc from 'fast-check'
import { doReadNumber, ReadingConfig } from 'read-vietnamese-number'
import { describe, expect, it } from 'vitest'

// Long numbers with long runs of zeros are where readers go wrong; a plain integer rarely has them.
const groups = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 999 })), { maxLength: 5 })
const number = fc.oneof(
  fc.integer({ min: 0, max: 99_999 }),
  fc.maxSafeNat().map((n) => n % 1_000_000_000_000_001),
  groups.map((parts) => parts.reduce((all, part) => all * 1000 + part, 0)),
)
const style = fc.record({
  zeroTens: fc.constantFrom('linh' as const, 'lẻ' as const),
  thousand: fc.constantFrom('nghìn' as const, 'ngàn' as const),
  four: fc.constantFrom('tư' as const, 'bốn' as const),
  billion: fc.constantFrom('tỷ' as const, 'tỉ' as const),
})

describe('numbers in words', () => {
  it('read back to the number in every spelling', () => {
    fc.assert(
      fc.property(number, style, (n, spelling) => {
        expect(parseNumberWords(unwrap(numberToWords(n, spelling)))).toEqual({ ok: true, value: n })
      }),
      { numRuns: 500 },
    )
  })

  it('are NFC and differ where the numbers differ', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [x, y] = [unwrap(numberToWords(a)), unwrap(numberToWords(b))]
        expect(x).toBe(x.normalize('NFC'))
        expect(x === y).toBe(a === b)
      }),
    )
  })

  it('agree with another reader below 10^9', () => {
    const config = new ReadingConfig()
    config.unit = []
    const spelling = { zeroTens: 'lẻ', billion: 'tỉ' } as const
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
        expect(unwrap(numberToWords(n, spelling))).toBe(doReadNumber(String(n), config))
      }),
      { numRuns: 500 },
    )
  })
})
