import { formatProblem, isMotcuaError } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import {
  currentNumber,
  decideFeedback,
  evolveFeedback,
  type FeedbackCommand,
  type FeedbackState,
  feedbackActions,
  feedbackMessages,
  feedbackStateNames,
  feedbackTransitions,
  nextRegisterNumber,
  outcomesOf,
  publicationOf,
  type Register,
  registerNames,
  registerRules,
  registers,
} from '../src/index.ts'
import { after, answer, at, by, classify, codes, publish, receive } from './support.ts'

const forward = (text: string, to = 'Sở Tư pháp'): FeedbackCommand => ({
  type: 'forward',
  by,
  at: at(text),
  to,
})
const taken = receive('2021-03-15 08:30')

describe('the way of a message', () => {
  it('goes from the entrance to the public, and keeps the sender out', () => {
    const feedback = after(
      taken,
      classify('2021-03-15 10:00', 'rule'),
      { type: 'askClarification', by, at: at('2021-03-16 08:00') },
      { type: 'clarify', by, at: at('2021-03-17 08:00') },
      { type: 'reportProgress', by, at: at('2021-03-18 08:00') },
      answer('2021-03-25 08:00', 'amend'),
      publish('2021-03-26 08:00'),
    )
    expect(feedback).toMatchObject({ state: 'published', version: 7, lastAt: at('2021-03-26 08:00') })
    const publication = publicationOf(feedback)
    expect(publication).toEqual({
      number: { register: 'rule', year: 2021, serial: 1 },
      subject: 'Kiến nghị về thành phần hồ sơ',
      text: 'Quy định đã được sửa đổi.',
      outcome: 'amend',
      answeredOn: '2021-03-25',
      publishedOn: '2021-03-26',
    })
    for (const secret of [feedback.id, feedback.sender, feedback.content]) {
      expect(JSON.stringify(publication)).not.toContain(secret)
    }
  })

  it('shows the public nothing before', () => {
    expect(publicationOf(after(taken))).toBeNull()
    expect(
      publicationOf(after(taken, classify('2021-03-15 10:00', 'rule'), answer('2021-03-16 08:00'))),
    ).toBeNull()
  })

  it('ends with guidance when the form lacks something or it is out of scope', () => {
    const lacking: FeedbackCommand = {
      type: 'decline',
      by,
      at: at('2021-03-15 09:00'),
      missing: ['address', 'phone'],
      guidance: 'Bổ sung địa chỉ và số điện thoại',
    }
    expect(after(taken, lacking)).toMatchObject({
      state: 'declined',
      declined: { missing: ['address', 'phone'] },
    })
    const outside = { ...lacking, by, at: at('2021-03-15 11:00'), missing: [] }
    expect(after(taken, classify('2021-03-15 10:00', 'outOfScope'), outside).state).toBe('declined')
    expect(codes(decideFeedback(after(taken), { ...lacking, missing: [], guidance: ' ' }))).toEqual([
      'feedback.nothing-missing',
      'feedback.guidance-missing',
    ])
    const rule = after(taken, classify('2021-03-15 10:00', 'rule'))
    expect(codes(decideFeedback(rule, outside))).toEqual(['feedback.wrong-register'])
  })

  it('goes on to the competent body', () => {
    const feedback = after(taken, classify('2021-03-15 10:00', 'rule', 'other'), forward('2021-03-16 08:00'))
    expect(feedback).toMatchObject({ state: 'forwarded', forwarded: { to: 'Sở Tư pháp' } })
    expect(
      codes(
        decideFeedback(after(taken, classify('2021-03-15 10:00', 'rule')), forward('2021-03-16 08:00', '')),
      ),
    ).toEqual(['feedback.own-competence', 'feedback.receiver-missing'])
    const other = after(taken, classify('2021-03-15 10:00', 'rule', 'other'))
    expect(codes(decideFeedback(other, answer('2021-03-16 08:00')))).toEqual(['feedback.not-competent'])
  })
})

