const MARK: unique symbol = Symbol('markup')

/** Markup made by {@link html}. Nothing that came from outside can pose as it: data has no symbols. */
export interface Html {
  readonly [MARK]: string
}

/** What may stand in a template: text is escaped, markup is not, a list is joined, `null` and `undefined` are nothing. */
export type Content = string | number | Html | readonly Content[] | null | undefined

/** Markup from a template; every text put into it is escaped. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Html {
  return marked(parts.reduce((before, part, index) => before + render(contents[index - 1]) + part))
}

/** The markup itself, for the outermost document. */
export function textOf(markup: Html): string {
  return markup[MARK]
}

/** Markup of our own making that holds no text from outside: styles, drawings. */
export function trusted(text: string): Html {
  return marked(text)
}

function marked(text: string): Html {
  return { [MARK]: text }
}

function render(content: Content): string {
  if (content === null || content === undefined) return ''
  if (typeof content === 'string') return escaped(content)
  if (typeof content === 'number') return String(content)
  return isList(content) ? content.map(render).join('') : content[MARK]
}

function isList(content: Html | readonly Content[]): content is readonly Content[] {
  return Array.isArray(content)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

// Control characters but the line feed never belong on paper, and marks of direction can make a line read differently from what it says.
const unprintable = /(?:(?!\n)\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069])+/gu

function escaped(text: string): string {
  return text
    .replace(unprintable, ' ')
    .replace(/[&<>"']/g, (character) => entities[character] as string)
    .normalize('NFC')
}
