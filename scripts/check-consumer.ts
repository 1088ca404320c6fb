/**
 * Stands where a user stands: packs every built package, installs the tarballs in an empty project with npm, loads each
 * entry point from ESM and from CommonJS, and compiles a file that imports all of them.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { publishedPackages } from './packages.ts'
import { must } from './run.ts'

const { peers, typescript } = installedVersions()
const packages = publishedPackages()
const entryPoints = packages.flatMap((one) => one.entryPoints)
const folder = mkdtempSync(join(tmpdir(), 'motcua-consumer-'))

try {
  for (const one of packages) {
    await must('pnpm', ['pack', '--pack-destination', folder], { cwd: one.folder, quiet: true })
  }
  const tarballs = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  for (const tarball of tarballs) checkTarball(tarball)
  process.stdout.write(
    `   ${tarballs.length} tarballs: licence inside, no workspace or catalog ranges left\n`,
  )

  write('package.json', JSON.stringify({ name: 'consumer', private: true, type: 'module' }))
  const files = tarballs.map((name) => `./${name}`)
  const flags = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']
  await must('npm', ['install', ...flags, ...files, ...peers], { cwd: folder, quiet: true })
  process.stdout.write('   installed with npm\n')

  const list = JSON.stringify(entryPoints)
  write('esm.mjs', `for (const name of ${list}) await import(name)\n`)
  write('cjs.cjs', `for (const name of ${list}) require(name)\n`)
  await must(process.execPath, ['esm.mjs'], { cwd: folder })
  await must(process.execPath, ['cjs.cjs'], { cwd: folder })
  process.stdout.write(`   ${entryPoints.length} entry points load from ESM and from CommonJS\n`)

  const imports = entryPoints.map((name, index) => `import * as m${index} from '${name}'`)
  const uses = `export const all = [${entryPoints.map((_, index) => `m${index}`).join(', ')}]`
  const text = `${imports.join('\n')}\n${uses}\n`
  for (const name of ['esm.mts', 'cjs.cts']) write(name, text)
  const strict = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022']
  for (const [file, module, resolution] of [
    ['esm.mts', 'nodenext', 'nodenext'],
    ['cjs.cts', 'nodenext', 'nodenext'],
    ['esm.mts', 'esnext', 'bundler'],
  ] as const) {
    const how = ['--module', module, '--moduleResolution', resolution]
    await must(process.execPath, [typescript, ...strict, ...how, file], { cwd: folder })
    process.stdout.write(`   types hold in ${file} under ${resolution}\n`)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}

/** A tarball must be whole by itself: what only the workspace understands was replaced, and the licence is in it. */
function checkTarball(name: string): void {
  const tar = (...args: readonly string[]) => spawnSync('tar', args, { cwd: folder, encoding: 'utf8' }).stdout
  if (/"(?:workspace|catalog):/.test(tar('-xzOf', name, 'package/package.json'))) {
    throw new Error(`${name} still has workspace or catalog ranges`)
  }
  if (!tar('-tzf', name).split('\n').includes('package/LICENSE')) throw new Error(`${name} has no LICENSE`)
}

/** What the consumer installs beside us, in the versions this workspace was tested with. */
function installedVersions(): { readonly peers: readonly string[]; readonly typescript: string } {
  const workspace = readFileSync('pnpm-workspace.yaml', 'utf8')
  const peers = ['zod', 'kysely'].map((name) => {
    const version = new RegExp(`^  ${name}: (\\d\\S+)$`, 'm').exec(workspace)?.[1]
    if (version === undefined) throw new Error(`pnpm-workspace.yaml names no version of ${name}`)
    return `${name}@${version}`
  })
  return { peers, typescript: resolve('node_modules/typescript/bin/tsc') }
}
