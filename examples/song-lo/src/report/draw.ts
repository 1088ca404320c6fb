import * as Plot from '@observablehq/plot'
import { raw } from 'hono/html'
import { parseHTML } from 'linkedom'
import type { Html } from './html.ts'

type PlotOptions = NonNullable<Parameters<typeof Plot.plot>[0]>

/** Draws without a browser. The drawing takes the width it is given by the page, up to its style's limit. */
export function draw(label: string, options: PlotOptions): Html {
  const { document } = parseHTML('<html><body></body></html>')
  const figure = Plot.plot({
    document: document as unknown as NonNullable<PlotOptions['document']>,
    style: { fontFamily: 'inherit', fontSize: '12px', background: 'none' },
    ...options,
  })
  figure.setAttribute('role', 'img')
  figure.setAttribute('aria-label', label)
  // The groups inside are called "bar" and "rule" in English, and are not for hearing.
  for (const group of figure.querySelectorAll('g')) group.removeAttribute('aria-label')
  // The view box alone sizes it, so that a phone shows the whole of it.
  figure.removeAttribute('width')
  figure.removeAttribute('height')
  return raw(figure.outerHTML)
}
