import type { Localized, Regime } from '@motcua/core'

/**
 * The one-stop forms (*mẫu phiếu*). Six under Thông tư 01/2018/TT-VPCP; Thông tư 03/2025/TT-VPCP has seven and numbers
 * the last two anew, so that a form is known by its kind and its number is looked up ({@link slipNumber}).
 */
export type SlipKind =
  | 'receipt'
  | 'supplementRequest'
  | 'rejection'
  | 'apology'
  | 'stopNotice'
  | 'controlSlip'
  | 'register'

/** Every form. */
export const slipKinds: readonly SlipKind[] = [
  'receipt',
  'supplementRequest',
  'rejection',
  'apology',
  'stopNotice',
  'controlSlip',
  'register',
]

/** The title of each form. */
export const slipNames: Readonly<Record<SlipKind, Localized>> = {
  receipt: { vi: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả', en: 'Receipt and appointment' },
  supplementRequest: { vi: 'Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ', en: 'Request for a supplement' },
  rejection: { vi: 'Phiếu từ chối tiếp nhận giải quyết hồ sơ', en: 'Refusal' },
  apology: { vi: 'Phiếu xin lỗi và hẹn lại ngày trả kết quả', en: 'Apology and new appointment' },
  stopNotice: { vi: 'Thông báo dừng giải quyết hồ sơ', en: 'Notice of stopping' },
  controlSlip: { vi: 'Phiếu kiểm soát quá trình giải quyết hồ sơ', en: 'Control slip' },
  register: { vi: 'Sổ theo dõi hồ sơ', en: 'Register of dossiers' },
}

/** The title of the apology since Thông tư 03/2025/TT-VPCP. */
const apologySince2025: Localized = {
  vi: 'Văn bản xin lỗi và đề nghị gia hạn thời gian giải quyết',
  en: 'Apology and request to extend the time',
}

/** The number of a form, `01` to `07`; `null` where the regime does not know the form. */
export type SlipNumber = '01' | '02' | '03' | '04' | '05' | '06' | '07'

const numbers2018: Readonly<Record<SlipKind, SlipNumber | null>> = {
  receipt: '01',
  supplementRequest: '02',
  rejection: '03',
  apology: '04',
  stopNotice: null,
  controlSlip: '05',
  register: '06',
}

const numbers2025: Readonly<Record<SlipKind, SlipNumber | null>> = {
  ...numbers2018,
  stopNotice: '05',
  controlSlip: '06',
  register: '07',
}

/**
 * The number a form has in a regime.
 *
 * @example
 * ```ts
 * slipNumber('controlSlip', 'R1') // => '05'
 * slipNumber('controlSlip', 'R3') // => '06'
 * ```
 */
export function slipNumber(kind: SlipKind, regime: Regime): SlipNumber | null {
  return (regime === 'R3' || regime === 'R4' ? numbers2025 : numbers2018)[kind]
}

/** The title a form has in a regime. */
export function slipTitle(kind: SlipKind, regime: Regime): Localized {
  const since2025 = regime === 'R3' || regime === 'R4'
  return since2025 && kind === 'apology' ? apologySince2025 : slipNames[kind]
}