describe('registers', () => {
  it.each(['complaint', 'denunciation'] as const)('never answer or publish a %s here', (register) => {
    const feedback = after(taken, classify('2021-03-15 10:00', register))
    expect(codes(decideFeedback(feedback, answer('2021-03-16 08:00')))).toEqual(['feedback.other-law'])
    const ask: FeedbackCommand = { type: 'askClarification', by, at: at('2021-03-16 08:00') }
    expect(codes(decideFeedback(feedback, ask))).toEqual(['feedback.other-law'])
    expect(codes(decideFeedback(feedback, forward('2021-03-16 08:00')))).toEqual([])
    expect(outcomesOf[register]).toEqual([])
    expect(registerRules[register].publication).toBe('never')
  })

  it('take a misfiled message in once, under a number of their own', () => {
    const moved = after(
      taken,
      classify('2021-03-15 10:00', 'rule', 'own', { serial: 12 }),
      classify('2021-03-16 10:00', 'denunciation', 'other', { serial: 3 }),
    )
    expect(currentNumber(moved)).toEqual({ register: 'denunciation', year: 2021, serial: 3 })
    expect(moved.numbers).toHaveLength(2)
    expect(
      codes(decideFeedback(moved, classify('2021-03-17 10:00', 'denunciation', 'other', { serial: 4 }))),
    ).toEqual(['feedback.same-register'])
  })

  it('number from 1 each year of Vietnam', () => {
    expect(nextRegisterNumber('conduct', at('2022-01-01 00:00'), 0)).toEqual({
      register: 'conduct',
      year: 2022,
      serial: 1,
    })
    expect(nextRegisterNumber('conduct', at('2021-12-31 23:59'), 41)).toMatchObject({
      year: 2021,
      serial: 42,
    })
    const feedback = after(taken)
    for (const number of [
      { register: 'rule' as const, year: 2020, serial: 1 },
      { register: 'rule' as const, year: 2021, serial: 0 },
      { register: 'rule' as const, year: 2021, serial: 1.5 },
    ]) {
      const command: FeedbackCommand = {
        type: 'classify',
        by,
        at: at('2021-03-15 10:00'),
        number,
        competence: 'own',
      }
      expect(codes(decideFeedback(feedback, command))).toEqual(['feedback.bad-register-number'])
    }
  })

  it('answer in their own words only', () => {
    const refusal = decideFeedback(
      after(taken, classify('2021-03-15 10:00', 'rule')),
      answer('2021-03-16 08:00', 'founded'),
    )
    expect(refusal).toMatchObject({ problems: [{ code: 'feedback.bad-outcome', path: ['outcome'] }] })
    expect(
      after(taken, classify('2021-03-15 10:00', 'conduct'), answer('2021-03-16 08:00', 'founded')).state,
    ).toBe('answered')
    expect(
      after(taken, classify('2021-03-15 10:00', 'question'), answer('2021-03-16 08:00', 'explain')).state,
    ).toBe('answered')
    const outside = after(taken, classify('2021-03-15 10:00', 'outOfScope'))
    expect(codes(decideFeedback(outside, answer('2021-03-16 08:00')))).toEqual(['feedback.wrong-register'])
    expect(codes(decideFeedback(outside, forward('2021-03-16 08:00')))).toEqual(['feedback.wrong-register'])
  })

  it('are named in both languages', () => {
    expect(Object.keys(registerNames).sort()).toEqual([...registers].sort())
    const texts = [
      ...Object.values(registerNames),
      ...Object.values(feedbackStateNames),
      ...Object.values(feedbackMessages),
    ]
    for (const { vi, en } of texts) {
      expect(vi).toBe(vi.normalize('NFC'))
      const facts = (text: string) =>
        [...text.matchAll(/\{(\w+?)(?:Vi|En)?\}/g)].map((match) => match[1]).sort()
      expect(facts(vi)).toEqual(facts(en))
    }
  })

  it('are called by their names in a refusal, the states and the commands too', () => {
    const outside = after(taken, classify('2021-03-15 10:00', 'outOfScope'))
    const texts = (result: ReturnType<typeof decideFeedback>, locale: 'vi' | 'en') =>
      result.ok ? [] : result.problems.map((problem) => formatProblem(problem, locale, feedbackMessages))
    const forwarded = decideFeedback(outside, forward('2021-03-16 08:00'))
    expect(texts(forwarded, 'vi')).toEqual([
      'Sổ "Ngoài phạm vi tiếp nhận" không cho phép việc "chuyển cơ quan có thẩm quyền": cần phân loại lại trước.',
    ])
    const early = decideFeedback(after(taken), answer('2021-03-16 08:00'))
    expect(texts(early, 'vi')).toEqual([
      'Không thực hiện được việc "trả lời" khi phản ánh ở trạng thái "Đã tiếp nhận": chỉ được khi ở trạng thái Đang xử lý; Chờ làm rõ.',
    ])
    expect(texts(early, 'en')).toEqual([
      'The step "answer" is not possible in the state "Received": only in In process; Awaiting clarification.',
    ])
  })
})

