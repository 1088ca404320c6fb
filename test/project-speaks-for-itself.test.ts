import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, root } from './workspace/packages.ts'

// What the project says must hold for whoever reads it, on any machine.

const made = new Set(['node_modules', 'dist', '.git', 'coverage', 'out', 'docs/api', 'docs/api.json'])

const texts = filesBelow('.', made)
  .filter(
    (path) => !/\.(?:vitest-report\.json|tsbuildinfo|sqlite|db|png|ico|woff2?|xlsx|pdf|tgz)$/.test(path),
  )
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
  .filter(({ text }) => !text.includes('\0'))

/** `path:line` of every line that matches. */
function linesWith(pattern: RegExp, files = texts): string[] {
  return files.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  )
}

/** A folder of one machine, written as a path from its root; the pattern must not match its own source. */
const machinePath = new RegExp(
  `(?:^|[\\s"'\`(=:,<])/(?:${['work', 'root', 'tmp', 'home', 'Users'].join('|')})/`,
)

describe('the project', () => {
  it('names no folder of one machine', () => {
    expect(linesWith(machinePath)).toEqual([])
  })

  it('would notice one', () => {
    expect(machinePath.test(`see ${['', 'work', 'main'].join('/')}`)).toBe(true)
    expect(machinePath.test(['https://example.vn', 'work', 'main'].join('/'))).toBe(false)
  })

  it('is written in composed Unicode (NFC)', () => {
    expect(texts.filter(({ text }) => text !== text.normalize('NFC')).map(({ path }) => path)).toEqual([])
  })

  it('ends its lines with a line feed alone', () => {
    expect(linesWith(/\r/)).toEqual([])
  })

  it('fixes its dependencies without naming a server', () => {
    const lock = texts.filter(({ path }) => path === 'pnpm-lock.yaml')
    expect(lock).toHaveLength(1)
    expect(linesWith(/https?:\/\//, lock)).toEqual([])
  })

  it('tells newcomers the two commands', () => {
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      packageManager: string
    }
    for (const file of ['README.md', 'CONTRIBUTING.md']) {
      const text = readFileSync(join(root, file), 'utf8')
      for (const command of ['demo', 'test'])
        expect(text).toContain(`npx -y ${manifest.packageManager} ${command}`)
    }
  })
})
