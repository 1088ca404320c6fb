import {
  addDays,
  checkDated,
  compareDecimal,
  type DatedValue,
  decimal,
  failAll,
  inForce,
  okUnless,
  type Result,
  ZERO,
} from '@motcua/core'
import type { FeePrice, FeePricing, FeeRule, FeeSchedule } from './fee-rule.ts'
import type { FeesProblem } from './messages.ts'
import type { FeeRelief } from './relief.ts'

/**
 * A schedule whose rules were checked: ids unique, prices not overlapping, amounts not negative, steps rising,
 * reliefs of rules that exist.
 *
 * @returns the schedule, or every fault of it
 */
export function createFeeSchedule(schedule: FeeSchedule): Result<FeeSchedule, FeesProblem> {
  const problems: FeesProblem[] = []
  const ids = new Set<string>()
  schedule.rules.forEach((rule, index) => {
    const path = ['rules', index]
    if (ids.has(rule.id)) problems.push({ code: 'fees.duplicate-rule', params: { rule: rule.id }, path })
    ids.add(rule.id)
    problems.push(...priceProblems(rule).map((problem) => ({ ...problem, path })))
  })
  schedule.reliefs.forEach((relief, index) => {
    for (const reason of reliefFaults(relief, ids)) {
      const params = { relief: relief.reason, reason }
      problems.push({ code: 'fees.bad-relief', params, path: ['reliefs', index] })
    }
  })
  return okUnless(problems, () => schedule)
}

/**
 * Loads a province's table (*nghị quyết của Hội đồng nhân dân cấp tỉnh*): each price takes the place of a delegated
 * one from its first day to its last, after which the amount is unknown again.
 *
 * @param prices local prices by the id of their rule
 * @returns the schedule with them, or `fees.unknown-rule`, `fees.not-delegated`, and faults of the prices
 */
export function withLocalPrices(
  schedule: FeeSchedule,
  prices: Readonly<Record<string, readonly DatedValue<FeePrice>[]>>,
): Result<FeeSchedule, FeesProblem> {
  const known = new Set(schedule.rules.map((rule) => rule.id))
  const problems: FeesProblem[] = Object.keys(prices)
    .filter((rule) => !known.has(rule))
    .map((rule) => ({ code: 'fees.unknown-rule', params: { rule } }))
  const rules = schedule.rules.map((rule) => {
    let next = rule
    for (const price of Object.hasOwn(prices, rule.id) ? (prices[rule.id] ?? []) : []) {
      const placed = placeInDelegated(next, price)
      if (placed) next = placed
      else problems.push({ code: 'fees.not-delegated', params: { rule: rule.id, on: price.from } })
    }
    return next
  })
  return problems.length > 0 ? failAll(problems) : createFeeSchedule({ ...schedule, rules })
}

/** The rule with the price set into the delegated span it lies in; null when it does not lie in one. */
function placeInDelegated(rule: FeeRule, price: DatedValue<FeePrice>): FeeRule | null {
  const span = inForce(rule.prices, price.from)
  if (!span.ok || span.value.value.pricing.kind !== 'delegated') return null
  const outer = span.value
  const to = price.to ?? outer.to
  if (outer.to !== undefined && (to === undefined || to > outer.to)) return null
  const before = outer.from < price.from ? [{ ...outer, to: addDays(price.from, -1) }] : []
  const inner = to === undefined ? price : { ...price, to }
  const after = to !== undefined && to !== outer.to ? [{ ...outer, from: addDays(to, 1) }] : []
  const prices = rule.prices.flatMap((each) => (each === outer ? [...before, inner, ...after] : [each]))
  return { ...rule, prices }
}

function priceProblems(rule: FeeRule): FeesProblem[] {
  const params = { rule: rule.id }
  const overlaps: FeesProblem[] =
    checkDated(rule.prices).length > 0 ? [{ code: 'fees.prices-overlap', params }] : []
  const faults = rule.prices.flatMap(({ value }) => [
    ...pricingFaults(value.pricing),
    ...Object.values(value.byChannel ?? {}).flatMap(pricingFaults),
  ])
  const bad: FeesProblem[] = faults.map((reason) => ({
    code: 'fees.bad-price',
    params: { ...params, reason },
  }))
  return [...overlaps, ...bad]
}

function pricingFaults(pricing: FeePricing): string[] {
  const amounts: number[] = []
  const faults: string[] = []
  if (pricing.kind === 'fixed' || pricing.kind === 'perUnit') amounts.push(pricing.amount)
  if (pricing.kind === 'perUnit' || pricing.kind === 'tiered') amounts.push(pricing.cap ?? 0)
  if (pricing.kind === 'tiered') {
    amounts.push(...pricing.tiers.map((tier) => tier.amount))
    const ends = pricing.tiers.map((tier) => tier.upTo ?? Number.POSITIVE_INFINITY)
    const rising = ends.every((end, i) => end > (i === 0 ? 0 : (ends[i - 1] as number)))
    if (!rising || ends.at(-1) !== Number.POSITIVE_INFINITY) faults.push('tiers')
  }
  if (pricing.kind === 'foreign' && compareDecimal(pricing.amount, ZERO) < 0) faults.push('negative')
  if (amounts.some((amount) => !Number.isSafeInteger(amount) || amount < 0)) faults.push('negative')
  return faults
}

function reliefFaults(relief: FeeRelief, ids: ReadonlySet<string>): string[] {
  const faults: string[] = []
  const { share } = relief
  if (relief.kind === 'exemption' && share !== undefined) faults.push('share')
  if (relief.kind === 'reduction') {
    const between =
      share !== undefined && compareDecimal(share, ZERO) > 0 && compareDecimal(share, decimal(1)) < 0
    if (!between) faults.push('share')
  }
  if (relief.rules !== 'all' && relief.rules.some((rule) => !ids.has(rule))) faults.push('rules')
  if (relief.to !== undefined && relief.to < relief.from) faults.push('window')
  return faults
}
