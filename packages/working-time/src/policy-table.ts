import { formatLegalSource, type Locale } from '@motcua/core'
import { policyChoices } from './data/policy-choices.ts'
import type { PolicyChoice } from './policy-choice.ts'

const words = {
  vi: {
    head: '| Câu hỏi | Lựa chọn | Mặc định | Ý nghĩa | Căn cứ |',
    none: 'chưa thấy văn bản',
    default: 'có',
    chosen: '',
    fixed: 'luôn áp dụng',
    policies: {
      receipt: 'tiếp nhận',
      post: 'gửi qua bưu chính',
      incomplete: 'hồ sơ chưa đủ',
      'first day': 'ngày đầu',
      hours: 'giờ',
      'month end': 'cuối tháng',
      roll: 'ngày cuối là ngày nghỉ',
      end: 'thời điểm hết hạn',
      fraction: 'phần lẻ',
      cutoff: 'giờ chốt',
      pause: 'tạm dừng',
      saturday: 'thứ Bảy',
      'unknown year': 'năm chưa có lịch',
    } as Readonly<Record<string, string>>,
  },
  en: {
    head: '| Question | Option | Default | Meaning | Law |',
    none: 'no text found',
    default: 'yes',
    chosen: '',
    fixed: 'always',
    policies: {} as Readonly<Record<string, string>>,
  },
} as const

/**
 * The table of every policy with its default and its law, in Markdown: what the guide prints.
 *
 * @example
 * ```ts
 * renderPolicyTable('en').split('\n')[0] // => '| Question | Option | Default | Meaning | Law |'
 * ```
 */
export function renderPolicyTable(locale: Locale): string {
  return [
    words[locale].head,
    '| --- | --- | --- | --- | --- |',
    ...policyChoices.map((one) => row(one, locale)),
  ].join('\n')
}

function row({ policy, option, standing, meaning, law }: PolicyChoice, locale: Locale): string {
  const { none, policies } = words[locale]
  const cells = [
    policies[policy] ?? policy,
    `\`${option}\``,
    words[locale][standing],
    meaning[locale],
    law === null ? none : formatLegalSource(law, locale),
  ]
  return `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |')
}
