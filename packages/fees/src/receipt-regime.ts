import { type LegalSource, type PlainDate, plainDate } from '@motcua/core'
import { circular91Symbols, decree123, decree254Content } from './law.ts'

/** The shape a symbol of a receipt has (*ký hiệu*). */
export interface SymbolShape {
  /** What it must match. */
  readonly pattern: RegExp
  /** One that does. */
  readonly example: string
  /** Where the shape comes from. */
  readonly law: LegalSource
}

/**
 * The rules a receipt (*biên lai*) is issued under, by its day:
 * `earlier` until 2022-06-30, of which no rule was read; `decree123` until 2026-06-30; `decree254` from 2026-07-01.
 */
export interface ReceiptRegime {
  /** Its id. */
  readonly id: 'earlier' | 'decree123' | 'decree254'
  /** First day; null for the earliest. */
  readonly from: PlainDate | null
  /** Last day, inclusive; null while in force. */
  readonly to: PlainDate | null
  /** The greatest number of digits a receipt number may have. */
  readonly digits: number
  /** The shape of the template symbol (*ký hiệu mẫu*); null where none was read. */
  readonly template: SymbolShape | null
  /** The shape of the receipt symbol (*ký hiệu*); null where none was read. */
  readonly symbol: SymbolShape | null
  /** The law behind it; null where none was read: the host then answers for what it configures. */
  readonly law: LegalSource | null
}

/** The regimes, in order. */
export const receiptRegimes: readonly [ReceiptRegime, ReceiptRegime, ReceiptRegime] = /* @__PURE__ */ (() => [
  {
    id: 'earlier',
    from: null,
    to: plainDate('2022-06-30'),
    digits: 7,
    template: null,
    symbol: null,
    law: null,
  },
  {
    id: 'decree123',
    from: plainDate('2022-07-01'),
    to: plainDate('2026-06-30'),
    digits: 7,
    template: { pattern: /^0[12]BLP\d-\d{3}$/, example: '01BLP0-001', law: decree123 },
    symbol: {
      pattern: /^(?:[A-Z]{2}-\d{2}E|(?:\d{2})?[A-Z]{2}-\d{2}[TP])$/,
      example: 'AA-22E',
      law: decree123,
    },
    law: decree123,
  },
  {
    id: 'decree254',
    from: plainDate('2026-07-01'),
    to: null,
    digits: 8,
    template: { pattern: /^EBL0[12]$/, example: 'EBL01', law: circular91Symbols },
    symbol: { pattern: /^\d{2}T[ABCDEGHKLMNPQRSTUVXY]{2}$/, example: '26TAA', law: circular91Symbols },
    law: decree254Content,
  },
])()

/**
 * The rules for a receipt of a day.
 *
 * @example
 * ```ts
 * receiptRegimeOn(plainDate('2026-07-01')).id // => 'decree254'
 * receiptRegimeOn(plainDate('2021-03-15')).law // => null
 * ```
 */
export function receiptRegimeOn(on: PlainDate): ReceiptRegime {
  const found = receiptRegimes.find((regime) => regime.to === null || on <= regime.to)
  return found ?? receiptRegimes[2]
}
