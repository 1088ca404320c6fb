/**
 * Looks at every built package as npm would serve it: is the manifest true (publint), do its types resolve from ESM,
 * CommonJS and bundlers (attw). `pnpm check:pack core` looks at one.
 */
import { chosenPackages } from './packages.ts'
import { must } from './run.ts'

for (const { folder, name } of chosenPackages(process.argv.slice(2))) {
  process.stdout.write(`   ${name}\n`)
  await must('publint', ['--strict', '--pack', 'pnpm'], { cwd: folder, quiet: true })
  // Resolvers from before Node 12.7 know no subpaths: docs/decisions/0001.
  await must('attw', ['--profile', 'node16', '--pack', '.'], { cwd: folder, quiet: true })
}
