import { groupThousands } from '@motcua/core'

const NO_BREAK = '\u00a0'

/** A whole number as Vietnamese read it: `14.488`. */
export function count(value: number): string {
  return groupThousands(String(value), '.')
}

/**
 * The share of a part in percent, one decimal: `99,4 %`. Cut off, not rounded: "100,0 %" is only said of all.
 * Of nothing there is no share: `–`.
 */
export function share(part: number, whole: number): string {
  if (whole === 0) return '–'
  const tenths = Math.floor((part * 1000) / whole)
  return `${count(Math.floor(tenths / 10))},${tenths % 10}${NO_BREAK}%`
}

/** A decimal number as Vietnamese read it: `87.5` becomes `87,5`. */
export function comma(decimal: string | number): string {
  return String(decimal).replace('.', ',')
}

/** An amount of đồng that keeps its unit on the same line. */
export function dong(amount: number): string {
  return `${count(amount)}${NO_BREAK}đ`
}

/** Cuts a text to what a drawing has room for, at the end of a word. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const cut = text.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;\s]+$/, '')}…`
}
