import { unwrap } from '@motcua/core'
import { describe, expect, it } from 'vitest'
import {
  type ClassBand,
  type CriteriaSet,
  type Criterion,
  classify,
  criteriaSet,
  gapToNextClass,
  lostPoints,
  type Plain,
  scoreUnit,
  type UnitFacts,
} from '../src/index.ts'
import { d, group, leaf, nOverD, plainSet } from './build.ts'

const named = (text: string) => ({ vi: text, en: text })
const given = { kind: 'given' } as const

const bandsFrom = (excellent: string): Plain<ClassBand>[] => [
  { id: 'excellent', name: named('Xuất sắc'), min: excellent, bound: 'gte' },
  { id: 'good', name: named('Tốt'), min: '80', bound: 'gte' },
  { id: 'fair', name: named('Khá'), min: '70', bound: 'gte' },
  { id: 'average', name: named('Trung bình'), min: '50', bound: 'gte' },
  { id: 'weak', name: named('Yếu'), min: '0', bound: 'gte' },
]

const classes: Plain<CriteriaSet>['classes'] = [{ on: 'percent', bands: bandsFrom('90') }]

describe('a whole ILLUSTRATIVE set, every kind of rule at once', () => {
  const plain = plainSet(
    '100',
    [
      group('I', '10', [
        leaf('I.1', '2', {
          kind: 'levels',
          levels: [
            { id: 'onTime', name: named('kịp thời'), points: '2' },
            { id: 'late', name: named('muộn'), points: '1' },
            { id: 'none', name: named('không'), points: '0' },
          ],
        }),
        leaf('I.2', '3', {
          kind: 'steps',
          on: { value: { name: 'percent', counts: named('mức thực hiện') } },
          bands: [
            { gt: '90', points: '3' },
            { gte: '70', lte: '90', points: '1.5' },
            { lt: '70', points: '0' },
          ],
        }),
        leaf('I.3', '5', { kind: 'passFail' }),
      ]),
      group('II', '40', [
        leaf('II.1', '20', { kind: 'proportional', ...nOverD, zeroDenominator: 'zero' }),
        leaf('II.2', '10', { kind: 'proportional', ...nOverD, zeroDenominator: 'zero', target: '0.8' }),
        leaf('II.3', '10', { kind: 'proportional', ...nOverD, zeroDenominator: 'full' }),
      ]),
      group('III', '15', [
        leaf('III.1', '5', {
          kind: 'deduction',
          lowest: 'zero',
          per: [{ name: 'violations', counts: named('vi phạm'), points: '0.5' }],
        }),
        leaf('III.2', '10', {
          kind: 'perItem',
          unitPoints: '2.5',
          count: { name: 'initiatives', counts: named('sáng kiến') },
        }),
      ]),
      leaf('IV', '5', { kind: 'passFail' }),
      leaf('V', '30', { kind: 'survey', convert: 'meanRescaled', scale: 5 }, { source: 'survey' }),
    ],
    { classes, omissible: ['survey'] },
  )
  const facts: UnitFacts = {
    'I.1': { answer: 'late' },
    'I.2': { values: { percent: 90 } },
    'I.3': { answer: 'pass' },
    'II.1': { values: { n: 187, d: 203 } },
    'II.2': { values: { n: 41, d: 96 } },
    'II.3': { values: { n: 0, d: 0 } },
    'III.1': { values: { violations: 3 } },
    'III.2': { values: { initiatives: 3 } },
    IV: { notApplicable: 'xã không được giao' },
    V: { values: { mean: d('4.1') } },
  }

  it('scores every leaf', () => {
    const score = unwrap(scoreUnit(criteriaSet(plain), facts))
    const points = score.nodes.filter((node) => node.kind === 'leaf').map((node) => node.points)
    expect(points).toEqual(['1', '1.5', '5', '18.42', '5.34', '10', '3.5', '7.5', '0', '23.25'])
    expect(score.missing).toEqual([])
  })

  it.each([
    ['zero', '75.51', '75.51', '100', 'fair'],
    ['reduceMax', '75.51', '79.48', '95', 'fair'],
    ['fullMarks', '80.51', '80.51', '100', 'good'],
  ] as const)(
    'not applicable → %s: %s points, %s %% of %s: %s',
    (notApplicable, points, percent, max, id) => {
      const set = criteriaSet({ ...plain, notApplicable })
      const score = unwrap(scoreUnit(set, facts))
      expect(score.published).toEqual({ points, percent })
      expect(score.effectiveMax).toBe(max)
      expect(classify(set, score)).toMatchObject({ band: { id }, standing: 'final' })
    },
  )

  it.each([
    ['reduceMax', '65', '80.4'],
    ['zero', '70', '74.66'],
  ] as const)('without the survey, %s: 52.26 of %s is %s %%', (notApplicable, max, percent) => {
    const { V: _, ...rest } = facts
    const score = unwrap(scoreUnit(criteriaSet({ ...plain, notApplicable }), rest, { omit: ['survey'] }))
    expect([score.published, score.effectiveMax, score.missing]).toEqual([
      { points: '52.26', percent },
      max,
      [],
    ])
  })

  it('adds a bonus of 12 capped at 10, and classes by what the set says', () => {
    const bonus = [{ ...leaf('B', '12', given), rule: given }]
    const adjustments = [
      { code: 'X', name: named('thưởng'), bonusCap: '10', penaltyCap: '0', bonuses: bonus, penalties: [] },
    ]
    const byPercent = criteriaSet({ ...plain, adjustments, percentOf: 'baseAndBonus' })
    const score = unwrap(scoreUnit(byPercent, { ...facts, B: { points: 12 } }))
    expect([score.bonus, score.published]).toEqual(['10', { points: '85.51', percent: '77.74' }])
    expect(classify(byPercent, score)?.band.id).toBe('fair')
    const byPoints = criteriaSet({
      ...plain,
      adjustments,
      classes: [{ on: 'points', bands: bandsFrom('90') }],
    })
    expect(classify(byPoints, unwrap(scoreUnit(byPoints, { ...facts, B: { points: 12 } })))?.band.id).toBe(
      'good',
    )
  })

  it('says what is lost and what the next class would take', () => {
    const set = criteriaSet(plain)
    const score = unwrap(scoreUnit(set, facts))
    expect(lostPoints(score).map(({ code, lost }) => [code, lost])).toEqual([
      ['V', '6.75'],
      ['IV', '5'],
      ['II.2', '4.66'],
      ['III.2', '2.5'],
      ['II.1', '1.58'],
      ['I.2', '1.5'],
      ['III.1', '1.5'],
      ['I.1', '1'],
    ])
    const gap = gapToNextClass(set, score)
    expect(gap).toMatchObject({
      current: { id: 'fair' },
      next: { id: 'good' },
      needed: '4.49',
      reach: 'possible',
    })
    expect(gap?.cheapest.map(({ code }) => code)).toEqual(['V'])
  })
})

