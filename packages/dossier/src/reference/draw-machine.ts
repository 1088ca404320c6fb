import type { Locale } from '@motcua/core'
import { machineIn, type Transition } from '../machine.ts'
import { stateNames, terminalStates } from '../state.ts'
import { BOX, frames, type Point, places, SIZE } from './places.ts'
import { endOf, startOf, type Way, ways } from './ways.ts'

/**
 * The machine as a drawing (SVG, *sơ đồ trạng thái*). A frame stands for all states in it: what leaves the frame may be
 * done in each of them. Commands that stay in their state are left out. The places are laid out by hand; which commands
 * a way carries comes from the table.
 *
 * @param transitions the rows of a regime; R4 when absent, which has them all
 * @example
 * ```ts
 * drawMachine('en').includes('Return the result') // => true
 * ```
 */
export function drawMachine(
  locale: Locale = 'vi',
  transitions: readonly Transition[] = machineIn('R4'),
): string {
  const [width, height] = SIZE
  const drawn = ways.flatMap((way) => {
    const names = transitions.filter((row) => carries(way, row)).map(({ name }) => name[locale])
    return names.length === 0 ? [] : [arrow(way, names)]
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif">
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 .5 8 4 0 7.5z" fill="#334155"/></marker></defs>
<rect width="${width}" height="${height}" fill="#fff"/>
${Object.values(frames)
  .reverse()
  .map(({ from, to }) => frame(from, to))
  .join('\n')}
<circle cx="${places.none[0]}" cy="${places.none[1]}" r="8" fill="#334155"/>
${drawn.map(({ line }) => line).join('\n')}
${(Object.keys(stateNames) as (keyof typeof stateNames)[]).map((state) => box(state, stateNames[state][locale])).join('\n')}
${drawn.map(({ label }) => label).join('\n')}
</svg>
`
}

function carries(way: Way, row: Transition): boolean {
  return (
    row.to !== 'same' &&
    endOf(row.to) === way.to &&
    row.from.some((state) => startOf(row, state) === way.from)
  )
}

function frame([left, top]: Point, [right, bottom]: Point): string {
  return `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="12" fill="#2563eb" fill-opacity=".045" stroke="#94a3b8" stroke-dasharray="5 4"/>`
}

function box(state: keyof typeof stateNames, name: string): string {
  const [x, y] = places[state]
  const [width, height] = BOX
  const rect = (inset: number, fill: string) =>
    `<rect x="${x - width / 2 + inset}" y="${y - height / 2 + inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" rx="8" fill="${fill}" stroke="#334155"/>`
  const lines = wrapped(name, 21)
  const first = y + 5 - ((lines.length - 1) * 16) / 2
  const inner = terminalStates.includes(state) ? rect(3, 'none') : ''
  return `${rect(0, terminalStates.includes(state) ? '#f1f5f9' : '#fff')}${inner}${text(lines, [x, first], 'middle', 14, '600', 16)}`
}

function arrow(way: Way, names: readonly string[]): { readonly line: string; readonly label: string } {
  const path = way.corners.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('')
  const lines = names.flatMap((name) => wrapped(name, 24))
  const [x, y] = way.label
  // Labels above a level way grow upwards, those beside an upright one around their middle, those below downwards.
  const below = way.from === 'awaitingObligation' || way.to === 'withdrawable'
  const shift = below ? 0 : way.anchor === 'middle' ? (lines.length - 1) * 14 : ((lines.length - 1) * 14) / 2
  return {
    line: `<path d="${path}" fill="none" stroke="#334155" stroke-width="1.3" marker-end="url(#head)"/>`,
    label: text(lines, [x, y - shift], way.anchor, 12, '400', 14),
  }
}

function text(
  lines: readonly string[],
  [x, y]: Point,
  anchor: Way['anchor'],
  size: number,
  weight: string,
  leading: number,
): string {
  const spans = lines.map((line, index) => `<tspan x="${x}" y="${y + index * leading}">${line}</tspan>`)
  return `<text font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="#0f172a" stroke="#fff" stroke-width="3" paint-order="stroke" stroke-linejoin="round">${spans.join('')}</text>`
}

/** A name on as few lines of at most about so many letters as it needs, of much the same length. */
function wrapped(name: string, letters: number): readonly string[] {
  const even = Math.ceil(name.length / Math.ceil(name.length / letters)) + 3
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= even)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
