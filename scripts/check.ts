/** Everything a pull request must pass beside the tests, in the order in which it is cheapest to be wrong. */
import { must } from './run.ts'

const steps: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['lint', 'biome', 'check', '.'],
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['unused code', 'knip'],
  ['build', 'pnpm', 'run', 'build'],
  ['packing', 'tsx', 'scripts/check-pack.ts'],
  ['sizes', 'size-limit'],
  ['documentation', 'typedoc'],
]

for (const [name, command, ...args] of steps) {
  const from = performance.now()
  process.stdout.write(`\n── ${name}\n`)
  await must(command, args)
  process.stdout.write(`   ${((performance.now() - from) / 1000).toFixed(1)} s\n`)
}
