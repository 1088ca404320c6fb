import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assertJson, copyJson } from '../src/adapter.ts'
import type { JsonValue } from '../src/index.ts'

const json = fc.jsonValue({ noUnicodeString: false } as fc.JsonSharedConstraints) as fc.Arbitrary<JsonValue>

describe('a copy of a JSON value', () => {
  it('is what a trip through JSON text gives', () => {
    fc.assert(
      fc.property(json, (value) => {
        assertJson(value, 'value')
        expect(JSON.stringify(copyJson(value))).toBe(JSON.stringify(JSON.parse(JSON.stringify(value))))
      }),
    )
  })

  it('shares nothing that could be changed', () => {
    const value = { list: [{ a: 1 }], deep: { b: [2] } }
    const copy = copyJson(value) as typeof value
    value.list[0] = { a: 9 }
    value.deep.b.push(9)
    expect(copy).toEqual({ list: [{ a: 1 }], deep: { b: [2] } })
    expect(() => copy.deep.b.push(3)).toThrow(TypeError)
  })

  it('keeps a property that is named like the prototype', () => {
    const copy = copyJson(JSON.parse('{"__proto__":{"x":1}}')) as Record<string, unknown>
    expect(Object.keys(copy)).toEqual(['__proto__'])
    expect((copy as { x?: number }).x).toBeUndefined()
  })

  it('is refused where JSON would write something else, naming the place', () => {
    const refusal = (value: unknown) => {
      try {
        assertJson(value, 'value')
        return null
      } catch (error) {
        return (error as { details: unknown }).details
      }
    }
    expect(refusal({ a: [1, Number.NaN] })).toEqual({ at: 'value.a[1]', found: 'NaN' })
    expect(refusal({ a: new Date(0) })).toEqual({ at: 'value.a', found: 'Date' })
    expect(refusal([undefined])).toEqual({ at: 'value[0]', found: 'undefined' })
    expect(refusal({ a: 1n })).toEqual({ at: 'value.a', found: 'bigint' })
    expect(refusal({ a: undefined, b: Object.create(null) })).toBeNull()
  })
})
