import { formatProblem, unwrap } from '@motcua/core'
import { formatTerm, type Term, workingTimeMessages } from '@motcua/working-time'
import { parseTerm, wordingMessages } from '@motcua/working-time/wording'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberFromWords } from '../src/internal/number-words.ts'

const nlv = (amount: number): Term => ({ unit: 'workingDay', amount })
const ngay = (amount: number): Term => ({ unit: 'day', amount })
const sameDay = { unit: 'sameDay', cutoff: '15:00' }

const termOf = (wording: string) => unwrap(parseTerm(wording)).term
const problemOf = (wording: string) => {
  const result = parseTerm(wording)
  return result.ok ? result.value.term : result.problems[0].code.replace('working-time.', '')
}

describe('a time limit as officials word it', () => {
  it.each<[string, unknown]>([
    ['Không quá 03 ngày làm việc', nlv(3)],
    ['05 (năm) ngày', ngay(5)],
    ['1 Giờ', { unit: 'hour', amount: 1 }],
    ['20 Ngày', ngay(20)],
    ['3 Ngày làm việc', nlv(3)],
    ['8 giờ làm việc', { unit: 'workingHour', amount: 8 }],
    ['1 tháng', { unit: 'month', amount: 1 }],
    ['02 tuần', { unit: 'week', amount: 2 }],
    ['01 (một) năm', { unit: 'year', amount: 1 }],
    ['2,5 ngày làm việc', nlv(2.5)],
    ['10.5 ngày làm việc', nlv(10.5)],
    ['tối đa không quá 20 ngày làm việc', nlv(20)],
    ['Tối đa 15 (mười lăm) ngày', ngay(15)],
    ['chậm nhất là 03 ngày làm việc', nlv(3)],
    ['chậm nhất 03 ngày làm việc.', nlv(3)],
    ['Trong thời hạn 05 ngày làm việc kể từ ngày nhận được hồ sơ đầy đủ và hợp lệ', nlv(5)],
    ['trong thời hạn không quá 01 ngày làm việc kể từ khi nhận được hồ sơ', nlv(1)],
    ['Thời hạn giải quyết: 07 ngày làm việc', nlv(7)],
    ['  03   ngày\u00a0làm việc ', nlv(3)],
    ['ngay trong ngày; tiếp nhận sau 15 giờ thì ngày làm việc tiếp theo', sameDay],
    ['ngay trong ngày làm việc; sau 15h → ngày làm việc kế tiếp', sameDay],
    ['Trong ngày, nhận hồ sơ sau 15 giờ 00 thì trả kết quả trong ngày làm việc tiếp theo', sameDay],
    [
      'Ngay trong ngày tiếp nhận; nhận hồ sơ sau 15 giờ mà không giải quyết được ngay thì trả kết quả trong ngày làm việc tiếp theo',
      sameDay,
    ],
    [
      'trong ngày cơ quan, tổ chức tiếp nhận yêu cầu hoặc trong ngày làm việc tiếp theo, nếu tiếp nhận yêu cầu sau 15 giờ',
      sameDay,
    ],
    ['không quá 10 ngày (không kể thứ bảy, chủ nhật, ngày lễ, Tết)', nlv(10)],
    ['15 phút', { unit: 'hour', amount: 0.25 }],
  ])('%s', (wording, term) => {
    expect(termOf(wording)).toEqual(term)
  })

  it('keeps everything that was said', () => {
    const wording =
      'Không quá 15 (mười lăm) ngày làm việc kể từ ngày nhận đủ hồ sơ hợp lệ; được gia hạn thêm không quá 05 ngày làm việc; trường hợp phải xác minh thì không quá 25 ngày'
    expect(unwrap(parseTerm(wording))).toEqual({
      raw: wording,
      term: nlv(15),
      parts: [15],
      anchor: 'kể từ ngày nhận đủ hồ sơ hợp lệ',
      alternatives: [{ condition: 'phải xác minh', term: ngay(25) }],
      extensions: [nlv(5)],
      notes: [],
      warnings: [{ code: 'working-time.wording-alternative', params: { condition: 'phải xác minh' } }],
    })
  })

  it('adds up steps, and keeps them', () => {
    const { term, parts } = unwrap(parseTerm('0,5 + 1,25 + 03 ngày làm việc'))
    expect([term, parts]).toEqual([nlv(4.75), [0.5, 1.25, 3]])
    expect(termOf('03 ngày + 09 ngày + 03 ngày')).toEqual(ngay(15))
  })

  it('reads the wording posted for a marriage, verification included', () => {
    const posted =
      'ngay trong ngày làm việc; sau 15h → ngày làm việc kế tiếp; xác minh không quá 03 ngày làm việc'
    const { term, alternatives } = unwrap(parseTerm(posted))
    expect([term, alternatives]).toEqual([sameDay, [{ condition: 'xác minh', term: nlv(3) }]])
  })

  it('tells the difficult area from the ordinary one', () => {
    const { term, alternatives } = unwrap(parseTerm('15 ngày (25 ngày vùng khó)'))
    expect([term, alternatives]).toEqual([ngay(15), [{ condition: 'vùng khó', term: ngay(25) }]])
  })

  it.each([
    ['Không quá 10 ngày làm việc (sau 30 ngày niêm yết)', 'sau 30 ngày niêm yết'],
    [
      '20 ngày – Không tính thời gian thực hiện nghĩa vụ tài chính',
      'Không tính thời gian thực hiện nghĩa vụ tài chính',
    ],
    ['Không quá 07 ngày làm việc tại cấp xã', 'tại cấp xã'],
  ])('keeps a remark with a warning: %s', (wording, note) => {
    const { notes, warnings } = unwrap(parseTerm(wording))
    expect(notes).toEqual([note])
    expect(warnings).toEqual([{ code: 'working-time.wording-note', params: { note } }])
  })

  it('says when a unit was read as another', () => {
    const codes = (wording: string) => unwrap(parseTerm(wording)).warnings.map(({ code }) => code)
    expect(codes('30 phút')).toEqual(['working-time.wording-minutes'])
    expect(codes('10 ngày (không tính thứ 7, chủ nhật và ngày lễ)')).toEqual([
      'working-time.wording-days-off',
    ])
  })
})

