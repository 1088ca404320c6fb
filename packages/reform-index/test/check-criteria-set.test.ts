import { formatProblem, isMotcuaError, type Locale, plainDate } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import {
  type CriteriaSet,
  checkCriteriaSet,
  checkCriteriaSets,
  criteriaSet,
  criteriaSetOn,
  type Plain,
  type ReformIndexProblem,
  type Rule,
  reformIndexMessages,
} from '../src/index.ts'
import { group, leaf, nOverD, plainSet } from './build.ts'

const named = (text: string) => ({ vi: text, en: text })
const given = { kind: 'given' } as const
const sound = [leaf('L', '10', given)]

/** Problems of a set that is unsound on purpose, as `code at.path`. */
const problemsOf = (plain: Plain<CriteriaSet>) =>
  checkCriteriaSet(plain as CriteriaSet).map(({ code, path = [] }) => `${code.slice(13)} ${path.join('.')}`)

const ofRule = (rule: Plain<Rule>, max = '10') => problemsOf(plainSet(max, [leaf('L', max, rule)]))

type Bands = Extract<Plain<Rule>, { kind: 'steps' }>['bands']
const steps = (bands: Bands, on: 'percent' | 'value' = 'value'): Plain<Rule> => ({
  kind: 'steps',
  on:
    on === 'value'
      ? { value: { name: 'v', counts: named('v') } }
      : { percent: { ...nOverD, zeroDenominator: 'zero' } },
  bands,
})

describe('the tree', () => {
  it('is sound when all is well', () => {
    expect(problemsOf(plainSet('10', sound))).toEqual([])
  })
  it('adds up, at every depth and at the top', () => {
    const tree = [group('G', '9', [leaf('A', '4', given), group('H', '5', [leaf('B', '2', given)])])]
    expect(problemsOf(plainSet('10', tree))).toEqual([
      'maxima-do-not-add-up max',
      'maxima-do-not-add-up sections.0.children.1.max',
    ])
  })
  it('has a rule on each leaf and on no group', () => {
    const bare = { code: 'A', name: named('A'), max: '4' }
    const both = { ...group('B', '6', [leaf('C', '6', given)]), rule: given }
    expect(problemsOf(plainSet('10', [bare, both]))).toEqual([
      'leaf-without-rule sections.0',
      'rule-on-group sections.1.rule',
    ])
  })
  it('has unique codes, adjustments included', () => {
    const adjustments = [
      { code: 'L', name: named('X'), bonusCap: '1', penaltyCap: '-1', bonuses: [], penalties: [] },
    ]
    expect(problemsOf(plainSet('10', sound, { adjustments }))).toEqual([
      'duplicate-code adjustments.0.code',
      'negative-amount adjustments.0.penaltyCap',
    ])
  })
  it('has no negative maximum', () => {
    expect(problemsOf(plainSet('-1', [leaf('L', '-1', given)]))).toEqual(['negative-amount sections.0.max'])
  })
})

describe('the head', () => {
  it('says what a set that is not complete is', () => {
    const { note: _, ...bare } = plainSet('10', sound)
    expect(problemsOf(bare)).toEqual(['unmarked-set note'])
    expect(problemsOf({ ...bare, status: 'complete' })).toEqual([])
  })
  it('does not end before it starts', () => {
    expect(problemsOf(plainSet('10', sound, { validTo: '2020-12-31' }))).toEqual([
      'set-ends-before-it-starts validTo',
    ])
  })
  it('names kinds of units that exist while it is in force', () => {
    const unknown = 'hamlet' as 'commune'
    expect(problemsOf(plainSet('10', sound, { unitKinds: ['commune', unknown] }))).toEqual([
      'unknown-unit-kind unitKinds.1',
    ])
    expect(problemsOf(plainSet('10', sound, { unitKinds: ['district'] }))).toEqual([])
    expect(problemsOf(plainSet('10', sound, { validFrom: '2025-07-01', unitKinds: ['district'] }))).toEqual([
      'unit-kind-not-in-existence unitKinds.0',
    ])
    const past = { validTo: '2025-06-30', unitKinds: ['specialZone'] } as const
    expect(problemsOf(plainSet('10', sound, past))).toEqual(['unit-kind-not-in-existence unitKinds.0'])
  })
})

