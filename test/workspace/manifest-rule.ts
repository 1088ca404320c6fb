import { entryPoints, type Manifest, type Package } from './packages.ts'
import type { Rule } from './rules.ts'

const REPOSITORY = 'git+https://github.com/motcua/motcua.git'

/** What npm and its users need to find in the manifest of a package. */
export const manifests: Rule = (packages) =>
  packages.flatMap((one) => faultsOf(one).map((fault) => `${one.folder}/package.json ${fault}`))

function faultsOf({ folder, manifest, sources, built, documented }: Package): readonly string[] {
  const faults: string[] = []
  const want = (holds: boolean, fault: string) => {
    if (!holds) faults.push(fault)
  }
  want(manifest.private !== true, 'is private')
  want(Boolean(manifest.description), 'has no description')
  want(manifest.license === 'Apache-2.0', 'does not name the licence Apache-2.0')
  want(manifest.type === 'module', 'is not of type "module"')
  want(manifest.engines?.['node'] === '>=20.19', 'does not ask for Node >=20.19')
  want(manifest.repository?.url === REPOSITORY, 'does not name the repository')
  want(manifest.repository?.directory === folder, 'does not name its folder in the repository')
  want(manifest.publishConfig?.access === 'public', 'is not published as public')
  want(hasNoSideEffects(manifest), 'does not say that it has no side effects')
  for (const name of ['dist', 'src']) want(manifest.files?.includes(name) === true, `does not ship ${name}`)
  want(manifest.main === './dist/index.cjs', 'has no main for old resolvers')
  want(manifest.types === './dist/index.d.ts', 'has no types for old resolvers')
  want(manifest.exports?.['./package.json'] === './package.json', 'does not export its package.json')
  for (const script of ['preinstall', 'install', 'postinstall', 'prepare']) {
    want(manifest.scripts?.[script] === undefined, `runs a script at install: ${script}`)
  }
  for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
    want(
      /^(?:workspace:\^|\^\d|catalog:)/.test(range),
      `pins ${name} to ${range}: users would get two copies`,
    )
  }

  const entries = entryPoints(manifest)
  want(entries.has('.'), 'has no main entry point')
  const paths = new Set(sources.map(({ path }) => path))
  for (const [subpath, source] of entries) {
    const name = source.replace(/^src\//, '').replace(/\.ts$/, '')
    const target = JSON.stringify(manifest.exports?.[subpath])
    want(paths.has(`${folder}/${source}`), `exports ${subpath} from ${source}, which does not exist`)
    want(built.includes(source), `exports ${subpath}, but tsup.config.ts does not build ${source}`)
    want(documented.includes(source), `exports ${subpath}, but typedoc.json does not list ${source}`)
    for (const ending of ['d.ts', 'js', 'd.cts', 'cjs']) {
      want(
        target.includes(`"./dist/${name}.${ending}"`),
        `exports ${subpath} without ./dist/${name}.${ending}`,
      )
    }
  }
  return faults
}

/** `false`, or a list that names the command line alone. */
function hasNoSideEffects({ sideEffects }: Manifest): boolean {
  if (sideEffects === false) return true
  return Array.isArray(sideEffects) && sideEffects.every((path: string) => /\/cli\.c?js$/.test(path))
}
