import type { Localized } from '@motcua/core'
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

/** What each outcome is called. */
export const feedbackOutcomeNames: Readonly<Record<FeedbackOutcome, Localized>> = {
  amend: { vi: 'sửa đổi, bổ sung quy định', en: 'amend the rule' },
  abolish: { vi: 'bãi bỏ, hủy bỏ quy định', en: 'abolish the rule' },
  issue: { vi: 'ban hành quy định', en: 'issue a rule' },
  propose: { vi: 'kiến nghị cơ quan có thẩm quyền', en: 'propose to the competent body' },
  collectFurther: { vi: 'tiếp tục tập hợp', en: 'keep collecting' },
  explain: { vi: 'giải thích, hướng dẫn', en: 'explain' },
  founded: { vi: 'phản ánh có cơ sở', en: 'founded' },
  unfounded: { vi: 'phản ánh không có cơ sở', en: 'unfounded' },
}
