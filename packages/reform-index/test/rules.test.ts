import { decimal } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import { type CriteriaSet, type Plain, type Rule, scoreUnit } from '../src/index.ts'
import { leaf, nOverD, plainSet, refuseOne, scoreOne } from './build.ts'

const named = (text: string) => ({ vi: text, en: text })

const half: Plain<Rule> = { kind: 'proportional', ...nOverD, zeroDenominator: 'null' }
const values = (entries: Record<string, number | string | null>) => ({ values: entries }) as never

describe('passFail and levels', () => {
  // Cà Mau, Quyết định 1880/QĐ-UBND (2013), field 1: the lines 1.1.1 and 1.1.2.
  const plan: Plain<Rule> = {
    kind: 'levels',
    levels: [
      { id: 'onTime', name: named('kịp thời'), points: '1' },
      { id: 'late', name: named('không kịp thời'), share: '0.5' },
      { id: 'none', name: named('không ban hành'), points: '0' },
    ],
  }
  it.each([
    ['onTime', '1'],
    ['late', '0.5'],
    ['none', '0'],
  ])('%s is worth %s', (answer, points) => {
    expect(scoreOne('1', plan, { answer }).points).toBe(points)
  })
  it('answers pass or fail', () => {
    expect(scoreOne('1', { kind: 'passFail' }, { answer: 'pass' }).points).toBe('1')
    expect(scoreOne('1', { kind: 'passFail' }, { answer: 'fail' }).points).toBe('0')
  })
  it('refuses an answer that is no level', () => {
    expect(refuseOne('1', plan, { answer: 'maybe' })).toEqual(['reform-index.unknown-answer'])
  })
})

describe('steps', () => {
  // Cà Mau 1.1.4: > 90 % → 2; 70–90 % → 1; < 70 % → 0.
  const bands = [
    { gt: '90', points: '2' },
    { gte: '70', lte: '90', points: '1' },
    { lt: '70', points: '0' },
  ]
  const onValue: Plain<Rule> = {
    kind: 'steps',
    on: { value: { name: 'percent', counts: named('phần trăm') } },
    bands,
  }
  it.each([
    ['90.01', '2'],
    ['90', '1'],
    ['70', '1'],
    ['69.99', '0'],
  ])('%s percent earns %s', (percent, points) => {
    expect(scoreOne('2', onValue, values({ percent })).points).toBe(points)
  })
  it('compares the exact ratio, not the printed one', () => {
    const rule: Plain<Rule> = {
      kind: 'steps',
      on: { percent: { ...nOverD, zeroDenominator: 'zero' } },
      bands,
    }
    // 90.0004 % prints as 90.00 %, yet is above 90.
    expect(scoreOne('2', rule, values({ n: 900004, d: 1000000 })).points).toBe('2')
    expect(scoreOne('2', rule, values({ n: 9, d: 10 })).points).toBe('1')
    expect(scoreOne('2', rule, values({ n: 0, d: 0 })).points).toBe('0')
  })
  it('counts a capped excess as 100 %', () => {
    const upTo100: Plain<Rule> = {
      kind: 'steps',
      on: { percent: { ...nOverD, zeroDenominator: 'zero', excess: 'cap' } },
      bands: [{ gte: '0', lte: '100', points: '2' }],
    }
    expect(scoreOne('2', upTo100, values({ n: 3, d: 2 })).points).toBe('2')
  })
  it('refuses a value that no band of an unchecked set holds', () => {
    const rule = { ...onValue, bands: [{ gt: '90', points: '2' }] }
    const set = plainSet('2', [leaf('L', '2', rule as Plain<Rule>)]) as CriteriaSet
    const result = scoreUnit(set, { L: { values: { percent: 90 } } })
    expect(!result.ok && result.problems.map(({ code }) => code)).toEqual([
      'reform-index.value-outside-bands',
    ])
  })
})

