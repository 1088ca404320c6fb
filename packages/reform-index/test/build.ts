import { type Decimal, decimal, unwrap } from '@motcua/core'
import {
  type CriteriaSet,
  type Criterion,
  criteriaSet,
  type LeafInput,
  type LeafScore,
  nodeOf,
  type Plain,
  type Rule,
  scoreUnit,
  type UnitFacts,
  type UnitScore,
} from '../src/index.ts'

const named = (text: string) => ({ vi: text, en: text })

/** A ratio of two figures named n and d. */
export const nOverD = {
  numerator: { name: 'n', counts: named('n') },
  denominator: { name: 'd', counts: named('d') },
} as const

export function leaf(code: string, max: string, rule: Plain<Rule>, extra: Partial<Plain<Criterion>> = {}) {
  return { code, name: named(code), max, rule, ...extra }
}

export function group(code: string, max: string, children: readonly Plain<Criterion>[]) {
  return { code, name: named(code), max, children }
}

/** A plain set that is sound; what a test is about replaces a part of it. */
export function plainSet(
  max: string,
  sections: readonly Plain<Criterion>[],
  extra: Partial<Plain<CriteriaSet>> = {},
): Plain<CriteriaSet> {
  return {
    id: 'test-set',
    name: named('test'),
    status: 'illustrative',
    note: named('for a test'),
    sources: [],
    validFrom: '2021-01-01',
    unitKinds: ['commune'],
    max,
    sections,
    notApplicable: 'zero',
    rounding: { leaf: { places: 2 }, group: { places: 2 }, total: { places: 2 } },
    percentOf: 'base',
    classes: [],
    ranking: { by: 'points', on: 'published', ties: 'competition' },
    ...extra,
  }
}

/** Scores one leaf of a set of its own. */
export function scoreOne(
  max: string,
  rule: Plain<Rule>,
  input: LeafInput,
  extra: Partial<Plain<Criterion>> = {},
): LeafScore {
  const set = criteriaSet(plainSet(max, [leaf('L', max, rule, extra)]))
  return leafOf(unwrap(scoreUnit(set, { L: input })), 'L')
}

/** The problems of one leaf of a set of its own, as codes. */
export function refuseOne(max: string, rule: Plain<Rule>, input: LeafInput): readonly string[] {
  const set = criteriaSet(plainSet(max, [leaf('L', max, rule)]))
  const result = scoreUnit(set, { L: input })
  return result.ok ? [] : result.problems.map(({ code }) => code)
}

export function leafOf(score: UnitScore, code: string): LeafScore {
  const node = nodeOf(score, code)
  if (node?.kind !== 'leaf') throw new Error(`no leaf ${code}`)
  return node
}

export function pointsOf(score: UnitScore, code: string): Decimal | null | undefined {
  return nodeOf(score, code)?.points
}

/** Facts of ratios written as pairs. */
export function pairs(
  set: CriteriaSet,
  given: Readonly<Record<string, readonly [number, number]>>,
): UnitFacts {
  const rules = new Map<string, Rule>()
  const walk = (nodes: readonly Criterion[]): void => {
    for (const node of nodes) {
      if (node.rule) rules.set(node.code, node.rule)
      walk(node.children ?? [])
    }
  }
  walk(set.sections)
  return Object.fromEntries(
    Object.entries(given).map(([code, [n, d]]) => {
      const rule = rules.get(code)
      if (rule?.kind !== 'proportional') throw new Error(`${code} is no ratio`)
      return [code, { values: { [rule.numerator.name]: n, [rule.denominator.name]: d } }]
    }),
  )
}

export const d = decimal
