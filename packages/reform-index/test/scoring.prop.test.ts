import { addDecimal, compareDecimal, type Decimal, unwrap, ZERO } from '@motcua/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  criteriaSet,
  type LeafInput,
  leavesOf,
  type NotApplicablePolicy,
  nationalIndex766,
  type Rule,
  rankUnits,
  scoreUnit,
  songLoIllustrative2021,
  type UnitFacts,
} from '../src/index.ts'
import { d, leaf, nOverD, plainSet, scoreOne } from './build.ts'

/** Any facts that a rule takes. */
function inputFor(rule: Rule, max: Decimal): fc.Arbitrary<LeafInput> {
  const count = fc.nat(5000)
  const ratio = (names: readonly [string, string]): fc.Arbitrary<Record<string, number>> =>
    fc.tuple(count, count).map(([a, b]) => ({ [names[0]]: Math.min(a, b), [names[1]]: Math.max(a, b) }))
  const values = (entries: fc.Arbitrary<Record<string, number>>) =>
    entries.map((one): LeafInput => ({ values: one }))
  switch (rule.kind) {
    case 'passFail':
      return fc.constantFrom('pass', 'fail').map((answer) => ({ answer }))
    case 'levels':
      return fc.constantFrom(...rule.levels.map(({ id }) => id)).map((answer) => ({ answer }))
    case 'proportional':
      return values(ratio([rule.numerator.name, rule.denominator.name]))
    case 'steps': {
      if ('value' in rule.on)
        return values(
          count.map((value) => ({ [(rule.on as never as { value: { name: string } }).value.name]: value })),
        )
      const { numerator, denominator } = rule.on.percent
      return values(ratio([numerator.name, denominator.name]))
    }
    case 'weightedRatios':
      return values(
        fc
          .tuple(...rule.parts.map((part) => ratio([part.numerator.name, part.denominator.name])))
          .map((parts) => Object.assign({}, ...parts)),
      )
    case 'perItem':
      return values(fc.nat(10).map((items) => ({ [rule.count.name]: items })))
    case 'deduction':
      return values(fc.nat(10).map((n) => Object.fromEntries(rule.per.map(({ name }) => [name, n]))))
    case 'survey':
      return rule.convert === 'percentPositive'
        ? values(ratio(['positive', 'responses']))
        : fc.array(fc.nat(50), { minLength: rule.scale, maxLength: rule.scale }).map((tally) => ({ tally }))
    case 'given':
      return fc.nat(Math.floor(Number(max))).map((points) => ({ points }))
    default:
      return fc.constant({ values: {} })
  }
}

/** Facts of a whole set in which some leaves are absent or do not apply. */
function factsFor(set: typeof nationalIndex766): fc.Arbitrary<UnitFacts> {
  const fields = leavesOf(set).map(({ code, rule, max }) => {
    const absent = fc.constant(undefined)
    const off = fc.constant<LeafInput>({ notApplicable: 'không được giao' })
    const input = inputFor(rule, max)
    return fc
      .oneof({ weight: 8, arbitrary: input }, { weight: 1, arbitrary: absent }, { weight: 1, arbitrary: off })
      .map((one) => [code, one] as const)
  })
  return fc
    .tuple(...fields)
    .map((entries) =>
      Object.fromEntries(entries.flatMap(([code, one]) => (one ? [[code, one] as const] : []))),
    )
}

const atMost = (a: Decimal, b: Decimal) => compareDecimal(a, b) <= 0

