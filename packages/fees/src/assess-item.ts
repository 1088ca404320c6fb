import {
  type Decimal,
  decimal,
  fail,
  failAll,
  inForce,
  multiplyDecimal,
  ok,
  type Result,
  type Vnd,
  vnd,
  ZERO,
} from '@motcua/core'
import type { FeeRequest, FeeRequestItem } from './assess.ts'
import type { AssessmentLine, AssessmentLineBase } from './assessment-line.ts'
import type { FeePricing, FeeRule, FeeSchedule } from './fee-rule.ts'
import type { FeesProblem } from './messages.ts'
import { price, unitsOf, wholeDong } from './pricing.ts'
import type { FeeRelief } from './relief.ts'

/** One line of an assessment: the rule's price on the day and channel, lowered by the relief that holds. */
export function assessItem(
  schedule: FeeSchedule,
  item: FeeRequestItem,
  request: FeeRequest,
): Result<AssessmentLine, FeesProblem> {
  const rule = schedule.rules.find((each) => each.id === item.rule)
  if (!rule) return fail({ code: 'fees.unknown-rule', params: { rule: item.rule } })
  const found = inForce(rule.prices, request.on)
  if (!found.ok) {
    return fail({ code: 'fees.no-price-in-force', params: { rule: rule.id, on: request.on } })
  }
  const pricing = found.value.value.byChannel?.[request.channel] ?? found.value.value.pricing
  const reliefs = schedule.reliefs.filter((relief) => holds(relief, rule, request))
  // An exemption leaves nothing to reduce, whatever the amount would have been.
  const exemption = reliefs.find((relief) => relief.kind === 'exemption')
  const relief = exemption ?? (reliefs.length === 1 ? reliefs[0] : undefined)
  const line: AssessmentLineBase = {
    rule: rule.id,
    name: rule.name,
    kind: rule.kind,
    law: found.value.law,
    pricing,
    relief: relief ? { reason: relief.reason, kind: relief.kind, law: relief.law } : null,
  }
  if (exemption) return ok({ ...line, status: 'known', amount: vnd(0) })
  const quantities = item.quantities ?? {}
  const quantity = (unit: string) => (Object.hasOwn(quantities, unit) ? quantities[unit] : undefined)
  const problems = quantityProblems(rule, pricing, quantity)
  if (problems.length > 0) return failAll(problems)
  const priced = price(pricing, (unit) => quantity(unit) ?? 0, request.exchangeRates ?? {})
  if (priced.status === 'unknown') {
    return ok({ ...line, status: 'unknown', amount: null, unknown: priced.reason })
  }
  if (reliefs.length > 1 && priced.amount !== ZERO) {
    return ok({ ...line, status: 'unknown', amount: null, unknown: 'severalReductions' })
  }
  const exact = multiplyDecimal(priced.amount, relief?.share ?? decimal(1))
  const amount = wholeAmount(rule.id, exact)
  return amount.ok ? ok({ ...line, status: 'known', amount: amount.value }) : amount
}

function holds(relief: FeeRelief, rule: FeeRule, request: FeeRequest): boolean {
  const { on, channel, reasons = [] } = request
  return (
    relief.from <= on &&
    (relief.to === undefined || on <= relief.to) &&
    (relief.rules === 'all' || relief.rules.includes(rule.id)) &&
    (relief.channels === undefined || relief.channels.includes(channel)) &&
    (relief.given === 'always' || reasons.includes(relief.reason))
  )
}

function quantityProblems(
  rule: FeeRule,
  pricing: FeePricing,
  quantityOf: (unit: string) => number | undefined,
): FeesProblem[] {
  return unitsOf(pricing).flatMap((unit): FeesProblem[] => {
    const quantity = quantityOf(unit)
    if (quantity === undefined) return [{ code: 'fees.quantity-missing', params: { rule: rule.id, unit } }]
    if (Number.isSafeInteger(quantity) && quantity >= 0) return []
    return [{ code: 'fees.bad-quantity', params: { rule: rule.id, unit, quantity: String(quantity) } }]
  })
}

function wholeAmount(rule: string, exact: Decimal): Result<Vnd, FeesProblem> {
  const shape = wholeDong(exact)
  if (shape === 'whole') return ok(vnd(Number(exact)))
  return shape === 'fraction'
    ? fail({ code: 'fees.fraction-of-dong', params: { rule, exact } })
    : fail({ code: 'fees.amount-too-large', params: { rule } })
}