describe('proportional', () => {
  const rule = (target?: string): Plain<Rule> => ({
    kind: 'proportional',
    ...nOverD,
    zeroDenominator: 'zero',
    ...(target === undefined ? {} : { target }),
  })
  it.each([
    ['6', undefined, 1089, 1284, '5.09'],
    ['2', '0.8', 15, 36, '1.04'],
    ['2', '0.8', 9, 36, '0.63'],
    ['2', '0.8', 7, 8, '2'],
    ['2', '0.8', 781, 1965, '0.99'],
    ['6', '0.9', 392869, 443565, '5.9'],
    ['6', '0.9', 3752, 3867, '6'],
    ['2', '0.8', 82645, 443565, '0.47'],
    ['4', undefined, 9499, 443565, '0.09'],
  ])('%s points, target %s: %d/%d → %s', (max, target, n, d, points) => {
    expect(scoreOne(max, rule(target), values({ n, d })).points).toBe(points)
  })
  it('gives the floor’s points below the floor', () => {
    const floored: Plain<Rule> = { ...half, floor: { below: '0.5', points: '1' } } as Plain<Rule>
    expect(scoreOne('10', floored, values({ n: 49, d: 100 })).points).toBe('1')
    expect(scoreOne('10', floored, values({ n: 1, d: 2 })).points).toBe('5')
  })
  it.each([
    ['zero', '0', 'scored'],
    ['full', '6', 'scored'],
    ['null', null, 'missing'],
    ['notApplicable', '0', 'notApplicable'],
  ] as const)('0/0 under %s is worth %s', (zeroDenominator, points, status) => {
    const score = scoreOne('6', { ...half, zeroDenominator } as Plain<Rule>, values({ n: 0, d: 0 }))
    expect([score.points, score.status]).toEqual([points, status])
  })
  it('keeps an unknown figure apart from zero', () => {
    const score = scoreOne('6', rule(), values({ n: 0, d: null }))
    expect([score.points, score.status]).toEqual([null, 'missing'])
  })
  it('refuses more above than below unless the set caps it', () => {
    expect(refuseOne('6', rule(), values({ n: 3, d: 2 }))).toEqual([
      'reform-index.numerator-above-denominator',
    ])
    expect(refuseOne('6', rule(), values({ n: 1, d: 0 }))).toEqual([
      'reform-index.numerator-above-denominator',
    ])
    const capped: Plain<Rule> = { ...half, excess: 'cap' } as Plain<Rule>
    expect(scoreOne('6', capped, values({ n: 3, d: 2 })).points).toBe('6')
  })
  it('reads exact numbers only', () => {
    expect(scoreOne('6', rule(), values({ n: '1.50', d: 3 })).points).toBe('3')
    expect(refuseOne('6', rule(), values({ n: 0.5, d: '1,5' }))).toEqual([
      'reform-index.inexact-number',
      'reform-index.inexact-number',
    ])
    expect(refuseOne('6', rule(), values({ n: -1, d: 2 }))).toEqual(['reform-index.negative-value'])
    expect(refuseOne('6', rule(), values({ n: 1, D: 2 }))).toEqual([
      'reform-index.missing-variable',
      'reform-index.unknown-variable',
    ])
    expect(refuseOne('6', rule(), { answer: 'pass' })).toEqual(['reform-index.wrong-input'])
  })
})

describe('weightedRatios', () => {
  const part = (name: string, max: string, zeroDenominator: 'zero' | 'full' | 'null' | 'notApplicable') => ({
    max,
    numerator: { name: `${name}n`, counts: named(name) },
    denominator: { name: `${name}d`, counts: named(name) },
    zeroDenominator,
  })
  const rule = (policy: 'zero' | 'full' | 'null' | 'notApplicable'): Plain<Rule> => ({
    kind: 'weightedRatios',
    parts: [{ ...part('a', '3', policy), target: '0.5' }, part('b', '1', policy)],
  })
  it('sums exactly and rounds once', () => {
    expect(scoreOne('4', rule('null'), values({ an: 1, ad: 3, bn: 1, bd: 3 })).points).toBe('2.33')
  })
  it.each([
    ['zero', '0.33', '4'],
    ['full', '3.33', '4'],
    ['null', '0.33', '4'],
    ['notApplicable', '0.33', '1'],
  ] as const)('a part over zero under %s gives %s of %s', (policy, points, effectiveMax) => {
    const facts = values({ an: 0, ad: 0, bn: 1, bd: 3 })
    const score = scoreOne('4', rule(policy), facts, { notApplicable: 'reduceMax' })
    expect([score.points, score.effectiveMax]).toEqual([points, effectiveMax])
  })
  it('is null or not applicable when every part is', () => {
    const nothing = values({ an: 0, ad: 0, bn: 0, bd: 0 })
    expect(scoreOne('4', rule('null'), nothing).status).toBe('missing')
    expect(scoreOne('4', rule('notApplicable'), nothing).status).toBe('notApplicable')
  })
})

