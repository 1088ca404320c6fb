import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digestBytes, digestJson, digestText, foldVietnamese } from '../src/index.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

describe('digests', () => {
  it('answers the known examples of SHA-256', () => {
    expect(digestText('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(digestText('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('digests bytes that no text stands for', () => {
    const bytes = new Uint8Array([1, 255, 0, 128])
    expect(digestBytes(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
    expect(digestBytes(new TextEncoder().encode('abc'))).toBe(digestText('abc'))
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
