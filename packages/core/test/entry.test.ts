import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Every module a source file reaches by imports that exist at run time. */
function reached(entry: URL, seen = new Set<string>()): { packages: Set<string>; files: Set<string> } {
  const packages = new Set<string>()
  const visit = (file: URL) => {
    if (seen.has(file.href)) return
    seen.add(file.href)
    const source = readFileSync(file, 'utf8')
    for (const [statement, target = ''] of source.matchAll(/^(?:import|export)\b[^'"]*?from '([^']+)'/gm)) {
      if (/^(?:import|export) type\b/.test(statement)) continue
      if (target.startsWith('.')) visit(new URL(target, file))
      else packages.add(target)
    }
  }
  visit(entry)
  return { packages, files: seen }
}

const source = (path: string) => new URL(`../src/${path}`, import.meta.url)

describe('entries', () => {
  it('keeps zod out of the main entry', () => {
    const { packages, files } = reached(source('index.ts'))
    expect([...packages].sort()).toEqual(['@noble/hashes/sha2.js', '@noble/hashes/utils.js'])
    expect([...files].some((file) => file.includes('schemas'))).toBe(false)
    expect(files.size).toBeGreaterThan(15)
  })

  it('would see zod if it were there', () => {
    expect(reached(source('schemas.ts')).packages).toContain('zod')
  })
})
