/**
 * Side-by-side benchmarks: each line is one piece of work, done by this library and by what a user would pick instead,
 * in one run on one machine. The ratio is the figure; nanoseconds depend on the machine.
 */
import { sideBySide } from './measure.ts'
import type { Suite } from './suite.ts'
import { addWorkingDays250 } from './suites/working-days.ts'

const suites: readonly Suite[] = [addWorkingDays250]

for (const { title, ours, peer, target } of suites) {
  const [us, them] = sideBySide([ours, peer])
  if (!us || !them) continue
  const ratio = them.nanoseconds / us.nanoseconds
  process.stdout.write(`${title}\n`)
  for (const { name, nanoseconds } of [us, them]) {
    process.stdout.write(`  ${name.padEnd(28)} ${nanoseconds.toFixed(1).padStart(12)} ns\n`)
  }
  process.stdout.write(
    `  ${Math.round(ratio)}× as fast (target ${target}×: ${ratio >= target ? 'met' : 'not met'})\n\n`,
  )
}
