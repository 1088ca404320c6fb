import { html as tag } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'

/** Markup in which every text that came from outside has been escaped. */
export type Html = HtmlEscapedString

/** What a template may hold: texts and numbers are escaped, markup is kept, `null` leaves nothing. */
export type Child = string | number | Html | null | readonly Child[]

/** Writes markup. Nothing on the page is awaited, so the tag's promise never comes about. */
export function html(strings: TemplateStringsArray, ...children: readonly Child[]): Html {
  return tag(strings, ...children) as Html
}
