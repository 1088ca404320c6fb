import { describe, expect, it } from 'vitest'
import { impuritiesOf } from './workspace/impurity.ts'
import { manifests } from './workspace/manifest-rule.ts'
import type { Manifest, Package } from './workspace/packages.ts'
import {
  arrows,
  dependencies,
  entrances,
  purity,
  type Rule,
  shortFiles,
  surfaceByHand,
  validatorsApart,
} from './workspace/rules.ts'

// The checks are only worth something if they catch what they are there for: each is shown a planted fault.

const graph = { '@motcua/core': [], '@motcua/fees': ['@motcua/core'] }

function pack(
  name: string,
  files: Readonly<Record<string, string>>,
  manifest: Partial<Manifest> = {},
): Package {
  const folder = `packages/${name}`
  return {
    folder,
    manifest: {
      name: `@motcua/${name}`,
      description: 'A package',
      license: 'Apache-2.0',
      type: 'module',
      sideEffects: false,
      files: ['dist', 'src'],
      main: './dist/index.cjs',
      types: './dist/index.d.ts',
      engines: { node: '>=20.19' },
      repository: { url: 'git+https://github.com/motcua/motcua.git', directory: folder },
      publishConfig: { access: 'public' },
      exports: {
        '.': {
          '@motcua/source': './src/index.ts',
          import: { types: './dist/index.d.ts', default: './dist/index.js' },
          require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
        },
        './package.json': './package.json',
      },
      ...manifest,
    },
    sources: Object.entries({ 'index.ts': '', ...files }).map(([file, text]) => ({
      path: `${folder}/src/${file}`,
      text,
    })),
    built: ['src/index.ts'],
    documented: ['src/index.ts'],
  }
}

const core = pack('core', {})
const fees = (text: string, manifest: Partial<Manifest> = {}) =>
  pack('fees', { 'index.ts': text }, { dependencies: { '@motcua/core': 'workspace:^' }, ...manifest })
const usesCore = "import { ok } from '@motcua/core'\n"
const faults = (rule: Rule, ...packages: readonly Package[]) => rule([core, ...packages])

it('a sound package passes every rule', () => {
  const sound = fees(usesCore)
  const rules = [
    arrows(graph),
    entrances,
    purity([]),
    validatorsApart,
    dependencies([]),
    manifests,
    surfaceByHand,
  ]
  expect(rules.flatMap((rule) => faults(rule, sound))).toEqual([])
})

describe('an arrow that is not in the graph is caught', () => {
  const upward = (text: string, manifest: Partial<Manifest> = {}) =>
    arrows(graph)([pack('core', { 'index.ts': text }, manifest), fees(usesCore)])

  it.each([
    ['import', "import { assess } from '@motcua/fees'"],
    ['type import', "import type { Fee } from '@motcua/fees'"],
    ['re-export', "export { assess } from '@motcua/fees'"],
    ['dynamic import', "const fees = await import('@motcua/fees/schemas')"],
  ])('in an %s', (_, text) => {
    expect(upward(text)).toHaveLength(1)
  })

  it('in a manifest', () => {
    expect(upward('', { dependencies: { '@motcua/fees': 'workspace:^' } })).toHaveLength(1)
  })

  it('and so is a package without a line', () => {
    expect(arrows(graph)([pack('stray', {})])).toEqual([
      'packages/stray: @motcua/stray has no line in the graph',
    ])
  })
})

describe('a way in that is not an entrance is caught', () => {
  it.each([
    ["import { x } from '@motcua/core/src/decimal.ts'"],
    ["import { x } from '@motcua/core/internal'"],
    ["import { x } from '../../core/src/decimal.ts'"],
    ["import { x } from '../test/helper.ts'"],
    ["import { x } from '@motcua/fees'"],
  ])('%s', (text) => {
    expect(faults(entrances, fees(text))).toHaveLength(1)
  })
})