describe('what is not a time limit is refused, never guessed', () => {
  it.each([
    ['', 'wording-empty'],
    ['Không có thông tin', 'wording-empty'],
    ['Không quy định.', 'wording-empty'],
    ['5', 'wording-no-unit'],
    ['1', 'wording-no-unit'],
    ['20', 'wording-no-unit'],
    ['05 (năm)', 'wording-no-unit'],
    ['3-5 ngày', 'wording-no-unit'],
    ['5 quý', 'wording-unknown-unit'],
    ['5 days', 'wording-unknown-unit'],
    ['5 ngàylàm việc', 'wording-unknown-unit'],
    ['05 (sáu) ngày', 'wording-words-differ'],
    ['15 (mười bốn) ngày làm việc', 'wording-words-differ'],
    ['ngay trong ngày làm việc', 'wording-no-cutoff'],
    ['trong ngày; sau 25 giờ thì ngày làm việc tiếp theo', 'wording-not-understood'],
    ['ba ngày', 'wording-not-understood'],
    ['-5 ngày', 'wording-not-understood'],
    ['1.000 ngày', 'wording-not-understood'],
    ['1.5.2 ngày', 'wording-not-understood'],
    ['5 ngày làm việc và 3 ngày', 'wording-not-understood'],
    ['3 ngày + 5 giờ', 'wording-not-understood'],
    ['30 ngày kể từ ngày nhận hồ sơ + 03 ngày niêm yết', 'wording-not-understood'],
    ['chậm nhất là 03 ngày làm việc trước ngày tạm ngừng', 'wording-not-understood'],
    ['Trong thời hạn 60 ngày để tìm người nhận con nuôi', 'wording-not-understood'],
    ['140,000', 'wording-not-understood'],
    [`5 ngày ${'a, '.repeat(200)}`, 'wording-too-long'],
    ['0 ngày', 'bad-amount'],
    ['6000 ngày', 'bad-amount'],
    ['20 phút', 'bad-amount'],
    ['0.5 ngày', 'fraction-of-unit'],
  ])('%j: %s', (wording, code) => {
    expect(problemOf(wording)).toBe(code)
  })

  it('in words that name the fault', () => {
    const result = parseTerm('05 (sáu) ngày')
    const problem = result.ok ? undefined : result.problems[0]
    expect(problem && formatProblem(problem, 'vi', { ...workingTimeMessages, ...wordingMessages })).toBe(
      'Số "05" và chữ "sáu" không khớp: cần sửa một trong hai.',
    )
  })
})

describe('properties of wordings', () => {
  const amounts = fc.integer({ min: 1, max: 50_000_000 }).map((parts) => parts / 10_000)
  const terms = fc.oneof(
    fc.record({ unit: fc.constantFrom('workingDay', 'workingHour', 'hour'), amount: amounts }),
    fc.record({
      unit: fc.constantFrom('day', 'week', 'month', 'year'),
      amount: fc.integer({ min: 1, max: 5000 }),
    }),
    fc.constant(sameDay),
  ) as fc.Arbitrary<Term>

  it('what formatTerm writes is read back, unless it could be a thousand', () => {
    fc.assert(
      fc.property(terms, (term) => {
        const wording = formatTerm(term, 'vi').replace(/[()]/g, ' ; ')
        const result = parseTerm(wording)
        if (/,\d{3} /.test(wording)) expect(result.ok).toBe(false)
        else expect(unwrap(result).term).toEqual(term)
      }),
    )
  })

  it('any text gets an answer: a term or one problem', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 ,.+()ngàylmviệctgnăkừ;') }), (wording) => {
        const result = parseTerm(wording)
        expect(result.ok ? result.value.raw : result.problems.length).toBe(result.ok ? wording : 1)
      }),
    )
  })
})

describe('numbers in words', () => {
  it.each([
    ['không', 0],
    ['năm', 5],
    ['mười', 10],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['hai mươi tư', 24],
    ['ba mươi lăm', 35],
    ['một trăm', 100],
    ['một trăm linh năm', 105],
    ['một trăm hai mươi', 120],
    ['một nghìn hai trăm', 1200],
    ['không năm', 5],
    ['hai ba', undefined],
    ['mươi', undefined],
    ['abc', undefined],
    ['', undefined],
  ])('%s', (words, value) => {
    expect(numberFromWords(words)).toBe(value)
  })
})
