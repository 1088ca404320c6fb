import { formatProblem, plainTime, vnd } from '@motcua/core'
import type { Term } from '@motcua/working-time'
import { describe, expect, it } from 'vitest'
import {
  catalogueMessages,
  checkProcedure,
  createChannel,
  createComponent,
  type FeeStatement,
  findContradictions,
  type LegPolicy,
  missing,
  type ProcedureDraft,
  partsProfileOn,
  stated,
  statedNone,
} from '../src/index.ts'
import { codesOf, day, procedure } from './support.ts'

const workingDays = (amount: number): Term => ({ unit: 'workingDay', amount })

const complete: ProcedureDraft = procedure('1.001193', 'Thủ tục đăng ký khai sinh', {
  targets: stated(['citizen']),
  authorities: stated({
    decides: [{ code: null, name: 'UBND cấp xã' }],
    delegated: [],
    executes: [],
    coordinates: [],
  }),
  steps: stated([{ case: null, text: 'Nộp hồ sơ' }]),
  levels: ['commune'],
  channels: [{ channel: 'inPerson', term: workingDays(1), fees: statedNone('Không') }],
  components: stated([createComponent({ name: 'Tờ khai', originals: 1 })]),
  sets: stated(1),
  forms: statedNone('Không'),
  results: stated([{ code: 'KQ.G15.000031', name: 'Giấy khai sinh' }]),
  conditions: statedNone('Không'),
})

const fee = (more: Partial<FeeStatement>): ProcedureDraft => ({
  ...complete,
  channels: [
    createChannel({
      channel: 'inPerson',
      term: workingDays(1),
      fees: stated([
        {
          kind: 'fee',
          name: null,
          amount: null,
          per: null,
          basis: 'unknown',
          raw: null,
          note: null,
          ...more,
        },
      ]),
    }),
  ],
})

const withPolicies = (policies: Partial<ProcedureDraft['policies']>): ProcedureDraft => ({
  ...complete,
  policies: { ...complete.policies, ...policies },
})

const legs = (...amounts: readonly number[]): readonly LegPolicy[] =>
  amounts.map((amount, i) => ({ agency: `agency-${i}`, term: workingDays(amount) }))

describe('the parts of a procedure (Nghị định 63/2010/NĐ-CP, Điều 8.2)', () => {
  it('finds nothing in a complete one, under both wordings', () => {
    expect(checkProcedure(complete)).toEqual([])
    expect(checkProcedure(complete, { profile: '2010' })).toEqual([])
  })

  it('names every mandatory part that is missing, with its place', () => {
    const bare = procedure('1.001193')
    const problems = checkProcedure(bare)
    const mandatory = problems.filter(({ code }) => code === 'catalogue.part-missing')
    expect(mandatory.map(({ path }) => path?.join('.'))).toEqual([
      'steps',
      'channels',
      'components',
      'sets',
      'policies.term',
      'targets',
      'authorities',
    ])
    const conditional = problems.filter(({ code }) => code === 'catalogue.conditional-part-missing')
    expect(conditional.map(({ params: { part } }) => part)).toEqual(['forms', 'results', 'conditions'])
    codesOf(problems)
  })

  it('tells a conditional part stated as none from one left out', () => {
    expect(checkProcedure({ ...complete, results: statedNone() })).toEqual([])
    expect(codesOf(checkProcedure({ ...complete, results: missing() }))).toEqual([
      'catalogue.conditional-part-missing',
    ])
  })

  it('counts the result among the mandatory parts until 2017-09-24', () => {
    const without = { ...complete, results: missing<never>() }
    expect(codesOf(checkProcedure(without, { on: day('2017-09-24') }))).toEqual(['catalogue.part-missing'])
    expect(codesOf(checkProcedure(without, { on: day('2017-09-25') }))).toEqual([
      'catalogue.conditional-part-missing',
    ])
    expect(codesOf(checkProcedure({ ...complete, results: statedNone() }, { profile: '2010' }))).toEqual([
      'catalogue.part-stated-none',
    ])
    expect(partsProfileOn(day('2009-01-01'))).toBe('2010')
  })

  it('accepts that nothing is to be filed, not that nobody handles it', () => {
    expect(checkProcedure({ ...complete, components: statedNone(), sets: statedNone() })).toEqual([])
    expect(codesOf(checkProcedure({ ...complete, authorities: statedNone() }))).toEqual([
      'catalogue.part-stated-none',
    ])
  })

  it('asks for a time limit per channel unless the procedure has one or gives its result at once', () => {
    const channels = [createChannel({ channel: 'online', rawTerm: '1', fees: statedNone() })]
    const bare = { ...complete, channels }
    expect(checkProcedure(bare).map(({ path }) => path)).toEqual([['channels', 0, 'term']])
    const { policies } = complete
    expect(checkProcedure({ ...bare, policies: { ...policies, term: workingDays(3) } })).toEqual([])
    expect(checkProcedure({ ...bare, policies: { ...policies, immediateResult: true } })).toEqual([])
  })

  it('asks about the fees of every channel', () => {
    const channels = [createChannel({ channel: 'post', term: workingDays(1) })]
    expect(checkProcedure({ ...complete, channels }).map(({ path }) => path)).toEqual([
      ['channels', 0, 'fees'],
    ])
  })
})

