import { storageError } from './errors.ts'
import type { JsonValue } from './json.ts'

/** Whether an object is a plain one, of this or another realm: a Date or a Map would silently lose its content. */
function isPlain(value: object): boolean {
  const parent: unknown = Object.getPrototypeOf(value)
  return parent === Object.prototype || parent === null || Object.getPrototypeOf(parent) === null
}

function nameOf(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'object' || value === null) return typeof value
  return (Object.getPrototypeOf(value) as { constructor?: { name?: string } }).constructor?.name ?? 'object'
}

/** Where the first thing that is not JSON stands; null when all of it is JSON. */
function findNonJson(value: unknown, at: string): { at: string; found: string } | null {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return null
  if (typeof value === 'number') return Number.isFinite(value) ? null : { at, found: nameOf(value) }
  if (typeof value !== 'object' || !(Array.isArray(value) || isPlain(value)))
    return { at, found: nameOf(value) }
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) {
      const bad = findNonJson(value[i], `${at}[${i}]`)
      if (bad !== null) return bad
    }
    return null
  }
  for (const [name, item] of Object.entries(value)) {
    const bad = item === undefined ? null : findNonJson(item, `${at}.${name}`)
    if (bad !== null) return bad
  }
  return null
}

/**
 * Refuses what JSON cannot hold, where `JSON.stringify` would silently write something else.
 *
 * @param at what to call the value in the error
 * @throws MotcuaError `storage.not-json`, naming the place
 */
export function assertJson(value: unknown, at: string): asserts value is JsonValue {
  const bad = findNonJson(value, at)
  if (bad !== null) throw storageError('storage.not-json', bad)
}

/** A deep, frozen copy of a value known to be JSON; properties that are undefined are left out. */
export function copyJson(value: JsonValue): JsonValue {
  // Minus zero has no place in JSON.
  if (typeof value === 'number') return value + 0
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return Object.freeze(value.map(copyJson))
  const copy: Record<string, JsonValue> = {}
  for (const [name, item] of Object.entries(value)) {
    if (item === undefined) continue
    // Assigning to this name would set the prototype instead.
    if (name === '__proto__') Object.defineProperty(copy, name, { value: copyJson(item), enumerable: true })
    else copy[name] = copyJson(item)
  }
  return Object.freeze(copy)
}
