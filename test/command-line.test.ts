import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { instant } from '../packages/core/src/index.ts'
import { run } from '../packages/motcua/src/cli/run.ts'
import { packages, root } from './workspace/packages.ts'
import { sessions, wordsOf } from './workspace/session.ts'

// What the documentation shows of the command line is run, and must print what is shown.

const files = [
  'README.md',
  ...packages.map(({ folder }) => `${folder}/README.md`),
  ...readdirSync(join(root, 'docs/guide'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/guide/${name}`),
].filter((path) => existsSync(join(root, path)))

const shown = files.flatMap((path) => sessions(path, readFileSync(join(root, path), 'utf8'), 'motcua'))

/** What one command prints, as a terminal shows it. */
async function printed(argv: readonly string[]): Promise<string> {
  const texts: string[] = []
  const write = (text: string) => texts.push(text)
  await run(argv, {
    out: write,
    err: write,
    read: async () => '',
    now: () => instant('2026-01-01T00:00:00Z'),
  })
  return texts.join('').trimEnd()
}

describe('the command line in the documentation', () => {
  it.each(shown.map((one) => [`${one.path}:${one.line}`, one] as const))(
    '%s',
    async (_, { argv, printed: text }) => {
      const actual = await printed(argv)
      // A line of dots stands for lines left out.
      const [head = '', tail] = text.split('\n…\n')
      if (tail === undefined) return expect(actual).toBe(text)
      expect(actual.slice(0, head.length)).toBe(head)
      expect(actual.slice(-tail.length)).toBe(tail)
    },
  )

  it('is found with its lines and its quotes', () => {
    expect(wordsOf(`motcua due --term "5 ngày" --x 'a b'`)).toEqual([
      'motcua',
      'due',
      '--term',
      '5 ngày',
      '--x',
      'a b',
    ])
    const text = ['', '```sh', '$ npm test', 'ok', '$ motcua due', 'a', 'b', '```'].join('\n')
    expect(sessions('a.md', text, 'motcua')).toEqual([
      { path: 'a.md', line: 5, argv: ['due'], printed: 'a\nb' },
    ])
  })
})
