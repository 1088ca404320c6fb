import { type Child, type Html, html } from '../html.ts'

/** A part of the page, reached from the links at its top. */
export interface Part {
  readonly id: string
  /** Its heading. */
  readonly title: string
  /** What the link to it says. */
  readonly link: string
  readonly body: Html
}

/** A table that scrolls inside its own frame where the screen is narrower than it. */
export function scrolling(label: string, kind: 'table' | 'tall', table: Html): Html {
  return html`<div class="scroll ${kind}" role="region" aria-label="Bảng: ${label}" tabindex="0">${table}</div>`
}

/** A sign that says passed or failed in shape and words, not by colour alone. */
export function sign(passed: 'yes' | 'no', word: string): Html {
  return passed === 'yes'
    ? html`<span class="sign yes"><span aria-hidden="true">✓</span> ${word}</span>`
    : html`<span class="sign no"><span aria-hidden="true">✗</span> ${word}</span>`
}

/** Something folded away that opens on request, and always on paper. */
export function folded(summary: Child, body: Html, state: 'open' | 'closed' = 'closed'): Html {
  return state === 'open'
    ? html`<details open><summary>${summary}</summary>${body}</details>`
    : html`<details><summary>${summary}</summary>${body}</details>`
}
