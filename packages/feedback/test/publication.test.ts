import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decideFeedback, findIdentity, publicationOf } from '../src/index.ts'
import { after, answer, classify, codes, publish, receive } from './support.ts'

describe('publication without identity', () => {
  const answered = after(
    receive('2021-03-15 08:30'),
    classify('2021-03-15 10:00', 'rule'),
    answer('2021-03-16 08:00'),
  )

  it.each([
    ['Ông Nguyễn Văn A đề nghị', ['Nguyễn Văn A'], 'senderRecord'],
    ['ONG NGUYEN VAN A de nghi', ['Nguyễn Văn A'], 'senderRecord'],
    ['Ông Nguyễn  Văn-A đề nghị', ['nguyễn văn a'], 'senderRecord'],
    ['Liên hệ a.nguyen@example.vn', [], 'email'],
    ['Gọi 0912345678', [], 'phone'],
    ['Gọi 0912 345 678 gặp tôi', [], 'phone'],
    ['Gọi +84.912.345.678', [], 'phone'],
    ['CCCD 012345678901', [], 'identityNumber'],
    ['CMND 123456789.', [], 'identityNumber'],
  ])('refuses %j', (text, withheld, kind) => {
    expect(findIdentity(text, withheld)).toContain(kind)
    expect(decideFeedback(answered, publish('2021-03-17 08:00', text, withheld))).toMatchObject({
      ok: false,
      problems: [{ code: 'feedback.identity-in-publication', params: { kind }, path: ['text'] }],
    })
  })

  it.each([
    ['Mức thu 84.000.000.000 đồng theo Nghị định 61/2018/NĐ-CP ngày 23/4/2018', []],
    ['Hồ sơ gồm 03 bản, nộp trước 15:00 ngày 16/03/2021', ['']],
    ['Điểm a khoản 1', ['A']],
    ['Bà Nguyễn Vân Anh', ['Nguyễn Văn A']],
  ])('takes %j', (text, withheld) => {
    expect(findIdentity(text, withheld)).toEqual([])
  })

  it('never repeats what it found, and puts nothing withheld in the event', () => {
    const refused = decideFeedback(answered, publish('2021-03-17 08:00', 'Ông Trần Bình', ['Trần Bình']))
    expect(JSON.stringify(refused)).not.toMatch(/Trần|Bình/)
    const taken = decideFeedback(answered, publish('2021-03-17 08:00', 'Đã sửa đổi.', ['Trần Bình']))
    expect(taken.ok).toBe(true)
    expect(JSON.stringify(taken)).not.toMatch(/Trần|Bình|withheld/)
  })

  it.each(['conduct', 'question'] as const)('is allowed for a %s', (register) => {
    const outcome = register === 'conduct' ? 'founded' : 'explain'
    const feedback = after(
      receive('2021-03-15 08:30'),
      classify('2021-03-15 10:00', register),
      answer('2021-03-16 08:00', outcome),
      publish('2021-03-17 08:00'),
    )
    expect(publicationOf(feedback)).toMatchObject({ number: { register }, outcome })
  })

  it('never happens in registers with laws of their own, whatever a store gave back', () => {
    const stored = { ...answered, numbers: [{ register: 'complaint' as const, year: 2021, serial: 1 }] }
    expect(codes(decideFeedback(stored, publish('2021-03-17 08:00')))).toEqual(['feedback.not-published'])
  })

  it('wants words to publish', () => {
    expect(decideFeedback(answered, publish('2021-03-17 08:00', ' '))).toMatchObject({
      problems: [{ code: 'feedback.text-missing', path: ['text'] }],
    })
  })

  it('finds the sender wherever the name stands', () => {
    const words = fc.array(fc.constantFrom('quy', 'định', 'hồ', 'sơ', 'đã', 'sửa', ',', '.'), {
      maxLength: 6,
    })
    const name = fc.constantFrom('Lê Thị Bưởi', 'Đỗ Ước', 'thôn Đồng Quế')
    fc.assert(
      fc.property(words, name, words, (before, secret, behind) => {
        const text = [...before, secret, ...behind].join(' ')
        expect(findIdentity(text, [secret])).toEqual(['senderRecord'])
        expect(findIdentity(text.normalize('NFD').toUpperCase(), [secret])).toEqual(['senderRecord'])
        expect(findIdentity([...before, ...behind].join(' '), [secret])).toEqual([])
      }),
    )
  })
})