describe('bands', () => {
  const low = { lt: '70', points: '0' }
  const middle = { gte: '70', lte: '90', points: '1' }
  const high = { gt: '90', points: '2' }
  it('may be written in any order', () => {
    expect(ofRule(steps([high, low, middle]))).toEqual([])
  })
  it.each<[string, Bands, string[]]>([
    ['a hole between', [low, high], ['bands-gap sections.0.rule.bands.1']],
    [
      'one value missing',
      [low, { ...middle, lte: '90' }, { gt: '91', points: '2' }],
      ['bands-gap sections.0.rule.bands.2'],
    ],
    [
      'an end that nobody has',
      [
        { lt: '70', points: '0' },
        { gt: '70', points: '1' },
      ],
      ['bands-gap sections.0.rule.bands.1'],
    ],
    [
      'an end that two have',
      [low, middle, { gte: '90', points: '2' }],
      ['bands-overlap sections.0.rule.bands.2'],
    ],
    ['a long overlap', [low, middle, { gt: '80', points: '2' }], ['bands-overlap sections.0.rule.bands.2']],
    [
      'two without an upper end',
      [low, { gte: '70', points: '1' }, high],
      ['bands-overlap sections.0.rule.bands.2'],
    ],
    ['no beginning', [middle, high], ['bands-gap sections.0.rule.bands']],
    ['no end', [low, middle], ['bands-gap sections.0.rule.bands']],
    ['no bands', [], ['bands-gap sections.0.rule.bands']],
    ['ends the wrong way round', [{ gte: '9', lt: '9', points: '0' }], ['bad-band sections.0.rule.bands.0']],
    ['two lower ends', [{ gt: '1', gte: '1', points: '0' }], ['bad-band sections.0.rule.bands.0']],
    ['too many points', [{ points: '11' }], ['points-above-max sections.0.rule.bands.0.points']],
  ])('%s', (_name, bands, problems) => {
    expect(ofRule(steps(bands))).toEqual(problems)
  })
  it('of a percentage may end at 100', () => {
    const bands = [
      { gte: '0', lt: '50', points: '0' },
      { gte: '50', lte: '100', points: '1' },
    ]
    expect(ofRule(steps(bands, 'percent'))).toEqual([])
    expect(ofRule(steps(bands, 'value'))).toEqual(['bands-gap sections.0.rule.bands'])
  })
})

describe('rules', () => {
  const level = (extra: object) => ({
    kind: 'levels' as const,
    levels: [{ id: 'a', name: named('a'), ...extra }],
  })
  const ratio = { kind: 'proportional', ...nOverD, zeroDenominator: 'zero' } as const
  const violation = { name: 'v', counts: named('v'), points: '1' }
  const increment = {
    kind: 'increment',
    value: { name: 'v', counts: named('v') },
    base: '0',
    basePoints: '0',
    step: '1',
    stepPoints: '1',
    partial: 'floor',
  } as const
  it.each<[string, Plain<Rule>, string]>([
    [
      'a level above the maximum',
      level({ points: '11' }),
      'points-above-max sections.0.rule.levels.0.points',
    ],
    ['a level below zero', level({ points: '-1' }), 'negative-amount sections.0.rule.levels.0.points'],
    [
      'a level of points and share',
      level({ points: '1', share: '0.1' }),
      'bad-level sections.0.rule.levels.0',
    ],
    ['a level of neither', level({}), 'bad-level sections.0.rule.levels.0'],
    ['a share above 1', level({ share: '1.1' }), 'bad-level sections.0.rule.levels.0'],
    ['a target of zero', { ...ratio, target: '0' }, 'bad-target sections.0.rule.target'],
    ['a target in percent', { ...ratio, target: '80' }, 'bad-target sections.0.rule.target'],
    [
      'a floor of zero',
      { ...ratio, floor: { below: '0', points: '0' } },
      'bad-target sections.0.rule.floor.below',
    ],
    [
      'a rich floor',
      { ...ratio, floor: { below: '1', points: '11' } },
      'points-above-max sections.0.rule.floor.points',
    ],
    [
      'one name for two figures',
      { ...ratio, denominator: ratio.numerator },
      'duplicate-name sections.0.rule',
    ],
    [
      'parts that do not add up',
      { kind: 'weightedRatios', parts: [{ ...nOverD, zeroDenominator: 'zero', max: '9' }] },
      'maxima-do-not-add-up sections.0.rule.parts',
    ],
    [
      'a negative item',
      { kind: 'perItem', unitPoints: '-1', count: violation },
      'negative-amount sections.0.rule.unitPoints',
    ],
    [
      'two violations of a name',
      { kind: 'deduction', lowest: 'zero', per: [violation, violation] },
      'duplicate-name sections.0.rule.per',
    ],
    ['a step of zero', { ...increment, step: '0' }, 'bad-step sections.0.rule.step'],
    ['a rich base', { ...increment, basePoints: '11' }, 'points-above-max sections.0.rule.basePoints'],
    ['a scale of one', { kind: 'survey', convert: 'meanRescaled', scale: 1 }, 'bad-scale sections.0.rule'],
    [
      'more boxes than the scale',
      { kind: 'survey', convert: 'topBoxShare', scale: 3, boxes: 3 },
      'bad-scale sections.0.rule',
    ],
    ['information worth points', { kind: 'infoOnly' }, 'information-with-points sections.0.rule'],
  ])('%s', (_name, rule, problem) => {
    expect(ofRule(rule)).toEqual([problem])
  })
})

