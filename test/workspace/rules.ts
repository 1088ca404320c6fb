import { importsOf, packageOf } from './imports.ts'
import { impuritiesOf } from './impurity.ts'
import { entryPoints, type Package } from './packages.ts'

/** A rule reads the packages and says, one sentence each, what stands against it. */
export type Rule = (packages: readonly Package[]) => readonly string[]

type Graph = Readonly<Record<string, readonly string[]>>

/** Every dependency between our packages, in a manifest or in an import, is an arrow of the graph. */
export function arrows(graph: Graph): Rule {
  return (packages) =>
    packages.flatMap(({ folder, manifest, sources }) => {
      const allowed = graph[manifest.name]
      if (allowed === undefined) return [`${folder}: ${manifest.name} has no line in the graph`]
      const ours = (name: string | null): name is string =>
        name !== null && name in graph && name !== manifest.name && !allowed.includes(name)
      const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })
      const imported = sources.flatMap(importsOf)
      return [
        ...declared.filter(ours).map((name) => `${folder}/package.json depends on ${name}`),
        ...imported
          .filter(({ specifier }) => ours(packageOf(specifier)))
          .map(({ path, line, specifier }) => `${path}:${line} imports ${specifier}`),
      ]
    })
}

/** A package is entered through its exports alone, and nobody climbs over the fence by a relative path. */
export const entrances: Rule = (packages) => {
  const open = new Set(
    packages.flatMap(({ manifest }) =>
      [...entryPoints(manifest).keys()].map((subpath) => manifest.name + subpath.slice(1)),
    ),
  )
  const names = new Set(packages.map(({ manifest }) => manifest.name))
  return packages.flatMap(({ folder, manifest, sources }) =>
    sources.flatMap(importsOf).flatMap(({ path, line, specifier }) => {
      const target = packageOf(specifier)
      if (target === manifest.name) return [`${path}:${line} imports its own package by name`]
      if (target !== null && names.has(target) && !open.has(specifier)) {
        return [`${path}:${line} imports ${specifier}, which ${target} does not export`]
      }
      if (!specifier.startsWith('.')) return []
      const resolved = new URL(specifier, `file:///${path}`).pathname.slice(1)
      return resolved.startsWith(`${folder}/src/`)
        ? []
        : [`${path}:${line} leaves its package by ${specifier}`]
    }),
  )
}

/** A pure package asks the machine for nothing. */
export function purity(impure: readonly string[]): Rule {
  return (packages) =>
    packages
      .flatMap(({ sources }) => sources)
      .filter(({ path }) => !impure.some((prefix) => path.startsWith(prefix)))
      .flatMap((file) => [
        ...importsOf(file)
          .filter(({ specifier }) => specifier.startsWith('node:'))
          .map(({ path, line, specifier }) => `${path}:${line} imports ${specifier}`),
        ...impuritiesOf(file),
      ])
}

const inSchemas = (path: string) => /\/src\/schemas(?:\.ts$|\/)/.test(path)

/** zod, and every file that needs it, is reached through a `schemas` entry only: the arithmetic stays free of it. */
export const validatorsApart: Rule = (packages) =>
  packages
    .flatMap(({ sources }) => sources)
    .filter(({ path }) => !inSchemas(path) && !path.includes('/src/cli'))
    .flatMap(importsOf)
    .filter(
      ({ path, specifier }) =>
        packageOf(specifier) === 'zod' ||
        /^@motcua\/[^/]+\/schemas$/.test(specifier) ||
        (specifier.startsWith('.') && inSchemas(`/${new URL(specifier, `file:///${path}`).pathname}`)),
    )
    .map(({ path, line, specifier }) => `${path}:${line} imports ${specifier} outside a schemas entry`)

/** What is imported is declared, and what is declared is imported. */
export function dependencies(bundled: readonly string[]): Rule {
  return (packages) => {
    const manifests = new Map(packages.map(({ manifest }) => [manifest.name, manifest]))
    return packages.flatMap(({ folder, manifest, sources }) => {
      const { dependencies: needed = {}, peerDependencies: peers = {}, devDependencies: dev = {} } = manifest
      const imports = sources.flatMap(importsOf)
      const used = new Set(imports.map(({ specifier }) => packageOf(specifier)))
      const known = (name: string) =>
        name in needed || name in peers || (bundled.includes(name) && name in dev)
      // A peer of what we depend on is handed on to whoever installs us.
      const handedOn = (name: string) =>
        Object.keys(needed).some((own) => name in (manifests.get(own)?.peerDependencies ?? {}))
      return [
        ...imports
          .filter(({ specifier }) => {
            const name = packageOf(specifier)
            return name !== null && name !== manifest.name && !known(name)
          })
          .map(({ path, line, specifier }) => `${path}:${line} imports ${specifier}, which is not declared`),
        ...Object.keys(needed)
          .filter((name) => !used.has(name))
          .map((name) => `${folder}/package.json declares ${name}, which nothing imports`),
        ...Object.keys(peers)
          .filter((name) => !used.has(name) && !handedOn(name))
          .map((name) => `${folder}/package.json asks for the peer ${name}, which nothing imports`),
        ...Object.keys(needed)
          .filter((name) => bundled.includes(name))
          .map((name) => `${folder}/package.json declares ${name}, which the build compiles in`),
        ...Object.keys(peers)
          .filter((name) => manifests.has(name))
          .map((name) => `${folder}/package.json makes ${name} a peer: each release would be a major one`),
      ]
    })
  }
}

/** A file is short enough to be read at one go; data stand apart. */
export function shortFiles(most: number): Rule {
  return (packages) =>
    packages
      .flatMap(({ sources }) => sources)
      .filter(({ path }) => !path.includes('/src/data/') && !path.endsWith('/index.ts'))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > most)
      .map(({ path, lines }) => `${path} has ${lines} lines, more than ${most}`)
}

/** The public surface is written out by hand, name by name. */
export const surfaceByHand: Rule = (packages) =>
  packages
    .flatMap(({ sources }) => sources)
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          /^export \* from/.test(line) ? [`${path}:${index + 1} has export *`] : [],
        ),
    )