describe('perItem, deduction, increment', () => {
  it('counts items up to the maximum', () => {
    const rule: Plain<Rule> = {
      kind: 'perItem',
      unitPoints: '0.5',
      count: { name: 'rules', counts: named('quy định') },
    }
    expect(scoreOne('2', rule, values({ rules: 3 })).points).toBe('1.5')
    const six = scoreOne('2', rule, values({ rules: 6 }))
    expect(six.points).toBe('2')
    expect(six.trace.steps).toContainEqual({ step: 'limited', to: 'max', raw: '3' })
  })
  it.each([
    ['zero', 2, '2.5'],
    ['zero', 0, '3'],
    ['zero', 13, '0'],
    ['unbounded', 13, '-0.25'],
  ] as const)('deducts with lowest %s: %d violations → %s', (lowest, violations, points) => {
    const rule: Plain<Rule> = {
      kind: 'deduction',
      lowest,
      per: [{ name: 'violations', counts: named('vi phạm'), points: '0.25' }],
    }
    expect(scoreOne('3', rule, values({ violations })).points).toBe(points)
  })
  it.each([
    // Nghị quyết 1211/2016/UBTVQH13, population of a commune: whole hundreds above 3,500.
    ['floor', 5120, '18'],
    ['floor', 8500, '35'],
    ['floor', 3500, '10'],
    ['floor', 900, '10'],
    ['linear', 5120, '18.1'],
  ] as const)('increments (%s): %d people → %s', (partial, people, points) => {
    const rule: Plain<Rule> = {
      kind: 'increment',
      value: { name: 'people', counts: named('dân số') },
      base: '3500',
      basePoints: '10',
      step: '100',
      stepPoints: '0.5',
      partial,
    }
    expect(scoreOne('35', rule, values({ people })).points).toBe(points)
  })
})

describe('survey', () => {
  const survey = (convert: 'meanOverScale' | 'meanRescaled' | 'topBoxShare' | 'percentPositive') =>
    ({ kind: 'survey', convert, scale: 5 }) as const
  it('makes the choice of conversion explicit', () => {
    const mean = values({ mean: '4.1' })
    expect(scoreOne('6', survey('meanOverScale'), mean).points).toBe('4.92')
    expect(scoreOne('6', survey('meanRescaled'), mean).points).toBe('4.65')
  })
  it('gives the same from a tally as from its mean', () => {
    const tally = { tally: [0, 5, 15, 45, 35] } // mean 4.1
    expect(scoreOne('6', survey('meanRescaled'), tally).points).toBe('4.65')
    expect(scoreOne('6', survey('topBoxShare'), tally).points).toBe('4.8')
    expect(scoreOne('6', { ...survey('topBoxShare'), boxes: 1 }, tally).points).toBe('2.1')
    expect(scoreOne('6', survey('percentPositive'), values({ positive: 80, responses: 100 })).points).toBe(
      '4.8',
    )
  })
  it('gives no score when nobody, or too few, answered', () => {
    expect(scoreOne('6', survey('meanRescaled'), { tally: [0, 0, 0, 0, 0] }).points).toBeNull()
    expect(scoreOne('6', survey('percentPositive'), values({ positive: 0, responses: 0 })).points).toBeNull()
    const few = scoreOne('6', { ...survey('meanRescaled'), minResponses: 30 }, { tally: [0, 0, 0, 0, 29] })
    expect(few.points).toBeNull()
    expect(few.trace.steps).toContainEqual({ step: 'tooFewResponses', count: '29', needed: 30 })
  })
  it('refuses impossible findings', () => {
    expect(refuseOne('6', survey('meanRescaled'), values({ mean: '5.1' }))).toEqual([
      'reform-index.mean-outside-scale',
    ])
    expect(refuseOne('6', survey('meanRescaled'), { tally: [1, 2] })).toEqual(['reform-index.bad-tally'])
    expect(refuseOne('6', survey('percentPositive'), values({ positive: 2, responses: 1 }))).toEqual([
      'reform-index.numerator-above-denominator',
    ])
    expect(refuseOne('6', { ...survey('meanRescaled'), minResponses: 30 }, values({ mean: 4 }))).toEqual([
      'reform-index.missing-variable',
    ])
    expect(refuseOne('6', survey('meanRescaled'), { points: 3 })).toEqual(['reform-index.wrong-input'])
  })
})

