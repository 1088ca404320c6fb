const digits: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
}

/**
 * The whole number that Vietnamese words say, as they stand beside digits: `mười lăm`, `hai mươi tư`,
 * `một trăm linh năm`. Undefined for anything else.
 */
export function numberFromWords(text: string): number | undefined {
  let total = 0
  let group = 0
  let last: number | undefined
  for (const word of text.split(' ')) {
    const digit = digits[word]
    if (digit !== undefined) {
      // "hai ba" says two numbers; "không năm" says one.
      if (last !== undefined && last !== 0) return undefined
      last = digit
    } else if (word === 'mười') {
      if (last !== undefined && last !== 0) return undefined
      group += 10
      last = undefined
    } else if (word === 'mươi' || word === 'trăm') {
      if (last === undefined) return undefined
      group += last * (word === 'trăm' ? 100 : 10)
      last = undefined
    } else if (word === 'nghìn' || word === 'ngàn') {
      total += (group + (last ?? 0)) * 1000
      group = 0
      last = undefined
    } else if (word !== 'linh' && word !== 'lẻ') {
      return undefined
    }
  }
  return total + group + (last ?? 0)
}
