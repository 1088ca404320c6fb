/**
 * Compares two texts by code point, the order of their UTF-8 bytes, which databases keep. JavaScript's own order of
 * UTF-16 code units differs beyond U+FFFF.
 */
export function compareText(a: string, b: string): number {
  if (a === b) return 0
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x === y) continue
    // A surrogate stands for a code point above every other unit.
    const high = (unit: number) => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)
    return high(x) - high(y)
  }
  return a.length - b.length
}

const bits = new DataView(new ArrayBuffer(8))

/**
 * Writes an index key as one text whose code-point order is the order of the keys: numbers, then texts. So one text
 * column serves every index, and a key is never mistaken for another of the other type.
 *
 * @example
 * ```ts
 * encodeKey(2) < encodeKey(10) // => true
 * encodeKey('khai sinh') // => 'tkhai sinh'
 * ```
 */
export function encodeKey(key: string | number): string {
  if (typeof key === 'string') return `t${key}`
  bits.setFloat64(0, key + 0)
  let high = bits.getUint32(0)
  let low = bits.getUint32(4)
  // The bits of positive floats rise with their value; those of negative ones fall, so they are turned over.
  if (high >= 0x80000000) {
    high = ~high >>> 0
    low = ~low >>> 0
  } else high = (high | 0x80000000) >>> 0
  return `n${high.toString(16).padStart(8, '0')}${low.toString(16).padStart(8, '0')}`
}
