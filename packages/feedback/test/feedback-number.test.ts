import { isMotcuaError, plainDate } from '@motcua/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  feedbackNumberParts,
  formatFeedbackNumber,
  parseFeedbackNumber,
  registers,
  suggestRegisters,
} from '../src/index.ts'

describe('numbers of the national system', () => {
  it('are written and read back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('2020-02-29', '2026-05-16'),
        fc.integer({ min: 1, max: 9999 }),
        (on, serial) => {
          const parts = { on: plainDate(on), serial }
          const number = formatFeedbackNumber(parts)
          expect(parseFeedbackNumber(number)).toEqual({ ok: true, value: number })
          expect(feedbackNumberParts(number)).toEqual(parts)
        },
      ),
    )
    expect(formatFeedbackNumber({ on: plainDate('2026-05-16'), serial: 256 })).toBe('PAKN.20260516.0256')
  })

  it.each([
    ['pakn.20260516.0256', 'shape'],
    ['PAKN.2026516.0256', 'shape'],
    ['PAKN.20260516.256', 'shape'],
    ['PAKN-20260516-0256', 'shape'],
    ['PAKN.20260231.0256', 'date'],
    ['PAKN.20260516.0000', 'serial'],
  ])('refuse %s for its %s', (text, reason) => {
    expect(parseFeedbackNumber(text)).toEqual({
      ok: false,
      problems: [{ code: 'feedback.bad-number', params: { text, reason } }],
    })
  })

  it.each([0, 10_000, 1.5])('have no serial %d', (serial) => {
    try {
      formatFeedbackNumber({ on: plainDate('2026-05-16'), serial })
      expect.unreachable()
    } catch (error) {
      expect(isMotcuaError(error, 'core.invariant')).toBe(true)
    }
  })
})

describe('suggestions', () => {
  it.each([
    ['Tôi làm đơn tố cáo ông B nhận tiền', ['denunciation']],
    ['Đơn khiếu nại quyết định thu hồi đất', ['complaint']],
    ['Hồ sơ của tôi bị chậm trễ, cán bộ gây phiền hà', ['conduct']],
    ['Quy định về thành phần hồ sơ còn bất cập', ['rule']],
    ['Xin hỏi nộp hồ sơ ở đâu?', ['question']],
    ['xin hoi nop ho so o dau', ['question']],
    ['Chúc mừng năm mới', []],
    ['', []],
  ])('for %j are %j', (text, expected) => {
    expect(suggestRegisters(text).map(({ register }) => register)).toEqual(expected)
  })

  it('do not take one marked word for another', () => {
    // "tờ cáo" is not "tố cáo"; without marks they cannot be told apart.
    expect(suggestRegisters('Nộp tờ cáo bạch')).toEqual([])
    expect(suggestRegisters('to cao').map(({ register }) => register)).toEqual(['denunciation'])
  })

  it('put those with laws of their own first, and show their words', () => {
    expect(
      suggestRegisters('Quy định này bị tố cáo').map(({ register, words }) => [register, words]),
    ).toEqual([
      ['denunciation', ['tố cáo']],
      ['rule', ['quy định']],
    ])
    for (const { register } of suggestRegisters('tố cáo, khiếu nại, thái độ, quy định, xin hỏi')) {
      expect(registers).toContain(register)
    }
  })
})
