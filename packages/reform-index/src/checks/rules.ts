import { addDecimal, compareDecimal, type Decimal, decimal, ZERO } from '@motcua/core'
import type { Criterion } from '../criteria-set.ts'
import type { ReformIndexProblem, ReformIndexProblemCode } from '../messages.ts'
import type { AnswerLevel, Rule, SurveyRule } from '../rule.ts'
import { checkBands } from './bands.ts'

type Path = readonly (string | number)[]
type Problems = readonly ReformIndexProblem[]

const one = /* @__PURE__ */ decimal(1)

/** What is wrong with the rule of a leaf. */
export function checkRule(leaf: Criterion, rule: Rule, path: Path): Problems {
  const { code, max } = leaf
  switch (rule.kind) {
    case 'levels':
      return [
        ...distinct(
          code,
          rule.levels.map(({ id }) => id),
          [...path, 'levels'],
        ),
        ...rule.levels.flatMap((level, i) => checkLevel(leaf, level, [...path, 'levels', i])),
      ]
    case 'steps':
      return [
        ...('value' in rule.on ? [] : distinctRatio(code, rule.on.percent, path)),
        ...checkBands(leaf, rule, [...path, 'bands']),
      ]
    case 'proportional':
      return [
        ...distinctRatio(code, rule, path),
        ...checkShare(code, rule.target, [...path, 'target']),
        ...checkShare(code, rule.floor?.below, [...path, 'floor', 'below']),
        ...checkPoints(leaf, rule.floor?.points ?? ZERO, [...path, 'floor', 'points']),
      ]
    case 'weightedRatios': {
      const sum = addDecimal(...rule.parts.map((part) => part.max))
      const agrees = compareDecimal(sum, max) === 0
      return [
        ...(agrees ? [] : [problem('maxima-do-not-add-up', { code, max, sum }, [...path, 'parts'])]),
        ...rule.parts.flatMap((part, i) => [
          ...distinctRatio(code, part, [...path, 'parts', i]),
          ...checkShare(code, part.target, [...path, 'parts', i, 'target']),
          ...notNegative(code, part.max, [...path, 'parts', i, 'max']),
        ]),
      ]
    }
    case 'perItem':
      return notNegative(code, rule.unitPoints, [...path, 'unitPoints'])
    case 'deduction':
      return [
        ...distinct(
          code,
          rule.per.map(({ name }) => name),
          [...path, 'per'],
        ),
        ...rule.per.flatMap(({ points }, i) => notNegative(code, points, [...path, 'per', i, 'points'])),
      ]
    case 'increment':
      return [
        ...(compareDecimal(rule.step, ZERO) > 0
          ? []
          : [problem('bad-step', { code, step: rule.step }, [...path, 'step'])]),
        ...notNegative(code, rule.stepPoints, [...path, 'stepPoints']),
        ...checkPoints(leaf, rule.basePoints, [...path, 'basePoints']),
      ]
    case 'survey':
      return checkScale(code, rule, path)
    case 'infoOnly':
      return compareDecimal(max, ZERO) === 0 ? [] : [problem('information-with-points', { code, max }, path)]
    case 'passFail':
    case 'given':
    case 'inherited':
      return []
  }
}

function checkLevel(leaf: Criterion, level: AnswerLevel, path: Path): Problems {
  const { points, share } = level
  const shareInRange = share === undefined || (!share.startsWith('-') && compareDecimal(share, one) <= 0)
  if ((points === undefined) === (share === undefined) || !shareInRange) {
    return [problem('bad-level', { code: leaf.code, level: level.id }, path)]
  }
  return points === undefined ? [] : checkPoints(leaf, points, [...path, 'points'])
}

/** Points between zero and the maximum. */
export function checkPoints({ code, max }: Criterion, points: Decimal, path: Path): Problems {
  if (compareDecimal(points, max) > 0) return [problem('points-above-max', { code, points, max }, path)]
  return notNegative(code, points, path)
}

function checkShare(code: string, target: Decimal | undefined, path: Path): Problems {
  const fine = target === undefined || (compareDecimal(target, ZERO) > 0 && compareDecimal(target, one) <= 0)
  return fine ? [] : [problem('bad-target', { code, target }, path)]
}

function checkScale(code: string, { convert, scale, boxes = 2 }: SurveyRule, path: Path): Problems {
  // Were every box positive, every share would be 100 %. The means do not look at the boxes.
  const usesBoxes = convert === 'topBoxShare' || convert === 'percentPositive'
  const fine = Number.isSafeInteger(scale) && scale >= 2 && Number.isSafeInteger(boxes) && boxes >= 1
  return fine && (!usesBoxes || boxes < scale) ? [] : [problem('bad-scale', { code, scale, boxes }, path)]
}

function notNegative(code: string, amount: Decimal, path: Path): Problems {
  return amount.startsWith('-') ? [problem('negative-amount', { code, amount }, path)] : []
}

function distinctRatio(
  code: string,
  { numerator, denominator }: { numerator: { name: string }; denominator: { name: string } },
  path: Path,
): Problems {
  return distinct(code, [numerator.name, denominator.name], path)
}

function distinct(code: string, names: readonly string[], path: Path): Problems {
  const again = names.filter((name, i) => names.indexOf(name) !== i)
  return again.map((name) => problem('duplicate-name', { code, name }, path))
}

type Reason = ReformIndexProblemCode extends `reform-index.${infer R}` ? R : never

export function problem(
  reason: Reason,
  params: Readonly<Record<string, string | number>>,
  path: Path,
): ReformIndexProblem {
  return { code: `reform-index.${reason}`, params, path }
}
