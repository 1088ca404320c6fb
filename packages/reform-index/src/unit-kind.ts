import { type Localized, type PlainDate, plainDate } from '@motcua/core'

/** The kinds of units that are scored and ranked among themselves (*loại đơn vị được đánh giá*). */
export type UnitKind =
  | 'ministry'
  | 'province'
  | 'provincialDepartment'
  | 'district'
  | 'districtDivision'
  | 'commune'
  | 'ward'
  | 'township'
  | 'specialZone'

/** A kind of unit with its name and the days it exists on. */
export interface UnitKindInfo {
  /** The kind. */
  readonly kind: UnitKind
  /** What it is called. */
  readonly name: Localized
  /** First day; absent when it was there before any criteria set. */
  readonly from?: PlainDate
  /** Last day, inclusive; absent while it exists. */
  readonly to?: PlainDate
}

// The two-level administration began on 2025-07-01: see TWO_LEVELS_FROM in @motcua/core.
const lastThreeLevelDay = /* @__PURE__ */ plainDate('2025-06-30')
const firstTwoLevelDay = /* @__PURE__ */ plainDate('2025-07-01')

/** Every kind of unit, from the top down, with the days it exists on: districts and townships ended on 2025-06-30. */
export const unitKinds: readonly UnitKindInfo[] = [
  { kind: 'ministry', name: { vi: 'bộ, cơ quan ngang bộ', en: 'ministry' } },
  { kind: 'province', name: { vi: 'tỉnh, thành phố trực thuộc trung ương', en: 'province' } },
  { kind: 'provincialDepartment', name: { vi: 'sở, ban, ngành', en: 'provincial department' } },
  {
    kind: 'district',
    name: { vi: 'huyện, quận, thị xã, thành phố thuộc tỉnh', en: 'district' },
    to: lastThreeLevelDay,
  },
  {
    kind: 'districtDivision',
    name: { vi: 'phòng chuyên môn cấp huyện', en: 'district division' },
    to: lastThreeLevelDay,
  },
  { kind: 'commune', name: { vi: 'xã', en: 'commune' } },
  { kind: 'ward', name: { vi: 'phường', en: 'ward' } },
  { kind: 'township', name: { vi: 'thị trấn', en: 'township' }, to: lastThreeLevelDay },
  { kind: 'specialZone', name: { vi: 'đặc khu', en: 'special zone' }, from: firstTwoLevelDay },
]

/** The entry of a kind, or undefined for a word that is none. */
export function unitKindInfo(kind: string): UnitKindInfo | undefined {
  return unitKinds.find((info) => info.kind === kind)
}

/** A kind for the params of a problem, with what it is called. */
export function kindWords(kind: UnitKind): Readonly<Record<'kind' | 'kindVi' | 'kindEn', string>> {
  const name = unitKindInfo(kind)?.name
  return { kind, kindVi: name?.vi ?? kind, kindEn: name?.en ?? kind }
}
