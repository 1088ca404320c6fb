import type { PlainDate } from '@motcua/core'
import type { FeesProblem } from './messages.ts'
import { receiptRegimeOn, type SymbolShape } from './receipt-regime.ts'

/** How template and symbol are judged. */
export interface SymbolOptions {
  /**
   * What becomes of one that differs from a shape known from examples alone, as before 2026-07-01: refused, or left to
   * the host that answers for it. A shape that was read in the law binds either way. Default `refuse`.
   */
  readonly unreadShape?: 'refuse' | 'accept'
}

/** What is wrong with the template and the symbol of a receipt of a day, by their shapes. */
export function symbolProblems(
  printed: { readonly template: string; readonly symbol: string },
  on: PlainDate,
  { unreadShape = 'refuse' }: SymbolOptions,
): FeesProblem[] {
  const { template, symbol } = receiptRegimeOn(on)
  const differs = (shape: SymbolShape, text: string) =>
    (unreadShape === 'refuse' || shape.law.status === 'verified') && !shape.pattern.test(text)
  const problems: FeesProblem[] = []
  if (template && differs(template, printed.template)) {
    const params = { template: printed.template, on, example: template.example }
    problems.push({ code: 'fees.bad-template', params, path: ['template'], law: [template.law] })
  }
  if (symbol && differs(symbol, printed.symbol)) problems.push(badSymbol(printed.symbol, on, symbol))
  return problems
}

/** A symbol that may not be used on a day. */
export function badSymbol(symbol: string, on: PlainDate, { example, law }: SymbolShape): FeesProblem {
  return { code: 'fees.bad-symbol', params: { symbol, on, example }, path: ['symbol'], law: [law] }
}