describe('the not-applicable policy decides the index', () => {
  const sections = [
    leaf('a', '5', given),
    leaf('b', '4', given),
    leaf('c', '6', given),
    leaf('e', '10', given),
  ]
  it.each([
    ['fullMarks', '21', '84'],
    ['zero', '15', '60'],
    ['reduceMax', '15', '78.95'],
  ] as const)('%s: %s points, %s %%', (notApplicable, points, percent) => {
    const set = criteriaSet(plainSet('25', sections, { notApplicable }))
    const facts: UnitFacts = {
      a: { points: 5 },
      b: { points: 3 },
      c: { notApplicable: 'không được giao' },
      e: { points: 7 },
    }
    expect(unwrap(scoreUnit(set, facts)).published).toEqual({ points, percent })
  })
  it('keeps the maximum for a leaf without facts, and says so', () => {
    const set = criteriaSet(plainSet('25', sections, { notApplicable: 'reduceMax' }))
    const score = unwrap(scoreUnit(set, { a: { points: 5 }, b: { points: 3 }, e: { points: 7 } }))
    expect([score.published, score.missing]).toEqual([{ points: '15', percent: '60' }, ['c']])
  })
})

describe('published results', () => {
  it.each([
    // Nam Định 2020 without survey, maximum 70. The source prints 89.45 for the second.
    ['61.46', '70', '87.8'],
    ['62.62', '70', '89.46'],
    // Bình Dương districts 2017 (baubang.binhduong.gov.vn): Thủ Dầu Một, appraised and survey.
    ['51.75', '65', '79.62'],
    ['32.83', '35', '93.8'],
  ])('%s of %s is %s %%', (points, max, percent) => {
    const set = criteriaSet(plainSet(max, [leaf('L', max, given)]))
    expect(unwrap(scoreUnit(set, { L: { points: d(points) } })).published).toEqual({
      points: d(points),
      percent,
    })
  })
  it.each([
    ['51.75', '32.83', '84.58'],
    ['47.45', '32.82', '80.27'],
  ])('%s appraised and %s surveyed make %s (Bình Dương 2017)', (appraised, survey, total) => {
    const set = criteriaSet(plainSet('100', [leaf('A', '65', given), leaf('S', '35', given)]))
    const score = unwrap(scoreUnit(set, { A: { points: d(appraised) }, S: { points: d(survey) } }))
    expect(score.published.points).toBe(total)
  })
})

