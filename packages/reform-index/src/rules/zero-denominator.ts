import type { Decimal } from '@motcua/core'
import { rational, zero } from '../internal/rational.ts'
import type { RuleOutcome } from '../internal/rule-outcome.ts'
import type { RatioOf } from '../rule.ts'
import type { TraceStep } from '../trace.ts'

/** What a ratio over zero is worth by the policy that its rule states. */
export function zeroDenominator(max: Decimal, ratio: RatioOf, steps: readonly TraceStep[]): RuleOutcome {
  const policy = ratio.zeroDenominator
  const told: TraceStep[] = [...steps, { step: 'zeroDenominator', counts: ratio.denominator.counts, policy }]
  switch (policy) {
    case 'zero':
      return { status: 'scored', raw: zero, steps: told }
    case 'full':
      return { status: 'scored', raw: rational(max), steps: told }
    case 'null':
      return { status: 'missing', raw: null, steps: told }
    case 'notApplicable':
      return { status: 'notApplicable', raw: null, steps: told }
  }
}
