import type { Level } from '@motcua/core'

/**
 * How often people ask for each procedure: relative weights chosen for this example. No figure by procedure was
 * published for Sông Lô; a commune desk mostly certifies copies and keeps civil status, a district desk mostly
 * registers land, and that is all these numbers say.
 */
const weightByCode: Readonly<Record<string, number>> = {
  '2.000815': 400, // chứng thực bản sao
  '2.000884': 150, // chứng thực chữ ký
  '2.001035': 70, // chứng thực giao dịch
  '2.000908': 30,
  '2.000635': 180, // bản sao trích lục hộ tịch
  '1.001193': 90, // khai sinh
  '1.000656': 40, // khai tử
  '1.000894': 45, // kết hôn
  '2.000986': 50, // liên thông khai sinh, thường trú, thẻ bảo hiểm y tế
  '2.001023': 30,
  '1.012753': 60, // đăng ký đất đai lần đầu
  '1.013831': 160, // đăng ký biến động, chuyển quyền
  '1.012783': 90, // cấp đổi giấy chứng nhận
  '1.012784': 70, // tách thửa, hợp thửa
  '1.013988': 60, // xóa ghi nợ
  '1.011441': 130, // đăng ký thế chấp
  '1.011443': 110, // xóa thế chấp
  '1.011442': 30,
  '1.013225': 45, // giấy phép xây dựng
  '1.014061': 60,
  '1.014062': 30,
}

const weightByField: Readonly<Record<Level, Readonly<Record<string, number>>>> = {
  ministry: {},
  province: {},
  district: { 'Đất đai': 6, 'Hoạt động xây dựng': 8, 'Đăng ký biện pháp bảo đảm': 10, 'Hộ tịch': 5 },
  commune: { 'Đăng ký, quản lý cư trú': 14, 'Hộ tịch': 8, 'Giảm nghèo': 12, 'Chứng thực': 12 },
  other: {},
}

/** The weight of one procedure among those of its level; 2 where nothing else is said. */
export function demandWeight(procedure: {
  readonly code: string
  readonly field: string
  readonly level: Level
}): number {
  return weightByCode[procedure.code] ?? weightByField[procedure.level][procedure.field] ?? 2
}

/** Weekdays Monday to Saturday: Mondays are busy, and a worked Saturday is quiet. */
export const weekdayWeight: readonly number[] = [0, 126, 108, 102, 100, 88, 60, 0]

/** Months of the year: the weeks before Tết and the end of the school year fill the desks, high summer empties them. */
export const monthWeight: readonly number[] = [0, 104, 82, 108, 106, 102, 96, 94, 98, 100, 104, 100, 100]

/** Quarter-hours of an office day in which people come to a desk: from, to, weight. */
export const hourWeight: readonly { readonly from: number; readonly to: number; readonly weight: number }[] =
  [
    { from: 7 * 60 + 35, to: 8 * 60 + 30, weight: 16 },
    { from: 8 * 60 + 30, to: 10 * 60, weight: 34 },
    { from: 10 * 60, to: 11 * 60 + 15, weight: 20 },
    { from: 13 * 60 + 5, to: 14 * 60 + 30, weight: 18 },
    { from: 14 * 60 + 30, to: 15 * 60 + 30, weight: 9 },
    { from: 15 * 60 + 30, to: 16 * 60 + 30, weight: 5 },
  ]