describe('the machine', () => {
  const rule = classify('2021-03-15 10:00', 'rule')
  const inState: Readonly<Record<FeedbackState, readonly FeedbackCommand[]>> = {
    received: [taken],
    inProcess: [taken, rule],
    awaitingClarification: [taken, rule, { type: 'askClarification', by, at: at('2021-03-16 08:00') }],
    declined: [
      taken,
      { type: 'decline', by, at: at('2021-03-15 09:00'), missing: ['name'], guidance: 'Ghi họ tên' },
    ],
    forwarded: [taken, classify('2021-03-15 10:00', 'rule', 'other'), forward('2021-03-16 08:00')],
    answered: [taken, rule, answer('2021-03-16 08:00')],
    published: [taken, rule, answer('2021-03-16 08:00'), publish('2021-03-16 09:00')],
  }
  const later = '2021-04-01 08:00'
  const commands: readonly FeedbackCommand[] = [
    { type: 'decline', by, at: at(later), missing: ['name'], guidance: 'Ghi họ tên' },
    classify(later, 'conduct'),
    forward(later),
    { type: 'askClarification', by, at: at(later) },
    { type: 'clarify', by, at: at(later) },
    { type: 'reportProgress', by, at: at(later) },
    answer(later),
    publish(later),
  ]

  it.each(Object.entries(inState))('in state %s refuses what the table does not allow', (state, way) => {
    const feedback = after(...way)
    expect(feedback.state).toBe(state)
    const allowed = feedbackActions(feedback.state)
    for (const command of commands) {
      const refused = codes(decideFeedback(feedback, command)).includes('feedback.not-allowed')
      expect([command.type, refused]).toEqual([command.type, !allowed.includes(command.type)])
    }
    expect(codes(decideFeedback(feedback, taken))).toEqual(['feedback.already-exists'])
  })

  it('arrives where the table says', () => {
    for (const { command, from, to } of feedbackTransitions) {
      for (const state of from) {
        const feedback = after(...inState[state])
        const given = commands.find(({ type }) => type === command)
        const decided = given && decideFeedback(feedback, given)
        // A register may still stand against it; where it does not, the state must be the one in the table.
        if (!decided?.ok) continue
        const next = decided.value.reduce(evolveFeedback, feedback)
        expect([command, next.state]).toEqual([command, to === 'same' ? state : to])
      }
    }
  })

  it('begins by receiving, and goes only forward in time', () => {
    for (const command of commands) {
      expect(codes(decideFeedback(null, command))).toEqual(['feedback.not-received'])
    }
    expect(codes(decideFeedback(after(taken), classify('2021-03-15 08:29', 'rule')))).toEqual([
      'feedback.out-of-order',
    ])
    expect(codes(decideFeedback(after(taken), classify('2021-03-15 08:30', 'rule')))).toEqual([])
    try {
      evolveFeedback(null, { type: 'clarified', by, at: at(later) })
      expect.unreachable()
    } catch (error) {
      expect(isMotcuaError(error, 'core.invariant')).toBe(true)
    }
  })

  it('names every reason at once', () => {
    const refused = decideFeedback(after(...inState.published), answer('2021-03-01 08:00'))
    expect(codes(refused)).toEqual(['feedback.not-allowed', 'feedback.out-of-order'])
  })

  it('gives every register a handling', () => {
    const handled = Object.fromEntries(
      registers.map((register: Register) => [register, registerRules[register].handling]),
    )
    expect(handled).toEqual({
      rule: 'answer',
      conduct: 'answer',
      complaint: 'forward',
      denunciation: 'forward',
      question: 'answer',
      outOfScope: 'guide',
    })
  })
})
