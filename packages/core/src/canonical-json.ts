import { motcuaError } from './errors.ts'

/**
 * The one canonical writing of a JSON value (RFC 8785): keys sorted, no blanks. Equal values give equal bytes in
 * every language, so that a digest can be checked outside. Fields that are `undefined` are left out and such elements
 * written as `null`, as JSON does; pass plain JSON, for a `Map` would be written as `{}`.
 *
 * @throws MotcuaError `core.not-json` for what JSON cannot hold: NaN, infinities, BigInt, functions, symbols, cycles,
 *   lone surrogates.
 * @example
 * ```ts
 * canonicalJson({ b: 1, a: 'đ' }) // => '{"a":"đ","b":1}'
 * ```
 */
export function canonicalJson(value: unknown): string {
  return write(value, [])
}

function write(value: unknown, above: object[]): string {
  switch (typeof value) {
    case 'string':
      return quote(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'number':
      // The language writes a finite number exactly as RFC 8785 wants it, minus zero included.
      if (Number.isFinite(value)) return String(value)
      throw notJson(String(value))
    case 'object':
      return value === null ? 'null' : writeObject(value, above)
    default:
      throw notJson(typeof value)
  }
}

/** @param above the objects this one stands in: one that stands in itself has no end. */
function writeObject(value: object, above: object[]): string {
  if (above.includes(value)) throw notJson('cycle')
  above.push(value)
  const text =
    'toJSON' in value && typeof value.toJSON === 'function'
      ? write(value.toJSON(), above)
      : Array.isArray(value)
        ? writeArray(value, above)
        : writeFields(value as Readonly<Record<string, unknown>>, above)
  above.pop()
  return text
}

function writeArray(elements: readonly unknown[], above: object[]): string {
  let text = '['
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i]
    if (i > 0) text += ','
    text += element === undefined ? 'null' : write(element, above)
  }
  return `${text}]`
}

function writeFields(fields: Readonly<Record<string, unknown>>, above: object[]): string {
  let text = ''
  // Sorting without a comparison of one's own is by UTF-16 code units, as the RFC asks.
  for (const key of Object.keys(fields).sort()) {
    const field = fields[key]
    if (field === undefined) continue
    if (text !== '') text += ','
    text += `${quote(key)}:${write(field, above)}`
  }
  return `{${text}}`
}

const SURROGATES_FROM = 0xd800
const SURROGATES_TO = 0xdfff

/** Nearly every text stands in JSON as it is: those that do not are found by looking once at each code unit. */
function quote(text: string): string {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const special =
      unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit >= SURROGATES_FROM && unit <= SURROGATES_TO)
    if (special) return quoteSpecial(text)
  }
  return `"${text}"`
}

function quoteSpecial(text: string): string {
  // Read by code points, only a surrogate without its other half is one.
  if (/\p{Surrogate}/u.test(text)) throw notJson('lone surrogate')
  return JSON.stringify(text)
}

function notJson(what: string): Error {
  return motcuaError('core.not-json', `The value cannot be written as JSON: ${what}.`)
}
