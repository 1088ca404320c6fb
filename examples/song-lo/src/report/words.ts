import { decimal, formatDecimal, groupThousands } from '@motcua/core'

const NO_BREAK = '\u00a0'

/** A whole number as Vietnamese read it: `14.488`. */
export function count(value: number): string {
  return groupThousands(String(value), '.')
}

/**
 * The share of a part in percent, one decimal: `99,4 %`. Rounded to the nearest, but "100,0 %" is only said of all and
 * "0,0 %" only of none. Of nothing there is no share: `–`.
 */
export function share(part: number, whole: number): string {
  if (whole === 0) return '–'
  const nearest = Math.round((part * 1000) / whole)
  const tenths = part === whole ? 1000 : part === 0 ? 0 : Math.min(999, Math.max(1, nearest))
  return `${Math.floor(tenths / 10)},${tenths % 10}${NO_BREAK}%`
}

/** A score or a percentage, alike in every row of a table: `87.5` becomes `87,50`; what was not scored, `–`. */
export function twoPlaces(text: string): string {
  return text === '' ? '–' : formatDecimal(decimal(text), 'vi', 2)
}

/** A small number the way it was given: `0.1` becomes `0,1`. */
export function comma(value: number): string {
  return String(value).replace('.', ',')
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