describe('contradictions', () => {
  const cases: readonly (readonly [string, ProcedureDraft, readonly string[]])[] = [
    [
      'a result at once with a term of days',
      withPolicies({ immediateResult: true }),
      ['catalogue.immediate-with-days'],
    ],
    ['one agency with shares', withPolicies({ legs: legs(1, 1) }), ['catalogue.legs-of-single-agency']],
    [
      'an interlinked procedure without shares',
      withPolicies({ mode: 'parallel' }),
      ['catalogue.too-few-legs'],
    ],
    [
      'an interlinked share without its limit',
      withPolicies({
        mode: 'sequential',
        legs: [...legs(0.5), { agency: 'công an xã' } as unknown as LegPolicy],
      }),
      ['catalogue.leg-without-limit'],
    ],
    [
      'shares in turn above the whole limit, by a ten-thousandth of a day',
      withPolicies({ mode: 'sequential', legs: legs(0.7, 0.3001) }),
      ['catalogue.legs-exceed-limit'],
    ],
    [
      'a share at once above the whole limit',
      withPolicies({ mode: 'parallel', legs: legs(2, 0.5) }),
      ['catalogue.legs-exceed-limit'],
    ],
    [
      'a note with copies',
      { ...complete, components: stated([createComponent({ name: 'Lưu ý', kind: 'note', copies: 1 })]) },
      ['catalogue.note-with-copies'],
    ],
    [
      'a document to submit without originals and copies',
      { ...complete, components: stated([createComponent({ name: 'Tờ khai', kind: 'document' })]) },
      ['catalogue.document-without-copies'],
    ],
    [
      'a fraction of a copy',
      { ...complete, components: stated([createComponent({ name: 'Tờ khai', copies: 0.5 })]) },
      ['catalogue.bad-count'],
    ],
    [
      'a channel twice',
      { ...complete, channels: [...complete.channels, ...complete.channels] },
      ['catalogue.channel-twice'],
    ],
    [
      'an amount where the province decides',
      fee({ basis: 'delegated', amount: vnd(0) }),
      ['catalogue.fee-with-amount'],
    ],
    ['an amount of a free one', fee({ basis: 'free', amount: vnd(8000) }), ['catalogue.fee-with-amount']],
    ['a fixed one without amount', fee({ basis: 'fixed' }), ['catalogue.fee-without-amount']],
    ['a negative amount', fee({ basis: 'fixed', amount: vnd(-1) }), ['catalogue.bad-fee-amount']],
    ['no set', { ...complete, sets: stated(0) }, ['catalogue.bad-sets']],
    ['a negative number of sets', { ...complete, sets: stated(-1) }, ['catalogue.bad-sets']],
    ['an empty list', { ...complete, forms: stated([]) }, ['catalogue.stated-empty']],
    [
      'a term of zero days',
      { ...complete, channels: [createChannel({ channel: 'inPerson', term: workingDays(0) })] },
      ['catalogue.bad-term'],
    ],
    ['a negative term', withPolicies({ term: workingDays(-3) }), ['catalogue.bad-term']],
    ['a term with five decimals', withPolicies({ term: workingDays(1.00001) }), ['catalogue.bad-term']],
    ['half a month', withPolicies({ term: { unit: 'month', amount: 0.5 } }), ['catalogue.bad-term']],
    ['no number', withPolicies({ supplementNoticeTerm: workingDays(Number.NaN) }), ['catalogue.bad-term']],
    [
      'a unit nobody knows',
      withPolicies({ term: { unit: 'fortnight', amount: 1 } as unknown as Term }),
      ['catalogue.bad-term'],
    ],
    [
      'an hour that does not exist',
      withPolicies({ term: { unit: 'sameDay', cutoff: '25:00' } as unknown as Term }),
      ['catalogue.bad-term'],
    ],
    ['no days until a supplement lapses', withPolicies({ supplementLapseDays: 0 }), ['catalogue.bad-count']],
    [
      'a time limit beside the word that it is missing',
      {
        ...complete,
        channels: [createChannel({ channel: 'post', term: workingDays(1), termState: 'missing' })],
      },
      ['catalogue.term-state-contradicts'],
    ],
    [
      'a code that is none',
      { ...complete, code: '1,001193' as ProcedureDraft['code'] },
      ['catalogue.bad-procedure-code'],
    ],
  ]
  it.each(cases)('finds %s', (_, draft, codes) => {
    expect(codesOf(findContradictions(draft))).toEqual(codes)
  })

  it('leaves sound procedures alone', () => {
    const sameDay: Term = { unit: 'sameDay', cutoff: plainTime('15:00') }
    const channels = [createChannel({ channel: 'inPerson', term: sameDay })]
    const sound = [
      complete,
      fee({ basis: 'free', amount: vnd(0) }),
      fee({ basis: 'delegated' }),
      fee({ basis: 'fixed', amount: vnd(8000) }),
      withPolicies({ mode: 'sequential', legs: legs(0.7, 0.3) }),
      withPolicies({ mode: 'parallel', legs: legs(1, 1) }),
      { ...complete, channels, policies: { ...complete.policies, immediateResult: true } },
      {
        ...complete,
        components: stated([createComponent({ name: 'Hộ chiếu', kind: 'document', purpose: 'present' })]),
      },
    ]
    expect(sound.flatMap((draft) => findContradictions(draft))).toEqual([])
  })

  it('does not compare shares in another unit than the limit', () => {
    const draft = withPolicies({
      mode: 'sequential',
      legs: [...legs(0.5), { agency: 'bảo hiểm xã hội', term: { unit: 'day', amount: 20 } }],
    })
    expect(findContradictions(draft)).toEqual([])
  })

  it('knows that there is no district level from 2025-07-01', () => {
    const draft = { ...complete, levels: ['district' as const] }
    expect(findContradictions(draft, day('2025-06-30'))).toEqual([])
    expect(findContradictions(draft)).toEqual([])
    const problems = findContradictions(draft, day('2025-07-01'))
    expect(codesOf(problems)).toEqual(['catalogue.level-abolished'])
    expect(problems[0]?.law?.[0]?.document).toBe('Quyết định 19/2025/QĐ-TTg')
  })

  it('names the procedure, the place and the next step in both languages', () => {
    const [problem] = findContradictions({
      ...complete,
      channels: [...complete.channels, ...complete.channels],
    })
    if (problem === undefined) expect.fail('no problem')
    expect(formatProblem(problem, 'vi', catalogueMessages)).toBe(
      'Thủ tục 1.001193 (Thủ tục đăng ký khai sinh) nêu kênh Trực tiếp hai lần: cần gộp thành một tại channels.1.',
    )
    expect(formatProblem(problem, 'en', catalogueMessages)).toBe(
      'Procedure 1.001193 (Thủ tục đăng ký khai sinh) lists the channel In person twice: merge the two at channels.1.',
    )
  })

  it('tells all problems at once', () => {
    const draft = { ...complete, sets: stated(0), forms: stated([]), name: ' ' }
    expect(codesOf(checkProcedure(draft))).toEqual([
      'catalogue.part-missing',
      'catalogue.stated-empty',
      'catalogue.bad-sets',
    ])
  })
})
