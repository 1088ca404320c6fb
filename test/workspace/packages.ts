import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the workspace. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** The parts of a package.json that the checks read. */
export interface Manifest {
  readonly name: string
  readonly version?: string
  readonly description?: string
  readonly private?: boolean
  readonly license?: string
  readonly type?: string
  readonly sideEffects?: boolean | readonly string[]
  readonly files?: readonly string[]
  readonly main?: string
  readonly types?: string
  readonly engines?: Readonly<Record<string, string>>
  readonly repository?: { readonly url?: string; readonly directory?: string }
  readonly publishConfig?: { readonly access?: string; readonly provenance?: boolean }
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, unknown>>>>
  readonly scripts?: Readonly<Record<string, string>>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

/** A source file: its path from the root of the workspace, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** One package as the checks see it. */
export interface Package {
  /** Folder from the root of the workspace, e.g. `packages/core`. */
  readonly folder: string
  readonly manifest: Manifest
  /** Everything in `src`. */
  readonly sources: readonly SourceFile[]
  /** Entry files its build and its documentation are made from, e.g. `src/index.ts`. */
  readonly built: readonly string[]
  readonly documented: readonly string[]
}

const posix = (path: string) => path.replaceAll('\\', '/')

/** Every file below a folder, as paths from the root of the workspace; folders of the given names are left out. */
export function filesBelow(folder: string, skip: ReadonlySet<string> = new Set()): string[] {
  const absolute = join(root, folder)
  if (!existsSync(absolute)) return []
  return readdirSync(absolute, { withFileTypes: true }).flatMap((entry) => {
    const path = posix(relative(root, join(absolute, entry.name)))
    if (skip.has(entry.name) || skip.has(path)) return []
    if (entry.isDirectory()) return filesBelow(path, skip)
    return entry.isFile() ? [path] : []
  })
}

const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '')

function readPackage(folder: string): Package {
  return {
    folder,
    manifest: JSON.parse(read(`${folder}/package.json`)) as Manifest,
    sources: filesBelow(`${folder}/src`)
      .filter((path) => path.endsWith('.ts'))
      .map((path) => ({ path, text: read(path) })),
    built: [...read(`${folder}/tsup.config.ts`).matchAll(/'(src\/[^']+)'/g)].map((match) => match[1] ?? ''),
    documented: [...read(`${folder}/typedoc.json`).matchAll(/"(src\/[^"]+)"/g)].map(
      (match) => match[1] ?? '',
    ),
  }
}

/** Every package of the workspace that is published. */
export const packages: readonly Package[] = readdirSync(join(root, 'packages'))
  .filter((name) => existsSync(join(root, 'packages', name, 'package.json')))
  .sort()
  .map((name) => readPackage(`packages/${name}`))

/** Subpath → source file of every entry point, e.g. `./schemas` → `src/schemas.ts`. */
export function entryPoints(manifest: Manifest): ReadonlyMap<string, string> {
  const entries = Object.entries(manifest.exports ?? {}).flatMap(([subpath, target]) => {
    const source = typeof target === 'object' ? target['@motcua/source'] : undefined
    return typeof source === 'string' ? [[subpath, source.replace(/^\.\//, '')] as const] : []
  })
  return new Map(entries)
}
