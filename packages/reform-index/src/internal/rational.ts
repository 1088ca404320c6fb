import { type Decimal, ratioHalfUp } from '@motcua/core'

/** An exact fraction; `bottom` is positive. Rounding happens once, at the place the set declares. */
export interface Rational {
  readonly top: bigint
  readonly bottom: bigint
}

export const zero: Rational = { top: 0n, bottom: 1n }

/** Reads a decimal, or a whole number. */
export function rational(value: Decimal | number): Rational {
  const text = String(value)
  const dot = text.indexOf('.')
  if (dot < 0) return { top: BigInt(text), bottom: 1n }
  const places = text.length - dot - 1
  return { top: BigInt(text.slice(0, dot) + text.slice(dot + 1)), bottom: 10n ** BigInt(places) }
}

export function plus(a: Rational, b: Rational): Rational {
  if (a.bottom === b.bottom) return { top: a.top + b.top, bottom: a.bottom }
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom }
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, { top: -b.top, bottom: b.bottom })
}

export function times(a: Rational, b: Rational): Rational {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom }
}

/** `a / b`; the caller has made sure that `b` is not zero. */
export function over(a: Rational, b: Rational): Rational {
  const sign = b.top < 0n ? -1n : 1n
  return { top: sign * a.top * b.bottom, bottom: sign * a.bottom * b.top }
}

export function compare(a: Rational, b: Rational): number {
  const difference = a.top * b.bottom - b.top * a.bottom
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export function smaller(a: Rational, b: Rational): Rational {
  return compare(a, b) <= 0 ? a : b
}

export function sum(values: readonly Rational[]): Rational {
  return values.reduce(plus, zero)
}

export function isZero(value: Rational): boolean {
  return value.top === 0n
}

/** The greatest whole number not above it. */
export function floor({ top, bottom }: Rational): bigint {
  const quotient = top / bottom
  return top < 0n && top % bottom !== 0n ? quotient - 1n : quotient
}

export function toDecimal({ top, bottom }: Rational, places: number): Decimal {
  return ratioHalfUp(top, bottom, places)
}

/** A share as a percentage. */
export function percentOf(share: Rational, places = 2): Decimal {
  return toDecimal({ top: share.top * 100n, bottom: share.bottom }, places)
}
