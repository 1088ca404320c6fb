import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareText, encodeKey } from '../src/adapter.ts'

const bytes = (text: string) => [...new TextEncoder().encode(text)]

function compareBytes(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i] !== b[i]) return (a[i] as number) - (b[i] as number)
  }
  return a.length - b.length
}

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
const wellFormed = fc.string({ unit: 'binary' })

describe('index keys', () => {
  it('texts are compared as their UTF-8 bytes are', () => {
    fc.assert(
      fc.property(wellFormed, wellFormed, (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Math.sign(compareBytes(bytes(a), bytes(b))))
      }),
    )
    expect(compareText('\uffee', '🏠')).toBeLessThan(0)
  })

  it('encoded numbers are in order of the numbers', () => {
    fc.assert(
      fc.property(finite, finite, (a, b) => {
        const order = a < b ? -1 : a > b ? 1 : 0
        expect(Math.sign(compareText(encodeKey(a), encodeKey(b)))).toBe(order)
      }),
    )
    expect(encodeKey(-0)).toBe(encodeKey(0))
    expect([10, -1.5, 2, -10, 0].sort((a, b) => compareText(encodeKey(a), encodeKey(b)))).toEqual([
      -10, -1.5, 0, 2, 10,
    ])
  })

  it('numbers come before texts and are never taken for them', () => {
    fc.assert(
      fc.property(finite, fc.string(), (n, text) => {
        expect(compareText(encodeKey(n), encodeKey(text))).toBeLessThan(0)
      }),
    )
  })
})