describe('bonus and penalty', () => {
  const section = (code: string, bonusCap: string, penaltyCap: string) => ({
    code,
    name: named(code),
    bonusCap,
    penaltyCap,
    bonuses: [{ ...leaf(`${code}+`, '10', given), rule: given }],
    penalties: [{ ...leaf(`${code}-`, '200', given), rule: given }],
  })
  // Thái Nguyên communes: 110 points in all, ≥ 95 is xuất sắc.
  const bands = bandsFrom('95')
  const plain = (on: 'points' | 'percent') =>
    criteriaSet(
      plainSet('100', [leaf('L', '100', given)], {
        adjustments: [section('X', '5', '5'), section('Y', '5', '200')],
        percentOf: 'baseAndBonus',
        classes: [{ on, bands }],
      }),
    )
  it('caps each section, and the set says what the class rests on', () => {
    const facts: UnitFacts = { L: { points: d('96.4') }, 'X+': { points: 8 } }
    const score = unwrap(scoreUnit(plain('points'), facts))
    expect(score.published).toEqual({ points: '101.4', percent: '92.18' })
    expect(classify(plain('points'), score)?.band.id).toBe('excellent')
    expect(classify(plain('percent'), score)?.band.id).toBe('good')
  })
  it('caps penalties, and a total is never below zero', () => {
    const some = unwrap(scoreUnit(plain('points'), { L: { points: 50 }, 'X-': { points: 8 } }))
    expect([some.penalty, some.published.points, some.base]).toEqual(['5', '45', '50'])
    const all = unwrap(scoreUnit(plain('points'), { L: { points: 50 }, 'Y-': { points: 80 } }))
    expect([all.penalty, all.published.points]).toEqual(['80', '0'])
    // The next class begins at 50; the total stands at −30.
    expect(gapToNextClass(plain('points'), all)).toMatchObject({ needed: '80', reach: 'out-of-reach' })
  })
  it('grants no bonus and imposes no penalty that does not apply', () => {
    const off = { notApplicable: 'không có' }
    const facts: UnitFacts = { L: { points: 50 }, 'X+': off, 'X-': off }
    const set = { ...plain('points'), notApplicable: 'fullMarks' as const }
    expect(unwrap(scoreUnit(set, facts))).toMatchObject({
      bonus: '0',
      penalty: '0',
      published: { points: '50' },
    })
  })
})

describe('rounding', () => {
  const third = (code: string, extra: Partial<Plain<Criterion>> = {}) =>
    leaf(code, '1', { kind: 'proportional', ...nOverD, zeroDenominator: 'zero' }, extra)
  const thirds = [third('a'), third('b'), third('c')]
  const facts: UnitFacts = Object.fromEntries(
    ['a', 'b', 'c'].map((code) => [code, { values: { n: 1, d: 3 } }]),
  )
  it('adds rounded leaves, or exact ones, as declared', () => {
    const leaves = criteriaSet(plainSet('3', thirds))
    expect(unwrap(scoreUnit(leaves, facts)).published.points).toBe('0.99')
    const once = { leaf: 'none', group: 'none', total: { places: 2 } } as const
    const total = criteriaSet(plainSet('3', thirds, { rounding: once }))
    expect(unwrap(scoreUnit(total, facts)).published.points).toBe('1')
    expect(unwrap(scoreUnit(leaves, facts)).raw.points).toBe('1')
  })
  it('lets a node declare its own', () => {
    const set = criteriaSet(plainSet('3', [third('a', { rounding: { places: 1 } }), third('b'), third('c')]))
    expect(unwrap(scoreUnit(set, facts)).published.points).toBe('0.96')
  })
  it('classes the value that readers see', () => {
    const set = criteriaSet(plainSet('2000', [leaf('L', '2000', given)], { classes }))
    // 1799.9 of 2000 is 89.995 %, printed 90.00.
    const near = unwrap(scoreUnit(set, { L: { points: d('1799.9') } }))
    expect([near.published.percent, classify(set, near)?.band.id]).toEqual(['90', 'excellent'])
    const below = unwrap(scoreUnit(set, { L: { points: d('1799.89') } }))
    expect(gapToNextClass(set, below)).toMatchObject({ needed: '0.01', next: { id: 'excellent' } })
  })
})
