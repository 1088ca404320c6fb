import { describe, expect, it } from 'vitest'
import {
  channelNames,
  channels,
  formatLegalSource,
  type LegalSource,
  levelNames,
  levels,
  localize,
} from '../src/index.ts'

describe('words', () => {
  it('names every channel and level once, in both languages', () => {
    expect([...channels].sort()).toEqual(Object.keys(channelNames).sort())
    expect([...levels].sort()).toEqual(Object.keys(levelNames).sort())
    for (const names of [channelNames, levelNames]) {
      for (const locale of ['vi', 'en'] as const) {
        const texts = Object.values(names).map((name) => localize(name, locale))
        expect(new Set(texts).size).toBe(texts.length)
        for (const text of texts) expect(text).toBe(text.normalize('NFC').trim())
      }
    }
  })

  it('cites the law, and says when its text was not read', () => {
    const read: LegalSource = {
      document: 'Nghị định 61/2018/NĐ-CP',
      article: 'Điều 19 khoản 9',
      from: null,
      status: 'verified',
    }
    expect(formatLegalSource(read)).toBe('Nghị định 61/2018/NĐ-CP, Điều 19 khoản 9')
    const { article, ...whole } = read
    expect(formatLegalSource({ ...whole, status: 'unverified' })).toBe(
      'Nghị định 61/2018/NĐ-CP (chưa kiểm chứng)',
    )
    expect(formatLegalSource({ ...whole, status: 'unverified' }, 'en')).toBe(
      'Nghị định 61/2018/NĐ-CP (unverified)',
    )
  })
})
