import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, digestJson, digestText, foldVietnamese, isMotcuaError } from '../src/index.ts'
import { thrownBy } from './support.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

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
  ])('refuses %s', (_, value) => {
    expect(
      isMotcuaError(
        thrownBy(() => canonicalJson(value)),
        'core.not-json',
      ),
    ).toBe(true)
    expect(
      isMotcuaError(
        thrownBy(() => digestJson(value)),
        'core.not-json',
      ),
    ).toBe(true)
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

describe('digests', () => {
  it('answers the known examples of SHA-256', () => {
    expect(digestText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(digestText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('digests the UTF-8 bytes, as another implementation does', () => {
    expect(digestText('một cửa')).toBe(sha256('một cửa'))
    expect(digestJson({ b: 1, a: 'đ' })).toBe(sha256('{"a":"đ","b":1}'))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(digestText(text)).toBe(sha256(text))
      }),
    )
  })
})

describe('folding', () => {
  it.each([
    ['Đăng ký  khai sinh', 'dang ky khai sinh'],
    ['  THỦ TỤC\tHÀNH CHÍNH\n', 'thu tuc hanh chinh'],
    ['Nguyễn Trường Tộ', 'nguyen truong to'],
    ['Ưu đãi, ở ẩn; Ỹ', 'uu dai, o an; y'],
    ['Huế'.normalize('NFD'), 'hue'],
    ['', ''],
  ])('%j is searched as %j', (text, folded) => {
    expect(foldVietnamese(text)).toBe(folded)
  })

  it('forgives marks, case and the form of Unicode', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặỗộợụỵ ') })
    fc.assert(
      fc.property(letters, (text) => {
        const folded = foldVietnamese(text)
        expect(folded).toMatch(/^[a-z ]*$/)
        expect(foldVietnamese(text.toUpperCase())).toBe(folded)
        expect(foldVietnamese(text.normalize('NFD'))).toBe(folded)
        expect(foldVietnamese(folded)).toBe(folded)
      }),
    )
  })
})
