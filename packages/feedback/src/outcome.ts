import type { FeedbackOutcome } from './event.ts'
import type { Register } from './register.ts'

/** The outcomes that fit each register; none where nothing is answered. */
export const outcomesOf: Readonly<Record<Register, readonly FeedbackOutcome[]>> = {
  rule: ['amend', 'abolish', 'issue', 'propose', 'collectFurther', 'explain'],
  conduct: ['founded', 'unfounded'],
  complaint: [],
  denunciation: [],
  question: ['explain'],
  outOfScope: [],
}
