import { type Decimal, fail, ok, type Result } from '@motcua/core'
import type { Leaf, NotApplicablePolicy } from '../criteria-set.ts'
import type { LeafInput } from '../leaf-input.ts'
import type { ReformIndexProblem } from '../messages.ts'
import type { Rule } from '../rule.ts'
import type { TraceStep } from '../trace.ts'
import type { Rational } from './rational.ts'

/** A leaf on its way: what is scored, with which facts, and what "does not apply" is worth there. */
export interface LeafCase<R extends Rule = Rule> {
  readonly leaf: Leaf
  readonly rule: R
  readonly input: LeafInput
  readonly notApplicable: NotApplicablePolicy
}

/** What a rule says before limits and rounding. */
export interface RuleOutcome {
  readonly status: 'scored' | 'missing' | 'notApplicable' | 'infoOnly'
  /** Null: no score. For `notApplicable` the caller applies the policy. */
  readonly raw: Rational | null
  readonly steps: readonly TraceStep[]
  /** A part of the maximum that does not apply and is taken off. */
  readonly droppedMax?: Decimal
}

export type RuleResult = Result<RuleOutcome, ReformIndexProblem>

function scored(raw: Rational, steps: readonly TraceStep[]): RuleOutcome {
  return { status: 'scored', raw, steps }
}

/** No score: the maximum stays, nothing is added. */
export function unscored(steps: readonly TraceStep[]): RuleOutcome {
  return { status: 'missing', raw: null, steps }
}

export function okScored(raw: Rational, steps: readonly TraceStep[]): RuleResult {
  return ok(scored(raw, steps))
}

/** The facts have another form than the rule takes. */
export function wrongInput({ leaf, rule, input }: LeafCase, expected: string): RuleResult {
  const given = Object.keys(input).join(', ')
  return fail({
    code: 'reform-index.wrong-input',
    params: { code: leaf.code, rule: rule.kind, expected, given },
    path: [leaf.code],
  })
}