describe('given, inherited, infoOnly', () => {
  it('takes points over as they are', () => {
    expect(scoreOne('6', { kind: 'given' }, { points: decimal('5.5') }).points).toBe('5.5')
    expect(scoreOne('6', { kind: 'given' }, { points: null }).points).toBeNull()
    expect(refuseOne('6', { kind: 'given' }, { points: 7 })).toEqual(['reform-index.points-above-max'])
  })
  it('takes the points of the unit above, by rule or where the leaf allows it', () => {
    const byRule = scoreOne('6', { kind: 'inherited' }, { inherited: 4, from: 'tỉnh' })
    expect([byRule.points, byRule.status]).toEqual(['4', 'inherited'])
    const allowed = scoreOne('6', half, { inherited: 4, from: 'tỉnh' }, { inheritedBy: ['commune'] })
    expect(allowed.status).toBe('inherited')
    expect(refuseOne('6', half, { inherited: 4, from: 'tỉnh' })).toEqual(['reform-index.wrong-input'])
  })
  it('keeps information out of the points', () => {
    const info = scoreOne('0', { kind: 'infoOnly' }, values({ seen: 378 }))
    expect([info.points, info.percent, info.status]).toEqual([null, null, 'infoOnly'])
    expect(scoreOne('0', { kind: 'infoOnly' }, { notApplicable: 'không có' }).points).toBeNull()
  })
})

describe('any rule', () => {
  const variable = { name: 'v', counts: named('v') }
  const rules: readonly Plain<Rule>[] = [
    { kind: 'passFail' },
    half,
    { kind: 'steps', on: { value: variable }, bands: [{ points: '1' }] },
    { kind: 'steps', on: { percent: { ...nOverD, zeroDenominator: 'zero' } }, bands: [{ points: '1' }] },
    { kind: 'weightedRatios', parts: [{ ...nOverD, zeroDenominator: 'zero', max: '6' }] },
    { kind: 'perItem', unitPoints: '1', count: variable },
    { kind: 'deduction', lowest: 'zero', per: [{ ...variable, points: '1' }] },
    {
      kind: 'increment',
      value: variable,
      base: '0',
      basePoints: '0',
      step: '1',
      stepPoints: '1',
      partial: 'floor',
    },
    { kind: 'survey', convert: 'meanRescaled', scale: 5 },
    { kind: 'survey', convert: 'percentPositive', scale: 5 },
    { kind: 'given' },
    { kind: 'inherited' },
  ]
  it.each(rules)('$kind refuses facts of another form', (rule) => {
    const other = rule.kind === 'given' ? { answer: 'pass' } : { points: 1 }
    expect(refuseOne('6', rule, other)).toEqual(['reform-index.wrong-input'])
  })
  it.each(rules.slice(1))('$kind takes no figure that is not known for a zero', (rule) => {
    const names: Readonly<Record<string, readonly string[]>> = {
      proportional: ['n', 'd'],
      weightedRatios: ['n', 'd'],
      steps: 'on' in rule && 'value' in rule.on ? ['v'] : ['n', 'd'],
      survey: 'convert' in rule && rule.convert === 'meanRescaled' ? ['mean'] : ['positive', 'responses'],
    }
    const form = { given: { points: null }, inherited: { inherited: null, from: 'tỉnh' } } as const
    const input =
      rule.kind === 'given' || rule.kind === 'inherited'
        ? form[rule.kind]
        : values(Object.fromEntries((names[rule.kind] ?? ['v']).map((name) => [name, null])))
    expect(scoreOne('6', rule, input)).toMatchObject({ points: null, status: 'missing', effectiveMax: '6' })
  })
})
