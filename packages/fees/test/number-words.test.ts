import { unwrap, vnd } from '@motcua/core'
import { amountInWords, numberToWords, parseAmountInWords, parseNumberWords } from '@motcua/fees'
import { describe, expect, it } from 'vitest'

describe('numbers in words', () => {
  it.each([
    [0, 'không'],
    [4, 'bốn'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [20, 'hai mươi'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [25, 'hai mươi lăm'],
    [100, 'một trăm'],
    [105, 'một trăm linh năm'],
    [115, 'một trăm mười lăm'],
    [555, 'năm trăm năm mươi lăm'],
    [1005, 'một nghìn không trăm linh năm'],
    [7000, 'bảy nghìn'],
    [10000, 'mười nghìn'],
    [1000005, 'một triệu không trăm linh năm'],
    [1005000, 'một triệu không trăm linh năm nghìn'],
    [1000000000, 'một tỷ'],
    [1000000001, 'một tỷ không trăm linh một'],
    [1000000000000, 'một nghìn tỷ'],
    [1005000000000, 'một nghìn không trăm linh năm tỷ'],
    [1000000000000000, 'một triệu tỷ'],
  ])('%i is "%s"', (number, words) => {
    expect(numberToWords(number)).toEqual({ ok: true, value: words })
  })

  it('spells as the house spells', () => {
    const style = { zeroTens: 'lẻ', thousand: 'ngàn', four: 'bốn', billion: 'tỉ' } as const
    expect(unwrap(numberToWords(2_000_024_105, style))).toBe(
      'hai tỉ không trăm hai mươi bốn ngàn một trăm lẻ năm',
    )
  })

  it('writes an amount as on a receipt', () => {
    expect(unwrap(amountInWords(vnd(21000)))).toBe('Hai mươi mốt nghìn đồng')
    expect(parseAmountInWords('Hai mươi mốt ngàn đồng')).toEqual({ ok: true, value: 21000 })
  })

  it.each([-1, 1.5, 1_000_000_000_000_001, Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (number) => {
    expect(numberToWords(number)).toMatchObject({ ok: false, problems: [{ code: 'fees.bad-number' }] })
  })

  it.each([
    '',
    'hai mươi một',
    'một trăm năm linh',
    'linh năm',
    'năm năm',
    'mười năm',
    'một nghìn năm',
    'mười tư',
    'tư',
    'một triệu triệu',
    'hai muoi',
    'một triệu tỷ không trăm linh một',
  ])('refuses the words "%s"', (text) => {
    expect(parseNumberWords(text)).toMatchObject({ ok: false, problems: [{ code: 'fees.bad-number-words' }] })
  })

  it('refuses an amount without đồng, and reads decomposed text', () => {
    expect(parseAmountInWords('một nghìn').ok).toBe(false)
    expect(parseAmountInWords('đồng').ok).toBe(false)
    expect(parseNumberWords('Một nghìn'.normalize('NFD'))).toEqual({ ok: true, value: 1000 })
  })
})
