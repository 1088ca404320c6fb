import type { Localized } from './locale.ts'

/**
 * The level that carries out a procedure (*cấp thực hiện*). The district level ended on 2025-06-30;
 * history keeps it.
 */
export type Level = 'ministry' | 'province' | 'district' | 'commune' | 'other'

/** The levels from the top down. */
export const levels: readonly Level[] = ['ministry', 'province', 'district', 'commune', 'other']

/** What each level is called on forms and reports. */
export const levelNames: Readonly<Record<Level, Localized>> = {
  ministry: { vi: 'Cấp bộ', en: 'Ministry' },
  province: { vi: 'Cấp tỉnh', en: 'Province' },
  district: { vi: 'Cấp huyện', en: 'District' },
  commune: { vi: 'Cấp xã', en: 'Commune' },
  other: { vi: 'Cơ quan khác', en: 'Other agency' },
}
