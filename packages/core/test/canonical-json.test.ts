import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, digestJson, isMotcuaError } from '../src/index.ts'
import { thrownBy } from './support.ts'

describe('canonical JSON, RFC 8785', () => {
  it('writes the sample of section 3.2.2', () => {
    const input = JSON.parse(`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
      "literals": [null, true, false]
    }`)
    expect(canonicalJson(input)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],' +
        '"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    )
  })

  it('sorts keys by UTF-16 code units, as the sample of section 3.2.3', () => {
    const input = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    const values = [...canonicalJson(input).matchAll(/:"([^"]+)"/g)].map((match) => match[1])
    expect(values).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  it('leaves out what JSON leaves out', () => {
    expect(canonicalJson({ b: undefined, a: [1, -0] })).toBe('{"a":[1,0]}')
    expect(canonicalJson([undefined, null])).toBe('[null,null]')
  })

  it('answers as the reference implementation on every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value))
      }),
    )
  })

  it('writes or refuses every text as the reference implementation, surrogates of any kind included', () => {
    const units = fc.oneof(
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0xd7fe, max: 0xe001 }),
      fc.constantFrom(0x1f, 0x20, 0x22, 0x5c, 0x7f),
    )
    const texts = fc.array(units, { maxLength: 6 }).map((codes) => String.fromCharCode(...codes))
    const answer = (writing: (value: unknown) => string | undefined, text: string) => {
      try {
        return writing({ [text]: [text] })
      } catch {
        return 'refused'
      }
    }
    fc.assert(
      fc.property(texts, (text) => answer(canonicalJson, text) === answer(canonicalize, text)),
      { numRuns: 1000 },
    )
  })

  it('writes every number as the reference implementation', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(canonicalJson(number)).toBe(canonicalize(number))
      }),
    )
  })

  const cycle: unknown[] = []
  cycle.push(cycle)
  it.each([
    ['NaN', Number.NaN],
    ['an infinity', [Number.POSITIVE_INFINITY]],
    ['a BigInt', { amount: 1n }],
    ['a cycle', cycle],
    ['a lone surrogate', '\ud800'],
    ['a lone surrogate in a key', { '\udc00': 1 }],
    ['undefined', undefined],
    ['a function', () => 1],
    ['a function as a field', { run: () => 1 }],
    ['a symbol', { sign: Symbol('x') }],
  ])('refuses %s', (_, value) => {
    for (const writing of [canonicalJson, digestJson]) {
      const error = thrownBy(() => writing(value))
      expect(error).toSatisfy((thrown) => isMotcuaError(thrown, 'core.not-json'))
    }
  })

  it('writes one object twice, where it does not stand in itself', () => {
    const shared = { a: [1] }
    expect(canonicalJson([shared, { shared }])).toBe('[{"a":[1]},{"shared":{"a":[1]}}]')
  })

  it('takes what stands for itself in JSON, as a date does', () => {
    expect(canonicalJson({ at: new Date(0) })).toBe('{"at":"1970-01-01T00:00:00.000Z"}')
    expect(canonicalJson({ toJSON: 1 })).toBe('{"toJSON":1}')
  })

  it('writes equal values alike and loses nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(JSON.parse(text))).toBe(text)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)))
      }),
    )
  })

  it('does not depend on the order of the keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse())
        expect(digestJson(reversed)).toBe(digestJson(value))
      }),
    )
  })
})
