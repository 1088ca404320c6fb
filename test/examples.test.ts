import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { docstringExamples, type Example, prepare, readmeExamples } from './workspace/example.ts'
import { packages, root } from './workspace/packages.ts'
import { runExample, scopeOf } from './workspace/run-example.ts'

// What the documentation shows is run: every `// =>` in an @example, in the opening of a README and in a guide.

function readme(path: string, lines?: number): readonly Example[] {
  return existsSync(join(root, path))
    ? readmeExamples(path, readFileSync(join(root, path), 'utf8'), lines)
    : []
}

const guides = readdirSync(join(root, 'docs/guide'))
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) => readme(`docs/guide/${name}`, Number.POSITIVE_INFINITY))

const places = packages.map(({ folder, sources }) => ({
  folder,
  examples: [
    ...readme(`${folder}/README.md`),
    ...sources.flatMap(({ path, text }) => docstringExamples(path, text)),
  ],
}))

for (const { folder, examples } of [
  ...places,
  { folder: 'packages/motcua', examples: [...readme('README.md', Number.POSITIVE_INFINITY), ...guides] },
]) {
  if (examples.length === 0) continue
  describe(folder, async () => {
    const scope = await scopeOf(folder).catch((cause: unknown) => cause as Error)
    if (scope instanceof Error) {
      it('loads, so that its examples can run', () => {
        throw scope
      })
      return
    }
    it.each(examples.map((example) => [`${example.path}:${example.line}`, example] as const))(
      '%s',
      async (_, example) => {
        await runExample(prepare(example), scope, folder, (line, actual, expected) => {
          expect(actual, `${example.path}:${line}`).toEqual(expected)
        })
      },
    )
  })
}

describe('the harness', () => {
  const example = (code: string): Example => ({ path: 'a.ts', line: 10, code })
  const claimsOf = async (code: string, scope: Readonly<Record<string, unknown>> = {}) => {
    const claims: [number, unknown, unknown][] = []
    await runExample(prepare(example(code)), scope, 'packages/core', (...claim) => claims.push(claim))
    return claims
  }

  it('finds the blocks of a docstring with their lines', () => {
    const text = [
      '',
      '/**',
      ' * Adds.',
      ' * @example',
      ' * ```ts',
      ' * add(1) // => 2',
      ' * ```',
      ' */',
    ].join('\n')
    expect(docstringExamples('a.ts', text)).toEqual([{ path: 'a.ts', line: 6, code: 'add(1) // => 2\n' }])
  })

  it('goes on in a block that says so, with the lines of the file', async () => {
    const text = [
      '```ts',
      'const a = 1',
      '```',
      '',
      'And then:',
      '',
      '```ts continued',
      'a + 1 // => 2',
      '```',
    ].join('\n')
    const [one, ...others] = readmeExamples('a.md', text)
    expect(others).toEqual([])
    const claims: [number, unknown, unknown][] = []
    await runExample(prepare(one as Example), {}, 'packages/core', (...claim) => claims.push(claim))
    expect(claims).toEqual([[8, 2, 2]])
  })

  it('leaves alone what is no example', () => {
    expect(docstringExamples('a.ts', '/**\n * ```ts\n * add(1)\n * ```\n */')).toEqual([])
    expect(readmeExamples('README.md', '```ts\nadd(1)\n```')).toEqual([])
    expect(readmeExamples('README.md', `${'\n'.repeat(50)}\`\`\`ts\nadd(1) // => 2\n\`\`\``)).toEqual([])
  })

  it('reads claims about expressions, names, printed values and promises', async () => {
    const code = [
      'half(4) // => 2',
      'const a: number = half(8) // => 4',
      'console.log(a + 1) // => 5',
      'await Promise.resolve({ a }) // => { a: 4 }',
    ].join('\n')
    expect(await claimsOf(code, { half: (n: number) => n / 2 })).toEqual([
      [10, 2, 2],
      [11, 4, 4],
      [12, 5, 5],
      [13, { a: 4 }, { a: 4 }],
    ])
  })

  it('reads a claim over several lines, below its statement', async () => {
    expect(await claimsOf('[1,\n 2]\n// => [\n//   1,\n//   2,\n// ]\n// and so on\n')).toEqual([
      [11, [1, 2], [1, 2]],
    ])
  })

  it('imports our packages, and lets an example use a name that is in scope as well', async () => {
    const code =
      "import { plainDate } from '@motcua/core'\nconst ok = plainDate('2021-06-01')\nok // => '2021-06-01'"
    expect(await claimsOf(code, { ok: 1, plainDate: 2 })).toEqual([[12, '2021-06-01', '2021-06-01']])
  })

  it('refuses a claim that would never be checked', () => {
    expect(() => prepare(example('f(1) // => { ok: true, … }'))).toThrow('a.ts:10')
    expect(() => prepare(example('if (a) {\n  f(1) // => 2\n}'))).toThrow('a.ts:10')
    expect(() => prepare(example('function f() {} // => 2'))).toThrow('a.ts:10')
  })
})
