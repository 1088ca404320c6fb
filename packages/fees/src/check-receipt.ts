import { isVnd } from '@motcua/core'
import { decree254Content } from './law.ts'
import type { FeesProblem } from './messages.ts'
import { parseAmountInWords } from './parse-number-words.ts'
import type { Receipt } from './receipt.ts'
import { lastReceiptNumber } from './receipt-counter.ts'
import { receiptRegimeOn } from './receipt-regime.ts'
import { badSymbol, type SymbolOptions, symbolProblems } from './symbol-shapes.ts'

/**
 * Whether a receipt, perhaps issued elsewhere, shows what it must: title, symbols, number, organisation and its tax
 * code, kinds and amounts in figures and words, date (Nghị định 254/2026/NĐ-CP, Điều 23 khoản 2).
 *
 * @returns what is wrong; empty when all is well
 */
export function checkReceipt(receipt: Receipt, options: SymbolOptions = {}): readonly FeesProblem[] {
  const regime = receiptRegimeOn(receipt.issuedOn)
  const { symbol, issuedOn: on, total } = receipt
  const law = regime.id === 'decree254' ? { law: [decree254Content] } : {}
  const problems: FeesProblem[] = missingContent(receipt).map((field) => ({
    code: 'fees.receipt-content-missing',
    params: { field },
    path: [field],
    ...law,
  }))
  problems.push(...symbolProblems(receipt, on, options))
  const ofAnotherYear = regime.id === 'decree254' && symbol.slice(0, 2) !== on.slice(2, 4)
  if (ofAnotherYear && regime.symbol?.pattern.test(symbol)) {
    problems.push(badSymbol(symbol, on, regime.symbol))
  }
  problems.push(...numberProblems(receipt))
  const sum = receipt.lines.reduce((all, line) => all + line.amount, 0)
  if (receipt.lines.length === 0 || receipt.lines.some(({ amount }) => !isVnd(amount) || amount <= 0)) {
    problems.push({ code: 'fees.receipt-without-lines', params: {} })
  } else if (sum !== total) {
    const params = { receipt: sum, payment: receipt.payment, paid: total }
    problems.push({ code: 'fees.receipt-not-equal-payment', params })
  }
  const words = parseAmountInWords(receipt.amountInWords)
  if (!words.ok || words.value !== total) {
    problems.push({ code: 'fees.words-differ', params: { words: receipt.amountInWords, total } })
  }
  return problems
}

function missingContent(receipt: Receipt): string[] {
  const { title, organisation, taxCode, issuedOn } = receipt
  const texts = { title, organisation, taxCode: receiptRegimeOn(issuedOn).id === 'decree254' ? taxCode : '-' }
  const missing = Object.entries(texts)
    .filter(([, text]) => (text ?? '').trim() === '')
    .map(([field]) => field)
  return receipt.lines.some(({ name }) => name.trim() === '') ? [...missing, 'lines'] : missing
}

function numberProblems(receipt: Receipt): FeesProblem[] {
  const { number, numberText, issuedOn } = receipt
  const last = lastReceiptNumber(issuedOn)
  const shown = receiptRegimeOn(issuedOn).id === 'decree254' ? numberText : numberText.replace(/^0+/, '')
  const inRange = Number.isInteger(number) && number >= 1 && number <= last
  if (inRange && shown === String(number)) return []
  return [{ code: 'fees.bad-receipt-number', params: { number: numberText, last }, path: ['number'] }]
}