describe.each([nationalIndex766, songLoIllustrative2021])('any facts of $id', (set) => {
  it('give points between zero and the maximum, groups that are sums, and null for nothing', () => {
    fc.assert(
      fc.property(factsFor(set), (facts) => {
        const score = unwrap(scoreUnit(set, facts))
        for (const node of score.nodes) {
          expect(atMost(node.effectiveMax, node.max)).toBe(true)
          if (node.points === null) continue
          expect(atMost(ZERO, node.points) && atMost(node.points, node.effectiveMax)).toBe(true)
          if (node.kind === 'leaf') continue
          const below = score.nodes.filter(({ parent }) => parent === node.code)
          expect(addDecimal(...below.map(({ points }) => points ?? ZERO))).toBe(node.points)
          expect(addDecimal(...below.map(({ effectiveMax }) => effectiveMax))).toBe(node.effectiveMax)
        }
        expect(atMost(score.base ?? ZERO, score.effectiveMax)).toBe(true)
        expect(JSON.parse(JSON.stringify(score))).toEqual(score)
      }),
      { numRuns: 60 },
    )
  })
  it('cost no more under a kinder policy', () => {
    const by = (policy: NotApplicablePolicy, facts: UnitFacts) =>
      unwrap(scoreUnit({ ...set, notApplicable: policy, adjustments: [] }, facts)).published.percent ?? ZERO
    const base = factsFor({ ...set, adjustments: [] })
    fc.assert(
      fc.property(base, (facts) => {
        // 0 ≤ x ≤ 1 for what remains: taking zeros off the maximum cannot lower the share, nor can filling them up.
        expect(atMost(by('zero', facts), by('reduceMax', facts))).toBe(true)
        expect(atMost(by('reduceMax', facts), by('fullMarks', facts))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})

describe('a proportional leaf', () => {
  const figures = fc.tuple(fc.nat(1000), fc.integer({ min: 1, max: 1000 })).filter(([n, of]) => n < of)
  const target = fc
    .integer({ min: 1, max: 100 })
    .map((percent) => (percent === 100 ? '1' : `0.${String(percent).padStart(2, '0')}`))
  it('never loses by one more above the line', () => {
    fc.assert(
      fc.property(figures, target, ([n, of], at) => {
        const rule = { kind: 'proportional', ...nOverD, zeroDenominator: 'null', target: at } as const
        const [less, more] = [n, n + 1].map(
          (count) => scoreOne('7', rule, { values: { n: count, d: of } }).points,
        )
        expect(atMost(less as Decimal, more as Decimal)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
  it('does not change when both figures grow alike', () => {
    fc.assert(
      fc.property(figures, fc.integer({ min: 2, max: 1000 }), ([n, of], by) => {
        const rule = { kind: 'proportional', ...nOverD, zeroDenominator: 'null' } as const
        const [one, many] = [1, by].map(
          (k) => scoreOne('7', rule, { values: { n: n * k, d: of * k } }).points,
        )
        expect(many).toBe(one)
      }),
      { numRuns: 100 },
    )
  })
})

describe('taking an inapplicable leaf off the maximum', () => {
  it('is the same as a set without it', () => {
    const given = { kind: 'given' } as const
    fc.assert(
      fc.property(fc.nat(5), fc.nat(10), (a, b) => {
        const facts = { a: { points: a }, b: { points: b } }
        const rest = [leaf('a', '5', given), leaf('b', '10', given)]
        const whole = criteriaSet(
          plainSet('22', [...rest, leaf('c', '7', given)], { notApplicable: 'reduceMax' }),
        )
        const small = criteriaSet(plainSet('15', rest))
        const reduced = unwrap(scoreUnit(whole, { ...facts, c: { notApplicable: 'không được giao' } }))
        expect(reduced.published).toEqual(unwrap(scoreUnit(small, facts)).published)
      }),
    )
  })
})

describe('ranks', () => {
  const ranking = { by: 'points', on: 'published', ties: 'competition' } as const
  const rows = fc.array(fc.nat(30), { minLength: 1, maxLength: 20 })
  const rank = (values: readonly number[], ties: 'competition' | 'dense' = 'competition') => {
    const entries = values.map((value, i) => {
      const figures = { points: d(value), percent: null }
      return { unit: String(i), score: { published: figures, raw: figures } }
    })
    const ranked = rankUnits(entries, { ...ranking, ties })
    return values.map((_, i) => ranked.find(({ unit }) => unit === String(i))?.rank ?? 0)
  }
  it('are one more than the number of better units', () => {
    fc.assert(
      fc.property(rows, (values) => {
        expect(rank(values)).toEqual(
          values.map((value) => 1 + values.filter((other) => other > value).length),
        )
        expect(rank(values, 'dense')).toEqual(
          values.map((value) => 1 + new Set(values.filter((other) => other > value)).size),
        )
      }),
    )
  })
  it('do not depend on the order of units nor on points that all share', () => {
    fc.assert(
      fc.property(rows, fc.nat(100), (values, more) => {
        expect(rank(values.map((value) => value + more))).toEqual(rank(values))
        expect(rank([...values].reverse()).reverse()).toEqual(rank(values))
      }),
    )
  })
})
