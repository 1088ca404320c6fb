import * as Plot from '@observablehq/plot'
import { draw } from './draw.ts'
import type { Html } from './html.ts'
import { count, shorten } from './words.ts'

const WIDTH = 400
const STEP = 34

/** How many letters of a name fit before a figure: figures are bold, and some readers' fonts are broad. */
function roomBeside(figure: string): number {
  return Math.floor((WIDTH - 40 - figure.length * 7) / 6.6)
}

/** A row of a bar chart. */
export interface Bar {
  readonly name: string
  readonly value: number
  readonly text: string
}

/** Rows of a name, its figure, and a bar (or a dot, where the axis does not begin at nought) under both. */
export function bars(
  label: string,
  rows: readonly Bar[],
  look: 'bar' | 'dot',
  axis: { label: string; domain: [number, number] },
  colour: string,
): Html {
  const place = { y: 'name', insetTop: 20, insetBottom: 4 }
  const [least] = axis.domain
  return draw(label, {
    width: WIDTH,
    height: 48 + rows.length * STEP,
    marginTop: 8,
    marginBottom: 40,
    marginLeft: 12,
    marginRight: 12,
    x: {
      domain: axis.domain,
      label: axis.label,
      labelAnchor: 'center',
      labelArrow: 'none',
      ticks: 5,
      tickFormat: (value: number) => count(value),
      grid: true,
    },
    y: { domain: rows.map((row) => row.name), axis: null, type: 'band', padding: 0 },
    marks: [
      look === 'bar'
        ? Plot.barX(rows, { ...place, x: 'value', fill: colour })
        : [
            Plot.ruleY(rows, { y: 'name', x1: least, x2: 'value', dy: 8, stroke: colour, strokeWidth: 2 }),
            Plot.dot(rows, { y: 'name', x: 'value', dy: 8, r: 5, fill: colour }),
          ],
      Plot.text(rows, {
        y: 'name',
        text: (row: Bar) => shorten(row.name, roomBeside(row.text)),
        frameAnchor: 'left',
        dy: -6,
        title: 'name',
      }),
      Plot.text(rows, { y: 'name', text: 'text', frameAnchor: 'right', dy: -6, fontWeight: 600 }),
    ],
  })
}
