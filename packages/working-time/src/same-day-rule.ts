import type { LegalSource, Localized, PlainDate, PlainTime } from '@motcua/core'
import type { AmountTerm } from './term.ts'

/** A text that sets "the same day; received after 15:00, the next working day" for its own field. */
export interface SameDayRule {
  /** Stable name of the field. */
  readonly field: 'certification' | 'civilStatus' | 'securedTransactions' | 'handOver'
  /** The field in words. */
  readonly name: Localized
  /** The hour strictly after which the next working day counts. */
  readonly cutoff: PlainTime
  /** By how much the text lets it be extended, or how long it takes where verification is needed; null where it says nothing. */
  readonly extension: AmountTerm | null
  /** The instruments, oldest first. */
  readonly law: readonly LegalSource[]
}

const cutoff = '15:00' as PlainTime

/**
 * The texts met so far that set the same day with 15:00 (*trong ngày, sau 15 giờ*). Each is the rule of its own field:
 * there is no general cutoff of the working day.
 *
 * @example
 * ```ts
 * sameDayRules.map(({ field }) => field) // => ['certification', 'civilStatus', 'securedTransactions', 'handOver']
 * ```
 */
export const sameDayRules: readonly SameDayRule[] = [
  {
    field: 'certification',
    name: { vi: 'Chứng thực', en: 'Certification' },
    cutoff,
    extension: null,
    law: [{ document: 'Nghị định 23/2015/NĐ-CP', article: 'Điều 7', from: null, status: 'verified' }],
  },
  {
    field: 'civilStatus',
    name: { vi: 'Hộ tịch (khai sinh, kết hôn, trích lục)', en: 'Civil status (birth, marriage, extracts)' },
    cutoff,
    extension: { unit: 'workingDay', amount: 5 },
    law: [
      {
        document: 'Nội dung thủ tục hộ tịch trên Cổng Dịch vụ công',
        from: null,
        status: 'unverified',
        note: 'The wording was read on provincial portals; the instrument behind it was not.',
      },
    ],
  },
  {
    field: 'securedTransactions',
    name: { vi: 'Đăng ký biện pháp bảo đảm', en: 'Registration of security interests' },
    cutoff,
    extension: { unit: 'workingDay', amount: 3 },
    law: [
      { document: 'Nghị định 83/2010/NĐ-CP', article: 'Điều 18', from: null, status: 'verified' },
      { document: 'Nghị định 102/2017/NĐ-CP', from: null, status: 'unverified' },
      {
        document: 'Nghị định 99/2022/NĐ-CP',
        from: null,
        status: 'unverified',
        note: 'The article was not read.',
      },
    ],
  },
  {
    field: 'handOver',
    name: {
      vi: 'Chuyển hồ sơ từ bộ phận một cửa đến cơ quan giải quyết',
      en: 'Hand-over of the dossier from the one-stop desk to the authority',
    },
    cutoff,
    extension: null,
    law: [
      {
        document: 'Nghị định 61/2018/NĐ-CP',
        article: 'Điều 18',
        from: '2018-06-21' as PlainDate,
        to: '2025-06-30' as PlainDate,
        status: 'verified',
      },
      {
        document: 'Nghị định 118/2025/NĐ-CP',
        from: '2025-07-01' as PlainDate,
        status: 'unverified',
        note: 'The article was not read; amended by Nghị định 367/2025/NĐ-CP.',
      },
    ],
  },
]