describe('what asks the machine is caught', () => {
  it.each([
    ["import { readFileSync } from 'node:fs'"],
    ['const a = process.env'],
    ['const a = Date.now()'],
    ['const a = new Date()'],
    ['const a = new Date(2021, 1, 1)'],
    ['const a = Date()'],
    ['const a = (d: Date) => d.getHours()'],
    ['const a = (d: Date) => d.toLocaleDateString()'],
    ['const a = Math.random()'],
    ['const a = new Intl.DateTimeFormat().resolvedOptions().timeZone'],
    ['const a = crypto.randomUUID()'],
    ['const a = globalThis.process'],
    ['const a = { process }'],
    ['const a = Buffer.from("")'],
    ['console.log(1)'],
    ['setTimeout(() => 1, 1)'],
    ['export const a = () => fetch("x")'],
  ])('%s', (text) => {
    expect(faults(purity([]), pack('fees', { 'a.ts': text }))).not.toEqual([])
  })

  it.each([
    ['const a = new Date(0).getUTCHours()'],
    ['const a = new Date("2021-01-01T00:00:00Z").getTime()'],
    ['// Date.now() is for hosts'],
    ['const a = "process.env"'],
    ['export interface Step { readonly process: string }'],
    ['const a = { process: 1 }; const b = a.process'],
    ['export function run(process: string): string { return process }'],
  ])('and what only looks like it is not: %s', (text) => {
    expect(impuritiesOf({ path: 'a.ts', text })).toEqual([])
  })

  it('unless the file may', () => {
    const rule = purity(['packages/fees/src/cli.ts'])
    expect(rule([pack('fees', { 'cli.ts': 'process.exit(0)' })])).toEqual([])
    expect(rule([pack('fees', { 'click.ts': 'process.exit(0)' })])).toHaveLength(1)
  })
})

describe('a validator outside a schemas entry is caught', () => {
  it.each([
    ["import * as z from 'zod'"],
    ["import { feeSchema } from '@motcua/fees/schemas'"],
    ["export { feeSchema } from './schemas.ts'"],
    ["import { feeSchema } from './schemas/fee.ts'"],
  ])('%s', (text) => {
    expect(faults(validatorsApart, pack('fees', { 'a.ts': text }))).toHaveLength(1)
  })

  it('and inside it is not', () => {
    const text = "import * as z from 'zod'\nimport { b } from './schemas/b.ts'"
    expect(faults(validatorsApart, pack('fees', { 'schemas.ts': text, 'schemas/b.ts': text }))).toEqual([])
  })
})

describe('a dependency out of step is caught', () => {
  const rule = dependencies(['canonicalize'])
  it.each<[string, Package]>([
    ['imported, not declared', fees(`${usesCore}import x from 'date-fns'`)],
    [
      'imported, declared for development only',
      fees(`${usesCore}import x from 'y'`, { devDependencies: { y: '1' } }),
    ],
    ['declared, not imported', fees('')],
    ['a peer nobody imports', fees(usesCore, { peerDependencies: { kysely: '^1' } })],
    [
      'one of ours as a peer',
      fees(usesCore, { peerDependencies: { '@motcua/core': 'workspace:^' }, dependencies: {} }),
    ],
    [
      'bundled and declared all the same',
      fees(`${usesCore}import c from 'canonicalize'`, {
        dependencies: { '@motcua/core': 'workspace:^', canonicalize: '^4.0.0' },
      }),
    ],
  ])('%s', (_, one) => {
    expect(faults(rule, one)).toHaveLength(1)
  })

  it('a bundled one stands among the development dependencies', () => {
    const one = fees(`${usesCore}import c from 'canonicalize'`, {
      devDependencies: { canonicalize: '4.0.0' },
    })
    expect(faults(rule, one)).toEqual([])
  })
})

describe('a manifest that lacks something is caught', () => {
  it.each<[string, Partial<Manifest>]>([
    ['licence', { license: 'UNLICENSED' }],
    [
      'repository',
      { repository: { url: 'git+https://github.com/motcua/motcua.git', directory: 'packages/other' } },
    ],
    ['side effects', { sideEffects: true }],
    ['files', { files: ['dist'] }],
    ['engines', { engines: {} }],
    ['a script at install', { scripts: { postinstall: 'node x.js' } }],
    ['a pinned dependency', { dependencies: { y: '1.2.3' } }],
    ['publication', { publishConfig: {} }],
  ])('%s', (_, manifest) => {
    expect(manifests([pack('core', {}, manifest)])).toHaveLength(1)
  })

  it('exports', () => {
    expect(manifests([pack('core', {}, { exports: {} })])).not.toEqual([])
  })

  it('an entry point that the build or the documentation forgets', () => {
    expect(manifests([{ ...core, built: [] }])).toHaveLength(1)
    expect(manifests([{ ...core, documented: [] }])).toHaveLength(1)
  })
})

it('a long file and a blanket export are caught', () => {
  const long = pack('core', { 'a.ts': 'x\n'.repeat(301), 'data/a.ts': 'x\n'.repeat(301) })
  expect(shortFiles(300)([long])).toHaveLength(1)
  expect(surfaceByHand([pack('core', { 'index.ts': "export * from './a.ts'" })])).toHaveLength(1)
})
