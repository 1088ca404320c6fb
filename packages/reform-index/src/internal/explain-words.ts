import type { Localized } from '@motcua/core'
import type { NotApplicablePolicy } from '../criteria-set.ts'
import type { SurveyConversion, ZeroDenominator } from '../rule.ts'

/** What a policy does, as the end of a sentence. */
export const zeroNames: Readonly<Record<ZeroDenominator, Localized>> = {
  zero: { vi: 'tính 0 điểm', en: 'zero points' },
  full: { vi: 'tính điểm tối đa', en: 'full marks' },
  null: { vi: 'không có điểm, giữ nguyên điểm tối đa', en: 'no score, the maximum stays' },
  notApplicable: { vi: 'coi là không áp dụng', en: 'does not apply' },
}

export const policyNames: Readonly<Record<NotApplicablePolicy, Localized>> = {
  fullMarks: { vi: 'tính điểm tối đa', en: 'full marks' },
  reduceMax: { vi: 'trừ khỏi điểm tối đa của đơn vị', en: "taken off the unit's maximum" },
  zero: { vi: 'tính 0 điểm', en: 'zero points' },
}

export const convertNames: Readonly<Record<SurveyConversion, Localized>> = {
  meanOverScale: { vi: 'điểm trung bình chia cho số mức', en: 'mean over scale' },
  meanRescaled: { vi: '(điểm trung bình − 1) chia cho (số mức − 1)', en: '(mean − 1) over (scale − 1)' },
  topBoxShare: { vi: 'tỷ lệ các mức tốt nhất', en: 'share of the best boxes' },
  percentPositive: { vi: 'tỷ lệ hài lòng', en: 'share of positive answers' },
}
