import { formatDate, type Locale } from '@motcua/core'
import type { Explanation } from './explanation.ts'

/** An explanation in words, one step a line. */
export function renderExplanation(explanation: Explanation, locale: Locale): string {
  const due = formatDate(explanation.deadline.dueOn)
  return locale === 'vi' ? `Hạn trả kết quả: ${due}` : `Due: ${due}`
}
