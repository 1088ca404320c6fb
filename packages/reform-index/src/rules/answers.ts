import { fail, ZERO } from '@motcua/core'
import { rational, times, toDecimal } from '../internal/rational.ts'
import { type LeafCase, okScored, type RuleResult, wrongInput } from '../internal/rule-outcome.ts'
import type { AnswerLevel, LevelsRule, PassFailRule } from '../rule.ts'

/** Met: the maximum. Not met: nothing. */
export function scorePassFail(item: LeafCase<PassFailRule>): RuleResult {
  const levels: readonly AnswerLevel[] = [
    { id: 'pass', name: { vi: 'đạt', en: 'met' }, points: item.leaf.max },
    { id: 'fail', name: { vi: 'không đạt', en: 'not met' }, points: ZERO },
  ]
  return scoreAnswer(item, levels)
}

/** The points, or the share of the maximum, of the level that was answered. */
export function scoreLevels(item: LeafCase<LevelsRule>): RuleResult {
  return scoreAnswer(item, item.rule.levels)
}

function scoreAnswer(item: LeafCase, levels: readonly AnswerLevel[]): RuleResult {
  const { leaf, input } = item
  if (!('answer' in input)) return wrongInput(item, 'answer')
  const level = levels.find(({ id }) => id === input.answer)
  if (level === undefined) {
    const allowed = levels.map(({ id }) => id).join(', ')
    return fail({
      code: 'reform-index.unknown-answer',
      params: { code: leaf.code, answer: input.answer, allowed },
      path: [leaf.code, 'answer'],
    })
  }
  const raw =
    level.points === undefined
      ? times(rational(leaf.max), rational(level.share ?? ZERO))
      : rational(level.points)
  return okScored(raw, [{ step: 'answered', answer: level.name, points: toDecimal(raw, 6) }])
}
