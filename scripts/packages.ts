import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A package that is published: its folder and its name. */
export interface PublishedPackage {
  readonly folder: string
  readonly name: string
  /** Public entry points as a user imports them, e.g. `@motcua/core/schemas`. */
  readonly entryPoints: readonly string[]
}

/** Every package of the workspace that is published. */
export function publishedPackages(): readonly PublishedPackage[] {
  return readdirSync('packages')
    .map((name) => join('packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => {
      const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
        readonly name: string
        readonly exports: Readonly<Record<string, unknown>>
      }
      return {
        folder,
        name: manifest.name,
        entryPoints: Object.entries(manifest.exports)
          .filter(([, target]) => typeof target === 'object')
          .map(([subpath]) => manifest.name + subpath.slice(1)),
      }
    })
}

/** Packages named on the command line, or all of them. */
export function chosenPackages(arguments_: readonly string[]): readonly PublishedPackage[] {
  const all = publishedPackages()
  return arguments_.length === 0
    ? all
    : all.filter(({ name }) => arguments_.some((wanted) => name === wanted || name === `@motcua/${wanted}`))
}
