import { addDecimal, compareDecimal, type Decimal, motcuaError } from '@motcua/core'
import { checkClasses } from './checks/classes.ts'
import { checkRule } from './checks/rules.ts'
import type { CriteriaSet, Criterion, Plain } from './criteria-set.ts'
import type { ReformIndexProblem } from './messages.ts'
import { adjustmentLeaves, criteriaOf, type PlacedCriterion } from './tree.ts'
import { kindWords, type UnitKind, unitKindInfo } from './unit-kind.ts'

/**
 * Everything that is wrong with a set beyond its shape: maxima that do not add up, gaps and overlaps of bands, levels
 * worth more than the maximum, thresholds of zero, duplicate codes, leaves without a rule, classes out of order,
 * kinds of units that do not exist, validity, missing notes. Run it once where a set is loaded.
 *
 * @returns every problem with its place in the document; empty when all is well
 * @example
 * ```ts
 * checkCriteriaSet(songLoIllustrative2021) // => []
 * checkCriteriaSet({ ...songLoIllustrative2021, max: decimal(90) }).map((problem) => problem.params)
 * // => [{ code: 'song-lo-illustrative-2021', max: '90', sum: '100' }]
 * ```
 */
export function checkCriteriaSet(set: CriteriaSet): readonly ReformIndexProblem[] {
  const base = criteriaOf(set)
  const all = [...base, ...adjustmentLeaves(set)]
  return [
    ...checkHead(set),
    ...checkUnitKinds(set, set.unitKinds, ['unitKinds']),
    ...checkMaximum(set.id, set.max, set.sections, []),
    ...checkCodes(set, all),
    ...all.flatMap((placed) => checkCriterion(set, placed)),
    ...checkCaps(set),
    ...set.classes.flatMap((scheme, i) => [
      ...checkUnitKinds(set, scheme.unitKinds ?? [], ['classes', i, 'unitKinds']),
      ...checkClasses(scheme, ['classes', i]),
    ]),
  ]
}

/**
 * A criteria set that the programmer wrote, with plain texts for decimals and dates.
 *
 * @throws MotcuaError `reform-index.bad-set`, carrying the problems, when {@link checkCriteriaSet} finds any; for
 *   documents from outside use `loadCriteriaSet` of `@motcua/reform-index/schemas`.
 */
export function criteriaSet(plain: Plain<CriteriaSet>): CriteriaSet {
  const set = plain as CriteriaSet
  const problems = checkCriteriaSet(set)
  if (problems.length === 0) return set
  const codes = problems.map(({ code }) => code).join(', ')
  throw motcuaError('reform-index.bad-set', `The criteria set ${set.id} is refused: ${codes}.`, { problems })
}

function checkHead(set: CriteriaSet): readonly ReformIndexProblem[] {
  const problems: ReformIndexProblem[] = []
  if (set.status !== 'complete' && set.note === undefined) {
    const params = { set: set.id, status: set.status }
    problems.push({ code: 'reform-index.unmarked-set', params, path: ['note'] })
  }
  if (set.validTo !== undefined && set.validTo < set.validFrom) {
    const params = { set: set.id, from: set.validFrom, to: set.validTo }
    problems.push({ code: 'reform-index.set-ends-before-it-starts', params, path: ['validTo'] })
  }
  return problems
}

function checkUnitKinds(
  set: CriteriaSet,
  kinds: readonly UnitKind[],
  path: readonly (string | number)[],
): readonly ReformIndexProblem[] {
  return kinds.flatMap((kind, i): readonly ReformIndexProblem[] => {
    const info = unitKindInfo(kind)
    const at = [...path, i]
    if (info === undefined) return [{ code: 'reform-index.unknown-unit-kind', params: { kind }, path: at }]
    const gone = info.to !== undefined && info.to < set.validFrom
    const notYet = info.from !== undefined && set.validTo !== undefined && set.validTo < info.from
    if (!gone && !notYet) return []
    const params = { ...kindWords(kind), from: set.validFrom, to: set.validTo ?? '…' }
    return [{ code: 'reform-index.unit-kind-not-in-existence', params, path: at }]
  })
}

function checkCodes(set: CriteriaSet, all: readonly PlacedCriterion[]): readonly ReformIndexProblem[] {
  const adjustments = (set.adjustments ?? []).map(({ code }, i) => ({ code, path: ['adjustments', i] }))
  const codes = [...all.map(({ criterion, path }) => ({ code: criterion.code, path })), ...adjustments]
  const seen = new Set<string>()
  return codes.flatMap(({ code, path }): readonly ReformIndexProblem[] => {
    if (!seen.has(code)) {
      seen.add(code)
      return []
    }
    return [{ code: 'reform-index.duplicate-code', params: { code }, path: [...path, 'code'] }]
  })
}

function checkCriterion(
  set: CriteriaSet,
  { criterion, path }: PlacedCriterion,
): readonly ReformIndexProblem[] {
  const { code, max, children, rule } = criterion
  const problems: ReformIndexProblem[] = []
  if (max.startsWith('-')) {
    problems.push({
      code: 'reform-index.negative-amount',
      params: { code, amount: max },
      path: [...path, 'max'],
    })
  }
  problems.push(...checkUnitKinds(set, criterion.inheritedBy ?? [], [...path, 'inheritedBy']))
  if (children !== undefined) {
    problems.push(...checkMaximum(code, max, children, path))
    if (rule === undefined) return problems
    return [...problems, { code: 'reform-index.rule-on-group', params: { code }, path: [...path, 'rule'] }]
  }
  if (rule === undefined) {
    return [...problems, { code: 'reform-index.leaf-without-rule', params: { code }, path }]
  }
  return [...problems, ...checkRule(criterion, rule, [...path, 'rule'])]
}

function checkMaximum(
  code: string,
  max: Decimal,
  children: readonly Criterion[],
  path: readonly (string | number)[],
): readonly ReformIndexProblem[] {
  const sum = addDecimal(...children.map((child) => child.max))
  if (compareDecimal(sum, max) === 0) return []
  return [{ code: 'reform-index.maxima-do-not-add-up', params: { code, max, sum }, path: [...path, 'max'] }]
}

function checkCaps(set: CriteriaSet): readonly ReformIndexProblem[] {
  return (set.adjustments ?? []).flatMap((adjustment, i) =>
    (['bonusCap', 'penaltyCap'] as const).flatMap((field): readonly ReformIndexProblem[] => {
      const amount = adjustment[field]
      if (!amount.startsWith('-')) return []
      const params = { code: adjustment.code, amount }
      return [{ code: 'reform-index.negative-amount', params, path: ['adjustments', i, field] }]
    }),
  )
}
