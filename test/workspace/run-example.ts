import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Runnable } from './example.ts'
import { entryPoints, packages, root } from './packages.ts'

type Module = Readonly<Record<string, unknown>>

/** Source file of each of our entry points: `@motcua/core/schemas` → its absolute path. */
const ours: ReadonlyMap<string, string> = new Map(
  packages.flatMap(({ folder, manifest }) =>
    [...entryPoints(manifest)].map(
      ([subpath, source]) => [manifest.name + subpath.slice(1), join(root, folder, source)] as const,
    ),
  ),
)

/** Loads a module as the code of a package would: ours from source, others from what the package depends on. */
async function load(specifier: string, folder: string): Promise<Module> {
  const source = ours.get(specifier)
  if (source !== undefined) return (await import(/* @vite-ignore */ source)) as Module
  if (specifier.startsWith('node:')) return (await import(/* @vite-ignore */ specifier)) as Module
  const path = createRequire(join(root, folder, 'package.json')).resolve(specifier)
  return (await import(/* @vite-ignore */ pathToFileURL(path).href)) as Module
}

/** Everything a package exports, from all its entry points, with the words of core below it. */
export async function scopeOf(folder: string): Promise<Module> {
  const one = packages.find((candidate) => candidate.folder === folder)
  const names = one
    ? [...entryPoints(one.manifest).keys()].map((subpath) => one.manifest.name + subpath.slice(1))
    : []
  const modules = await Promise.all(['@motcua/core', ...names].map((name) => load(name, folder)))
  return Object.assign({}, ...modules) as Module
}

/** Runs an example with a scope and hands each of its claims to `check`. */
export async function runExample(
  { script, imports }: Runnable,
  scope: Module,
  folder: string,
  check: (line: number, actual: unknown, expected: unknown) => void,
): Promise<void> {
  const modules = new Map<string, Module>()
  for (const specifier of imports) modules.set(specifier, await load(specifier, folder))
  const names = Object.keys(scope).filter((name) => name !== 'default')
  // The inner function gives the example a scope of its own, where it may declare a name that we export as well.
  const run = new Function(
    ...names,
    'require',
    '__check',
    `'use strict'; return (async (exports) => {\n${script}\n})({})`,
  ) as (...values: unknown[]) => Promise<void>
  await run(...names.map((name) => scope[name]), (specifier: string) => modules.get(specifier), check)
}
