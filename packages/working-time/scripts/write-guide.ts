import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { drawings, fillGuide } from './guide.ts'

const folder = new URL('../../../docs/guide/', import.meta.url)
const file = (name: string) => fileURLToPath(new URL(name, folder))

for (const [name, svg] of drawings()) writeFileSync(file(`timelines/${name}`), svg)
for (const locale of ['vi', 'en'] as const) {
  const guide = file(`how-a-deadline-is-counted.${locale}.md`)
  writeFileSync(guide, fillGuide(readFileSync(guide, 'utf8'), locale))
}
