import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bundled } from '../tsup.base.ts'
import { graph, impure } from './workspace/graph.ts'
import { manifests } from './workspace/manifest-rule.ts'
import { packages, root } from './workspace/packages.ts'
import {
  arrows,
  dependencies,
  entrances,
  purity,
  shortFiles,
  surfaceByHand,
  validatorsApart,
} from './workspace/rules.ts'

describe('the graph', () => {
  it('has a line for every package, and for nothing else', () => {
    expect(Object.keys(graph).sort()).toEqual(packages.map(({ manifest }) => manifest.name).sort())
  })

  it('points down only: each package stands below those that use it', () => {
    const order = Object.keys(graph)
    const upward = order.flatMap((name, index) =>
      (graph[name] ?? []).filter((used) => order.indexOf(used) >= index).map((used) => `${name} → ${used}`),
    )
    expect(upward).toEqual([])
  })

  it('is what manifests and imports say', () => {
    expect(arrows(graph)(packages)).toEqual([])
  })
})

describe('every package', () => {
  it('is entered through its exports alone', () => {
    expect(entrances(packages)).toEqual([])
  })

  it('is pure unless it is an adapter or the command line', () => {
    expect(purity(impure)(packages)).toEqual([])
  })

  it('keeps validators in its schemas entry', () => {
    expect(validatorsApart(packages)).toEqual([])
  })

  it('declares what it imports and imports what it declares', () => {
    expect(dependencies(bundled)(packages)).toEqual([])
  })

  it('has a manifest that npm and its users can rely on', () => {
    expect(manifests(packages)).toEqual([])
  })

  it('lists its public surface by hand', () => {
    expect(surfaceByHand(packages)).toEqual([])
  })

  it('has files that can be read at one go', () => {
    expect(shortFiles(300)(packages)).toEqual([])
  })

  it('must say what each name it exports is for', () => {
    const config = JSON.parse(readFileSync(join(root, 'typedoc.json'), 'utf8')) as Record<string, unknown>
    expect(config['packagesRequiringDocumentation']).toEqual(packages.map(({ manifest }) => manifest.name))
  })

  it('shares one version and one release with the others', () => {
    expect(new Set(packages.map(({ manifest }) => manifest.version)).size).toBe(1)
    const config = JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8')) as {
      fixed: unknown
    }
    expect(config.fixed).toEqual([['motcua', '@motcua/*']])
  })
})