describe('classes', () => {
  const band = (id: string, min: string, bound: 'gte' | 'gt' = 'gte') => ({ id, name: named(id), min, bound })
  const classed = (...bands: ReturnType<typeof band>[]) =>
    problemsOf(plainSet('10', sound, { classes: [{ on: 'points', bands }] }))
  it('go down strictly to zero', () => {
    expect(classed(band('a', '8'), band('b', '5', 'gt'), band('c', '0'))).toEqual([])
    expect(classed(band('a', '5'), band('b', '8'), band('c', '0'))).toEqual([
      'classes-not-descending classes.0.bands.1',
    ])
    expect(classed(band('a', '5'), band('b', '5'), band('c', '0'))).toHaveLength(1)
    expect(classed(band('a', '8'), band('b', '5'))).toEqual(['classes-leave-gap classes.0.bands'])
    expect(classed(band('a', '8'), band('b', '0', 'gt'))).toEqual(['classes-leave-gap classes.0.bands'])
  })
})

describe('criteriaSet', () => {
  it('throws for the programmer, with every problem', () => {
    const unsound = plainSet('11', [leaf('L', '10', { kind: 'infoOnly' })])
    let caught: unknown
    try {
      criteriaSet(unsound)
    } catch (error) {
      caught = error
    }
    expect(isMotcuaError(caught, 'reform-index.bad-set') && caught.problems).toHaveLength(2)
  })
})

describe('several sets', () => {
  const year = (id: string, validFrom: string, extra: Partial<Plain<CriteriaSet>> = {}) =>
    criteriaSet(plainSet('10', sound, { id, validFrom, ...extra }))
  // Sơn La issued two sets in one year.
  const august = year('august', '2025-08-31')
  const october = year('october', '2025-10-31', { supersedes: ['august'] })
  const rival = year('rival', '2025-10-31')
  const on = plainDate('2025-11-15')
  it('must say which supersedes which', () => {
    expect(checkCriteriaSets([august, october])).toEqual([])
    expect(checkCriteriaSets([august, rival])).toMatchObject([
      { code: 'reform-index.sets-overlap', params: { first: 'august', second: 'rival', on: '2025-10-31' } },
    ])
  })
  it('are named with the units they are for', () => {
    const none = criteriaSetOn([august], 'district', on)
    const [problem] = none.ok ? [] : none.problems
    expect(problem && formatProblem(problem, 'vi', reformIndexMessages)).toBe(
      'Không có bộ tiêu chí nào có hiệu lực ngày 2025-11-15 cho loại đơn vị "huyện, quận, thị xã, thành phố thuộc tỉnh": cần bổ sung bộ tiêu chí.',
    )
  })
  it('gives the one in force', () => {
    const idOn = (day: string) => {
      const found = criteriaSetOn([august, october], 'commune', plainDate(day))
      return found.ok ? found.value.id : found.problems[0].code
    }
    expect(['2025-08-30', '2025-08-31', '2025-10-30', '2025-10-31'].map(idOn)).toEqual([
      'reform-index.no-set-in-force',
      'august',
      'august',
      'october',
    ])
    expect(criteriaSetOn([august, rival], 'commune', on).ok).toBe(false)
  })
})

describe('messages', () => {
  const locales: readonly Locale[] = ['vi', 'en']
  it.each(locales)('name the thing (%s)', (locale) => {
    const bad = plainSet('11', [leaf('L', '10', steps([{ gte: '70', points: '11' }]))], { unitKinds: [] })
    for (const problem of checkCriteriaSet(bad as CriteriaSet) satisfies readonly ReformIndexProblem[]) {
      const text = formatProblem(problem, locale, reformIndexMessages)
      expect(text).not.toMatch(/[{}]/)
      expect(text.normalize('NFC')).toBe(text)
    }
  })
})
