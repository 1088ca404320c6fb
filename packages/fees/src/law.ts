import { type LegalSource, plainDate } from '@motcua/core'

const copyNote = 'Read in a third-party copy; compare with the Gazette before quoting.'

/** Nghị định 123/2020/NĐ-CP: receipts from 2022-07-01 to 2026-06-30. */
export const decree123: LegalSource = /* @__PURE__ */ (() => ({
  document: 'Nghị định 123/2020/NĐ-CP',
  from: plainDate('2022-07-01'),
  to: plainDate('2026-06-30'),
  status: 'unverified',
  note: 'The shapes of template and symbol are known from examples only; the host may set them aside.',
}))()

const receiptLaw = (document: string, article: string) =>
  ({
    document,
    article,
    from: plainDate('2026-07-01'),
    status: 'verified',
    note: copyNote,
  }) as const satisfies LegalSource

/** Nghị định 254/2026/NĐ-CP, Điều 23: what a receipt shows and how it is numbered. */
export const decree254Content = /* @__PURE__ */ receiptLaw('Nghị định 254/2026/NĐ-CP', 'Điều 23 khoản 2')

/** Thông tư 91/2026/TT-BTC, Phụ lục II: template and symbol. */
export const circular91Symbols = /* @__PURE__ */ receiptLaw('Thông tư 91/2026/TT-BTC', 'Phụ lục II')

/** Thông tư 91/2026/TT-BTC, Điều 20 khoản 1: an error outside tax code and amount is notified. */
export const circular91Notice = /* @__PURE__ */ receiptLaw('Thông tư 91/2026/TT-BTC', 'Điều 20 khoản 1')

/** Thông tư 91/2026/TT-BTC, Điều 20 khoản 2: any other error leads to a replacement. */
export const circular91Replacement = /* @__PURE__ */ receiptLaw('Thông tư 91/2026/TT-BTC', 'Điều 20 khoản 2')
