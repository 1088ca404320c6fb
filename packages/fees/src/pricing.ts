import { compareDecimal, type Decimal, decimal, minDecimal, multiplyDecimal } from '@motcua/core'
import type { FeePricing } from './fee-rule.ts'

/** Why the amount of a pricing is not a number: the units without a quantity, or what makes it unknown. */
export type Priced =
  | { readonly status: 'known'; readonly amount: Decimal }
  | { readonly status: 'unknown'; readonly reason: 'delegated' | 'noExchangeRate' }

/** The units a pricing counts: each needs a quantity in the request. */
export function unitsOf(pricing: FeePricing): readonly string[] {
  if (pricing.kind === 'perUnit') return [pricing.unit]
  if (pricing.kind === 'tiered')
    return pricing.times === undefined ? [pricing.unit] : [pricing.unit, pricing.times]
  if (pricing.kind === 'foreign') return pricing.unit === undefined ? [] : [pricing.unit]
  return []
}

/** The exact amount before any relief, in đồng. Quantities are trusted to be there. */
export function price(
  pricing: FeePricing,
  quantity: (unit: string) => number,
  rates: Readonly<Record<string, Decimal>>,
): Priced {
  switch (pricing.kind) {
    case 'free':
      return known(decimal(0))
    case 'fixed':
      return known(decimal(pricing.amount))
    case 'perUnit':
      return known(capped(times(decimal(pricing.amount), quantity(pricing.unit)), pricing.cap))
    case 'tiered': {
      const one = capped(decimal(tierTotal(pricing.tiers, quantity(pricing.unit))), pricing.cap)
      return known(pricing.times === undefined ? one : times(one, quantity(pricing.times)))
    }
    case 'delegated':
      return { status: 'unknown', reason: 'delegated' }
    case 'foreign': {
      const rate = Object.hasOwn(rates, pricing.currency) ? rates[pricing.currency] : undefined
      if (rate === undefined) return { status: 'unknown', reason: 'noExchangeRate' }
      const units = pricing.unit === undefined ? 1 : quantity(pricing.unit)
      return known(multiplyDecimal(times(pricing.amount, units), rate))
    }
  }
}

function tierTotal(tiers: Extract<FeePricing, { kind: 'tiered' }>['tiers'], quantity: number): bigint {
  let total = 0n
  let counted = 0
  for (const { upTo, amount } of tiers) {
    const end = Math.min(quantity, upTo ?? quantity)
    if (end > counted) {
      total += BigInt(amount) * BigInt(end - counted)
      counted = end
    }
  }
  return total
}

function capped(amount: Decimal, cap: number | undefined): Decimal {
  return cap === undefined ? amount : minDecimal(amount, decimal(cap))
}

function times(amount: Decimal, count: number): Decimal {
  return multiplyDecimal(amount, decimal(count))
}

function known(amount: Decimal): Priced {
  return { status: 'known', amount }
}

/** Whether an exact amount is a whole number of đồng that can be computed with. */
export function wholeDong(amount: Decimal): 'whole' | 'fraction' | 'tooLarge' {
  if (amount.includes('.')) return 'fraction'
  return compareDecimal(amount, decimal(Number.MAX_SAFE_INTEGER)) > 0 ? 'tooLarge' : 'whole'
}
