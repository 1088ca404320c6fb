import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { drawings, fillGuide, timelines } from '../scripts/guide.ts'

const folder = new URL('../../../docs/guide/', import.meta.url)
const read = (name: string) => readFileSync(fileURLToPath(new URL(name, folder)), 'utf8')

// After a change: pnpm --filter @motcua/working-time guide
describe('the guide', () => {
  it.each(['vi', 'en'] as const)('holds what the engine says today (%s)', (locale) => {
    const text = read(`how-a-deadline-is-counted.${locale}.md`)
    expect(fillGuide(text, locale)).toBe(text)
    expect(text.match(/<!-- computed: \w+ -->/g)).toHaveLength(3)
    for (const name of Object.keys(timelines)) expect(text).toContain(`timelines/${name}.${locale}.svg`)
  })

  it.each([...drawings()])('shows %s as the engine draws it', (name, svg) => {
    expect(read(`timelines/${name}`)).toBe(svg)
    expect(svg.length).toBeLessThan(15_000)
  })

  it('draws each case to the day it is known to end on', () => {
    const ends = Object.entries(timelines).map(([name, explanation]) => [name, explanation().deadline.dueOn])
    expect(Object.fromEntries(ends)).toEqual({
      'worked-saturday': '2026-01-12',
      'rolls-over-tet': '2026-02-23',
      'tax-over-tet': '2026-03-16',
    })
  })
})
