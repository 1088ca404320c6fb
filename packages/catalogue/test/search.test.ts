import { foldVietnamese, plainDate } from '@motcua/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexProcedures, searchProcedures, versionOf } from '../src/index.ts'
import { realProcedures } from './data/real-procedures.ts'

const versions = realProcedures.map((draft) => versionOf(draft, { from: plainDate('2021-01-01') }))
const index = indexProcedures(versions)
const codes = (text: string, limit?: number) =>
  searchProcedures(index, text, limit === undefined ? {} : { limit }).map(({ code }) => code)

describe('search', () => {
  it('forgives missing marks, case and word order', () => {
    const found = codes('đăng ký thường trú')
    expect(found).toEqual(['1.004222', '2.000986'])
    expect(codes('DANG KY thuong tru')).toEqual(found)
    expect(codes('trú thường ký đăng')).toEqual(found)
  })

  it('finds words by their beginnings, and codes and fields too', () => {
    expect(codes('gia han tam')).toEqual(['1.002755'])
    expect(codes('2.000635')).toEqual(['2.000635'])
    expect(codes('2.0008')).toEqual(['2.000815'])
    expect(codes('ho tich')).toEqual(['2.000635', '1.001193', '2.000986'])
  })

  it('puts the name that holds the text first, then the shorter one', () => {
    expect(codes('khai sinh')).toEqual(['1.001193', '2.000635', '2.000986'])
    expect(codes('khai sinh', 1)).toEqual(['1.001193'])
  })

  it('finds nothing for blanks and for what is not there', () => {
    expect(codes('')).toEqual([])
    expect(codes(' .- ')).toEqual([])
    expect(codes('khai sinh hàng không')).toEqual([])
  })

  it('finds with an index what it finds without', () => {
    expect(searchProcedures(versions, 'khai sinh')).toEqual(searchProcedures(index, 'khai sinh'))
  })

  it('finds exactly what a naive look finds', () => {
    const words = (text: string) =>
      foldVietnamese(text)
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean)
    const texts = versions.map(({ code, name, field }) => {
      const named = field.state === 'stated' ? field.value.name : ''
      return words(`${code} ${name} ${named}`)
    })
    const beginning = fc
      .record({ word: fc.constantFrom(...texts.flat()), length: fc.integer({ min: 1, max: 6 }) })
      .map(({ word, length }) => word.slice(0, length))
    fc.assert(
      fc.property(fc.array(beginning, { minLength: 1, maxLength: 3 }), (query) => {
        const naive = versions.filter((_, i) =>
          query.every((part) => texts[i]?.some((word) => word.startsWith(part))),
        )
        const found = searchProcedures(index, query.join(' '))
        expect(new Set(found)).toEqual(new Set(naive))
        expect(found.length).toBe(naive.length)
      }),
      { numRuns: 200 },
    )
  })
})
