import type { Brand } from './brand.ts'
import type { CoreProblem } from './messages.ts'
import { type PlainDate, plainDate } from './plain-date.ts'
import { fail, ok, type Result } from './result.ts'

/**
 * The code of an administrative unit (*mã đơn vị hành chính*): province 2 digits, district 3 (until 2025-06-30),
 * commune 5. Zeros in front belong to it.
 */
export type AdministrativeUnitCode = Brand<string, 'AdministrativeUnitCode'>

/** The level of an administrative unit that a code belongs to. */
export type AdministrativeLevel = 'province' | 'district' | 'commune'

/** The first day of the two-level administration (Quyết định 19/2025/QĐ-TTg; read in reports). */
export const TWO_LEVELS_FROM: PlainDate = /* @__PURE__ */ plainDate('2025-07-01')

const shapes: Readonly<Record<AdministrativeLevel, RegExp>> = {
  province: /^(?!00)\d{2}$/,
  district: /^(?!000)\d{3}$/,
  commune: /^(?!00000)\d{5}$/,
}

// Quyết định 19/2025/QĐ-TTg: the 34 provinces from 2025-07-01 (as reported by the press).
const provinces2025 =
  '01 04 08 11 12 14 15 19 20 22 24 25 31 33 37 38 40 42 44 46 48 51 52 56 66 68 75 79 80 82 86 91 92 96'

/**
 * Reads the code of a unit of a level, as it could exist on a day.
 *
 * @returns the code, or `core.bad-unit-code` with a reason: `shape`, `level-abolished` or `province-closed`
 * @example
 * ```ts
 * parseAdministrativeUnitCode('246', 'district', plainDate('2025-07-01')).ok // => false
 * ```
 */
export function parseAdministrativeUnitCode(
  text: string,
  level: AdministrativeLevel,
  on: PlainDate,
): Result<AdministrativeUnitCode, CoreProblem> {
  const refuse = (reason: string) =>
    fail<CoreProblem>({ code: 'core.bad-unit-code', params: { text, reason } })
  if (!shapes[level].test(text)) return refuse('shape')
  if (on < TWO_LEVELS_FROM) return ok(text as AdministrativeUnitCode)
  if (level === 'district') return refuse('level-abolished')
  if (level === 'province' && !provinces2025.split(' ').includes(text)) return refuse('province-closed')
  return ok(text as AdministrativeUnitCode)
}
