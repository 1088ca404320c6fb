import type { Brand } from './brand.ts'
import { motcuaError } from './errors.ts'
import type { Locale } from './locale.ts'
import type { CoreProblem } from './messages.ts'
import { groupThousands } from './money.ts'
import { fail, ok, type Result } from './result.ts'

/**
 * An exact decimal number as its shortest plain writing, e.g. `12.5`, `-0.75`, `3`.
 * Scores and ratios are decimals: a binary float never decides a rounding.
 */
export type Decimal = Brand<string, 'Decimal'>

/** A decimal as an integer over a power of ten: `digits / 10^scale`. */
interface Scaled {
  readonly digits: bigint
  readonly scale: number
}

const shape = /^([+-]?)(\d+)(?:\.(\d+))?$/

/** Whether a text is a decimal in its shortest writing. */
export function isDecimal(text: string): text is Decimal {
  return shape.test(text) && write(read(text as Decimal)) === text
}

/** Reads a plain decimal and shortens it; exponents, commas and blanks are refused with `core.bad-decimal`. */
export function parseDecimal(text: string): Result<Decimal, CoreProblem> {
  return shape.test(text)
    ? ok(write(read(text as Decimal)))
    : fail({ code: 'core.bad-decimal', params: { text } })
}

/**
 * A decimal the programmer wrote, from a text or from an integer.
 *
 * @throws MotcuaError `core.bad-decimal` for anything else, a fractional `number` included: write `'0.1'`, not `0.1`.
 */
export function decimal(value: string | number | bigint): Decimal {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw motcuaError('core.bad-decimal', `${value} is not an exact integer; pass fractions as a text.`)
  }
  const result = parseDecimal(String(value))
  if (result.ok) return result.value
  throw motcuaError('core.bad-decimal', `"${value}" is not a plain decimal.`)
}

/** Zero. */
export const ZERO: Decimal = '0' as Decimal

/** The exact sum. */
export function addDecimal(...values: readonly Decimal[]): Decimal {
  let sum: Scaled = { digits: 0n, scale: 0 }
  for (const value of values) {
    const next = read(value)
    const scale = Math.max(sum.scale, next.scale)
    sum = { digits: at(sum, scale) + at(next, scale), scale }
  }
  return write(sum)
}

/** The exact difference `a − b`. */
export function subtractDecimal(a: Decimal, b: Decimal): Decimal {
  const x = read(a)
  const y = read(b)
  const scale = Math.max(x.scale, y.scale)
  return write({ digits: at(x, scale) - at(y, scale), scale })
}

/** The exact product. */
export function multiplyDecimal(a: Decimal, b: Decimal): Decimal {
  const x = read(a)
  const y = read(b)
  return write({ digits: x.digits * y.digits, scale: x.scale + y.scale })
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareDecimal(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const x = read(a)
  const y = read(b)
  const scale = Math.max(x.scale, y.scale)
  const difference = at(x, scale) - at(y, scale)
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The smaller of two. */
export function minDecimal(a: Decimal, b: Decimal): Decimal {
  return compareDecimal(a, b) <= 0 ? a : b
}

/** The greater of two. */
export function maxDecimal(a: Decimal, b: Decimal): Decimal {
  return compareDecimal(a, b) >= 0 ? a : b
}

/**
 * Rounds to a number of places, halves away from zero, as Vietnamese score sheets do.
 *
 * @param places 0 or more
 * @throws MotcuaError `core.bad-places` when it is not a whole number from 0.
 * @example
 * ```ts
 * roundHalfUp(decimal('2.675'), 2) // => '2.68'
 * ```
 */
export function roundHalfUp(value: Decimal, places: number): Decimal {
  checkPlaces(places)
  const x = read(value)
  if (x.scale <= places) return value
  return write({ digits: divide(x.digits, 10n ** BigInt(x.scale - places)), scale: places })
}

/**
 * `numerator / denominator`, rounded once from the exact ratio, halves away from zero.
 *
 * @param places 0 or more
 * @throws MotcuaError `core.zero-denominator`: what zero means is the caller's rule to state;
 *   `core.bad-places` when places is not a whole number from 0.
 * @example
 * ```ts
 * ratioHalfUp(2, 3, 4) // => '0.6667'
 * ```
 */
export function ratioHalfUp(
  numerator: Decimal | number | bigint,
  denominator: Decimal | number | bigint,
  places: number,
): Decimal {
  checkPlaces(places)
  const n = read(typeof numerator === 'string' ? numerator : decimal(numerator))
  const d = read(typeof denominator === 'string' ? denominator : decimal(denominator))
  if (d.digits === 0n) throw motcuaError('core.zero-denominator', 'A ratio over zero has no value.')
  // n/10^a ÷ d/10^b = n·10^b / d·10^a, then shifted by the wanted places.
  const top = n.digits * 10n ** BigInt(d.scale + places)
  const bottom = d.digits * 10n ** BigInt(n.scale)
  return write({ digits: divide(top, bottom), scale: places })
}

/**
 * A number as people read it: Vietnamese sets a comma before the fraction and dots between thousands.
 *
 * @param places fixed number of places; as many as the number has when absent
 * @example
 * ```ts
 * formatDecimal(decimal('1234.5'), 'vi', 2) // => '1.234,50'
 * ```
 */
export function formatDecimal(value: Decimal, locale: Locale, places?: number): string {
  const text = places === undefined ? value : roundHalfUp(value, places)
  const [whole = '0', part = ''] = text.split('.')
  const fraction = places === undefined ? part : part.padEnd(places, '0')
  const grouped = groupThousands(whole, locale === 'vi' ? '.' : ',')
  return fraction === '' ? grouped : `${grouped}${locale === 'vi' ? ',' : '.'}${fraction}`
}

function checkPlaces(places: number): void {
  if (Number.isSafeInteger(places) && places >= 0) return
  throw motcuaError(
    'core.bad-places',
    `${places} is not a number of decimal places: give a whole number from 0.`,
  )
}

function read(text: Decimal): Scaled {
  const dot = text.indexOf('.')
  if (dot < 0) return { digits: BigInt(text), scale: 0 }
  return { digits: BigInt(text.slice(0, dot) + text.slice(dot + 1)), scale: text.length - dot - 1 }
}

function at(value: Scaled, scale: number): bigint {
  return value.digits * 10n ** BigInt(scale - value.scale)
}

function write({ digits, scale }: Scaled): Decimal {
  const negative = digits < 0n
  const text = (negative ? -digits : digits).toString().padStart(scale + 1, '0')
  const whole = text.slice(0, text.length - scale)
  const fraction = scale === 0 ? '' : text.slice(text.length - scale).replace(/0+$/, '')
  return `${negative ? '-' : ''}${whole}${fraction === '' ? '' : `.${fraction}`}` as Decimal
}

/** Integer division, halves away from zero. */
function divide(top: bigint, bottom: bigint): bigint {
  const negative = top < 0n !== bottom < 0n
  const a = top < 0n ? -top : top
  const b = bottom < 0n ? -bottom : bottom
  const quotient = (2n * a + b) / (2n * b)
  return negative ? -quotient : quotient
}
