import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, root } from './workspace/packages.ts'

// A link that leads nowhere costs a reader more than no link.

const made = new Set(['node_modules', 'dist', '.git', 'coverage', 'out', 'docs/api'])
const pages = filesBelow('.', made).filter((path) => path.endsWith('.md'))

/** The places in the project that a page links to or shows. */
function targetsIn(text: string): readonly string[] {
  const prose = text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '')
  const found = [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map((match) => match[1] as string)
  return found.filter((target) => !/^(?:[a-z]+:|#)/.test(target)).map((target) => target.replace(/#.*$/, ''))
}

describe('links between pages', () => {
  it.each(pages)('%s', (page) => {
    const broken = targetsIn(readFileSync(join(root, page), 'utf8')).filter(
      (target) => !existsSync(join(root, dirname(page), target)),
    )
    expect(broken).toEqual([])
  })

  it('are looked for where they can stand', () => {
    expect(pages.length).toBeGreaterThan(20)
    expect(targetsIn('[a](b.md#c) ![d](e.png) [f](https://g.vn) [h](#i) `[j](k)`')).toEqual(['b.md', 'e.png'])
    expect(statSync(join(root, 'README.md')).isFile()).toBe(true)
  })
})
