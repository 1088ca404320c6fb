/**
 * Looks at every built package as npm would serve it: is the manifest true (publint), do its types resolve from ESM,
 * CommonJS and bundlers (attw). `pnpm check:pack core` looks at one.
 */
import { chosenPackages, type PublishedPackage } from './packages.ts'
import { must } from './run.ts'

async function check({ folder, name }: PublishedPackage): Promise<void> {
  await must('publint', ['--strict', '--pack', 'pnpm'], { cwd: folder, quiet: true })
  // Resolvers from before Node 12.7 know no subpaths: docs/decisions/0001.
  await must('attw', ['--profile', 'node16', '--pack', '.'], { cwd: folder, quiet: true })
  process.stdout.write(`   ${name}\n`)
}

const waiting = [...chosenPackages(process.argv.slice(2))]

async function worker(): Promise<void> {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await check(next)
}

await Promise.all([worker(), worker()])
