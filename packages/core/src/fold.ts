const marks = /[\u0300-\u036f]/g

/**
 * A Vietnamese text without its diacritics, in lower case, blanks collapsed: what two texts are compared by in a
 * search that forgives missing marks.
 *
 * @example
 * ```ts
 * foldVietnamese('Đăng ký  khai sinh') // => 'dang ky khai sinh'
 * ```
 */
export function foldVietnamese(text: string): string {
  return text
    .normalize('NFD')
    .replace(marks, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
